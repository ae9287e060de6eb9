import type { AssigneeRole, CompletionMode, Requirement, ReviewerRole } from '../../paths/domain/path-document';
import type { JourneyState } from './journey-machine';
import { MILESTONE_STATES, type MilestoneState } from './milestone-states';
import type { RefusalCode } from './refusals';
import type { Actor } from './relations';

/** What people do to a milestone. */
export const MILESTONE_COMMANDS = [
  'start',
  'check_off',
  'attend',
  'undo',
  'submit',
  'claim',
  'withdraw',
  'accept',
  'request_changes',
  'pair',
  'skip',
  'waive',
  'reopen',
] as const;
export type MilestoneCommand = (typeof MILESTONE_COMMANDS)[number];

/** What the platform does to a milestone, as a consequence of something else. */
export const MILESTONE_CONSEQUENCES = ['unlock', 'lock', 'prove', 'supersede', 'cancel', 'revive'] as const;
export type MilestoneConsequence = (typeof MILESTONE_CONSEQUENCES)[number];

export type MilestoneActionName = MilestoneCommand | MilestoneConsequence;

/** Why the hire settles a milestone without doing it. */
export type SkipReason = 'skipped' | 'does_not_apply';

/** Why a milestone was waived, as a code; the mentor's own words are kept apart from it. */
export type WaiverReason = SkipReason | 'prior_knowledge' | 'by_mentor';

/** An action with what it needs: words where words are required. */
export type MilestoneAction =
  | { readonly name: Exclude<MilestoneActionName, 'request_changes' | 'skip' | 'waive' | 'reopen'> }
  | { readonly name: 'request_changes'; readonly comment: string }
  | { readonly name: 'skip'; readonly reason: SkipReason }
  | { readonly name: 'waive' | 'reopen'; readonly reason: string };

/** What was handed in: work to be reviewed, or a claim to know it already. */
export type SubmissionKind = 'review' | 'claim';

/** All of a milestone that a decision looks at. */
export interface MilestoneFacts {
  readonly key: string;
  readonly state: MilestoneState;
  /** how it completes here and now, see `effectiveCompletion` */
  readonly mode: CompletionMode;
  /** who reviews it, when the mode is `review` */
  readonly reviewerRole: ReviewerRole | null;
  readonly requirement: Requirement;
  readonly assignee: AssigneeRole;
  /** everything it needs is done, waived or dropped */
  readonly prerequisitesMet: boolean;
  /** somebody has begun to work on something that needs it */
  readonly dependantsMoved: boolean;
  /** what waits for a reviewer, and who handed it in; null when nothing does */
  readonly submission: { readonly kind: SubmissionKind; readonly by: string } | null;
  /** the reviewer offered to pair on what was handed in */
  readonly pairing: boolean;
  /** work on it had begun before it was settled, so that taking that back returns there */
  readonly started: boolean;
  /** who brought it into its present state; null for the platform */
  readonly stateBy: string | null;
  readonly journeyState: JourneyState;
}

/** What happened to a milestone. */
export type MilestoneEventType =
  | 'started'
  | 'checked_off'
  | 'attended'
  | 'undone'
  | 'submitted'
  | 'claimed'
  | 'withdrawn'
  | 'accepted'
  | 'changes_requested'
  | 'pairing_offered'
  | 'waived'
  | 'reopened'
  | 'unlocked'
  | 'locked'
  | 'proved'
  | 'evidence_kept'
  | 'superseded'
  | 'cancelled'
  | 'revived';

/** One thing that happened to a milestone: ids and codes, no words of anybody. */
export interface MilestoneEvent {
  readonly type: MilestoneEventType;
  readonly key: string;
  readonly from: MilestoneState;
  readonly to: MilestoneState;
  /** null for the platform */
  readonly by: string | null;
  /** why it was waived, when it was */
  readonly waiver: WaiverReason | null;
}

/** The answer to an action: the next state with what happened, or why not. No events means nothing changed. */
export type MilestoneDecision =
  | { readonly ok: true; readonly next: MilestoneState; readonly events: MilestoneEvent[] }
  | { readonly ok: false; readonly code: RefusalCode };

