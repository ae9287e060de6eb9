import { describe, expect, it } from '@jest/globals';
import { monthWords, yearOf } from './year';

const site = {
  workingWeek: [7, 1, 2, 3, 4],
  weekChanges: [{ from: '2027-02-01', workingWeek: [1, 2, 3, 4, 5] }],
  holidays: [{ day: '2027-01-06', name: 'Some day', half: false }, { day: '2027-01-13', name: 'Eve', half: true }],
};
const WEDNESDAY = 3;

describe('a year of a site', () => {
  const { columns, months } = yearOf(site, WEDNESDAY, 2027);
  const january = months[0]!;
  const on = (day: string) => months.flatMap(({ days }) => days).find((one) => one.day === day)!;

  it('has every day once, under its weekday', () => {
    expect(months.flatMap(({ days }) => days)).toHaveLength(365);
    expect(columns).toEqual([7, 1, 2, 3, 4, 5, 6]);
    // 1 January 2027 is a Friday.
    expect(january.blanks).toBe(5);
    expect(yearOf(site, WEDNESDAY, 2028)).toMatchObject({ columns: [1, 2, 3, 4, 5, 6, 7] });
    expect(yearOf(site, WEDNESDAY, 2028).months[1]!.days).toHaveLength(29);
  });

  it('works by the week that holds on the day, less its days off', () => {
    expect(on('2027-01-03').worked).toBe(true);
    expect(on('2027-02-07').worked).toBe(false);
    expect(on('2027-01-01').worked).toBe(false);
    expect(on('2027-02-05').worked).toBe(true);
    expect([on('2027-01-06').worked, on('2027-01-13').worked]).toEqual([false, true]);
    expect(on('2027-02-01').weekBegins).toBe(true);
  });

  it('marks guild days where they are worked', () => {
    expect(january.days.filter(({ guildDay }) => guildDay).map(({ number }) => number)).toEqual([13, 20, 27]);
  });

  it('is said in words', () => {
    expect(monthWords(january)).toBe('January: 20 working days; days off 6 Some day, 13 Eve (half day); guild days 13, 20, 27');
    expect(monthWords(months[1]!)).toContain('another working week from 1');
  });
});
