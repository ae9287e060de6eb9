import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayOfNumber, type WorkingCalendar } from '../../calendars/domain/working-calendar';
import { JOURNEY_STATES } from './journey-machine';
import { MILESTONE_STATES, type MilestoneState } from './milestone-states';
import { PACE_KINDS, paceOf, paceSentence, type Pace, type PaceFacts, type PaceItem, type Wait } from './pace';
import { TURNS } from './turn';
import { prerequisiteGraph } from './unlocking';

const calendar: WorkingCalendar = { workingWeek: [1, 2, 3, 4, 5], holidays: [] };
const startOn = '2026-11-02';
/** The nth working day of the journey. */
const day = (number: number): string => dayOfNumber(calendar, startOn, number);

const graph = prerequisiteGraph([
  { key: 'endpoint', needs: [] },
  { key: 'alert', needs: ['endpoint'] },
  { key: 'deploy', needs: ['alert'] },
]);
const plan: Record<string, number> = { endpoint: 7, alert: 8, deploy: 9 };

const item = (key: string, state: MilestoneState, given: Partial<PaceItem> = {}): PaceItem => ({
  key,
  state,
  currentDue: day(plan[key] ?? 1),
  required: true,
  assignee: 'hire',
  turn: state === 'submitted' ? 'mentor' : ['done', 'waived', 'locked'].includes(state) ? 'nobody' : 'hire',
  settledOn: null,
  ...given,
});
const done = (key: string, on: number): PaceItem => item(key, 'done', { settledOn: day(on) });
const wait = (key: string, from: number, to: number | null): Wait => ({ key, from: day(from), to: to === null ? null : day(to) });

const pace = (today: number, items: PaceItem[], waits: Wait[] = [], given: Partial<PaceFacts> = {}): Pace =>
  paceOf({ journeyState: 'active', startOn, items, waits, graph, calendar, today: day(today), ...given });

