import { describe, expect, it } from '@jest/globals';
import { decideJourney, isWalked, JOURNEY_ACTIONS, JOURNEY_STATES, JOURNEY_TRANSITIONS } from './journey-machine';
import { MILESTONE_STATES } from './milestone-states';
import { REFUSALS } from './refusals';

/** One row an action, one column a state: scheduled, active, paused, completed, ended. */
const MATRIX = {
  activate: ['active', '=', '!', '!', '!'],
  pause: ['!', 'paused', '=', '!', '!'],
  resume: ['!', '=', 'active', '!', '!'],
  complete: ['!', 'completed', '!', '=', '!'],
  end: ['ended', 'ended', 'ended', '!', '='],
  reopen: ['!', '=', '!', 'active', 'active'],
} as const;

describe('a journey', () => {
  const cases = JOURNEY_ACTIONS.flatMap((action) =>
    JOURNEY_STATES.map((state, index) => ({ action, state, expected: MATRIX[action][index] })));

  it.each(cases)('$action from $state: $expected', ({ action, state, expected }) => {
    const decision = decideJourney(state, action, true);
    if (!decision.ok) {
      expect(expected).toBe('!');
      expect(REFUSALS[decision.code]).toBeTruthy();
    } else if (decision.events.length === 0) {
      expect(expected).toBe('=');
      expect(decision.next).toBe(state);
    } else {
      expect(decision.next).toBe(expected);
      expect(decision.events).toEqual([{ type: JOURNEY_TRANSITIONS[action].event, from: state, to: expected }]);
    }
  });

  it('is not completed while something required is open', () => {
    expect(decideJourney('active', 'complete')).toEqual({ ok: false, code: 'milestones_open' });
  });

  it('can reach every state, and leave every one', () => {
    const rows = Object.values(JOURNEY_TRANSITIONS);
    const reached = new Set(['scheduled']);
    for (const state of reached) {
      for (const row of rows) if ((row.from as readonly string[]).includes(state)) reached.add(row.to);
    }
    expect([...reached].sort()).toEqual([...JOURNEY_STATES].sort());
    for (const state of JOURNEY_STATES) expect(rows.some(({ from }) => from.includes(state))).toBe(true);
  });
});

describe('a journey walked to its end', () => {
  it.each(MILESTONE_STATES)('with a required milestone that is %s', (state) => {
    const settled = ['done', 'waived', 'superseded', 'cancelled'].includes(state);
    expect(isWalked([{ state: 'done', requirement: 'required' }, { state, requirement: 'required' }])).toBe(settled);
  });

  it('is not held back by what is optional or conditional', () => {
    expect(isWalked([
      { state: 'done', requirement: 'required' },
      { state: 'locked', requirement: 'optional' },
      { state: 'available', requirement: 'conditional' },
    ])).toBe(true);
  });
});