/** Whose action it is. `owner` is the hire, or the assignee of a task for others. */
export type Doer = 'owner' | 'hire' | 'reviewer' | 'mentor' | 'participant' | 'settler' | 'platform';

/** Where a transition leads: a state, where it is already, or one of two that a fact chooses. */
export type Target<State extends string = MilestoneState> =
  | State
  | 'same'
  | { readonly when: 'prerequisitesMet' | 'started'; readonly then: State; readonly otherwise: State };

/** One row of the machine. States are text here so that a table from elsewhere can be checked too. */
export interface Transition<State extends string = MilestoneState> {
  readonly action: MilestoneActionName;
  readonly by: Doer;
  readonly from: readonly State[];
  readonly to: Target<State>;
  readonly event: MilestoneEventType;
  /** only for milestones that complete this way; any way when left out */
  readonly modes?: readonly CompletionMode[];
  /** only for this kind of submission, which waits now; any when left out */
  readonly submission?: SubmissionKind;
  /** the kind of submission that this opens */
  readonly opens?: SubmissionKind;
  /** where the outcome holds already: the action succeeds there, and changes nothing twice */
  readonly holds?: readonly State[];
  /** works while the journey is paused too */
  readonly whilePaused?: boolean;
}

const OPEN_TO_WORK = ['available', 'in_progress', 'changes_requested', 'reopened'] as const;
const UNSETTLED = ['locked', ...OPEN_TO_WORK, 'submitted'] as const;

/** The life of a milestone. Everything that can ever happen to one is a row here. */
export const MILESTONE_TRANSITIONS: readonly Transition[] = [
  { action: 'start', by: 'owner', from: ['available', 'changes_requested', 'reopened'], to: 'in_progress',
    event: 'started', modes: ['self', 'review', 'auto'], holds: ['in_progress'] },
  { action: 'check_off', by: 'owner', from: OPEN_TO_WORK, to: 'done', event: 'checked_off', modes: ['self'],
    holds: ['done'] },
  { action: 'attend', by: 'participant', from: OPEN_TO_WORK, to: 'done', event: 'attended', modes: ['attend'],
    holds: ['done'] },
  { action: 'undo', by: 'settler', from: ['done', 'waived'],
    to: { when: 'started', then: 'in_progress', otherwise: 'available' }, event: 'undone',
    holds: ['available', 'in_progress'] },

  { action: 'submit', by: 'owner', from: OPEN_TO_WORK, to: 'submitted', event: 'submitted', modes: ['review'],
    opens: 'review', holds: ['submitted'] },
  { action: 'claim', by: 'hire', from: ['locked', ...OPEN_TO_WORK], to: 'submitted', event: 'claimed',
    opens: 'claim', holds: ['submitted'] },
  { action: 'withdraw', by: 'owner', from: ['submitted'],
    to: { when: 'prerequisitesMet', then: 'in_progress', otherwise: 'locked' }, event: 'withdrawn',
    holds: ['in_progress'] },

  { action: 'accept', by: 'reviewer', from: ['submitted'], submission: 'review', to: 'done', event: 'accepted',
    holds: ['done', 'waived'], whilePaused: true },
  { action: 'accept', by: 'reviewer', from: ['submitted'], submission: 'claim', to: 'waived', event: 'waived',
    holds: ['done', 'waived'], whilePaused: true },
  { action: 'request_changes', by: 'reviewer', from: ['submitted'], submission: 'review', to: 'changes_requested',
    event: 'changes_requested', holds: ['changes_requested'], whilePaused: true },
  { action: 'request_changes', by: 'reviewer', from: ['submitted'], submission: 'claim',
    to: { when: 'prerequisitesMet', then: 'changes_requested', otherwise: 'locked' },
    event: 'changes_requested', holds: ['changes_requested'], whilePaused: true },
  { action: 'pair', by: 'reviewer', from: ['submitted'], to: 'same', event: 'pairing_offered', whilePaused: true },

  { action: 'skip', by: 'owner', from: ['locked', ...OPEN_TO_WORK], to: 'waived', event: 'waived',
    holds: ['waived'] },
  { action: 'waive', by: 'mentor', from: ['locked', ...OPEN_TO_WORK], to: 'waived', event: 'waived',
    holds: ['waived'], whilePaused: true },
  { action: 'reopen', by: 'settler', from: ['done', 'waived'], to: 'reopened', event: 'reopened',
    holds: ['reopened'] },

  { action: 'unlock', by: 'platform', from: ['locked'], to: 'available', event: 'unlocked', holds: ['available'] },
  { action: 'lock', by: 'platform', from: ['available'], to: 'locked', event: 'locked', holds: ['locked'] },
  { action: 'prove', by: 'platform', from: ['available', 'in_progress'], modes: ['self', 'attend', 'auto'],
    to: 'done', event: 'proved', holds: ['done', 'waived', 'superseded'] },
  // Evidence waits where it may not decide: before the unlock, for a reviewer, and after a person's own decision.
  { action: 'prove', by: 'platform', from: ['available', 'in_progress'], modes: ['review'], to: 'same',
    event: 'evidence_kept', holds: ['done', 'waived', 'superseded'] },
  { action: 'prove', by: 'platform', from: ['locked', 'submitted', 'changes_requested', 'reopened'], to: 'same',
    event: 'evidence_kept', holds: ['done', 'waived', 'superseded'] },
  { action: 'supersede', by: 'platform', from: UNSETTLED, to: 'superseded', event: 'superseded',
    holds: ['superseded'] },
  { action: 'cancel', by: 'platform', from: UNSETTLED, to: 'cancelled', event: 'cancelled', holds: ['cancelled'] },
  { action: 'revive', by: 'platform', from: ['cancelled'],
    to: { when: 'prerequisitesMet', then: 'available', otherwise: 'locked' }, event: 'revived',
    holds: ['available', 'locked'] },
];

