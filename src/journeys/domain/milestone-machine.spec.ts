import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { COMPLETION_MODES, REQUIREMENTS, REVIEWER_ROLES } from '../../paths/domain/path-document';
import { JOURNEY_STATES } from './journey-machine';
import {
  checkMachine,
  decide,
  MILESTONE_COMMANDS,
  MILESTONE_CONSEQUENCES,
  MILESTONE_TRANSITIONS,
  type MilestoneAction,
  type MilestoneActionName,
  type MilestoneFacts,
  type Transition,
} from './milestone-machine';
import { hasMoved, isSettled, MILESTONE_STATES, type MilestoneState } from './milestone-states';
import { REFUSALS } from './refusals';
import { platformActor, RELATIONS, type Actor, type Relation } from './relations';

const actor = (personId: string, ...relations: Relation[]): Actor => ({ personId, relations: new Set(relations) });
const hire = actor('noa', 'hire');
const mentor = actor('dan', 'mentor');
const backup = actor('ruta', 'backup');
const expert = actor('olena', 'reviewer');
const manager = actor('marius', 'manager');
const host = actor('tomas', 'host');
const stranger = actor('somebody');

const milestone = (given: Partial<MilestoneFacts> = {}): MilestoneFacts => ({
  key: 'first-endpoint',
  state: 'available',
  mode: 'self',
  reviewerRole: given.mode === 'review' ? 'mentor' : null,
  requirement: 'required',
  assignee: 'hire',
  prerequisitesMet: given.state !== 'locked',
  dependantsMoved: false,
  submission: given.state === 'submitted' ? { kind: 'review', by: 'noa' } : null,
  pairing: false,
  started: false,
  stateBy: null,
  journeyState: 'active',
  ...given,
});

const ACTIONS = [...MILESTONE_COMMANDS, ...MILESTONE_CONSEQUENCES];

const taken = (name: MilestoneActionName): MilestoneAction => {
  if (name === 'request_changes') return { name, comment: 'Could someone on call follow this at night?' };
  if (name === 'waive' || name === 'reopen') return { name, reason: 'The service was replaced.' };
  return name === 'skip' ? { name, reason: 'skipped' } : { name };
};

/** The answer in short: the next state, `=` when nothing changes, or the refusal after a `!`. */
const answer = (facts: MilestoneFacts, name: MilestoneActionName | MilestoneAction, by: Actor): string => {
  const decision = decide(facts, typeof name === 'string' ? taken(name) : name, by);
  if (!decision.ok) return `!${decision.code}`;
  return decision.events.length === 0 ? '=' : decision.next;
};

/** The person who would take this action, unless a case says otherwise. */
const usually = (name: MilestoneActionName): Actor => {
  if (['accept', 'request_changes', 'pair', 'waive'].includes(name)) return mentor;
  return (MILESTONE_CONSEQUENCES as readonly string[]).includes(name) ? platformActor : hire;
};

const columns = MILESTONE_STATES;

/**
 * Every state × action, for a milestone whose submission is for review, that is optional (so that it can be
 * skipped), met its needs everywhere but in `locked`, and was brought where it is by whoever acts.
 * One row an action, one column a state in the order of MILESTONE_STATES.
 */
