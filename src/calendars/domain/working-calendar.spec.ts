import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, isoWeekday, localDateOfDayNumber, type LocalDate } from './local-date';
import {
  addWorkingDays,
  dayOfNumber,
  isWorkingDay,
  nextWorkingDay,
  NoWorkingDayError,
  personalCalendar,
  previousWorkingDay,
  workedHalfDays,
  workedHalfDaysDuring,
  workingDayNumber,
  workingDaysBetween,
  workingMinutesBetween,
  type WorkingCalendar,
} from './working-calendar';

const mondayToFriday: WorkingCalendar = { workingWeek: [1, 2, 3, 4, 5], holidays: [] };
const sundayToThursday: WorkingCalendar = { workingWeek: [7, 1, 2, 3, 4], holidays: [] };

const firstDay = 20_000; // 2024-10-04
const day = fc.integer({ min: firstDay, max: firstDay + 800 }).map(localDateOfDayNumber);
const stretch = fc.tuple(day, fc.nat(40)).map(([from, days]) => ({ from, to: addDays(from, days) }));
const holiday = fc.record({ day, name: fc.constant('a holiday'), half: fc.boolean() });
const week: fc.Arbitrary<readonly number[]> = fc.oneof(
  fc.constantFrom([1, 2, 3, 4, 5], [7, 1, 2, 3, 4]),
  fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1, maxLength: 7 }),
);
/** A week of one day and many absences could leave two empty years, so the stretches stay few. */
const calendar: fc.Arbitrary<WorkingCalendar> = fc.record({
  workingWeek: week,
  weekChanges: fc.array(fc.record({ from: day, workingWeek: week }), { maxLength: 2 }),
  holidays: fc.array(holiday, { maxLength: 25 }),
  absences: fc.array(stretch, { maxLength: 4 }),
});

/** The rule said once more, as slowly and plainly as it can be said. */
function worked({ workingWeek, weekChanges = [], holidays, absences = [] }: WorkingCalendar, on: LocalDate): boolean {
  const change = weekChanges.filter(({ from }) => from <= on).sort((a, b) => (a.from < b.from ? -1 : 1)).at(-1);
  return (change?.workingWeek ?? workingWeek).includes(isoWeekday(on))
    && !holidays.some((off) => off.day === on && !off.half)
    && !absences.some(({ from, to }) => from <= on && on <= to);
}

function countOneByOne(of: WorkingCalendar, from: LocalDate, to: LocalDate): number {
  let count = 0;
  for (let on = addDays(from, 1); on <= to; on = addDays(on, 1)) if (worked(of, on)) count += 1;
  return count;
}

function daysFrom(from: LocalDate, to: LocalDate): LocalDate[] {
  const days: LocalDate[] = [];
  for (let on = from; on <= to; on = addDays(on, 1)) days.push(on);
  return days;
}

