import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, daysBetween, isLocalDate, localDateOfDayNumber } from '../../calendars/domain/local-date';
import { addMonths, isRenewable, renewedEnd, RENEWABLE_DAYS, TERM_MONTHS, termEnd } from './term';

const days = fc.integer({ min: 0, max: 40_000 }).map(localDateOfDayNumber);
const months = fc.constantFrom(...TERM_MONTHS);

describe('a term', () => {
  it('ends on the day before the same day of a later month', () => {
    expect(termEnd('2026-11-23', 12)).toBe('2027-11-22');
    expect(termEnd('2026-11-01', 6)).toBe('2027-04-30');
  });

  it('ends with a shorter month rather than run into the next', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2028-02-29', 12)).toBe('2029-02-28');
    expect(termEnd('2024-02-29', 24)).toBe('2026-02-27');
  });

  it('is about as long as it says, whenever it begins', () => {
    fc.assert(
      fc.property(days, months, (from, count) => {
        const end = termEnd(from, count);
        expect(isLocalDate(end)).toBe(true);
        const held = daysBetween(from, end) + 1;
        expect(held).toBeGreaterThanOrEqual(count * 30.4 - 4);
        expect(held).toBeLessThanOrEqual(count * 30.5 + 4);
      }),
    );
  });

  it('is renewed without a gap, and without losing a day by asking early', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -90, max: 90 }), months, (until, ahead, count) => {
        const today = addDays(until, -ahead);
        const renewed = renewedEnd(until, today, count);
        expect(renewed > until && renewed > today).toBe(true);
        expect(renewed).toBe(termEnd(ahead >= 0 ? addDays(until, 1) : today, count));
      }),
    );
  });

  it('can be renewed in its last sixty days', () => {
    expect(isRenewable(addDays('2026-11-23', RENEWABLE_DAYS), '2026-11-23')).toBe(true);
    expect(isRenewable(addDays('2026-11-23', RENEWABLE_DAYS + 1), '2026-11-23')).toBe(false);
  });
});
