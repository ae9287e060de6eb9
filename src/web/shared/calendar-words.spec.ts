import { describe, expect, it } from '@jest/globals';
import { dayWords, daysBetween, durationWords, fullDay, instantWords, localDay, quarterWords, shortDay, weekdayName, weekOn, weekWords } from './calendar-words';

const SUNDAY = '2026-11-22';

describe('days as people say them', () => {
  it.each([
    ['2026-11-22', 'today'],
    ['2026-11-23', 'tomorrow'],
    ['2026-11-21', 'yesterday'],
    ['2026-11-26', 'Thursday'],
    ['2026-11-28', 'Saturday'],
    ['2026-11-18', 'Wednesday'],
    ['2026-11-29', '29 November'],
    ['2026-11-15', '15 November'],
    ['2027-02-10', '10 February 2027'],
  ])('says %s as “%s”', (day, words) => {
    expect(dayWords(day, SUNDAY)).toBe(words);
  });

  it('counts calendar days over the change of the clocks', () => {
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
  });

  it('leaves the year out only within the same year', () => {
    expect(fullDay('2026-12-31', SUNDAY)).toBe('31 December');
    expect(fullDay('2027-01-01', SUNDAY)).toBe('1 January 2027');
  });

  it('keeps the weekday in the short form', () => {
    expect(shortDay('2026-11-25')).toBe('Wed 25 Nov');
  });

  it('names a quarter by its months', () => {
    expect(['2026-Q1', '2027-Q4'].map(quarterWords)).toEqual(['Jan–Mar 2026', 'Oct–Dec 2027']);
  });

  it('numbers weekdays from Monday', () => {
    expect([1, 4, 7].map((day) => weekdayName(day))).toEqual(['Monday', 'Thursday', 'Sunday']);
  });
});

describe('instants in the reader’s own zone', () => {
  const lateEvening = '2026-11-22T22:30:00Z';

  it('belong to the day it is where the reader is', () => {
    expect(localDay(lateEvening, 'Asia/Jerusalem')).toBe('2026-11-23');
    expect(localDay(lateEvening, 'America/New_York')).toBe('2026-11-22');
  });

  it('carry the time within a week, and only the day beyond it', () => {
    const now = new Date('2026-11-23T09:00:00Z');
    expect(instantWords(lateEvening, 'Asia/Jerusalem', now)).toBe('today 00:30');
    expect(instantWords(lateEvening, 'Europe/London', now)).toBe('yesterday 22:30');
    expect(instantWords('2026-11-10T08:00:00Z', 'Europe/Vilnius', now)).toBe('10 November');
  });
});

describe('durations', () => {
  it.each([
    [0, '1 min'],
    [40, '40 min'],
    [60, '1 h'],
    [290, '4 h 50 min'],
  ])('says %d minutes as “%s”', (minutes, words) => {
    expect(durationWords(minutes)).toBe(words);
  });
});

describe('a working week', () => {
  it.each([
    [[1, 2, 3, 4, 5], 'Monday to Friday'],
    [[7, 1, 2, 3, 4], 'Sunday to Thursday'],
    [[1, 2, 3, 4, 5, 6, 7], 'Monday to Sunday'],
    [[1, 2, 4], 'Monday, Tuesday and Thursday'],
    [[7, 1], 'Sunday and Monday'],
    [[3], 'Wednesday'],
  ])('of %p is “%s”', (week, words) => {
    expect(weekWords(week)).toBe(words);
  });

  it('is the last one begun', () => {
    const changes = [{ from: '2027-03-01', workingWeek: [1] }, { from: '2027-01-01', workingWeek: [2] }];
    expect(['2026-12-31', '2027-01-01', '2027-02-28', '2027-03-01'].map((day) => weekOn(changes, [5], day))).toEqual([[5], [2], [2], [1]]);
  });
});
