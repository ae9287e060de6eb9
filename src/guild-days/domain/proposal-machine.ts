/** How far a proposal has come. */
export const PROPOSAL_STATES = [
  'draft', 'submitted', 'accepted', 'rejected', 'confirmed', 'scheduled', 'given', 'withdrawn',
] as const;
export type ProposalState = (typeof PROPOSAL_STATES)[number];

/** What people do to a proposal. */
export const PROPOSAL_COMMANDS = ['submit', 'accept', 'reject', 'revise', 'confirm', 'withdraw'] as const;
export type ProposalCommand = (typeof PROPOSAL_COMMANDS)[number];

/** What follows from the programme: it was put there, taken off again, or its time is over. */
export type ProposalAction = ProposalCommand | 'schedule' | 'unschedule' | 'give';

export type ProposalRefusal = 'only_the_author' | 'only_a_manager' | 'own_proposal' | 'not_in_this_state' | 'reason_needed';

/** All of a proposal that a decision looks at. */
export interface ProposalFacts {
  readonly state: ProposalState;
  readonly authorId: string;
}

/** Who acts: a person, or the programme itself. */
export type ProposalActor = { readonly personId: string; readonly isManager: boolean } | 'programme';

export type ProposalDecision =
  | { readonly ok: true; readonly next: ProposalState; readonly changed: boolean }
  | { readonly ok: false; readonly code: ProposalRefusal };

interface Transition {
  readonly action: ProposalAction;
  readonly by: 'author' | 'manager' | 'programme';
  readonly from: readonly ProposalState[];
  readonly to: ProposalState;
}

/** The life of a proposal. Everything that can ever happen to one is a row here. */
export const PROPOSAL_TRANSITIONS: readonly Transition[] = [
  { action: 'submit', by: 'author', from: ['draft'], to: 'submitted' },
  { action: 'accept', by: 'manager', from: ['submitted'], to: 'accepted' },
  { action: 'reject', by: 'manager', from: ['submitted'], to: 'rejected' },
  { action: 'revise', by: 'author', from: ['submitted', 'rejected', 'withdrawn'], to: 'draft' },
  { action: 'confirm', by: 'author', from: ['accepted'], to: 'confirmed' },
  { action: 'schedule', by: 'programme', from: ['confirmed'], to: 'scheduled' },
  { action: 'unschedule', by: 'programme', from: ['scheduled'], to: 'confirmed' },
  { action: 'give', by: 'programme', from: ['scheduled'], to: 'given' },
  // What stands on a programme is taken off by whoever makes the programme: people may have seats in it.
  { action: 'withdraw', by: 'author', from: ['draft', 'submitted', 'accepted', 'confirmed'], to: 'withdrawn' },
];

function refuseDoer({ by }: Transition, { authorId }: ProposalFacts, actor: ProposalActor): ProposalRefusal | null {
  if (actor === 'programme') return null;
  if (by === 'author') return actor.personId === authorId ? null : 'only_the_author';
  if (!actor.isManager || by === 'programme') return 'only_a_manager';
  return actor.personId === authorId ? 'own_proposal' : null;
}

/**
 * What an action does to a proposal. An outcome that is there already succeeds and changes nothing.
 * @param reason why, in the reviewer's words; only a rejection needs it
 */
export function decideProposal(facts: ProposalFacts, action: ProposalAction, actor: ProposalActor, reason = ''): ProposalDecision {
  const row = PROPOSAL_TRANSITIONS.find((one) => one.action === action);
  if (!row) throw new Error(`The proposal machine has no row for "${action}".`);
  const refused = refuseDoer(row, facts, actor);
  if (refused) return { ok: false, code: refused };
  if (facts.state === row.to) return { ok: true, next: row.to, changed: false };
  if (!row.from.includes(facts.state)) return { ok: false, code: 'not_in_this_state' };
  if (action === 'reject' && reason.trim() === '') return { ok: false, code: 'reason_needed' };
  return { ok: true, next: row.to, changed: true };
}

/** The commands somebody may give now, in the order in which they are usually given. */
export function proposalAbilities(facts: ProposalFacts, actor: ProposalActor): ProposalCommand[] {
  return PROPOSAL_COMMANDS.filter((command) => {
    const decision = decideProposal(facts, command, actor, 'any');
    return decision.ok && decision.changed;
  });
}