const MATRIX: Record<MilestoneActionName, string> = {
  //               locked           available          in_progress        submitted              changes_requested  done            reopened           waived            superseded    cancelled
  start:          '!not_unlocked    in_progress        =                  !waiting_for_review    in_progress        !already_done   in_progress        !already_waived   !superseded   !cancelled',
  check_off:      '!not_unlocked    done               done               !waiting_for_review    done               =               done               !already_waived   !superseded   !cancelled',
  attend:         '!not_unlocked    done               done               !waiting_for_review    done               =               done               !already_waived   !superseded   !cancelled',
  undo:           '!nothing_to_undo =                  =                  !nothing_to_undo       !nothing_to_undo   available       !nothing_to_undo   available         !superseded   !cancelled',
  submit:         '!not_unlocked    submitted          submitted          =                      submitted          !already_done   submitted          !already_waived   !superseded   !cancelled',
  claim:          'submitted        submitted          submitted          !waiting_for_review    submitted          !already_done   submitted          !already_waived   !superseded   !cancelled',
  withdraw:       '!not_submitted   !not_submitted     =                  in_progress            !not_submitted     !not_submitted  !not_submitted     !not_submitted    !superseded   !cancelled',
  accept:         '!not_submitted   !not_submitted     !not_submitted     done                   !not_submitted     =               !not_submitted     =                 !superseded   !cancelled',
  request_changes:'!not_submitted   !not_submitted     !not_submitted     changes_requested      =                  !not_submitted  !not_submitted     !not_submitted    !superseded   !cancelled',
  pair:           '!not_submitted   !not_submitted     !not_submitted     submitted              !not_submitted     !not_submitted  !not_submitted     !not_submitted    !superseded   !cancelled',
  skip:           'waived           waived             waived             !waiting_for_review    waived             !already_done   waived             =                 !superseded   !cancelled',
  waive:          'waived           waived             waived             !waiting_for_review    waived             !already_done   waived             =                 !superseded   !cancelled',
  reopen:         '!not_done        !not_done          !not_done          !not_done              !not_done          reopened        =                  reopened          !superseded   !cancelled',
  unlock:         '!not_unlocked    =                  !unlocked_already  !waiting_for_review    !unlocked_already  !already_done   !unlocked_already  !already_waived   !superseded   !cancelled',
  lock:           '=                !unlocked_already  !unlocked_already  !waiting_for_review    !unlocked_already  !already_done   !unlocked_already  !already_waived   !superseded   !cancelled',
  prove:          'locked           done               done               submitted              changes_requested  =               reopened           =                 =             !cancelled',
  supersede:      'superseded       superseded         superseded         superseded             superseded         !already_done   superseded         !already_waived   =             !cancelled',
  cancel:         'cancelled        cancelled          cancelled          cancelled              cancelled          !already_done   cancelled          !already_waived   !superseded   =',
  revive:         '=                =                  !not_cancelled     !not_cancelled         !not_cancelled     !not_cancelled  !not_cancelled     !not_cancelled    !superseded   available',
};

const modeOf = (name: MilestoneActionName): MilestoneFacts['mode'] => {
  if (name === 'attend') return 'attend';
  return ['submit', 'withdraw', 'accept', 'request_changes', 'pair'].includes(name) ? 'review' : 'self';
};

describe('every action in every state', () => {
  const cases = ACTIONS.flatMap((name) => {
    const answers = MATRIX[name].trim().split(/\s+/);
    return columns.map((state, index) => ({ name, state, expected: answers[index] }));
  });

  it('has an answer', () => {
    expect(cases).toHaveLength(ACTIONS.length * MILESTONE_STATES.length);
    expect(cases.every(({ expected }) => expected !== undefined)).toBe(true);
  });

  it.each(cases)('$name from $state: $expected', ({ name, state, expected }) => {
    const by = usually(name);
    const facts = milestone({ state, mode: modeOf(name), requirement: 'optional', stateBy: by.personId });
    expect(answer(facts, name, by)).toBe(expected);
  });
});

