import {
  decide,
  MILESTONE_COMMANDS,
  type MilestoneAction,
  type MilestoneCommand,
  type MilestoneFacts,
  type SkipReason,
} from './milestone-machine';
import type { RefusalCode } from './refusals';
import type { Actor, Relation } from './relations';

/** What somebody may want to see or do on a journey, other than moving a milestone through its states. */
export const JOURNEY_POLICY_ACTIONS = [
  'journey.read',
  'journey.read_states',
  'journey.open',
  'journey.export',
  'journey.read_timeline',
  'journey.read_openings',
  'journey.replan',
  'journey.enter_absence',
  'journey.read_absence_reason',
  'journey.change_state',
  'journey.add_milestone',
  'mentors.assign',
  'milestone.read',
  'milestone.read_states',
  'milestone.comment',
  'milestone.set_due',
  'milestone.drop',
  'conversation.read',
  'evidence.read',
  'evidence.add',
  'reviewer.name',
  'meeting.agree',
  'attendance.read',
  'reflection.read',
  'reflection.write',
  'stuck.read',
  'stuck.raise',
  'stuck.widen',
  'stuck.resolve',
  'mentor_notes.read',
  'mentor_notes.write',
  'first_questions.read',
  'first_questions.answer',
  'mentoring.read',
  'mentoring.talk',
  'talk_question.ask',
  'talk_question.settle',
] as const;
export type JourneyPolicyAction = (typeof JOURNEY_POLICY_ACTIONS)[number];

/** What the answer depends on besides who asks. Leave out what the question is not about. */
export interface PolicyFacts {
  /** the hire has shared this reflection */
  readonly reflectionShared?: boolean;
  /** the hire has let guild managers see this blocker */
  readonly stuckWidened?: boolean;
  /** who wrote it: the absence's reason, the mentor's note */
  readonly writtenBy?: string;
  /** the mentor has shared this note with the hire and the other mentor */
  readonly noteShared?: boolean;
  /** the reviewer who was asked by name is away or has no account any more */
  readonly reviewerAway?: boolean;
  /** whose milestone it is to do; the hire's when left out */
  readonly assignedToHire?: boolean;
}

/**
 * The answer to "may they?". `hidden` answers as if it were not there (404); `refused` says why not (403).
 * `logged` marks a look into one person's journey that is written down and shown to them.
 */
export type Permission =
  | { readonly allowed: true; readonly logged: boolean }
  | { readonly allowed: false; readonly because: 'hidden' }
  | { readonly allowed: false; readonly because: 'refused'; readonly code: RefusalCode };

type Condition = (facts: PolicyFacts, actor: Actor) => boolean;

interface Rule {
  /** who may do it, each with the condition under which they may */
  readonly may: Partial<Record<Relation, true | Condition>>;
  /** who sees that it is there and gets a reason; for everybody else it is hidden */
  readonly sees: readonly Relation[];
  readonly otherwise: RefusalCode;
  /** relations whose reading is written down for the hire */
  readonly logs?: readonly Relation[];
}

const shared: Condition = (facts) => facts.reflectionShared === true;
const widened: Condition = (facts) => facts.stuckWidened === true;
const wroteIt: Condition = (facts, actor) => actor.personId !== null && facts.writtenBy === actor.personId;
const readable: Condition = (facts, actor) => facts.noteShared === true || wroteIt(facts, actor);
const sharedNote: Condition = (facts) => facts.noteShared === true;
const reviewerAway: Condition = (facts) => facts.reviewerAway === true;
const isTheHires: Condition = (facts) => facts.assignedToHire !== false;

const ITS_PEOPLE = ['hire', 'mentor', 'backup'] as const;
const WHO_SEE_STATES = [...ITS_PEOPLE, 'manager'] as const;
const WHO_SEE_THE_ITEM = [...ITS_PEOPLE, 'reviewer'] as const;
const WHO_SEE_THE_ITEMS_STATE = [...WHO_SEE_THE_ITEM, 'assignee', 'host', 'manager'] as const;

const all = (relations: readonly Relation[]): Rule['may'] =>
  Object.fromEntries(relations.map((relation) => [relation, true]));

