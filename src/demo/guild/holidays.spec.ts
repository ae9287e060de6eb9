import { describe, expect, it } from '@jest/globals';
import { israeliHolidays, lithuanianHolidays } from './holidays';

const wholeDays = (days: ReturnType<typeof israeliHolidays>) => days.filter(({ half }) => !half).map(({ day }) => day).sort();

describe('the holidays of the demo guild', () => {
  // The dates as published for 2026 and 2027; Independence Day of 2027 falls on a Wednesday and stays.
  it('are the Israeli days of rest', () => {
    expect(wholeDays(israeliHolidays(2026))).toEqual([
      '2026-04-02', '2026-04-08', '2026-04-22', '2026-05-22', '2026-09-12', '2026-09-13', '2026-09-21', '2026-09-26', '2026-10-03',
    ]);
    expect(wholeDays(israeliHolidays(2027))).toEqual([
      '2027-04-22', '2027-04-28', '2027-05-12', '2027-06-11', '2027-10-02', '2027-10-03', '2027-10-11', '2027-10-16', '2027-10-23',
    ]);
  });

  it.each([
    [2024, '2024-05-14', 'a Monday moves to Tuesday'],
    [2025, '2025-05-01', 'a Saturday moves to Thursday'],
    [2028, '2028-05-02', 'a Monday moves to Tuesday'],
  ])('keep Independence Day of %i clear of the Sabbath: %s (%s)', (year, day) => {
    expect(israeliHolidays(year).find(({ name }) => name === 'Independence Day')?.day).toBe(day);
  });

  it('are the Lithuanian ones, with Easter', () => {
    expect(lithuanianHolidays(2026).map(({ day }) => day)).toEqual(expect.arrayContaining(['2026-04-05', '2026-04-06', '2026-12-24']));
    expect(lithuanianHolidays(2027).map(({ day }) => day)).toEqual(expect.arrayContaining(['2027-03-28', '2027-03-29']));
  });
});