describe('who may', () => {
  it.each<[MilestoneActionName, MilestoneState, Partial<MilestoneFacts>]>([
    ['start', 'available', {}],
    ['check_off', 'available', {}],
    ['submit', 'in_progress', { mode: 'review' }],
    ['withdraw', 'submitted', { mode: 'review' }],
    ['claim', 'locked', {}],
    ['skip', 'available', { requirement: 'optional' }],
  ])('only the hire can %s from %s', (name, state, given) => {
    const facts = milestone({ state, ...given });
    for (const other of [mentor, backup, expert, manager, host, stranger, platformActor]) {
      expect(answer(facts, name, other)).toBe('!only_the_hire');
    }
    expect(answer(facts, name, hire)).not.toMatch(/^!/);
  });

  it('leaves a task for others to its assignee', () => {
    const facts = milestone({ assignee: 'admin' });
    expect(answer(facts, 'check_off', actor('ada', 'admin', 'assignee'))).toBe('done');
    expect(answer(facts, 'check_off', hire)).toBe('!only_the_assignee');
    expect(answer(facts, 'claim', hire)).toBe('!only_the_hire');
  });

  it.each(['accept', 'request_changes', 'pair'] as const)('nobody reviews themselves: %s', (name) => {
    const facts = milestone({ state: 'submitted', mode: 'review', reviewerRole: 'manager' });
    expect(answer(facts, name, actor('noa', 'hire', 'manager', 'reviewer', 'mentor'))).toBe('!own_work');
    const mentorsTask = { ...facts, assignee: 'mentor', submission: { kind: 'review', by: 'dan' } } as const;
    expect(answer(mentorsTask, name, actor('dan', 'mentor', 'assignee', 'reviewer'))).toBe('!own_work');
    expect(answer(mentorsTask, name, manager)).not.toMatch(/^!/);
    expect(answer(mentorsTask, name, actor('noa', 'hire', 'reviewer'))).toBe('!own_work');
  });

  it('takes an answer from the role that was asked, or from who was named', () => {
    const asked = (reviewerRole: MilestoneFacts['reviewerRole']): MilestoneFacts =>
      milestone({ state: 'submitted', mode: 'review', reviewerRole });
    const accepts = (reviewerRole: MilestoneFacts['reviewerRole']): string[] =>
      [mentor, backup, expert, manager].map((by) => answer(asked(reviewerRole), 'accept', by));
    expect(accepts('mentor')).toEqual(['done', 'done', 'done', '!only_the_reviewer']);
    expect(accepts('expert')).toEqual(['!only_the_reviewer', '!only_the_reviewer', 'done', '!only_the_reviewer']);
    expect(accepts('manager')).toEqual(['!only_the_reviewer', '!only_the_reviewer', 'done', 'done']);
  });

  it('lets the hire, the mentors and the host mark attendance', () => {
    const meeting = milestone({ mode: 'attend' });
    expect([hire, mentor, backup, host].map((by) => answer(meeting, 'attend', by))).toEqual(Array(4).fill('done'));
    expect([manager, expert, stranger].map((by) => answer(meeting, 'attend', by))).toEqual(Array(3).fill('!take_part'));
  });

  it('leaves consequences to the platform', () => {
    for (const name of MILESTONE_CONSEQUENCES) {
      expect(answer(milestone(), name, actor('x', ...RELATIONS.filter((relation) => relation !== 'platform'))))
        .toBe('!only_the_platform');
    }
  });

  it('lets nobody without a relation change anything', () => {
    fc.assert(fc.property(anyFacts, fc.constantFrom(...ACTIONS), (facts, name) => {
      expect(answer({ ...facts, stateBy: null }, name, stranger)).toMatch(/^!/);
    }));
  });
});

describe('how a milestone completes', () => {
  it.each([
    ['self', '!check_it_off', 'done', '!check_it_off'],
    ['review', 'submitted', '!needs_review', '!needs_review'],
    ['attend', '!needs_attendance', '!needs_attendance', 'done'],
    ['auto', '!completes_itself', '!completes_itself', '!completes_itself'],
  ] as const)('%s takes submit %s, check off %s, attend %s', (mode, submit, checkOff, attend) => {
    expect(answer(milestone({ mode }), 'submit', hire)).toBe(submit);
    expect(answer(milestone({ mode }), 'check_off', hire)).toBe(checkOff);
    expect(answer(milestone({ mode }), 'attend', hire)).toBe(attend);
  });

  it('keeps evidence where it may not decide, and never reverses a person’s decision', () => {
    expect(decide(milestone({ state: 'reopened', mode: 'auto' }), { name: 'prove' }, platformActor)).toEqual({
      ok: true,
      next: 'reopened',
      events: [
        { type: 'evidence_kept', key: 'first-endpoint', from: 'reopened', to: 'reopened', by: null, waiver: null },
      ],
    });
    expect(answer(milestone({ mode: 'review' }), 'prove', platformActor)).toBe('available');
    expect(answer(milestone({ mode: 'auto' }), 'prove', platformActor)).toBe('done');
  });
});

