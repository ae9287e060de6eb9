import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  abilitiesOf,
  can,
  JOURNEY_POLICY_ACTIONS,
  journeyAbilities,
  type JourneyPolicyAction,
  type PolicyFacts,
} from './journey-policy';
import type { MilestoneFacts } from './milestone-machine';
import { REFUSALS } from './refusals';
import { RELATIONS, type Actor, type Relation } from './relations';

const as = (...relations: Relation[]): Actor => ({ personId: 'me', relations: new Set(relations) });

const answer = (relation: Relation | Relation[], action: JourneyPolicyAction, facts?: PolicyFacts): string => {
  const permission = can(as(...[relation].flat()), action, facts);
  if (permission.allowed) return permission.logged ? 'logged' : 'yes';
  return permission.because === 'refused' ? 'no' : '-';
};

const people = ['hire', 'mentor', 'backup', 'reviewer', 'host', 'assignee', 'manager', 'admin'] as const;

/** `yes`, `logged`, `no` (seen but refused, 403) or `-` (as if it were not there, 404); nothing shared or widened. */
const TABLE: Record<JourneyPolicyAction, string> = {
  //                              hire mentor backup reviewer host assignee manager admin
  'journey.read':                'yes yes    yes    -        -    -        no      -',
  'journey.read_states':         'yes yes    yes    -        -    -        yes     -',
  'journey.open':                'yes yes    yes    -        -    -        logged  -',
  'journey.export':              'yes yes    yes    -        -    -        logged  -',
  'journey.read_timeline':       'yes yes    yes    -        -    -        no      -',
  'journey.read_openings':       'yes no     no     -        -    -        no      -',
  'journey.replan':              'no  yes    yes    -        -    -        yes     -',
  'journey.enter_absence':       'yes yes    yes    -        -    -        yes     -',
  'journey.read_absence_reason': 'yes -      -      -        -    -        -       -',
  'journey.change_state':        'no  no     no     -        -    -        yes     -',
  'journey.add_milestone':       'no  yes    yes    -        -    -        yes     -',
  'mentors.assign':              'no  no     no     -        -    -        yes     -',
  'milestone.read':              'yes yes    yes    yes      -    -        no      -',
  'milestone.read_states':       'yes yes    yes    yes      yes  yes      yes     -',
  'milestone.comment':           'yes yes    yes    yes      -    -        no      -',
  'milestone.set_due':           'no  yes    yes    no       no   no       yes     -',
  'milestone.drop':              'no  yes    yes    no       no   no       yes     -',
  'conversation.read':           'yes yes    yes    yes      -    -        -       -',
  'evidence.read':               'yes yes    yes    yes      -    -        -       -',
  'evidence.add':                'yes no     no     no       -    yes      -       -',
  'reviewer.name':               'no  yes    yes    yes      -    -        yes     -',
  'meeting.agree':               'yes yes    yes    no       no   yes      no      -',
  'attendance.read':             'yes yes    yes    -        yes  -        yes     -',
  'reflection.read':             'yes no     no     -        -    -        -       -',
  'reflection.write':            'yes no     no     -        -    -        -       -',
  'stuck.read':                  'yes yes    yes    -        -    -        -       -',
  'stuck.raise':                 'yes no     no     -        -    -        no      -',
  'stuck.widen':                 'yes no     no     -        -    -        -       -',
  'stuck.resolve':               'yes yes    yes    -        -    -        -       -',
  'mentor_notes.read':           '-   -      -      -        -    -        -       -',
  'first_questions.read':        'yes yes    yes    -        -    -        -       -',
  'first_questions.answer':      'no  yes    yes    -        -    -        -       -',
  'mentor_notes.write':          'no  yes    yes    -        -    -        no      -',
  'mentoring.read':              'yes yes    yes    -        -    -        no      -',
  'mentoring.talk':              'no  yes    yes    -        -    -        no      -',
  'talk_question.ask':           'yes no     no     -        -    -        no      -',
  'talk_question.settle':        'yes yes    yes    -        -    -        no      -',
};

