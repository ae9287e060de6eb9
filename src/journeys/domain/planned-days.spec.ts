import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDateOfDayNumber, dayNumberOf, type LocalDate } from '../../calendars/domain/local-date';
import { isWorkingDay, type WorkingCalendar } from '../../calendars/domain/working-calendar';
import { calendarBy, endedBefore, inNormalForm, keepingThePast, plannedDays, stillHolds, textOf } from './planned-days';
import { isOpen, MILESTONE_STATES } from './milestone-states';
import { dueDate, replan, type PlannedItem, type Timing } from './schedule';
import { movesBack, undoObstacles, type StandingNow } from './undo-replan';

const TODAY = '2026-12-02';
const FIRST = dayNumberOf('2026-11-02');

const days = fc.integer({ min: 0, max: 120 }).map((offset): LocalDate => localDateOfDayNumber(FIRST + offset));
const weeks = fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 3, maxLength: 6 });
const calendars = fc.record({
  workingWeek: weeks,
  weekChanges: fc.uniqueArray(fc.record({ from: days, workingWeek: weeks }), { maxLength: 3, selector: ({ from }) => from }),
  holidays: fc.uniqueArray(fc.record({ day: days, name: fc.constant('A holiday'), half: fc.boolean() }), { maxLength: 12, selector: ({ day }) => day }),
});
const absences = fc.array(fc.tuple(days, fc.nat(9)).map(([from, length]) => ({ from, to: addDays(from, length) })), { maxLength: 2 });
const weekdays = fc.integer({ min: 1, max: 7 });
const items = fc.array(
  fc.record({
    due: fc.oneof(fc.record({ day: fc.integer({ min: -5, max: 64 }) }), fc.record({ guildDayFrom: fc.integer({ min: 1, max: 40 }) })),
    currentDue: days,
    pinned: fc.boolean(),
    state: fc.constantFrom(...MILESTONE_STATES),
  }),
  { minLength: 1, maxLength: 12 },
).map((all): PlannedItem[] => all.map((item, index) => ({ key: `m${index}`, ...item })));

const everyDay = Array.from({ length: 160 }, (_, index) => localDateOfDayNumber(FIRST - 20 + index));
const workedIn = (calendar: WorkingCalendar, among: readonly LocalDate[]): LocalDate[] => among.filter((day) => isWorkingDay(calendar, day));

describe('the days that a plan was counted by', () => {
  it('are the calendar’s working days', () => {
    fc.assert(fc.property(calendars, absences, weekdays, (calendar, away, weekday) => {
      const kept = calendarBy(plannedDays(calendar, weekday), away);
      expect(workedIn(kept, everyDay)).toEqual(workedIn({ ...calendar, absences: away }, everyDay));
    }));
  });

  it('are the same text for the same days, in whatever order and with whatever half days they were entered', () => {
    fc.assert(fc.property(calendars, weekdays, (calendar, weekday) => {
      const other = {
        workingWeek: [...calendar.workingWeek].reverse(),
        weekChanges: [...calendar.weekChanges].reverse(),
        holidays: [...calendar.holidays.filter(({ half }) => !half)].reverse(),
      };
      expect(textOf(plannedDays(other, weekday))).toBe(textOf(plannedDays(calendar, weekday)));
      expect(inNormalForm(plannedDays(calendar, weekday))).toEqual(plannedDays(calendar, weekday));
    }));
  });

  it('do not change with a day off on a day that nobody works', () => {
    const before = plannedDays({ workingWeek: [1, 2, 3, 4, 5], holidays: [] }, 3);
    const saturday = plannedDays({ workingWeek: [1, 2, 3, 4, 5], holidays: [{ day: '2026-12-26', name: 'Boxing Day', half: false }] }, 3);
    expect(stillHolds(before, saturday, TODAY)).toBe(true);
  });
});

describe('a calendar that changed', () => {
  it('leaves what lies behind as it was counted, and holds from today on', () => {
    fc.assert(fc.property(calendars, calendars, weekdays, (before, now, weekday) => {
      const merged = calendarBy(keepingThePast(plannedDays(before, weekday), plannedDays(now, weekday), TODAY), []);
      const [past, future] = [everyDay.filter((day) => day < TODAY), everyDay.filter((day) => day >= TODAY)];
      expect(workedIn(merged, past)).toEqual(workedIn(before, past));
      expect(workedIn(merged, future)).toEqual(workedIn(now, future));
    }));
  });

  it('is noticed exactly when a day from today on is other than planned, and not again once it is taken up', () => {
    fc.assert(fc.property(calendars, calendars, weekdays, (before, now, weekday) => {
      const [planned, later] = [plannedDays(before, weekday), plannedDays(now, weekday)];
      if (stillHolds(planned, later, TODAY)) {
        const future = everyDay.filter((day) => day >= TODAY);
        expect(workedIn(now, future)).toEqual(workedIn(before, future));
      }
      expect(stillHolds(keepingThePast(planned, later, TODAY), later, TODAY)).toBe(true);
      expect(stillHolds(keepingThePast(planned, later, TODAY), later, addDays(TODAY, 30))).toBe(true);
    }));
  });
});

describe('an absence that ends early', () => {
  const pause = { from: '2026-12-01', to: '2026-12-10' };

  it('ends on the day before somebody is back, and is gone when no day is left', () => {
    expect(endedBefore([pause], pause, '2026-12-04')).toEqual([{ from: '2026-12-01', to: '2026-12-03' }]);
    expect(endedBefore([pause], pause, '2026-12-01')).toEqual([]);
  });
});