/**
 * Who sees what, and who may do what. Sources: the product's table "who sees what" — hire and mentors see the
 * journey, a named reviewer the submitted item, an assignee of a task for the hire its state (what it asks for stands on a page of its own), a host the attendance of their session,
 * a manager states and dates (and stuck notes only when widened), an admin none of it.
 */
const RULES: Readonly<Record<JourneyPolicyAction, Rule>> = {
  'journey.read': { may: all(ITS_PEOPLE), sees: WHO_SEE_STATES, otherwise: 'not_open_to_managers' },
  'journey.read_states': { may: all(WHO_SEE_STATES), sees: [], otherwise: 'not_theirs_to_do' },
  'journey.open': { may: all(WHO_SEE_STATES), sees: [], otherwise: 'not_theirs_to_do', logs: ['manager'] },
  'journey.export': { may: all(WHO_SEE_STATES), sees: [], otherwise: 'not_theirs_to_do', logs: ['manager'] },
  'journey.read_timeline': { may: all(ITS_PEOPLE), sees: WHO_SEE_STATES, otherwise: 'not_open_to_managers' },
  'journey.read_openings': { may: all(['hire']), sees: WHO_SEE_STATES, otherwise: 'only_the_hire' },
  'journey.replan': { may: all(['mentor', 'backup', 'manager']), sees: ['hire'], otherwise: 'not_theirs_to_do' },
  'journey.enter_absence': { may: all(WHO_SEE_STATES), sees: [], otherwise: 'not_theirs_to_do' },
  'journey.read_absence_reason': {
    may: { hire: true, mentor: wroteIt, backup: wroteIt, manager: wroteIt }, sees: [], otherwise: 'not_theirs_to_do',
  },
  'journey.change_state': { may: all(['manager']), sees: ITS_PEOPLE, otherwise: 'not_theirs_to_do' },
  'journey.add_milestone': { may: all(['mentor', 'backup', 'manager']), sees: ['hire'], otherwise: 'not_theirs_to_do' },
  'mentors.assign': { may: all(['manager']), sees: ITS_PEOPLE, otherwise: 'not_theirs_to_do' },

  'milestone.read': { may: all(WHO_SEE_THE_ITEM), sees: ['manager'], otherwise: 'not_open_to_managers' },
  'milestone.read_states': { may: all(WHO_SEE_THE_ITEMS_STATE), sees: [], otherwise: 'not_theirs_to_do' },
  'milestone.comment': { may: all(WHO_SEE_THE_ITEM), sees: ['manager'], otherwise: 'not_theirs_to_do' },
  'milestone.set_due': {
    may: all(['mentor', 'backup', 'manager']), sees: WHO_SEE_THE_ITEMS_STATE, otherwise: 'not_theirs_to_do',
  },
  'milestone.drop': {
    may: all(['mentor', 'backup', 'manager']), sees: WHO_SEE_THE_ITEMS_STATE, otherwise: 'not_theirs_to_do',
  },
  'conversation.read': { may: all(WHO_SEE_THE_ITEM), sees: [], otherwise: 'not_theirs_to_do' },
  'evidence.read': { may: all(WHO_SEE_THE_ITEM), sees: [], otherwise: 'not_theirs_to_do' },
  'evidence.add': {
    may: { hire: isTheHires, assignee: true }, sees: [...WHO_SEE_THE_ITEM, 'assignee'], otherwise: 'not_theirs_to_do',
  },
  'reviewer.name': {
    may: { ...all(['mentor', 'backup', 'manager', 'reviewer']), hire: reviewerAway }, sees: WHO_SEE_THE_ITEM, otherwise: 'not_theirs_to_do',
  },
  'meeting.agree': {
    may: all([...ITS_PEOPLE, 'assignee']), sees: WHO_SEE_THE_ITEMS_STATE, otherwise: 'not_theirs_to_do',
  },
  'attendance.read': { may: all([...ITS_PEOPLE, 'host', 'manager']), sees: [], otherwise: 'not_theirs_to_do' },
  'reflection.read': {
    may: { hire: true, mentor: shared, backup: shared }, sees: ['mentor', 'backup'], otherwise: 'not_open_to_mentors',
  },
  'reflection.write': { may: all(['hire']), sees: ['mentor', 'backup'], otherwise: 'only_the_hire' },
  'stuck.read': { may: { ...all(ITS_PEOPLE), manager: widened }, sees: [], otherwise: 'not_theirs_to_do' },
  'stuck.raise': { may: all(['hire']), sees: WHO_SEE_STATES, otherwise: 'only_the_hire' },
  'stuck.widen': { may: all(['hire']), sees: ['mentor', 'backup'], otherwise: 'only_the_hire' },
  'stuck.resolve': { may: { ...all(ITS_PEOPLE), manager: widened }, sees: [], otherwise: 'not_theirs_to_do' },
  'first_questions.read': { may: all(ITS_PEOPLE), sees: [], otherwise: 'not_theirs_to_do' },
  'first_questions.answer': { may: all(['mentor', 'backup']), sees: ['hire'], otherwise: 'only_the_mentors' },
  'mentor_notes.read': { may: { hire: sharedNote, mentor: readable, backup: readable }, sees: [], otherwise: 'not_theirs_to_do' },
  'mentor_notes.write': { may: all(['mentor', 'backup']), sees: ['hire', 'manager'], otherwise: 'only_the_mentors' },
  'mentoring.read': { may: all(ITS_PEOPLE), sees: ['manager'], otherwise: 'not_open_to_managers' },
  'mentoring.talk': { may: all(['mentor', 'backup']), sees: ['hire', 'manager'], otherwise: 'only_the_mentors' },
  'talk_question.ask': { may: all(['hire']), sees: ['mentor', 'backup', 'manager'], otherwise: 'only_the_hire' },
  'talk_question.settle': { may: all(ITS_PEOPLE), sees: ['manager'], otherwise: 'not_open_to_managers' },
};