describe('a review', () => {
  const submitted = milestone({ state: 'submitted', mode: 'review' });

  it('asks for changes in words', () => {
    expect(answer(submitted, { name: 'request_changes', comment: ' \n' }, mentor)).toBe('!comment_needed');
  });

  it('stays submitted while pairing, once', () => {
    expect(answer(submitted, 'pair', mentor)).toBe('submitted');
    expect(answer({ ...submitted, pairing: true }, 'pair', mentor)).toBe('=');
    expect(answer({ ...submitted, pairing: true }, 'accept', mentor)).toBe('done');
  });

  it('does not swallow a second reviewer’s different answer', () => {
    const answered = milestone({ state: 'changes_requested', mode: 'review', stateBy: 'dan' });
    expect(answer(answered, 'request_changes', mentor)).toBe('=');
    expect(answer(answered, 'request_changes', backup)).toBe('!already_answered');
    expect(answer(answered, 'accept', backup)).toBe('!not_submitted');
  });

  it('goes back behind its lock when withdrawn after a prerequisite was reopened', () => {
    expect(answer({ ...submitted, prerequisitesMet: false }, 'withdraw', hire)).toBe('locked');
  });

  it('is answered while the journey is paused, and asked for nothing new', () => {
    const paused = { ...submitted, journeyState: 'paused' } as const;
    expect(answer(paused, 'accept', mentor)).toBe('done');
    expect(answer(paused, 'withdraw', hire)).toBe('!journey_paused');
    expect(answer(milestone({ journeyState: 'paused' }), 'check_off', hire)).toBe('!journey_paused');
    expect(answer({ ...paused, journeyState: 'ended' }, 'accept', mentor)).toBe('!journey_ended');
  });
});

describe('a claim of prior knowledge', () => {
  const claimed = milestone({ state: 'submitted', submission: { kind: 'claim', by: 'noa' } });

  it('is confirmed by the mentor and recorded as why', () => {
    expect(decide(claimed, { name: 'accept' }, mentor)).toEqual({
      ok: true,
      next: 'waived',
      events: [{
        type: 'waived', key: 'first-endpoint', from: 'submitted', to: 'waived', by: 'dan', waiver: 'prior_knowledge',
      }],
    });
  });

  it('goes back to the hire, or behind its lock, when it is not', () => {
    expect(answer(claimed, 'request_changes', mentor)).toBe('changes_requested');
    expect(answer({ ...claimed, prerequisitesMet: false }, 'request_changes', mentor)).toBe('locked');
    expect(answer({ ...claimed, prerequisitesMet: false }, 'withdraw', hire)).toBe('locked');
  });

  it('and a submission for review do not stand in for each other', () => {
    expect(answer({ ...claimed, mode: 'review', reviewerRole: 'mentor' }, 'submit', hire)).toBe('!waiting_for_review');
    expect(answer(claimed, 'claim', hire)).toBe('=');
    expect(answer(milestone({ state: 'submitted', mode: 'review' }), 'claim', hire)).toBe('!waiting_for_review');
  });
});

describe('taking back', () => {
  const done = milestone({ state: 'done', stateBy: 'noa' });

  it('is free until something that depended on it has moved', () => {
    expect(answer(done, 'undo', hire)).toBe('available');
    expect(answer({ ...done, started: true }, 'undo', hire)).toBe('in_progress');
    expect(answer({ ...done, dependantsMoved: true }, 'undo', hire)).toBe('!dependants_moved');
    expect(answer({ ...done, dependantsMoved: true }, 'reopen', hire)).toBe('reopened');
  });

  it('of a review is a reopening', () => {
    const accepted = milestone({ state: 'done', mode: 'review', stateBy: 'dan' });
    expect(answer(accepted, 'undo', hire)).toBe('!reopen_instead');
    expect(answer(accepted, 'undo', mentor)).toBe('!reopen_instead');
    expect(answer(accepted, 'reopen', mentor)).toBe('reopened');
    expect(answer(accepted, { name: 'reopen', reason: '' }, mentor)).toBe('!reason_needed');
  });

  it('of a waiver is for who gave it; the hire can reopen it', () => {
    const waived = milestone({ state: 'waived', stateBy: 'dan' });
    expect(answer(waived, 'undo', hire)).toBe('!only_whoever_did_it');
    expect(answer(waived, 'undo', mentor)).toBe('available');
    expect(answer(waived, 'reopen', hire)).toBe('reopened');
    expect(answer({ ...waived, stateBy: 'noa' }, 'undo', hire)).toBe('available');
  });

  it('is for nobody else', () => {
    expect(answer(done, 'undo', mentor)).toBe('!only_whoever_did_it');
    expect(answer(done, 'reopen', manager)).toBe('!only_whoever_did_it');
  });
});

