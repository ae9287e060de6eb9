import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { arrange, type Stretch } from './arrange';

interface Sketch {
  title: string;
  track: string;
  startsAt: string;
  endsAt: string;
}

const at = (hours: number) => new Date(Date.UTC(2026, 10, 26, 0, hours * 60)).toISOString();
const session = (title: string, track: string, from: number, to: number): Sketch => ({ title, track, startsAt: at(from), endsAt: at(to) });

/** The picture in words: “Opening | Deep: A, B + Wide: C”. */
const drawn = (stretches: Stretch<Sketch>[]) =>
  stretches
    .map((stretch) => (stretch.kind === 'together' ? stretch.session.title : stretch.tracks.map(({ name, sessions }) => `${name || '–'}: ${sessions.map(({ title }) => title).join(', ')}`).join(' + ')))
    .join(' | ');

describe('a day laid out', () => {
  it('has what everybody sees across, and tracks beside each other between', () => {
    expect(drawn(arrange([
      session('Opening', '', 13, 13.5), session('A', 'Deep', 13.5, 15), session('C', 'Wide', 13.5, 14), session('D', 'Wide', 14, 15), session('Close', '', 15, 15.5),
    ]))).toBe('Opening | Deep: A + Wide: C, D | Close');
  });

  it('keeps the columns over a break, and puts what has no track beside what runs at the same time', () => {
    expect(drawn(arrange([session('A', 'Deep', 13, 14), session('B', 'Wide', 13, 14), session('C', 'Deep', 14.5, 15)]))).toBe('Deep: A, C + Wide: B');
    expect(drawn(arrange([session('A', 'Deep', 13, 15), session('Open table', '', 14, 15)]))).toBe('Deep: A + –: Open table');
  });

  it('is one list when there are no tracks, and nothing of nothing', () => {
    expect(drawn(arrange([session('A', '', 13, 14), session('B', '', 13, 14)]))).toBe('A | B');
    expect(arrange([])).toEqual([]);
  });

  it('loses no session and doubles none', () => {
    const sketch = fc.record({ track: fc.constantFrom('', 'Deep', 'Wide'), from: fc.integer({ min: 8, max: 18 }), hours: fc.integer({ min: 1, max: 4 }) });
    fc.assert(fc.property(fc.array(sketch, { maxLength: 12 }), (sketches) => {
      const sessions = sketches.map(({ track, from, hours }, index) => session(String(index), track, from, from + hours)).sort((a, b) => a.startsAt.localeCompare(b.startsAt));
      const laid = arrange(sessions).flatMap((stretch) => (stretch.kind === 'together' ? [stretch.session] : stretch.tracks.flatMap((track) => track.sessions)));
      expect(laid.map(({ title }) => title).sort()).toEqual(sessions.map(({ title }) => title).sort());
    }));
  });
});