describe('who sees what, and may do what', () => {
  const cases = JOURNEY_POLICY_ACTIONS.flatMap((action) => {
    const answers = TABLE[action].split(/\s+/);
    return people.map((relation, index) => ({ relation, action, expected: answers[index] }));
  });

  it.each(cases)('$relation, $action: $expected', ({ relation, action, expected }) => {
    expect(answer(relation, action)).toBe(expected);
  });

  it('shows nothing to somebody without a relation', () => {
    for (const action of JOURNEY_POLICY_ACTIONS) expect(answer([], action)).toBe('-');
  });

  it('opens a reflection to the mentors once it is shared, and to nobody else', () => {
    const facts = { reflectionShared: true };
    const shown = people.filter((relation) => answer(relation, 'reflection.read', facts) === 'yes');
    expect(shown).toEqual(['hire', 'mentor', 'backup']);
  });

  it('opens a stuck note to guild managers once the hire widens it, and to nobody else', () => {
    const shown = people.filter((relation) => answer(relation, 'stuck.read', { stuckWidened: true }) === 'yes');
    expect(shown).toEqual(['hire', 'mentor', 'backup', 'manager']);
  });

  it('keeps private words to the one who wrote them', () => {
    expect(answer('mentor', 'mentor_notes.read', { writtenBy: 'me' })).toBe('yes');
    expect(answer('mentor', 'mentor_notes.read', { writtenBy: 'the other mentor' })).toBe('-');
    expect(answer('hire', 'mentor_notes.read', { writtenBy: 'the mentor' })).toBe('-');
    for (const who of ['hire', 'mentor', 'backup'] as const) {
      expect(answer(who, 'mentor_notes.read', { writtenBy: 'the mentor', noteShared: true })).toBe('yes');
    }
    expect(answer('manager', 'mentor_notes.read', { writtenBy: 'the mentor', noteShared: true })).toBe('-');
    expect(answer('hire', 'reviewer.name', { reviewerAway: true })).toBe('yes');
    expect(answer('manager', 'journey.read_absence_reason', { writtenBy: 'me' })).toBe('yes');
    expect(answer('mentor', 'journey.read_absence_reason', { writtenBy: 'a manager' })).toBe('-');
  });

  it('leaves evidence on a task for others to its assignee', () => {
    expect(answer('hire', 'evidence.add', { assignedToHire: false })).toBe('no');
    expect(answer('assignee', 'evidence.add', { assignedToHire: false })).toBe('yes');
  });

  it('does not log a manager who looks as the mentor', () => {
    expect(answer(['manager', 'mentor'], 'journey.open')).toBe('yes');
    expect(answer(['manager', 'admin'], 'journey.open')).toBe('logged');
  });

  it('never takes a right away because somebody is something else as well', () => {
    const some = fc.uniqueArray(fc.constantFrom(...RELATIONS));
    const flag = fc.boolean();
    const facts = fc.record({ reflectionShared: flag, stuckWidened: flag, assignedToHire: flag });
    fc.assert(fc.property(some, some, fc.constantFrom(...JOURNEY_POLICY_ACTIONS), facts, (a, b, action, given) => {
      if (can(as(...a), action, given).allowed) expect(can(as(...a, ...b), action, given).allowed).toBe(true);
    }));
  });

  it('gives a reason with every refusal', () => {
    for (const relation of people) {
      for (const action of JOURNEY_POLICY_ACTIONS) {
        const permission = can(as(relation), action);
        if (!permission.allowed && permission.because === 'refused') expect(REFUSALS[permission.code]).toMatch(/\.$/);
      }
    }
  });

  it('lists what the reader may do with the journey', () => {
    expect(journeyAbilities(as('manager'))).toEqual(expect.arrayContaining(['journey.replan', 'mentors.assign']));
    expect(journeyAbilities(as('hire'))).not.toContain('journey.replan');
    expect(journeyAbilities(as('admin'))).toEqual([]);
  });
});

describe('what somebody may do to a milestone now', () => {
  const milestone = (given: Partial<MilestoneFacts> = {}): MilestoneFacts => ({
    key: 'first-endpoint', state: 'available', mode: 'review', reviewerRole: 'mentor', requirement: 'required',
    assignee: 'hire', prerequisitesMet: true, dependantsMoved: false, submission: null, pairing: false,
    started: false, stateBy: null, journeyState: 'active', ...given,
  });
  const submitted = milestone({ state: 'submitted', submission: { kind: 'review', by: 'noa' } });

  it('is what would change something', () => {
    expect(abilitiesOf(as('hire'), milestone())).toEqual(['start', 'submit', 'claim']);
    expect(abilitiesOf(as('hire'), milestone({ mode: 'self' }))).toEqual(['start', 'check_off', 'claim']);
    expect(abilitiesOf(as('hire'), milestone({ mode: 'attend' }))).toEqual(['attend', 'claim']);
    expect(abilitiesOf(as('hire'), milestone({ state: 'locked' }))).toEqual(['claim']);
    expect(abilitiesOf(as('hire'), submitted)).toEqual(['withdraw']);
    expect(abilitiesOf(as('mentor'), submitted)).toEqual(['accept', 'request_changes', 'pair']);
    expect(abilitiesOf(as('mentor'), { ...submitted, pairing: true })).toEqual(['accept', 'request_changes']);
    expect(abilitiesOf(as('mentor'), milestone())).toEqual(['waive']);
    expect(abilitiesOf(as('hire'), milestone({ state: 'done', mode: 'self' }))).toEqual(['undo', 'reopen']);
    expect(abilitiesOf(as('hire'), milestone({ state: 'done' }))).toEqual(['reopen']);
  });

  it('offers to skip with the reason that fits', () => {
    expect(abilitiesOf(as('hire'), milestone({ requirement: 'optional' }))).toContain('skip');
    expect(abilitiesOf(as('hire'), milestone({ requirement: 'conditional' }))).toContain('skip');
    expect(abilitiesOf(as('hire'), milestone({ requirement: 'required' }))).not.toContain('skip');
  });

  it.each(['manager', 'admin', 'host'] as const)('is nothing for a %s on work that is the hire’s', (relation) => {
    expect(abilitiesOf(as(relation), milestone())).toEqual([]);
    expect(abilitiesOf(as(relation), submitted)).toEqual([]);
  });

  it('is nothing on an ended journey', () => {
    expect(abilitiesOf(as('hire', 'mentor'), milestone({ journeyState: 'ended' }))).toEqual([]);
  });
});
