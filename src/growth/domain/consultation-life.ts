export const CONSULTATION_KINDS = ['design_review', 'code_review', 'advice'] as const;
export type ConsultationKind = (typeof CONSULTATION_KINDS)[number];

/** How far a consultation is: waiting for somebody with room, asked of one, with one, answered, done, taken back. */
export const CONSULTATION_STATES = ['open', 'offered', 'accepted', 'answered', 'closed', 'withdrawn'] as const;
export type ConsultationState = (typeof CONSULTATION_STATES)[number];

/** How far one expert's part in it is. */
export type OfferState = 'offered' | 'accepted' | 'answered' | 'passed' | 'lapsed' | 'withdrawn';

export const CONSULTATION_COMMANDS = ['accept', 'pass', 'answer', 'ask_on', 'close', 'withdraw'] as const;
export type ConsultationCommand = (typeof CONSULTATION_COMMANDS)[number];

/** Who may do what from where, and where it leads; what becomes `open` is offered to the next who has room. */
export const CONSULTATION_TRANSITIONS: Readonly<
  Record<ConsultationCommand, { by: 'expert' | 'asker'; from: readonly ConsultationState[]; to: ConsultationState }>
> = {
  accept: { by: 'expert', from: ['offered'], to: 'accepted' },
  pass: { by: 'expert', from: ['offered', 'accepted'], to: 'open' },
  answer: { by: 'expert', from: ['offered', 'accepted'], to: 'answered' },
  ask_on: { by: 'asker', from: ['answered'], to: 'open' },
  close: { by: 'asker', from: ['answered'], to: 'closed' },
  withdraw: { by: 'asker', from: ['open', 'offered', 'accepted'], to: 'withdrawn' },
};

/** What of a consultation decides who may do what with it. */
export interface ConsultationFacts {
  readonly state: ConsultationState;
  readonly askerId: string;
  /** Whom it is with; null while it waits. */
  readonly expertId: string | null;
  /** All who were ever asked to take it. */
  readonly askedExperts: readonly string[];
  readonly openToGuild: boolean;
  readonly answered: boolean;
}

export type ConsultationAbility = ConsultationCommand | 'set_openness';

/** Whether somebody of the guild may read it: the asker, those it was offered to, and everybody once it is kept for all. */
export function maySee(personId: string, facts: ConsultationFacts): boolean {
  return isParty(personId, facts) || (facts.openToGuild && facts.answered);
}

/** Whether they see how it went from hand to hand, and not only what came of it. */
export function isParty(personId: string, { askerId, askedExperts }: ConsultationFacts): boolean {
  return askerId === personId || askedExperts.includes(personId);
}

/** Why a command is not this person's, or not now; null when it is. */
export function whyNotConsult(command: ConsultationCommand, personId: string, facts: ConsultationFacts): 'not_yours' | 'not_now' | null {
  const { by, from } = CONSULTATION_TRANSITIONS[command];
  if (personId !== (by === 'asker' ? facts.askerId : facts.expertId)) return 'not_yours';
  return from.includes(facts.state) ? null : 'not_now';
}

/**
 * Whether the asker may open it to the guild or close it again. What was answered in private stays so, because the
 * answer was written for the asker alone.
 */
export function mayTurnOpenness(personId: string, { askerId, state, openToGuild, answered }: ConsultationFacts): boolean {
  return personId === askerId && state !== 'withdrawn' && (openToGuild || !answered);
}

export function consultationAbilities(personId: string, facts: ConsultationFacts): ConsultationAbility[] {
  const commands: ConsultationAbility[] = CONSULTATION_COMMANDS.filter((command) => whyNotConsult(command, personId, facts) === null);
  return mayTurnOpenness(personId, facts) ? [...commands, 'set_openness'] : commands;
}

/** Whose turn it is: nobody's when it is over, and `room` when it waits for somebody who has some. */
export function turnOf(state: ConsultationState): 'expert' | 'asker' | 'room' | 'nobody' {
  if (state === 'open') return 'room';
  if (state === 'offered' || state === 'accepted') return 'expert';
  return state === 'answered' ? 'asker' : 'nobody';
}
