import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isoWeekday, localDateOfDayNumber } from '../../calendars/domain/local-date';
import { isWorkingDay, personalCalendar, type WorkingCalendar } from '../../calendars/domain/working-calendar';
import { allowanceOf, allowanceParts, daysOf, guildWeekDays, halfDaysOf, type WorkingTime } from './allowance';
import { spanOf } from './quarter-span';

const mondayToFriday: WorkingCalendar = { workingWeek: [1, 2, 3, 4, 5], holidays: [] };
const sundayToThursday: WorkingCalendar = { workingWeek: [7, 1, 2, 3, 4], holidays: [] };
const fullTime = (calendar: WorkingCalendar): WorkingTime => ({ calendar, partTimes: [], startsOn: null });

const firstDay = 20_728; // 2026-10-02
const day = fc.integer({ min: firstDay - 200, max: firstDay + 200 }).map(localDateOfDayNumber);
const stretch = fc.tuple(day, fc.nat(20)).map(([from, days]) => ({ from, to: addDays(from, days) }));
const holiday = fc.record({ day, name: fc.constant('a holiday'), half: fc.boolean() });
const percent = fc.integer({ min: 10, max: 100 });
const time: fc.Arbitrary<WorkingTime> = fc.record({
  calendar: fc.record({
    workingWeek: fc.constantFrom([1, 2, 3, 4, 5], [7, 1, 2, 3, 4]),
    holidays: fc.array(holiday, { maxLength: 20 }),
    absences: fc.array(stretch, { maxLength: 4 }),
  }),
  partTimes: fc.array(fc.record({ since: day, percent }), { maxLength: 3 }),
  startsOn: fc.option(day),
});
const span = fc.constantFrom('2026-Q2', '2026-Q3', '2026-Q4', '2027-Q1').map(spanOf);

/** The rule said once more, without parts: 0.2 of each working half-day, times part-time. */
function plainly({ calendar, partTimes, startsOn }: WorkingTime, of: { from: string; to: string }): number {
  let halfDays = 0;
  for (const on of daysOf(of)) {
    if (!isWorkingDay(calendar, on) || (startsOn !== null && on < startsOn)) continue;
    const half = calendar.holidays.some((one) => one.half && one.day === on);
    const part = partTimes.filter(({ since }) => since <= on).sort((a, b) => (a.since < b.since ? -1 : 1)).at(-1)?.percent ?? 100;
    halfDays += 0.2 * (half ? 1 : 2) * (part / 100);
  }
  return halfDays;
}

describe('the allowance', () => {
  it('is a fifth of the working half-days, for either week', () => {
    // October to December 2026: 66 days Monday to Friday, 66 Sunday to Thursday.
    expect(daysOf(spanOf('2026-Q4')).filter((on) => mondayToFriday.workingWeek.includes(isoWeekday(on)))).toHaveLength(66);
    expect(allowanceOf(fullTime(mondayToFriday), spanOf('2026-Q4'))).toBe(26);
    expect(allowanceOf(fullTime(sundayToThursday), spanOf('2026-Q4'))).toBe(26);
  });

  it('is less by leave, holidays and half of a half day', () => {
    const week = { from: '2026-11-02', to: '2026-11-06' };
    const parts = (calendar: WorkingCalendar) => allowanceParts(fullTime(calendar), week);
    expect(parts(mondayToFriday)).toBe(1000);
    expect(parts({ ...mondayToFriday, holidays: [{ day: '2026-11-03', name: 'half', half: true }] })).toBe(900);
    expect(parts({ ...mondayToFriday, holidays: [{ day: '2026-11-03', name: 'whole', half: false }] })).toBe(800);
    expect(parts(personalCalendar(mondayToFriday, null, [{ from: '2026-11-03', to: '2026-11-04' }]))).toBe(600);
  });

  it('begins with the first day of whoever came in between', () => {
    expect(allowanceParts({ ...fullTime(mondayToFriday), startsOn: '2026-12-28' }, spanOf('2026-Q4'))).toBe(800);
    expect(allowanceOf({ ...fullTime(mondayToFriday), startsOn: '2027-01-04' }, spanOf('2026-Q4'))).toBe(0);
  });

  it('is rounded to the nearest half-day, and a half of one up', () => {
    expect([0, 249, 250, 749, 750, 13_200].map(halfDaysOf)).toEqual([0, 0, 1, 1, 2, 26]);
  });

  it('is what the plain rule says, rounded', () => {
    fc.assert(fc.property(time, span, (of, over) => {
      expect(allowanceParts(of, over) / 500).toBeCloseTo(plainly(of, over), 6);
      expect(Math.abs(allowanceOf(of, over) - plainly(of, over))).toBeLessThanOrEqual(0.5 + 1e-9);
    }));
  });

  it('never grows with more leave, and never with less of a week', () => {
    fc.assert(fc.property(time, span, stretch, percent, (of, over, away, less) => {
      expect(allowanceParts({ ...of, calendar: personalCalendar(of.calendar, null, [away]) }, over)).toBeLessThanOrEqual(allowanceParts(of, over));
      const reduced = { ...of, partTimes: [{ since: '2000-01-01', percent: less }] };
      expect(allowanceParts(reduced, over)).toBeLessThanOrEqual(allowanceParts({ ...of, partTimes: [] }, over));
    }));
  });

  it('of a stretch is that of its two parts together', () => {
    fc.assert(fc.property(time, span, fc.nat(88), (of, { from, to }, days) => {
      const middle = addDays(from, days);
      expect(allowanceParts(of, { from, to: middle }) + allowanceParts(of, { from: addDays(middle, 1), to })).toBe(allowanceParts(of, { from, to }));
    }));
  });
});

describe('a guild week', () => {
  const week = { from: '2026-12-14', to: '2026-12-18' };
  const sum = (days: { halfDays: number }[]) => days.reduce((all, { halfDays }) => all + halfDays, 0);

  it('is two half-days a working day', () => {
    expect(guildWeekDays(fullTime(mondayToFriday), week)).toHaveLength(5);
    expect(sum(guildWeekDays(fullTime(mondayToFriday), week))).toBe(10);
    expect(sum(guildWeekDays(fullTime(sundayToThursday), week))).toBe(8);
    const half = { ...mondayToFriday, holidays: [{ day: '2026-12-16', name: 'half', half: true }] };
    expect(sum(guildWeekDays(fullTime(half), week))).toBe(9);
  });

  it('is eight half-days at 80 %, and five at half-time', () => {
    const at = (part: number) => sum(guildWeekDays({ ...fullTime(mondayToFriday), partTimes: [{ since: '2026-01-01', percent: part }] }, week));
    expect([80, 50, 10].map(at)).toEqual([8, 5, 1]);
  });

  it('is its share of work, rounded once, and never more than two half-days a day', () => {
    fc.assert(fc.property(time, day, fc.nat(6), (of, from, length) => {
      const over = { from, to: addDays(from, length) };
      const days = guildWeekDays(of, over);
      expect(sum(days)).toBe(Math.floor(allowanceParts({ ...of, startsOn: null }, over) / 100 + 0.5));
      for (const { day: on, halfDays } of days) {
        expect(isWorkingDay(of.calendar, on)).toBe(true);
        expect([1, 2]).toContain(halfDays);
      }
    }));
  });
});