describe('a re-plan over random calendars, leaves and edits', () => {
  const changes = fc.record({
    before: calendars, now: calendars, weekday: weekdays, weekdayNow: weekdays, away: absences, awayNow: absences, startOn: days, startNow: days, items,
  });
  const timings = ({ before, now, weekday, weekdayNow, away, awayNow, startOn, startNow }: Parameters<Parameters<typeof changes.map>[0]>[0]) => {
    const planned = plannedDays(before, weekday);
    const after = keepingThePast(planned, plannedDays(now, weekdayNow), TODAY);
    return {
      before: { calendar: calendarBy(planned, away), startOn, guildWeekday: weekday } satisfies Timing,
      after: { calendar: calendarBy(after, awayNow), startOn: startNow, guildWeekday: after.guildWeekday } satisfies Timing,
    };
  };

  it('never moves what is settled or pinned, and never to a day off or a day gone by', () => {
    fc.assert(fc.property(changes, (change) => {
      const { before, after } = timings(change);
      for (const { key, from, to, insteadOf } of replan(change.items, before, after, TODAY)) {
        const item = change.items.find((each) => each.key === key)!;
        expect([isOpen(item.state), item.pinned, from]).toEqual([true, false, item.currentDue]);
        expect(isWorkingDay(after.calendar, to)).toBe(true);
        expect(to >= TODAY).toBe(true);
        if (insteadOf !== undefined) expect(insteadOf < TODAY).toBe(true);
      }
    }));
  });

  it('leaves no date of its rule on a day off', () => {
    fc.assert(fc.property(changes, (change) => {
      const { before, after } = timings(change);
      const byRule = change.items.map((item) => ({ ...item, currentDue: dueDate(item.due, before) }));
      const moved = new Map(replan(byRule, before, after, TODAY).map(({ key, to }) => [key, to]));
      for (const { key, currentDue, pinned, state } of byRule) {
        if (pinned || !isOpen(state)) continue;
        expect(isWorkingDay(after.calendar, moved.get(key) ?? currentDue)).toBe(true);
      }
    }));
  });

  it('is taken back exactly', () => {
    fc.assert(fc.property(changes, (change) => {
      const { before, after } = timings(change);
      const moves = replan(change.items, before, after, TODAY);
      const apply = (rows: readonly PlannedItem[], all: readonly { key: string; to: LocalDate }[]): PlannedItem[] => {
        const dates = new Map(all.map(({ key, to }) => [key, to]));
        return rows.map((row) => ({ ...row, currentDue: dates.get(row.key) ?? row.currentDue }));
      };
      const changed = apply(change.items, moves);
      const planning = { startOn: change.startNow, siteId: 'vilnius', plannedBy: 'p2' };
      const done = { on: TODAY, before: { startOn: change.startOn, siteId: 'vilnius', plannedBy: 'p1' }, after: planning, absencesAfter: [], ownWeeksAfter: [], moves };
      const now: StandingNow = { ...planning, today: TODAY, over: false, absences: [], ownWeeks: [], milestones: changed };
      expect(undoObstacles(done, now)).toEqual([]);
      expect(apply(changed, movesBack(moves))).toEqual(change.items);
    }));
  });
});

describe('taking a re-plan back', () => {
  const moves = [{ key: 'deploy', from: '2026-12-03', to: '2026-12-10' }];
  const after = { startOn: '2026-11-30', siteId: 'vilnius', plannedBy: 'p2' };
  const absence = { id: 'a', from: '2026-12-07', to: '2026-12-08' };
  const week = { from: '2026-12-01', workingWeek: [1, 2, 3] };
  const done = { on: TODAY, before: { ...after, startOn: '2026-11-23' }, after, absencesAfter: [absence], ownWeeksAfter: [week], moves };
  const now: StandingNow = {
    ...after, today: TODAY, over: false, absences: [absence], ownWeeks: [week],
    milestones: [{ key: 'deploy', state: 'available', currentDue: '2026-12-10', pinned: false }],
  };
  const [milestone] = now.milestones as [StandingNow['milestones'][number]];

  it.each<[string, Partial<StandingNow>, object[]]>([
    ['nothing has moved since', {}, []],
    ['a milestone was begun since', { milestones: [{ ...milestone, state: 'in_progress' }] }, []],
    ['the journey is over', { over: true }, [{ code: 'journey_over' }]],
    ['the start was moved again', { startOn: '2026-12-07' }, [{ code: 'planned_again' }]],
    ['the journey is at another site', { siteId: 'kyiv' }, [{ code: 'planned_again' }]],
    ['the leave was taken back', { absences: [] }, [{ code: 'planned_again' }]],
    ['the leave ended early', { absences: [{ ...absence, to: '2026-12-07' }] }, [{ code: 'planned_again' }]],
    ['the part-time week was taken back', { ownWeeks: [] }, [{ code: 'planned_again' }]],
    ['the part-time week is another one', { ownWeeks: [{ ...week, workingWeek: [1, 2] }] }, [{ code: 'planned_again' }]],
    ['the date was moved', { milestones: [{ ...milestone, currentDue: '2026-12-11' }] }, [{ code: 'moved_since', key: 'deploy' }]],
    ['the date was pinned', { milestones: [{ ...milestone, pinned: true }] }, [{ code: 'moved_since', key: 'deploy' }]],
    ['it is done', { milestones: [{ ...milestone, state: 'done' }] }, [{ code: 'done_since', key: 'deploy' }]],
    ['its old day has gone by', { today: '2026-12-04' }, [{ code: 'day_gone_by', key: 'deploy' }]],
  ])('when %s', (_, change, obstacles) => {
    expect(undoObstacles(done, { ...now, ...change })).toEqual(obstacles);
  });

  it('puts back what had been overdue before', () => {
    const overdue = { ...done, moves: [{ key: 'deploy', from: '2026-11-30', to: '2026-12-10' }] };
    expect(undoObstacles(overdue, { ...now, today: '2026-12-04' })).toEqual([]);
  });
});