const rowsByAction = new Map<MilestoneActionName, Transition[]>();
for (const row of MILESTONE_TRANSITIONS) rowsByAction.set(row.action, [...(rowsByAction.get(row.action) ?? []), row]);

const isMentor = ({ relations }: Actor): boolean => relations.has('mentor') || relations.has('backup');

const isOwner = (facts: MilestoneFacts, { relations }: Actor): boolean =>
  facts.assignee === 'hire' ? relations.has('hire') : relations.has('assignee');

function refuseReviewer(facts: MilestoneFacts, actor: Actor): RefusalCode | null {
  if (actor.relations.has('hire') || facts.submission?.by === actor.personId) return 'own_work';
  if (actor.relations.has('reviewer')) return null;
  const role = facts.reviewerRole ?? 'mentor';
  if (role === 'mentor' && isMentor(actor)) return null;
  if (role === 'manager' && actor.relations.has('manager')) return null;
  return 'only_the_reviewer';
}

/** Who may take back or reopen what is settled: its owner, who did it, and for reopening the mentors and reviewers. */
function refuseSettler(facts: MilestoneFacts, action: MilestoneAction, actor: Actor): RefusalCode | null {
  const didIt = facts.stateBy !== null && facts.stateBy === actor.personId;
  if (action.name === 'reopen') {
    const mayReopen = didIt || isOwner(facts, actor) || isMentor(actor) || refuseReviewer(facts, actor) === null;
    return mayReopen ? null : 'only_whoever_did_it';
  }
  // A mentor's waiver is a decision about the hire's milestone; only who made it takes it back.
  const mayUndo = didIt || (isOwner(facts, actor) && facts.state !== 'waived');
  return mayUndo ? null : 'only_whoever_did_it';
}

function refuseDoer(by: Doer, facts: MilestoneFacts, action: MilestoneAction, actor: Actor): RefusalCode | null {
  const { relations } = actor;
  switch (by) {
    case 'owner':
      if (isOwner(facts, actor)) return null;
      return facts.assignee === 'hire' ? 'only_the_hire' : 'only_the_assignee';
    case 'hire':
      return relations.has('hire') && facts.assignee === 'hire' ? null : 'only_the_hire';
    case 'reviewer':
      return refuseReviewer(facts, actor);
    case 'mentor':
      return isMentor(actor) && !relations.has('hire') ? null : 'only_the_mentors';
    case 'participant':
      return isOwner(facts, actor) || relations.has('hire') || isMentor(actor) || relations.has('host')
        ? null
        : 'take_part';
    case 'settler':
      return refuseSettler(facts, action, actor);
    case 'platform':
      return relations.has('platform') ? null : 'only_the_platform';
  }
}

