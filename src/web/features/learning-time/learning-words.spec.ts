import { describe, expect, it } from '@jest/globals';
import { daysWords, halfDays, quarterWords, standingWords } from './learning-words';

describe('words of learning time', () => {
  it('name quarters by their months', () => {
    expect([quarterWords('2026-Q4'), quarterWords('2027-Q1')]).toEqual(['October to December 2026', 'January to March 2027']);
  });

  it('say how much it is, without a judgement', () => {
    expect([halfDays(0), halfDays(1), halfDays(2)]).toEqual(['0 half-days', '1 half-day', '2 half-days']);
    expect(standingWords({ halfDays: 6, allowance: 12, after: null })).toBe('6 of about 12 half-days this quarter');
    expect(standingWords({ halfDays: 0, allowance: 0, after: '2026-Q4' })).toBe('0 half-days in that quarter');
    expect(standingWords({ halfDays: 14, allowance: 1, after: '2026-Q4' })).toBe('14 of about 1 half-day in that quarter');
  });

  it('say when', () => {
    expect(daysWords({ from: '2026-11-19', to: '2026-11-19' }, '2026-11-23')).toBe('Thu 19 Nov');
    expect(daysWords({ from: '2026-11-16', to: '2026-11-19' }, '2026-11-23')).toBe('16 November to 19 November');
  });
});
