import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDateOfDayNumber, type LocalDate } from '../../calendars/domain/local-date';
import { isWorkingDay, type WorkingCalendar } from '../../calendars/domain/working-calendar';
import type { DueRule } from '../../paths/domain/path-document';
import { isOpen, MILESTONE_STATES } from './milestone-states';
import { dueDate, dueDates, replan, type PlannedItem, type Timing } from './schedule';

const telAviv: WorkingCalendar = { workingWeek: [7, 1, 2, 3, 4], holidays: [] };
const vilnius: WorkingCalendar = { workingWeek: [1, 2, 3, 4, 5], holidays: [] };
const wednesday = 3;

describe('due days', () => {
  it('count working days of the hire’s own calendar', () => {
    const definitions = [
      { key: 'signed-in', due: { day: 1 } },
      { key: 'desk', due: { day: -4 } },
      { key: 'start', due: { day: 0 } },
      { key: 'brief', due: { day: 5 } },
      { key: 'deploy', due: { day: 9 } },
    ];
    expect([...dueDates(definitions, telAviv, '2026-11-22', wednesday)]).toEqual([
      ['signed-in', '2026-11-22'], ['desk', '2026-11-16'], ['start', '2026-11-22'], ['brief', '2026-11-26'],
      ['deploy', '2026-12-02'],
    ]);
    expect([...dueDates(definitions, vilnius, '2026-11-22', wednesday).values()])
      .toEqual(['2026-11-23', '2026-11-17', '2026-11-23', '2026-11-27', '2026-12-03']);
  });

  it('find the guild day on or after a working day', () => {
    const first = (calendar: WorkingCalendar, weekday: number): LocalDate =>
      dueDate({ guildDayFrom: 1 }, { calendar, startOn: '2026-11-22', guildWeekday: weekday });
    expect(first(telAviv, wednesday)).toBe('2026-11-25');
    expect(first(vilnius, 1)).toBe('2026-11-23');
    expect(first({ ...vilnius, holidays: [{ day: '2026-11-25', name: 'a holiday', half: false }] }, wednesday))
      .toBe('2026-12-02');
  });

  it('fall back to the working day itself for who never works on the guild’s weekday', () => {
    expect(dueDate({ guildDayFrom: 11 }, { calendar: vilnius, startOn: '2026-11-23', guildWeekday: 7 }))
      .toBe('2026-12-07');
  });

  it('keep the order of their rules', () => {
    fc.assert(fc.property(fc.integer({ min: -20, max: 64 }), fc.nat(20), fc.boolean(), (day, later, asGuildDay) => {
      const timing = { calendar: telAviv, startOn: '2026-11-22', guildWeekday: wednesday };
      const rule = (number: number): DueRule => (asGuildDay ? { guildDayFrom: number } : { day: number });
      expect(dueDate(rule(day), timing) <= dueDate(rule(day + later), timing)).toBe(true);
    }));
  });
});

const before: Timing = { calendar: vilnius, startOn: '2026-11-23', guildWeekday: wednesday };
const item = (given: Partial<PlannedItem> = {}): PlannedItem => ({
  key: 'deploy', due: { day: 9 }, currentDue: '2026-12-03', pinned: false, state: 'locked', ...given,
});

