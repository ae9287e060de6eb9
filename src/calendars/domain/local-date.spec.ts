import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  dayNumberOf,
  daysBetween,
  isLocalDate,
  isoWeekday,
  localDateOf,
  localDateOfDayNumber,
  minutesOfDay,
} from './local-date';

const anyDay = fc.integer({ min: -700_000, max: 2_900_000 }).map(localDateOfDayNumber);

describe('a local date', () => {
  it.each(['2026-11-22', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('is %s', (text) => {
    expect(isLocalDate(text)).toBe(true);
  });

  it.each(['2026-02-29', '1900-02-29', '2026-11-31', '2026-13-01', '2026-00-10', '2026-1-1', '2026-11-22T00:00:00Z',
    ' 2026-11-22', '0000-01-01', '', null, 20261122, new Date(0)])('is not %p', (value) => {
    expect(isLocalDate(value)).toBe(false);
  });

  it('agrees with the platform about each day number', () => {
    fc.assert(fc.property(anyDay, (day) => {
      expect(dayNumberOf(day)).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
    }));
  });

  it('comes back from its number', () => {
    fc.assert(fc.property(anyDay, (day) => {
      expect(localDateOfDayNumber(dayNumberOf(day))).toBe(day);
    }));
  });

  it('sorts as text the way days follow each other', () => {
    fc.assert(fc.property(anyDay, anyDay, (a, b) => {
      expect(a < b).toBe(daysBetween(a, b) > 0);
    }));
  });

  it('moves by days across months and leap days', () => {
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(daysBetween('2026-11-22', '2027-11-22')).toBe(365);
  });

  it('knows its ISO weekday', () => {
    expect(isoWeekday('2026-11-22')).toBe(7);
    expect(isoWeekday('2026-11-23')).toBe(1);
    expect(isoWeekday('1969-12-31')).toBe(3);
    fc.assert(fc.property(anyDay, (day) => {
      expect(isoWeekday(day) % 7).toBe(new Date(`${day}T00:00:00Z`).getUTCDay());
    }));
  });

  it('refuses arithmetic on what is no day, and past the last year', () => {
    expect(() => addDays('2026-02-30', 1)).toThrow('"2026-02-30" is no calendar day');
    expect(() => addDays('9999-12-31', 1)).toThrow(RangeError);
    expect(() => addDays('2026-11-22', 0.5)).toThrow(RangeError);
  });
});

describe('the local day of an instant', () => {
  it.each([
    ['2026-11-22T21:59:59Z', 'Asia/Jerusalem', '2026-11-22', 1439],
    ['2026-11-22T22:00:00Z', 'Asia/Jerusalem', '2026-11-23', 0],
    ['2026-11-22T22:00:00Z', 'Europe/Vilnius', '2026-11-23', 0],
    ['2026-07-01T20:59:00Z', 'Europe/Kyiv', '2026-07-01', 1439],
    ['2026-01-01T04:59:00Z', 'America/New_York', '2025-12-31', 1439],
    ['2026-11-22T10:00:00+02:00', 'UTC', '2026-11-22', 480],
  ])('of %s in %s is %s, %i minutes in', (instant, timeZone, day, minutes) => {
    expect(localDateOf(instant, timeZone)).toBe(day);
    expect(minutesOfDay(new Date(instant), timeZone)).toBe(minutes);
  });

  it('is what the platform says at any instant, also around changes of the clock at odd minutes and skipped days', () => {
    const zones = ['Asia/Gaza', 'America/St_Johns', 'Australia/Lord_Howe', 'Asia/Jerusalem', 'Europe/Kyiv', 'Pacific/Apia', 'Africa/Monrovia'];
    // St John's changed its clocks at one minute past midnight, Apia left a day out.
    const near = ['2010-03-14T03:31:00Z', '2010-11-07T02:31:00Z', '2011-12-30T10:00:00Z', '2026-03-27T00:00:00Z', '2026-10-24T23:00:00Z'];
    const instant = fc.oneof(
      fc.date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('2040-01-01T00:00:00Z'), noInvalidDate: true }),
      fc.tuple(fc.constantFrom(...near), fc.integer({ min: -86_400, max: 86_400 })).map(([at, seconds]) => new Date(Date.parse(at) + seconds * 1000)),
    );
    fc.assert(fc.property(instant, fc.constantFrom(...zones), (at, timeZone) => {
      const shown = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(at);
      const minutes = minutesOfDay(at, timeZone);
      const clock = `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;
      expect(`${localDateOf(at, timeZone)} ${clock}`).toBe(shown);
    }), { numRuns: 2000 });
  });

  it('refuses an instant that leaves its zone to the server', () => {
    expect(() => localDateOf('2026-11-22T10:00:00', 'UTC')).toThrow('with Z or an offset');
    expect(() => localDateOf('tomorrow, 9Z', 'UTC')).toThrow('is no instant');
    expect(() => localDateOf('2026-13-22T10:00:00Z', 'UTC')).toThrow('is no instant');
    expect(() => minutesOfDay(new Date(Number.NaN), 'UTC')).toThrow('is no instant');
    expect(() => localDateOf('2026-11-22T10:00:00Z', 'Mars/Olympus')).toThrow(RangeError);
  });
});
