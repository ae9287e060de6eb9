import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { ProgrammeEntry } from './programme-changes';
import { publishedSessions, type Publication } from './published-sessions';

const entry = (id: string, over: Partial<ProgrammeEntry> = {}): ProgrammeEntry => ({
  id, title: `Session ${id}`, startsAt: '2026-11-26T12:00:00Z', endsAt: '2026-11-26T13:00:00Z', room: 'Blue', link: null, speakerIds: ['ada'], ...over,
});
const publication = (number: number, programme: ProgrammeEntry[]): Publication => ({
  dayId: 'thursday', number, publishedAt: new Date(Date.UTC(2026, 10, number)), programme,
});
const shortly = (publications: Publication[]) =>
  publishedSessions(publications).map(({ entry: { id, title }, changes, cancelled }) => `${id} ${changes}${cancelled ? ' off' : ''} ${title}`);

describe('what was published of sessions', () => {
  it('counts a change where a calendar would show one', () => {
    const first = publication(1, [entry('a'), entry('b')]);
    const second = publication(2, [entry('a', { title: 'Better' }), entry('b', { link: 'https://meet.example.com', speakerIds: ['kim'] })]);
    expect(shortly([first, second])).toEqual(['a 2 Better', 'b 1 Session b']);
  });

  it('keeps what was taken off, as it last stood', () => {
    const three = [publication(1, [entry('a'), entry('b')]), publication(2, [entry('a')]), publication(3, [entry('a')])];
    expect(shortly(three)).toEqual(['a 1 Session a', 'b 2 off Session b']);
  });

  it('has a session back that returns', () => {
    expect(shortly([publication(1, [entry('a')]), publication(2, []), publication(3, [entry('a')])])).toEqual(['a 3 Session a']);
  });

  it('never counts backwards, and stands still when nothing changes', () => {
    const programmes = fc.array(fc.uniqueArray(fc.record({ id: fc.constantFrom('a', 'b', 'c'), title: fc.constantFrom('x', 'y') }), { selector: ({ id }) => id }), { maxLength: 8 });
    fc.assert(fc.property(programmes, (days) => {
      const publications = days.map((programme, index) => publication(index + 1, programme.map(({ id, title }) => entry(id, { title }))));
      const counts = new Map<string, string>();
      for (let known = 1; known <= publications.length; known += 1) {
        for (const { entry: { id, title }, changes, cancelled } of publishedSessions(publications.slice(0, known))) {
          const shown = `${title} ${cancelled}`;
          const [before = '0', seen = ''] = (counts.get(id) ?? '').split('|');
          expect(changes).toBeGreaterThanOrEqual(Number(before));
          if (seen !== '') expect(changes > Number(before)).toBe(shown !== seen);
          counts.set(id, `${changes}|${shown}`);
        }
      }
    }));
  });
});