describe('a working calendar', () => {
  it('works the site’s week', () => {
    expect(nextWorkingDay(mondayToFriday, '2026-11-21')).toBe('2026-11-23');
    expect(nextWorkingDay(sundayToThursday, '2026-11-21')).toBe('2026-11-22');
    expect(previousWorkingDay(mondayToFriday, '2026-11-22')).toBe('2026-11-20');
    expect(previousWorkingDay(sundayToThursday, '2026-11-21')).toBe('2026-11-19');
  });

  it('takes holidays off and works half days', () => {
    const holidays = [
      { day: '2026-12-24', name: 'Christmas Eve', half: true },
      { day: '2026-12-25', name: 'Christmas Day', half: false },
    ];
    const site = { ...mondayToFriday, holidays };
    expect(isWorkingDay(site, '2026-12-24')).toBe(true);
    expect(isWorkingDay(site, '2026-12-25')).toBe(false);
    expect(addWorkingDays(site, '2026-12-24', 1)).toBe('2026-12-28');
  });

  it('changes its week on a date', () => {
    const moved = { ...sundayToThursday, weekChanges: [{ from: '2026-11-23', workingWeek: [1, 2, 3, 4, 5] }] };
    expect(isWorkingDay(moved, '2026-11-22')).toBe(true);
    expect(isWorkingDay(moved, '2026-11-27')).toBe(true);
    expect(isWorkingDay(moved, '2026-11-29')).toBe(false);
    expect(workingDaysBetween(moved, '2026-11-21', '2026-11-29')).toBe(6);
  });

  it('is a person’s own when they work part of the week and go on leave', () => {
    const own = personalCalendar(sundayToThursday, [{ from: '2026-01-01', workingWeek: [1, 2, 3] }], [{ from: '2026-11-24', to: '2026-11-25' }]);
    expect(['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-30'].map((on) => isWorkingDay(own, on)))
      .toEqual([false, true, false, false, true]);
    expect(isWorkingDay(sundayToThursday, '2026-11-24')).toBe(true);
  });

  it('follows the site’s weeks and the person’s own, whichever changes', () => {
    const moved = { ...sundayToThursday, weekChanges: [{ from: '2026-12-06', workingWeek: [1, 2, 3, 4, 5] }] };
    const own = personalCalendar(moved, [{ from: '2026-11-29', workingWeek: [7, 1] }, { from: '2026-12-13', workingWeek: [1, 2, 3, 4, 5, 6, 7] }], []);
    const worked = (from: LocalDate, to: LocalDate): LocalDate[] => daysFrom(from, to).filter((on) => isWorkingDay(own, on));
    expect(worked('2026-11-22', '2026-11-28')).toEqual(['2026-11-22', '2026-11-23', '2026-11-24', '2026-11-25', '2026-11-26']);
    expect(worked('2026-11-29', '2026-12-05')).toEqual(['2026-11-29', '2026-11-30']);
    expect(worked('2026-12-06', '2026-12-12')).toEqual(['2026-12-07']);
    expect(worked('2026-12-13', '2026-12-19')).toEqual(['2026-12-14', '2026-12-15', '2026-12-16', '2026-12-17', '2026-12-18']);
  });

  it('is a person’s own on exactly the days that both work', () => {
    const weeks = fc.array(fc.record({ from: day, workingWeek: week }), { maxLength: 3 });
    fc.assert(fc.property(calendar, weeks, fc.array(stretch, { maxLength: 2 }), day, (site, ownWeeks, absences, on) => {
      const mine = ownWeeks.filter(({ from }) => from <= on).sort((a, b) => (a.from < b.from ? -1 : 1)).at(-1)?.workingWeek;
      expect(isWorkingDay(personalCalendar(site, ownWeeks, absences), on)).toBe(
        worked(site, on) && (mine?.includes(isoWeekday(on)) ?? true) && !absences.some(({ from, to }) => from <= on && on <= to),
      );
    }));
  });

  it('says so at once when there is nothing to find', () => {
    const never: WorkingCalendar = { workingWeek: [], holidays: [] };
    const gone = { ...mondayToFriday, absences: [{ from: '0001-01-01', to: '9999-12-31' }] };
    for (const empty of [never, gone]) {
      expect(isWorkingDay(empty, '2026-11-23')).toBe(false);
      expect(() => nextWorkingDay(empty, '2026-11-23')).toThrow(NoWorkingDayError);
      expect(() => previousWorkingDay(empty, '2026-11-23')).toThrow(NoWorkingDayError);
      expect(() => addWorkingDays(empty, '2026-11-23', 1000)).toThrow('No working day within two years of 2026-11-24');
      expect(() => workingDayNumber(empty, '2026-11-23', '2026-11-24')).toThrow(NoWorkingDayError);
      expect(workingDaysBetween(empty, '2020-01-01', '2030-01-01')).toBe(0);
    }
    expect(() => addWorkingDays(mondayToFriday, '2026-11-23', 1.5)).toThrow(RangeError);
    expect(() => isWorkingDay({ workingWeek: [0], holidays: [] }, '2026-11-23')).toThrow('0 is no ISO weekday');
  });

  it('comes back after an absence longer than two years', () => {
    const away = { ...mondayToFriday, absences: [{ from: '2026-01-01', to: '2036-11-22' }] };
    expect(nextWorkingDay(away, '2026-06-01')).toBe('2036-11-24');
  });

  it('takes absences that lie inside each other as one', () => {
    const away = { ...mondayToFriday, absences: [
      { from: '2026-11-02', to: '2026-11-20' }, { from: '2026-11-04', to: '2026-11-06' },
    ] };
    expect(nextWorkingDay(away, '2026-11-05')).toBe('2026-11-23');
    expect(workingDaysBetween(away, '2026-10-30', '2026-11-23')).toBe(1);
  });

  it('agrees with the rule said plainly', () => {
    fc.assert(fc.property(calendar, day, (of, on) => {
      expect(isWorkingDay(of, on)).toBe(worked(of, on));
    }));
  });

  it('counts days as one would one by one', () => {
    fc.assert(fc.property(calendar, day, day, (of, from, to) => {
      expect(workingDaysBetween(of, from, to)).toBe(countOneByOne(of, from, to));
    }));
  });

  it('never lands on a day off, and takes n steps as n times one step', () => {
    fc.assert(fc.property(calendar, day, fc.integer({ min: -60, max: 60 }), (of, from, steps) => {
      const landed = addWorkingDays(of, from, steps);
      let walked = from;
      for (let taken = 0; taken < Math.abs(steps); taken += 1) walked = addWorkingDays(of, walked, Math.sign(steps));
      expect(landed).toBe(walked);
      if (steps !== 0) expect(worked(of, landed)).toBe(true);
      if (steps > 0) expect(countOneByOne(of, from, landed)).toBe(steps);
      if (steps < 0) expect(countOneByOne(of, addDays(landed, -1), addDays(from, -1))).toBe(-steps);
    }));
  });

  it('keeps the order of days when it moves them', () => {
    fc.assert(fc.property(calendar, day, day, fc.integer({ min: -40, max: 40 }), (of, a, b, steps) => {
      const [earlier, later] = a < b ? [a, b] : [b, a];
      expect(addWorkingDays(of, earlier, steps) <= addWorkingDays(of, later, steps)).toBe(true);
    }));
  });
});

