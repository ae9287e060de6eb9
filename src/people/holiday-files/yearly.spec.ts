import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isoWeekday, localDateOfDayNumber } from '../../calendars/domain/local-date';
import { yearlyDays } from './yearly';

const always = { interval: 1, count: null, until: null } as const;

describe('a day that comes back each year', () => {
  it('is the same date', () => {
    expect(yearlyDays('2020-12-25', { ...always, on: 'same_date' }, 2026, 2028)).toEqual(['2026-12-25', '2027-12-25', '2028-12-25']);
  });

  it('is a weekday of a month, from its start or its end', () => {
    const thanksgiving = { month: 11, weekday: 4, nth: 4 };
    expect(yearlyDays('2024-11-28', { ...always, on: thanksgiving }, 2026, 2027)).toEqual(['2026-11-26', '2027-11-25']);
    const memorialDay = { month: 5, weekday: 1, nth: -1 };
    expect(yearlyDays('2024-05-27', { ...always, on: memorialDay }, 2026, 2027)).toEqual(['2026-05-25', '2027-05-31']);
    const lastOfTheYear = { month: 12, weekday: 7, nth: -1 };
    expect(yearlyDays('2024-12-29', { ...always, on: lastOfTheYear }, 2026, 2026)).toEqual(['2026-12-27']);
  });

  it('is missing in years that do not have it', () => {
    expect(yearlyDays('2024-02-29', { ...always, on: 'same_date' }, 2025, 2028)).toEqual(['2028-02-29']);
    expect(yearlyDays('2024-09-30', { ...always, on: { month: 9, weekday: 1, nth: 5 } }, 2025, 2030)).toEqual(['2025-09-29', '2030-09-30']);
  });

  it('ends with its count or its last day, and may leave years out', () => {
    expect(yearlyDays('2025-01-01', { ...always, count: 2, on: 'same_date' }, 2025, 2030)).toEqual(['2025-01-01', '2026-01-01']);
    expect(yearlyDays('2025-01-01', { ...always, until: '2026-12-31', on: 'same_date' }, 2026, 2030)).toEqual(['2026-01-01']);
    expect(yearlyDays('2024-01-01', { ...always, interval: 4, on: 'same_date' }, 2026, 2033)).toEqual(['2028-01-01', '2032-01-01']);
  });

  it('is a day of that weekday and month, once a year at most', () => {
    const first = fc.integer({ min: 10_000, max: 20_000 }).map(localDateOfDayNumber);
    const on = fc.record({ month: fc.integer({ min: 1, max: 12 }), weekday: fc.integer({ min: 1, max: 7 }), nth: fc.constantFrom(-5, -2, -1, 1, 2, 3, 4, 5) });
    fc.assert(fc.property(first, on, (day, where) => {
      const days = yearlyDays(day, { ...always, on: where }, 2020, 2040);
      expect(new Set(days.map((one) => one.slice(0, 4))).size).toBe(days.length);
      for (const one of days) {
        expect([isoWeekday(one), Number(one.slice(5, 7))]).toEqual([where.weekday, where.month]);
      }
      const begun = Number(day.slice(0, 4));
      if (Math.abs(where.nth) < 5) expect(days.length).toBeGreaterThanOrEqual(2040 - Math.max(begun, 2019));
    }));
  });
});
