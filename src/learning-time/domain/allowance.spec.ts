import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDateOfDayNumber, type LocalDate } from '../../calendars/domain/local-date';
import { isWorkingDay, personalCalendar, type WorkingCalendar } from '../../calendars/domain/working-calendar';
import { allowanceOf, guildWeekDays, learningOf, workingHalfDays, type WorkingTime } from './allowance';
import { spanOf, type Span } from './quarter-span';

const mondayToFriday: WorkingCalendar = { workingWeek: [1, 2, 3, 4, 5], holidays: [] };
const sundayToThursday: WorkingCalendar = { workingWeek: [7, 1, 2, 3, 4], holidays: [] };
const always = (calendar: WorkingCalendar): WorkingTime => ({ calendar, startsOn: null });

const firstDay = 20_728; // 2026-10-02
const day = fc.integer({ min: firstDay - 200, max: firstDay + 200 }).map(localDateOfDayNumber);
const stretch = fc.tuple(day, fc.nat(20)).map(([from, days]) => ({ from, to: addDays(from, days) }));
const holiday = fc.record({ day, name: fc.constant('a holiday'), half: fc.boolean() });
const site: fc.Arbitrary<WorkingCalendar> = fc.record({
  workingWeek: fc.constantFrom([1, 2, 3, 4, 5], [7, 1, 2, 3, 4]),
  holidays: fc.array(holiday, { maxLength: 20 }),
});
const ownWeek = fc.record({ from: day, workingWeek: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }) });
/** Sun–Thu and Mon–Fri, part-time, holidays, half days and leave, all at once. */
const time: fc.Arbitrary<WorkingTime> = fc.record({
  calendar: fc.tuple(site, fc.array(ownWeek, { maxLength: 3 }), fc.array(stretch, { maxLength: 4 })).map((parts) => personalCalendar(...parts)),
  startsOn: fc.option(day),
});
const span = fc.constantFrom('2026-Q2', '2026-Q3', '2026-Q4', '2027-Q1').map(spanOf);

function daysOf({ from, to }: Span): LocalDate[] {
  const days: LocalDate[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) days.push(on);
  return days;
}

/** The rule said once more, day by day: 0.2 of each half-day that is worked. */
function plainly({ calendar, startsOn }: WorkingTime, of: Span): number {
  return daysOf(of).filter((on) => isWorkingDay(calendar, on) && (startsOn === null || on >= startsOn))
    .reduce((sum, on) => sum + 0.2 * (calendar.holidays.some((one) => one.half && one.day === on) ? 1 : 2), 0);
}

describe('the allowance', () => {
  it('is a fifth of the half-days worked, for either week', () => {
    const autumn = spanOf('2026-Q4');
    expect([mondayToFriday, sundayToThursday].map((of) => [workingHalfDays(always(of), autumn), allowanceOf(always(of), autumn)])).toEqual([[132, 26], [132, 26]]);
  });

  it('is less by part-time, leave, holidays and half of a half day', () => {
    const week = { from: '2026-11-02', to: '2026-11-06' };
    const worked = (calendar: WorkingCalendar) => workingHalfDays(always(calendar), week);
    expect(worked(mondayToFriday)).toBe(10);
    expect(worked({ ...mondayToFriday, holidays: [{ day: '2026-11-03', name: 'half', half: true }] })).toBe(9);
    expect(worked({ ...mondayToFriday, holidays: [{ day: '2026-11-03', name: 'whole', half: false }] })).toBe(8);
    expect(worked(personalCalendar(mondayToFriday, [], [{ from: '2026-11-03', to: '2026-11-04' }]))).toBe(6);
    expect(worked(personalCalendar(mondayToFriday, [{ from: '2026-11-01', workingWeek: [1, 2, 3, 4] }], []))).toBe(8);
  });

  it('begins with the first day of whoever came in between', () => {
    expect(workingHalfDays({ calendar: mondayToFriday, startsOn: '2026-12-28' }, spanOf('2026-Q4'))).toBe(8);
    expect(allowanceOf({ calendar: mondayToFriday, startsOn: '2027-01-04' }, spanOf('2026-Q4'))).toBe(0);
  });

  it('is rounded to the nearest half-day', () => {
    expect([0, 2, 3, 7, 8, 132].map(learningOf)).toEqual([0, 0, 1, 1, 2, 26]);
  });

  it('is what the plain rule says, rounded', () => {
    fc.assert(fc.property(time, span, (of, over) => {
      expect(workingHalfDays(of, over) * 0.2).toBeCloseTo(plainly(of, over), 6);
      expect(Math.abs(allowanceOf(of, over) - plainly(of, over))).toBeLessThanOrEqual(0.5 + 1e-9);
    }));
  });

  it('never grows with more leave, and never with fewer weekdays', () => {
    fc.assert(fc.property(time, span, stretch, fc.integer({ min: 1, max: 7 }), ({ calendar, startsOn }, over, away, weekday) => {
      const less = [personalCalendar(calendar, [], [away]), personalCalendar(calendar, [{ from: '2000-01-01', workingWeek: [weekday] }], [])];
      for (const fewer of less) expect(workingHalfDays({ calendar: fewer, startsOn }, over)).toBeLessThanOrEqual(workingHalfDays({ calendar, startsOn }, over));
    }));
  });

  it('of a stretch is that of its two parts together, before it is rounded', () => {
    fc.assert(fc.property(time, span, fc.nat(88), (of, { from, to }, days) => {
      const middle = addDays(from, days);
      expect(workingHalfDays(of, { from, to: middle }) + workingHalfDays(of, { from: addDays(middle, 1), to })).toBe(workingHalfDays(of, { from, to }));
    }));
  });
});

describe('a guild week', () => {
  const week = { from: '2026-12-14', to: '2026-12-18' };
  const sum = (days: { halfDays: number }[]) => days.reduce((all, { halfDays }) => all + halfDays, 0);

  it('is two half-days a working day of the person’s own calendar', () => {
    expect(guildWeekDays(mondayToFriday, week)).toHaveLength(5);
    expect(sum(guildWeekDays(mondayToFriday, week))).toBe(10);
    expect(sum(guildWeekDays(sundayToThursday, week))).toBe(8);
    expect(sum(guildWeekDays({ ...mondayToFriday, holidays: [{ day: '2026-12-16', name: 'half', half: true }] }, week))).toBe(9);
    expect(sum(guildWeekDays(personalCalendar(mondayToFriday, [{ from: '2026-01-01', workingWeek: [1, 2, 3] }], []), week))).toBe(6);
  });

  it('takes as much as is worked in it', () => {
    fc.assert(fc.property(time, day, fc.nat(6), ({ calendar }, from, length) => {
      const over = { from, to: addDays(from, length) };
      const days = guildWeekDays(calendar, over);
      expect(sum(days)).toBe(workingHalfDays({ calendar, startsOn: null }, over));
      for (const { day: on } of days) expect(isWorkingDay(calendar, on)).toBe(true);
    }));
  });
});