describe('the number of a working day', () => {
  it('starts at the first working day on or after the start', () => {
    const number = (on: LocalDate): number => workingDayNumber(mondayToFriday, '2026-11-21', on); // a Saturday
    expect(number('2026-11-19')).toBe(-2);
    expect(number('2026-11-20')).toBe(-1);
    expect(number('2026-11-21')).toBe(0);
    expect(number('2026-11-22')).toBe(0);
    expect(number('2026-11-23')).toBe(1);
    expect(number('2026-11-27')).toBe(5);
    expect(number('2026-11-29')).toBe(5);
    expect(number('2026-11-30')).toBe(6);
    expect(number('2026-11-15')).toBe(-6); // a Sunday: the last working day passed is Friday the 13th
  });

  it('finds the day of a number, with the start itself at 0', () => {
    expect([1, 2, 6, 0, -1, -6].map((number) => dayOfNumber(mondayToFriday, '2026-11-21', number))).toEqual(
      ['2026-11-23', '2026-11-24', '2026-11-30', '2026-11-23', '2026-11-20', '2026-11-13'],
    );
    expect(dayOfNumber(sundayToThursday, '2026-11-22', 10)).toBe('2026-12-03');
  });

  it('goes round: number to day to number', () => {
    fc.assert(fc.property(calendar, day, fc.integer({ min: -60, max: 60 }), (of, start, number) => {
      expect(workingDayNumber(of, start, dayOfNumber(of, start, number))).toBe(number === 0 ? 1 : number);
    }));
  });

  it('goes round: working day to number to day', () => {
    fc.assert(fc.property(calendar, day, day, (of, start, on) => {
      const working = nextWorkingDay(of, on);
      expect(dayOfNumber(of, start, workingDayNumber(of, start, working))).toBe(working);
    }));
  });

  it('never falls as days go by', () => {
    fc.assert(fc.property(calendar, day, day, day, (of, start, a, b) => {
      const [earlier, later] = a < b ? [a, b] : [b, a];
      expect(workingDayNumber(of, start, earlier)).toBeLessThanOrEqual(workingDayNumber(of, start, later));
    }));
  });
});

