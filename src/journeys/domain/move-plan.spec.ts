import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addDays, localDateOfDayNumber, type LocalDate } from '../../calendars/domain/local-date';
import { addWorkingDays, isWorkingDay, type WorkingCalendar } from '../../calendars/domain/working-calendar';
import { COMPLETION_MODES, type Completion, type MilestoneDefinition } from '../../paths/domain/path-document';
import { effectiveCompletion } from './completion';
import { hasMoved, isOpen, meetsANeed, type MilestoneState } from './milestone-states';
import { isNoticed, planMove, type MovedItem, type MovingItem } from './move-plan';
import { dueDate, type Timing } from './schedule';
import { prerequisiteGraph, prerequisitesMet } from './unlocking';
import { undoMove, type StandingItem } from './undo-move';

const MONDAY = '2026-11-23';
const timing: Timing = { calendar: { workingWeek: [1, 2, 3, 4, 5], holidays: [] }, startOn: MONDAY, guildWeekday: 4 };

function definition(key: string, given: Partial<MilestoneDefinition> = {}): MilestoneDefinition {
  return { key, title: key, guide: '', type: 'task', completion: { mode: 'self' }, due: { day: 5 }, needs: [], requirement: 'required', assignee: 'hire', ...given };
}

function item(of: MilestoneDefinition, given: Partial<MovingItem> = {}): MovingItem {
  return {
    key: of.key, state: 'available', ...effectiveCompletion(of.completion), requirement: of.requirement, assignee: of.assignee, position: 0,
    currentDue: dueDate(of.due, timing), pinned: false, own: false, dropped: false, ...given,
  };
}

const planned = (items: readonly MovingItem[], from: readonly MilestoneDefinition[], to: readonly MilestoneDefinition[], today = MONDAY) =>
  Object.fromEntries(planMove(items, from, to, timing, today).map((one) => [one.key, one]));

describe('a move to another version', () => {
  it('keeps what is done, also where the new version no longer has it', () => {
    const [kept, dropped] = [definition('kept'), definition('dropped')];
    const plan = planned([item(kept, { state: 'done' }), item(dropped, { state: 'waived' })], [kept, dropped], [definition('kept', { due: { day: 1 } })]);
    expect(plan['kept']).toMatchObject({ kind: 'kept', after: { state: 'done', currentDue: '2026-11-27' } });
    expect(plan['dropped']).toMatchObject({ kind: 'left', after: { state: 'waived', position: 1 } });
  });

  it('supersedes what was open and is dropped, and lets it return', () => {
    const dropped = definition('dropped');
    const plan = planned([item(dropped, { state: 'submitted' })], [dropped], []);
    expect(plan['dropped']).toMatchObject({ kind: 'superseded', before: { state: 'submitted' }, after: { state: 'superseded' } });
    const back = planned([item(dropped, { state: 'superseded' })], [], [dropped], '2026-12-07');
    expect(back['dropped']).toMatchObject({ kind: 'returned', after: { state: 'available', currentDue: '2026-12-10' } });
  });

  it('does not bring back what somebody dropped from this journey alone, nor touch what is its own', () => {
    const [kept, dropped] = [definition('kept'), definition('dropped')];
    const own = item(definition('own.1'), { own: true, state: 'in_progress', position: 2 });
    const plan = planned([item(kept), item(dropped, { state: 'superseded', dropped: true }), own], [kept, dropped], [kept, dropped]);
    expect(plan['dropped']).toMatchObject({ kind: 'kept', after: { state: 'superseded' } });
    expect(plan['own.1']).toMatchObject({ kind: 'own', after: { state: 'in_progress', position: 2 } });
  });

  it('supersedes with its record what had come back and was begun, when it is taken back', () => {
    const back = definition('back');
    const [moved] = planMove([item(back, { state: 'superseded' })], [], [back], timing, MONDAY);
    expect(undoMove([moved!], [{ key: 'back', ...moved!.after, state: 'in_progress' }], [])).toMatchObject([{ after: { state: 'superseded' }, keptSince: true }]);
  });

  it('gives what is new at least three working days, on a guild day where it is one', () => {
    const plan = planned([], [], [definition('soon', { due: { day: 1 } }), definition('guild', { due: { guildDayFrom: 1 } }), definition('later', { due: { day: 20 } })], '2026-11-26');
    expect(plan['soon']?.after.currentDue).toBe('2026-12-01');
    expect(plan['guild']?.after.currentDue).toBe('2026-12-03');
    expect(plan['later']?.after.currentDue).toBe('2026-12-18');
  });

  it('moves a date with its rule, by as far as it had been moved before, and never nearer than three working days', () => {
    const before = definition('m', { due: { day: 10 } });
    const dueOf = (currentDue: LocalDate, day: number, given: Partial<MovingItem> = {}, today = MONDAY): string | undefined =>
      planned([item(before, { currentDue, ...given })], [before], [definition('m', { due: { day } })], today)['m']?.after.currentDue;
    expect(dueOf('2026-12-04', 12)).toBe('2026-12-08');
    expect(dueOf('2026-12-08', 12)).toBe('2026-12-10');
    expect(dueOf('2026-12-04', 1)).toBe('2026-11-26');
    expect(dueOf('2026-12-04', 1, {}, '2026-12-03')).toBe('2026-12-04');
    expect(dueOf('2026-12-04', 10, {}, '2026-12-20')).toBe('2026-12-04');
    expect(dueOf('2026-12-04', 12, { pinned: true })).toBe('2026-12-04');
    expect(dueOf('2026-12-04', 12, { state: 'done' })).toBe('2026-12-04');
  });

  it('lets a hire finish what was begun as it was agreed, and takes the new way for the rest', () => {
    const before = definition('m', { completion: { mode: 'review', reviewer: 'mentor' } });
    const after = definition('m', { completion: { mode: 'self' }, needs: ['first'] });
    const first = definition('first');
    const of = (state: MilestoneState) => planned([item(before, { state }), item(first)], [before, first], [first, after])['m']?.after;
    expect(of('submitted')).toMatchObject({ state: 'submitted', mode: 'review', reviewer: 'mentor' });
    expect(of('in_progress')).toMatchObject({ state: 'in_progress', mode: 'review' });
    expect(of('available')).toMatchObject({ state: 'locked', mode: 'self', reviewer: null });
  });

  it('leaves alone what was added to this journey only', () => {
    const own = item(definition('own-laptop'), { own: true, state: 'in_progress', position: 3 });
    expect(planned([own], [], [definition('a')])['own-laptop']).toMatchObject({ kind: 'own', after: { state: 'in_progress', position: 1 } });
  });
});