/** The hire's pause stops what is the hire's; what others prepare goes on meanwhile. */
function refuseJourney(row: Transition, { journeyState, assignee }: MilestoneFacts): RefusalCode | null {
  if (row.by === 'platform' && row.action !== 'prove') return null;
  if (journeyState === 'ended') return 'journey_ended';
  if (journeyState === 'paused' && assignee === 'hire' && row.by !== 'platform' && !row.whilePaused) return 'journey_paused';
  return null;
}

const REFUSAL_OF_MODE: Readonly<Record<CompletionMode, RefusalCode>> = {
  self: 'check_it_off',
  review: 'needs_review',
  attend: 'needs_attendance',
  auto: 'completes_itself',
};

/** Why an action does not work in a state in which it could not hold either. */
function refuseState(action: MilestoneActionName, state: MilestoneState): RefusalCode {
  if (state === 'superseded' || state === 'cancelled') return state;
  if (action === 'accept' || action === 'request_changes' || action === 'pair' || action === 'withdraw') {
    return action === 'request_changes' && state === 'changes_requested' ? 'already_answered' : 'not_submitted';
  }
  if (action === 'undo') return 'nothing_to_undo';
  if (action === 'reopen') return 'not_done';
  if (action === 'revive') return 'not_cancelled';
  if (state === 'done') return 'already_done';
  if (state === 'waived') return 'already_waived';
  if (state === 'submitted') return 'waiting_for_review';
  return state === 'locked' ? 'not_unlocked' : 'unlocked_already';
}

/** Whether the action's outcome is there already, so that a double click or a retry changes nothing twice. */
function holdsAlready(row: Transition, facts: MilestoneFacts, actor: Actor): boolean {
  if (row.action === 'pair') return facts.state === 'submitted' && facts.pairing;
  if (!row.holds?.includes(facts.state)) return false;
  // Handing in work and claiming to know it are different things to have waiting.
  if (row.opens) return facts.submission?.kind === row.opens;
  // Two people asking for different changes are two answers: the second is told, not swallowed.
  if (row.action === 'request_changes') return facts.stateBy === actor.personId;
  return true;
}

const matches = (row: Transition, facts: MilestoneFacts): boolean =>
  row.from.includes(facts.state)
  && (row.modes?.includes(facts.mode) ?? true)
  && (row.submission === undefined || row.submission === (facts.submission?.kind ?? 'review'));

function refuseContent(action: MilestoneAction, facts: MilestoneFacts): RefusalCode | null {
  switch (action.name) {
    case 'request_changes':
      return action.comment.trim() === '' ? 'comment_needed' : null;
    case 'waive':
    case 'reopen':
      return action.reason.trim() === '' ? 'reason_needed' : null;
    case 'skip':
      if (facts.requirement === 'required') return 'cannot_be_skipped';
      return (action.reason === 'skipped') === (facts.requirement === 'optional') ? null : 'reason_does_not_fit';
    case 'undo':
      if (facts.state === 'done' && facts.mode === 'review') return 'reopen_instead';
      return facts.dependantsMoved ? 'dependants_moved' : null;
    case 'unlock':
      return facts.prerequisitesMet ? null : 'not_unlocked';
    case 'lock':
      return facts.prerequisitesMet ? 'unlocked_already' : null;
    default:
      return null;
  }
}

function targetOf(to: Target, facts: MilestoneFacts): MilestoneState {
  if (to === 'same') return facts.state;
  return typeof to === 'string' ? to : facts[to.when] ? to.then : to.otherwise;
}

function waiverOf(action: MilestoneAction, next: MilestoneState): WaiverReason | null {
  if (next !== 'waived') return null;
  if (action.name === 'skip') return action.reason;
  return action.name === 'waive' ? 'by_mentor' : 'prior_knowledge';
}