describe('settling without doing', () => {
  it.each([
    ['required', 'skipped', '!cannot_be_skipped'],
    ['required', 'does_not_apply', '!cannot_be_skipped'],
    ['optional', 'skipped', 'waived'],
    ['optional', 'does_not_apply', '!reason_does_not_fit'],
    ['conditional', 'does_not_apply', 'waived'],
    ['conditional', 'skipped', '!reason_does_not_fit'],
  ] as const)('a %s milestone %s by the hire: %s', (requirement, reason, expected) => {
    expect(answer(milestone({ requirement }), { name: 'skip', reason }, hire)).toBe(expected);
  });

  it('is a mentor’s to decide for any, with a reason', () => {
    expect(answer(milestone(), 'waive', backup)).toBe('waived');
    expect(answer(milestone(), { name: 'waive', reason: '' }, mentor)).toBe('!reason_needed');
    expect([hire, manager, expert].map((by) => answer(milestone(), 'waive', by)))
      .toEqual(Array(3).fill('!only_the_mentors'));
    expect(answer(milestone(), 'waive', actor('noa', 'hire', 'mentor'))).toBe('!only_the_mentors');
  });

  it('says why as a code', () => {
    const waiver = (action: MilestoneAction, by: Actor, requirement: MilestoneFacts['requirement']): unknown => {
      const decision = decide(milestone({ requirement }), action, by);
      return decision.ok ? decision.events[0]?.waiver : decision.code;
    };
    expect(waiver({ name: 'skip', reason: 'does_not_apply' }, hire, 'conditional')).toBe('does_not_apply');
    expect(waiver(taken('waive'), mentor, 'required')).toBe('by_mentor');
  });
});

describe('locks', () => {
  it('open when everything needed is met, and close over what nobody has started', () => {
    expect(answer(milestone({ state: 'locked', prerequisitesMet: true }), 'unlock', platformActor)).toBe('available');
    expect(answer(milestone({ prerequisitesMet: false }), 'lock', platformActor)).toBe('locked');
    expect(answer(milestone({ state: 'cancelled', prerequisitesMet: false }), 'revive', platformActor)).toBe('locked');
  });
});

const anyFacts: fc.Arbitrary<MilestoneFacts> = fc.record({
  key: fc.constant('some-key'),
  state: fc.constantFrom(...MILESTONE_STATES),
  mode: fc.constantFrom(...COMPLETION_MODES),
  reviewerRole: fc.constantFrom(null, ...REVIEWER_ROLES),
  requirement: fc.constantFrom(...REQUIREMENTS),
  assignee: fc.constantFrom('hire', 'mentor', 'admin'),
  prerequisitesMet: fc.boolean(),
  dependantsMoved: fc.boolean(),
  submission: fc.constantFrom(null, { kind: 'review', by: 'noa' } as const, { kind: 'claim', by: 'noa' } as const),
  pairing: fc.boolean(),
  started: fc.boolean(),
  stateBy: fc.constantFrom(null, 'noa', 'dan'),
  journeyState: fc.constantFrom(...JOURNEY_STATES),
});
const anyActor = fc.oneof(
  fc.constant(platformActor),
  fc.record({
    personId: fc.constantFrom('noa', 'dan'),
    relations: fc.uniqueArray(fc.constantFrom(...RELATIONS.filter((relation) => relation !== 'platform')))
      .map((relations) => new Set(relations)),
  }),
);
const anyAction = fc.constantFrom(...ACTIONS.map(taken), { name: 'skip', reason: 'does_not_apply' } as const);