describe('the pace', () => {
  it('is on plan until the end of the day on which something is due', () => {
    const items = [item('endpoint', 'in_progress'), item('alert', 'locked'), item('deploy', 'locked')];
    expect(pace(7, items)).toMatchObject({ kind: 'on_plan', daysBehind: 0, turns: ['hire'] });
    expect(pace(8, items)).toMatchObject({ kind: 'a_little_behind', daysBehind: 1 });
    expect(pace(10, items)).toMatchObject({ kind: 'a_little_behind', daysBehind: 3 });
    expect(pace(11, items)).toMatchObject({ kind: 'behind', daysBehind: 4 });
  });

  it('is ahead when something due later is done and nothing due by today is open', () => {
    expect(pace(6, [done('endpoint', 6), item('alert', 'available'), item('deploy', 'locked')]).kind).toBe('ahead');
    expect(pace(8, [done('endpoint', 6), item('alert', 'available')]).kind).toBe('on_plan');
    expect(pace(6, [item('endpoint', 'available'), item('alert', 'locked')]).kind).toBe('on_plan');
  });

  it('never counts what waits on others, for as long as it waits', () => {
    const items = [item('endpoint', 'submitted'), item('alert', 'locked'), item('deploy', 'locked')];
    for (const today of [8, 12, 20]) {
      expect(pace(today, items, [wait('endpoint', 7, null)]))
        .toMatchObject({ kind: 'on_plan', daysBehind: 0, turns: ['mentor'] });
    }
  });

  it('is not behind by what is somebody else’s turn, even where no wait was written down', () => {
    const items = [item('endpoint', 'submitted'), item('alert', 'available', { turn: 'access' })];
    expect(pace(20, items).daysBehind).toBe(0);
  });

  it('gives no day back before it has gone by', () => {
    expect(pace(10, [item('endpoint', 'in_progress')], [wait('endpoint', 10, 15)]))
      .toMatchObject({ daysBehind: 2, waitedDays: 1 });
  });

  it('gives the days back that went by waiting, to what builds on it too', () => {
    // Handed in on its day 7, answered on day 9: two days of what follows are gone.
    const items = [done('endpoint', 9), item('alert', 'available'), item('deploy', 'locked')];
    const waits = [wait('endpoint', 7, 9)];
    expect(pace(10, items, waits)).toMatchObject({ kind: 'on_plan', daysBehind: 0, waitedDays: 2 });
    expect(pace(11, items, waits)).toMatchObject({ kind: 'a_little_behind', daysBehind: 1, waitedDays: 2 });
  });

  it('gives nothing back for what lay with a reviewer before its day', () => {
    const items = [done('endpoint', 7), item('alert', 'available')];
    expect(pace(9, items, [wait('endpoint', 3, 7)])).toMatchObject({ daysBehind: 1, waitedDays: 0 });
  });

  it('counts the hire’s own lateness, and not the review after it', () => {
    const items = [done('endpoint', 10), item('alert', 'available')];
    // Handed in two days late, answered a day later: due day 8, fair day 8 + 2 (days 9 and 10 were the reviewer's).
    expect(pace(11, items, [wait('endpoint', 9, 10)])).toMatchObject({ daysBehind: 1, waitedDays: 2 });
  });

  it('gives a day back once when two things waited on it', () => {
    const waits = [wait('endpoint', 8, 9), wait('endpoint', 9, 9), wait('alert', 8, 9), wait('alert', 9, 9)];
    const items = [done('endpoint', 9), item('alert', 'in_progress')];
    expect(pace(12, items, waits)).toMatchObject({ daysBehind: 4 - 2, waitedDays: 2 });
  });

  it('does not take a day from what was in time for what was not', () => {
    const two = prerequisiteGraph([
      { key: 'early', needs: [] }, { key: 'endpoint', needs: [] }, { key: 'alert', needs: ['early', 'endpoint'] },
    ]);
    const items = [item('early', 'done', { currentDue: day(7), settledOn: day(5) }), done('endpoint', 8),
      item('alert', 'in_progress')];
    const waits = [wait('early', 4, 5), wait('endpoint', 8, 8), wait('alert', 8, 8)];
    expect(pace(11, items, waits, { graph: two })).toMatchObject({ daysBehind: 3 - 1, waitedDays: 1 });
  });

  it('gives back a block that began before its day', () => {
    expect(pace(10, [item('endpoint', 'in_progress')], [wait('endpoint', 5, 8)])).toMatchObject({ daysBehind: 0 });
  });

  it('does not look at what is optional, or somebody else’s', () => {
    const late = { currentDue: day(1) };
    expect(pace(10, [
      item('endpoint', 'available', { ...late, required: false }),
      item('alert', 'available', { ...late, assignee: 'admin', turn: 'admin' }),
    ])).toMatchObject({ kind: 'on_plan', daysBehind: 0, turns: [] });
  });

  it('does not count days on which the hire does not work', () => {
    const onLeave = { ...calendar, absences: [{ from: day(8), to: day(11) }] };
    expect(pace(12, [item('endpoint', 'in_progress')], [], { calendar: onLeave }).daysBehind).toBe(1);
  });

  it.each([
    ['scheduled', 'not_started'],
    ['paused', 'paused'],
    ['completed', 'completed'],
    ['ended', 'ended'],
  ] as const)(
    'of a %s journey is %s, with nothing counted', (journeyState, kind) => {
      expect(pace(20, [item('endpoint', 'in_progress')], [], { journeyState }))
        .toEqual({ kind, daysBehind: 0, waitedDays: 0, turns: [] });
    });

  it('has not started before the first day', () => {
    expect(pace(-1, [item('endpoint', 'available')]).kind).toBe('not_started');
  });

  it('says whose turn it is', () => {
    expect(pace(7, [item('endpoint', 'submitted'), item('alert', 'in_progress', { turn: 'platform' }),
      item('deploy', 'available')]).turns).toEqual(['hire', 'mentor', 'platform']);
  });

  const facts = fc.record({
    journeyState: fc.constantFrom(...JOURNEY_STATES),
    items: fc.tuple(...Object.keys(plan).map((key) => fc.record({
      key: fc.constant(key),
      state: fc.constantFrom(...MILESTONE_STATES),
      currentDue: fc.integer({ min: 1, max: 20 }).map(day),
      required: fc.boolean(),
      assignee: fc.constantFrom('hire', 'mentor'),
      turn: fc.constantFrom(...TURNS),
      settledOn: fc.option(fc.integer({ min: 1, max: 20 }).map(day)),
    }) as fc.Arbitrary<PaceItem>)),
    today: fc.integer({ min: 1, max: 30 }).map(day),
  }).map((drawn): PaceFacts => ({ ...drawn, waits: [], graph, calendar, startOn }));
  const waits = fc.array(fc.record({
    key: fc.constantFrom(...Object.keys(plan)),
    from: fc.integer({ min: 1, max: 30 }).map(day),
    to: fc.option(fc.integer({ min: 1, max: 30 }).map(day)),
  }), { maxLength: 6 });

  it('is never made worse by waiting on others', () => {
    fc.assert(fc.property(facts, waits, waits, (given, some, more) => {
      const before = paceOf({ ...given, waits: some });
      const after = paceOf({ ...given, waits: [...some, ...more] });
      expect(after.daysBehind).toBeLessThanOrEqual(before.daysBehind);
    }), { numRuns: 2000 });
  });

  it('is never behind by what waited all along', () => {
    fc.assert(fc.property(facts, (given) => {
      const always = Object.keys(plan).map((key) => ({ key, from: startOn, to: null }));
      expect(paceOf({ ...given, waits: always }).daysBehind).toBe(0);
    }));
  });
});

