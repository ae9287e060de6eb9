import { describe, expect, it } from '@jest/globals';
import { dayInWords } from './day-words';

describe('a day in words', () => {
  it('is the day itself, whatever zone the process runs in', () => {
    expect(dayInWords('2026-12-06')).toBe('Sunday 6 December');
    expect(dayInWords('2027-01-01')).toBe('Friday 1 January');
    expect(dayInWords('2028-02-29')).toBe('Tuesday 29 February');
  });
});