const day = fc.integer({ min: 20_000, max: 20_200 }).map(localDateOfDayNumber);
const calendar: fc.Arbitrary<WorkingCalendar> = fc.record({
  workingWeek: fc.constantFrom<number[][]>([1, 2, 3, 4, 5], [7, 1, 2, 3, 4], [1, 3]),
  holidays: fc.array(fc.record({ day, name: fc.constant('off'), half: fc.boolean() }), { maxLength: 8 }),
  absences: fc.array(fc.tuple(day, fc.nat(14)).map(([from, days]) => ({ from, to: addDays(from, days) })), { maxLength: 2 }),
});
const completion = fc.constantFrom(...COMPLETION_MODES).map((mode): Completion => (mode === 'review' ? { mode, reviewer: 'expert' } : { mode }));

/** A published path: needs point backwards only, keys come from a small set so that versions share most of them. */
const version = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 7 }).chain((keys) =>
  fc.tuple(...keys.map((key, index) => fc.record({
    due: fc.oneof(fc.record({ day: fc.integer({ min: -3, max: 40 }) }), fc.record({ guildDayFrom: fc.integer({ min: 1, max: 30 }) })),
    needs: fc.subarray(keys.slice(0, index)),
    completion,
    requirement: fc.constantFrom('required' as const, 'optional' as const),
  }).map((given) => definition(key, given)))),
);

interface World { from: MilestoneDefinition[]; to: MilestoneDefinition[]; items: MovingItem[]; timing: Timing; today: LocalDate }

/** A journey somewhere along the old version, its states as the prerequisites allow. */
const world: fc.Arbitrary<World> = fc.record({
  from: version, to: version, calendar, startOn: day, guildWeekday: fc.integer({ min: 1, max: 5 }), today: day,
  seeds: fc.array(fc.record({ pick: fc.nat(), shift: fc.integer({ min: -4, max: 8 }), pinned: fc.boolean() }), { minLength: 8, maxLength: 8 }),
}).map(({ from, to, calendar: days, startOn, guildWeekday, today, seeds }) => {
  const when: Timing = { calendar: days, startOn, guildWeekday };
  const graph = prerequisiteGraph(from);
  const states = new Map<string, MilestoneState>();
  const items = from.map((of, position): MovingItem => {
    const { pick, shift, pinned } = seeds[position]!;
    const met = prerequisitesMet(graph, states, of.key);
    const choices: MilestoneState[] = met
      ? ['available', 'available', 'available', 'available', 'in_progress', 'submitted', 'changes_requested', 'reopened', 'done', 'done', 'waived', 'superseded']
      : ['locked', 'locked', 'locked', 'waived', 'superseded'];
    const state = choices[pick % choices.length]!;
    states.set(of.key, state);
    return {
      key: of.key, state, ...effectiveCompletion(of.completion), requirement: of.requirement, assignee: of.assignee, position, pinned, own: false,
      dropped: state === 'superseded' && pick % 2 === 0, currentDue: addWorkingDays(days, dueDate(of.due, when), shift),
    };
  });
  return { from, to, items, timing: when, today };
});