/**
 * What an action by somebody does to a milestone. Pure: the same facts get the same answer.
 *
 * Whether they may see the milestone at all is the policy's question, asked before. Here the order is: may the
 * journey still change, is it theirs to do, does the milestone complete this way, is the outcome there already,
 * does the state allow it, and do the words it needs come with it.
 * @returns the next state with what happened (no events when the outcome was there already), or why not
 */
export function decide(facts: MilestoneFacts, action: MilestoneAction, actor: Actor): MilestoneDecision {
  const rows = rowsByAction.get(action.name) ?? [];
  const [first] = rows;
  if (!first) throw new Error(`The milestone machine has no row for "${action.name}".`);

  const refused = refuseJourney(first, facts) ?? refuseDoer(first.by, facts, action, actor);
  if (refused) return { ok: false, code: refused };
  if (rows.every((row) => row.modes && !row.modes.includes(facts.mode))) {
    return { ok: false, code: REFUSAL_OF_MODE[facts.mode] };
  }
  if (holdsAlready(first, facts, actor)) return { ok: true, next: facts.state, events: [] };

  const row = rows.find((candidate) => matches(candidate, facts));
  if (!row) return { ok: false, code: refuseState(action.name, facts.state) };
  const lacking = refuseContent(action, facts);
  if (lacking) return { ok: false, code: lacking };

  const next = targetOf(row.to, facts);
  const { key, state: from } = facts;
  const event = { type: row.event, key, from, to: next, by: actor.personId, waiver: waiverOf(action, next) };
  return { ok: true, next, events: [event] };
}

const targetsOf = <State extends string>(row: Transition<State>): readonly State[] => {
  if (row.to === 'same') return row.from;
  return typeof row.to === 'string' ? [row.to] : [row.to.then, row.to.otherwise];
};

/** Two rows answer the same question when nothing that tells rows apart tells these two apart. */
function overlap(a: Transition<string>, b: Transition<string>): boolean {
  const modesMeet = !a.modes || !b.modes || a.modes.some((mode) => b.modes?.includes(mode));
  const submissionsMeet = !a.submission || !b.submission || a.submission === b.submission;
  return a.action === b.action && modesMeet && submissionsMeet && a.from.some((state) => b.from.includes(state));
}

function reachableFrom(start: string, table: readonly Transition<string>[]): Set<string> {
  const reached = new Set([start]);
  for (const state of reached) {
    for (const row of table) {
      if (!row.from.includes(state)) continue;
      for (const target of row.to === 'same' ? [] : targetsOf(row)) reached.add(target);
    }
  }
  return reached;
}

/**
 * Checks the table of transitions: every state in it is known and can be reached, every action has a row and no
 * two rows for the same case, and only a dropped milestone has no way on. Called once at start.
 * @param table the transitions to check; the product's own when left out
 * @throws Error that names every fault
 */
export function checkMachine(table: readonly Transition<string>[] = MILESTONE_TRANSITIONS): void {
  const faults: string[] = [];
  const known: readonly string[] = MILESTONE_STATES;
  for (const row of table) {
    for (const state of [...row.from, ...targetsOf(row), ...(row.holds ?? [])]) {
      if (!known.includes(state)) faults.push(`"${row.action}" names the unknown state "${state}"`);
    }
    for (const state of row.holds ?? []) {
      if (row.from.includes(state)) faults.push(`"${row.action}" both holds in and leaves "${state}"`);
    }
  }
  for (const [index, row] of table.entries()) {
    if (table.slice(index + 1).some((other) => overlap(row, other))) {
      faults.push(`two rows of "${row.action}" answer the same case`);
    }
  }
  const actions = [...MILESTONE_COMMANDS, ...MILESTONE_CONSEQUENCES];
  for (const action of actions) {
    if (!table.some((row) => row.action === action)) faults.push(`"${action}" has no row`);
  }
  const reached = reachableFrom('locked', table);
  for (const state of known) {
    if (!reached.has(state)) faults.push(`no way leads to "${state}"`);
    const leaves = table.some((row) => row.from.includes(state) && targetsOf(row).some((target) => target !== state));
    if (!leaves && state !== 'superseded') faults.push(`no way leads on from "${state}"`);
  }
  if (faults.length > 0) throw new Error(`The milestone machine is broken: ${faults.join('; ')}.`);
}