describe('a re-plan', () => {
  const aWeekLater: Timing = { ...before, startOn: '2026-11-30' };

  it('moves what is open with the start', () => {
    expect(replan([item()], before, aWeekLater, '2026-11-20')).toEqual([
      { key: 'deploy', from: '2026-12-03', to: '2026-12-10' },
    ]);
  });

  it('moves what lies after a leave, and not what lies before', () => {
    const leave = { ...before, calendar: { ...vilnius, absences: [{ from: '2026-12-01', to: '2026-12-02' }] } };
    const brief = item({ key: 'brief', due: { day: 5 }, currentDue: '2026-11-27' });
    expect(replan([brief, item()], before, leave, '2026-11-25')).toEqual([
      { key: 'deploy', from: '2026-12-03', to: '2026-12-07' },
    ]);
  });

  it.each(['done', 'waived', 'superseded', 'cancelled'] as const)('leaves what is %s where it was', (state) => {
    expect(replan([item({ state })], before, aWeekLater, '2026-11-20')).toEqual([]);
  });

  it('leaves a pinned day alone', () => {
    expect(replan([item({ pinned: true })], before, aWeekLater, '2026-11-20')).toEqual([]);
  });

  it('keeps the distance of a day that had been moved by hand', () => {
    const later = item({ currentDue: '2026-12-07' }); // two working days after its rule
    expect(replan([later], before, aWeekLater, '2026-11-20')).toEqual([
      { key: 'deploy', from: '2026-12-07', to: '2026-12-14' },
    ]);
    const earlier = item({ currentDue: '2026-12-01' });
    expect(replan([earlier], before, aWeekLater, '2026-11-20')).toEqual([
      { key: 'deploy', from: '2026-12-01', to: '2026-12-08' },
    ]);
  });

  it('makes nothing overdue: a day gone by becomes the next working day', () => {
    const aWeekEarlier = { ...before, startOn: '2026-11-16' };
    expect(replan([item()], before, aWeekEarlier, '2026-11-28')).toEqual([
      { key: 'deploy', from: '2026-12-03', to: '2026-11-30', insteadOf: '2026-11-26' },
    ]);
  });

  it('says nothing about what was overdue and does not move', () => {
    expect(replan([item({ currentDue: '2026-12-03' })], before, before, '2026-12-20')).toEqual([]);
  });

  const start = fc.integer({ min: 20_700, max: 20_900 }).map(localDateOfDayNumber);
  const calendar = fc.record({
    base: fc.constantFrom(telAviv, vilnius),
    absences: fc.array(fc.tuple(start, fc.nat(20)).map(([from, days]) => ({ from, to: addDays(from, days) })),
      { maxLength: 3 }),
  }).map(({ base, absences }): WorkingCalendar => ({ ...base, absences }));
  const timing = fc.record({ calendar, startOn: start, guildWeekday: fc.constantFrom(1, 2, 3, 4) });
  const planned = fc.record({
    due: fc.integer({ min: -5, max: 64 }).chain((day) => fc.constantFrom<DueRule>({ day }, { guildDayFrom: day })),
    state: fc.constantFrom(...MILESTONE_STATES),
    pinned: fc.boolean(),
  });

  it('only ever proposes open, unpinned milestones and days that are worked and not gone by', () => {
    fc.assert(fc.property(timing, timing, fc.array(planned, { maxLength: 15 }), start, (old, next, drawn, today) => {
      const items = drawn.map((some, index) => ({ ...some, key: `m${index}`, currentDue: dueDate(some.due, old) }));
      for (const { key, from, to } of replan(items, old, next, today)) {
        const moved = items.find((some) => some.key === key);
        expect(moved && isOpen(moved.state) && !moved.pinned && moved.currentDue === from && from !== to).toBe(true);
        expect(to >= today && isWorkingDay(next.calendar, to)).toBe(true);
      }
    }));
  });

  it('there and back again changes nothing, when no day had gone by', () => {
    fc.assert(fc.property(timing, timing, fc.array(planned, { maxLength: 15 }), (old, next, drawn) => {
      const items = drawn.map((some, index) => ({ ...some, key: `m${index}`, currentDue: dueDate(some.due, old) }));
      const apply = (moves: ReturnType<typeof replan>): typeof items =>
        items.map((some) => {
          const move = moves.find(({ key }) => key === some.key);
          return { ...some, currentDue: move?.to ?? some.currentDue };
        });
      const there = apply(replan(items, old, next, '2000-01-01'));
      for (const { key, to } of replan(there, next, old, '2000-01-01')) {
        expect(to).toBe(items.find((some) => some.key === key)?.currentDue);
      }
    }));
  });
});