describe('whatever happens', () => {
  const property = (check: (facts: MilestoneFacts, action: MilestoneAction, by: Actor) => void): void =>
    fc.assert(fc.property(anyFacts, anyAction, anyActor, check), { numRuns: 5000 });

  it('the answer is a known state or a refusal with a sentence', () => {
    property((facts, action, by) => {
      const decision = decide(facts, action, by);
      if (decision.ok) expect(MILESTONE_STATES).toContain(decision.next);
      else expect(REFUSALS[decision.code]).toMatch(/^[A-Z].*\.$/);
    });
  });

  it('an event tells the whole change, and no event means none', () => {
    property((facts, action, by) => {
      const decision = decide(facts, action, by);
      if (!decision.ok) return;
      for (const event of decision.events) {
        expect(event).toMatchObject({ key: facts.key, from: facts.state, to: decision.next, by: by.personId });
        expect(event.waiver !== null).toBe(decision.next === 'waived');
      }
      if (decision.events.length === 0) expect(decision.next).toBe(facts.state);
    });
  });

  it('the same command again changes nothing twice', () => {
    property((facts, action, by) => {
      const first = decide(facts, action, by);
      const isOneWay = action.name === 'prove' || action.name === 'pair' || action.name === 'request_changes';
      if (!first.ok || first.events.length === 0 || isOneWay) return;
      const after: MilestoneFacts = {
        ...facts,
        state: first.next,
        stateBy: by.personId,
        submission: first.next === 'submitted'
          ? { kind: action.name === 'claim' ? 'claim' : 'review', by: by.personId ?? '' }
          : null,
      };
      const second = decide(after, action, by);
      if (second.ok) expect(second.events).toEqual([]);
      else expect(['not_submitted', 'nothing_to_undo']).toContain(second.code);
    });
  });

  it('only taking back and reopening lead away from what is done or waived', () => {
    property((facts, action, by) => {
      const decision = decide(facts, action, by);
      if (!decision.ok || !isSettled(facts.state) || facts.state === 'cancelled') return;
      if (decision.next !== facts.state) expect(['undo', 'reopen']).toContain(action.name);
    });
  });

  it('nobody begins on what is locked', () => {
    property((facts, action, by) => {
      const decision = decide({ ...facts, state: 'locked' }, action, by);
      if (decision.ok && hasMoved(decision.next)) expect(action.name).toBe('claim');
    });
  });
});

describe('the check at start', () => {
  const withRow = (row: Partial<Transition<string>>): Transition<string>[] => [
    ...MILESTONE_TRANSITIONS,
    { action: 'start', by: 'owner', from: [], to: 'same', event: 'started', ...row },
  ];

  it('passes the machine', () => {
    expect(() => checkMachine()).not.toThrow();
  });

  it('names an unknown state, wherever it stands', () => {
    expect(() => checkMachine(withRow({ from: ['asleep'] }))).toThrow('"start" names the unknown state "asleep"');
    expect(() => checkMachine(withRow({ to: 'awake' }))).toThrow('"start" names the unknown state "awake"');
    expect(() => checkMachine(withRow({ to: { when: 'started', then: 'done', otherwise: 'gone' } }))).toThrow('"gone"');
    expect(() => checkMachine(withRow({ holds: ['held'] }))).toThrow('"held"');
  });

  it('names a state to which no way leads, or from which none leads on', () => {
    const without = (...actions: string[]): Transition[] =>
      MILESTONE_TRANSITIONS.filter(({ action }) => !actions.includes(action));
    expect(() => checkMachine(without('supersede'))).toThrow('no way leads to "superseded"');
    expect(() => checkMachine(without('revive'))).toThrow('no way leads on from "cancelled"');
    expect(() => checkMachine(without('pair'))).toThrow('"pair" has no row');
  });

  it('names two rows for one case, and a row that holds where it leaves', () => {
    expect(() => checkMachine(withRow({ from: ['available'] }))).toThrow('two rows of "start" answer the same case');
    expect(() => checkMachine(withRow({ from: ['locked'], holds: ['locked'] }))).toThrow('both holds in and leaves');
  });
});
