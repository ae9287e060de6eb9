import { describe, expect, it } from '@jest/globals';
import { percentOn } from './part-time';

describe('part-time', () => {
  const entries = [{ since: '2027-01-01', percent: 60 }, { since: '2026-10-01', percent: 80 }];

  it('holds from its day on, until the next, in whatever order they come', () => {
    const on = (day: string) => [percentOn(entries, day), percentOn(entries.toReversed(), day)];
    expect(on('2026-10-01')).toEqual([80, 80]);
    expect(on('2026-12-31')).toEqual([80, 80]);
    expect(on('2027-01-01')).toEqual([60, 60]);
  });

  it('is a full week before, and for whoever never entered any', () => {
    expect(percentOn(entries, '2026-09-30')).toBe(100);
    expect(percentOn([], '2026-10-01')).toBe(100);
  });
});