function grants(rule: Rule, relation: Relation, facts: PolicyFacts, actor: Actor): boolean {
  const grant = rule.may[relation];
  return grant === true || (grant !== undefined && grant(facts, actor));
}

/**
 * Whether somebody may see or do something on a journey. Pure: whoever asks brings who they are to it (the
 * relations of `actorFor`, with the milestone's own when the question is about a milestone) and the facts.
 * Nobody has a right without a relation that gives it.
 */
export function can(actor: Actor, action: JourneyPolicyAction, facts: PolicyFacts = {}): Permission {
  const rule = RULES[action];
  const granting = [...actor.relations].filter((relation) => grants(rule, relation, facts, actor));
  if (granting.length > 0) {
    // Somebody who may look without being logged, such as a mentor who also manages, looks as that.
    return { allowed: true, logged: granting.every((relation) => rule.logs?.includes(relation) ?? false) };
  }
  return rule.sees.some((relation) => actor.relations.has(relation))
    ? { allowed: false, because: 'refused', code: rule.otherwise }
    : { allowed: false, because: 'hidden' };
}

/** The journey-wide actions that this actor may take now; a response carries them for its reader. */
export function journeyAbilities(actor: Actor, facts: PolicyFacts = {}): JourneyPolicyAction[] {
  return JOURNEY_POLICY_ACTIONS.filter((action) => can(actor, action, facts).allowed);
}

/** An action as it would be taken, with words where words are needed, so that only the right to it is asked. */
function asTaken(name: MilestoneCommand, skipReason: SkipReason): MilestoneAction {
  switch (name) {
    case 'request_changes':
      return { name, comment: 'given when it is taken' };
    case 'waive':
    case 'reopen':
      return { name, reason: 'given when it is taken' };
    case 'skip':
      return { name, reason: skipReason };
    default:
      return { name };
  }
}

/** Why this milestone can be skipped, if it can: the reason that fits its requirement. */
export function skipReasonFor(requirement: MilestoneFacts['requirement']): SkipReason {
  return requirement === 'conditional' ? 'does_not_apply' : 'skipped';
}

/**
 * What this actor may do to a milestone now: the commands that would change something. The screen shows these and
 * derives nothing.
 */
export function abilitiesOf(actor: Actor, facts: MilestoneFacts): MilestoneCommand[] {
  return MILESTONE_COMMANDS.filter((name) => {
    const decision = decide(facts, asTaken(name, skipReasonFor(facts.requirement)), actor);
    return decision.ok && decision.events.length > 0;
  });
}