const move = ({ items, from, to, timing: when, today }: World): MovedItem[] => planMove(items, from, to, when, today);

describe('any move of any journey', () => {
  it('loses nothing that was done, begun or dropped', () => {
    fc.assert(fc.property(world, (given) => {
      const plan = new Map(move(given).map((one) => [one.key, one.after]));
      for (const { key, state } of given.items) {
        const after = plan.get(key)?.state;
        expect(after).toBeDefined();
        const goesOn = given.to.some((definitionOf) => definitionOf.key === key);
        if (state === 'done' || state === 'waived') expect(after).toBe(state);
        else if (hasMoved(state)) expect(after).toBe(goesOn ? state : 'superseded');
        else if (!goesOn) expect(after).toBe('superseded');
      }
      expect(plan.size).toBe(new Set([...given.items.map(({ key }) => key), ...given.to.map(({ key }) => key)]).size);
    }));
  });

  it('gives each place once, and opens exactly what the new prerequisites open', () => {
    fc.assert(fc.property(world, (given) => {
      const moved = move(given);
      expect(moved.map(({ after }) => after.position)).toEqual(moved.map((_, index) => index));
      const states = new Map(moved.map(({ key, after }) => [key, after.state]));
      for (const { key, needs } of given.to) {
        const met = needs.every((need) => meetsANeed(states.get(need)!));
        if (states.get(key) === 'available') expect(met).toBe(true);
        if (states.get(key) === 'locked') expect(met).toBe(false);
      }
    }));
  });

  it('puts no date on a day off, none nearer than three working days, and moves no date of what is settled or pinned', () => {
    fc.assert(fc.property(world, (given) => {
      const { calendar: days } = given.timing;
      const earliest = addWorkingDays(days, given.today, 3);
      const pinned = new Set(given.items.filter((one) => one.pinned).map(({ key }) => key));
      for (const { key, kind, before, after } of move(given)) {
        if (before?.currentDue === after.currentDue) continue;
        expect(isWorkingDay(days, after.currentDue)).toBe(true);
        expect(after.currentDue >= (before && before.currentDue < earliest && kind === 'kept' ? before.currentDue : earliest)).toBe(true);
        if (kind === 'kept') expect(isOpen(before!.state) && !pinned.has(key)).toBe(true);
      }
    }));
  });

  it('changes nothing when the version stays the same', () => {
    fc.assert(fc.property(world, (given) => {
      const still = planMove(given.items.filter(({ state }) => state !== 'superseded'), given.from, given.from, given.timing, given.today);
      const had = new Set(given.items.filter(({ state }) => state !== 'superseded').map(({ key }) => key));
      for (const one of still) if (had.has(one.key) && one.kind === 'kept') expect(one.after.currentDue).toBe(one.before?.currentDue);
      if (had.size === given.from.length) expect(still.filter(isNoticed)).toEqual([]);
    }));
  });

  it('is undone exactly when nothing happened since', () => {
    fc.assert(fc.property(world, (given) => {
      const moved = move(given);
      const undone = undoMove(moved, moved.map(({ key, after }) => ({ key, ...after })), given.from);
      const back = Object.fromEntries(undone.flatMap(({ key, after }) => (after ? [[key, after]] : [])));
      const had = Object.fromEntries(given.items.map(({ key, pinned: _, own: __, dropped: ___, ...placement }) => [key, placement]));
      expect(back).toEqual(had);
      expect(undone.every(({ keptSince }) => !keptSince)).toBe(true);
    }));
  });

  it('is undone without losing what was done since', () => {
    fc.assert(fc.property(world, fc.infiniteStream(fc.boolean()), (given, goesOn) => {
      const moved = move(given);
      const now = moved.map(({ key, after }): StandingItem =>
        after.state === 'available' && goesOn.next().value ? { key, ...after, state: 'done' } : { key, ...after });
      const undone = new Map(undoMove(moved, now, given.from).map((one) => [one.key, one.after]));
      for (const { key, state } of now) if (state === 'done') expect(undone.get(key)?.state).toBe('done');
      const states = new Map([...undone].flatMap(([key, after]) => (after ? [[key, after.state] as const] : [])));
      const graph = prerequisiteGraph(given.from);
      for (const { key } of given.from) {
        if (states.get(key) === 'available') expect(prerequisitesMet(graph, states, key)).toBe(true);
        if (states.get(key) === 'locked') expect(prerequisitesMet(graph, states, key)).toBe(false);
      }
    }), { numRuns: 500 });
  });
});