describe('the pace in words', () => {
  const say = (given: Partial<Pace>): string =>
    paceSentence({ kind: 'on_plan', daysBehind: 0, waitedDays: 0, turns: [], ...given });

  it.each([
    [{}, 'On plan.'],
    [{ turns: ['hire'] }, 'On plan. The next turn is yours.'],
    [{ waitedDays: 2, turns: ['mentor'] },
      'On plan. Two days went by waiting on others; they don’t count against you. The next turn is your mentor’s.'],
    [{ kind: 'ahead' }, 'A little ahead of plan.'],
    [{ kind: 'a_little_behind', daysBehind: 1 }, 'A day behind, that’s fine.'],
    [{ kind: 'a_little_behind', daysBehind: 3, waitedDays: 1 },
      'A few days behind, that’s fine. One day went by waiting on others; it doesn’t count against you.'],
    [{ kind: 'behind', daysBehind: 8, turns: ['hire', 'mentor', 'platform'] },
      'Eight days behind plan. Talk it over with your mentor: the plan can move. '
      + 'The next turn is yours, your mentor’s and the platform team’s.'],
    [{ kind: 'behind', daysBehind: 12 }, '12 days behind plan. Talk it over with your mentor: the plan can move.'],
    [{ kind: 'paused' }, 'Paused. Nothing is asked of you until you are back.'],
  ] as const)('%j: %s', (given, sentence) => {
    expect(say(given)).toBe(sentence);
  });

  it('speaks of the hire to those who help', () => {
    expect(paceSentence({ kind: 'on_plan', daysBehind: 0, waitedDays: 2, turns: ['hire'] }, 'helper')).toBe(
      'On plan. Two days went by waiting on others; they don’t count against the hire. '
      + 'The next turn is the hire’s.',
    );
  });

  it('never blames or commands, whatever it says', () => {
    for (const kind of PACE_KINDS) {
      for (const reader of ['hire', 'helper'] as const) {
        const sentence = paceSentence({ kind, daysBehind: 5, waitedDays: 0, turns: [...TURNS] }, reader);
        expect(sentence).toMatch(/^[A-Z0-9].*\.$/);
        expect(sentence).not.toMatch(/must|should|late|overdue|fail|slow|nobody/i);
      }
    }
  });
});