describe('working minutes between two instants', () => {
  const vilnius: WorkingCalendar = {
    ...mondayToFriday,
    holidays: [
      { day: '2026-12-24', name: 'Kūčios', half: true },
      { day: '2026-12-25', name: 'Kalėdos', half: false },
    ],
  };
  const minutes = (from: string, to: string, of = vilnius): number =>
    workingMinutesBetween(of, from, to, 'Europe/Vilnius');

  it('counts office hours only', () => {
    expect(minutes('2026-11-23T08:10:00Z', '2026-11-23T13:00:00Z')).toBe(290); // 10:10 to 15:00
    expect(minutes('2026-11-23T05:00:00Z', '2026-11-23T20:00:00Z')).toBe(480);
    expect(minutes('2026-11-23T16:00:00Z', '2026-11-23T20:00:00Z')).toBe(0);
    expect(minutes('2026-11-20T14:30:00Z', '2026-11-23T07:15:00Z')).toBe(45); // Friday 16:30 to Monday 09:15
    expect(minutes('2026-11-21T10:00:00Z', '2026-11-22T10:00:00Z')).toBe(0);
  });

  it('ends a half day at 13:00 and skips holidays', () => {
    expect(minutes('2026-12-24T06:00:00Z', '2026-12-24T20:00:00Z')).toBe(240);
    expect(minutes('2026-12-23T15:00:00Z', '2026-12-28T08:00:00Z')).toBe(240 + 60);
    expect(minutes('2026-12-24T06:00:00Z', '2026-12-28T08:00:00Z')).toBe(240 + 60);
  });

  it('has eight hours also in the week in which the clocks change', () => {
    expect(minutes('2026-10-23T07:00:00+03:00', '2026-10-26T23:00:00+02:00')).toBe(960);
  });

  it('is nothing when time runs backwards', () => {
    expect(minutes('2026-11-24T10:00:00Z', '2026-11-23T10:00:00Z')).toBe(0);
    expect(minutes('2026-11-23T12:00:00Z', '2026-11-23T10:00:00Z')).toBe(0);
  });

  it('adds up: a wait in two parts is as long as the whole', () => {
    const instant = fc.integer({ min: 0, max: 400 * 1440 }).map((minute) =>
      new Date((firstDay * 1440 + minute) * 60_000).toISOString());
    fc.assert(fc.property(calendar, fc.tuple(instant, instant, instant), (of, instants) => {
      const [first, middle, last] = [...instants].sort() as [string, string, string];
      expect(minutes(first, middle, of) + minutes(middle, last, of)).toBe(minutes(first, last, of));
    }));
  });
});

describe('half-days worked', () => {
  it('are two of a working day, one of a half day and none of a day off', () => {
    const vilnius: WorkingCalendar = {
      ...mondayToFriday,
      holidays: [{ day: '2026-12-24', name: 'Kūčios', half: true }, { day: '2026-12-25', name: 'Kalėdos', half: false }],
      absences: [{ from: '2026-12-21', to: '2026-12-21' }],
    };
    expect(['2026-12-21', '2026-12-23', '2026-12-24', '2026-12-25', '2026-12-26'].map((on) => workedHalfDays(vilnius, on))).toEqual([0, 2, 1, 0, 0]);
    expect(workedHalfDays(sundayToThursday, '2026-12-27')).toBe(2);
  });

  it('of a stretch are those of its days together', () => {
    fc.assert(fc.property(calendar, stretch, (of, { from, to }) => {
      let sum = 0;
      for (let on = from; on <= to; on = addDays(on, 1)) sum += workedHalfDays(of, on);
      expect(workedHalfDaysDuring(of, from, to)).toBe(sum);
      expect(workedHalfDaysDuring(of, to, addDays(from, -1))).toBe(0);
    }));
  });

  it('are some on each working day and none on any other', () => {
    fc.assert(fc.property(calendar, day, (of, on) => {
      expect(workedHalfDays(of, on) > 0).toBe(isWorkingDay(of, on));
    }));
  });
});
