import { NOMINATION_COMMANDS, NOMINATION_TRANSITIONS, type NominationCommand, type NominationState } from './nomination-machine';

/** All of a nomination that a decision looks at. */
export interface NominationFacts {
  readonly state: NominationState;
  readonly nomineeId: string;
  readonly nominatorId: string;
  readonly areaId: string;
}

/** Who looks at it. */
export interface NominationReader {
  readonly personId: string;
  readonly isManager: boolean;
  /** areas in which they are master now */
  readonly masters: ReadonlySet<string>;
}

/** As what somebody sees a nomination: its nominator sees their own words and how it stands, no more. */
export type NominationView = 'nominee' | 'nominator' | 'decider';

export type NominationRefusal = 'only_the_nominee' | 'only_the_deciders' | 'own_nomination' | 'not_in_this_state';

/** What a refusal says to whoever meets it. */
export const NOMINATION_REFUSALS: Readonly<Record<NominationRefusal, string>> = {
  only_the_nominee: 'Only the person who is nominated does this.',
  only_the_deciders: 'A guild manager, or a master of this area, decides about a nomination.',
  own_nomination: 'Nobody decides about their own nomination, nor about one they made: ask another guild manager or master.',
  not_in_this_state: 'This does not fit how far the nomination has come. Reload to see how it stands.',
};

/** What deciders see: what was handed in, and what became of it. */
const HANDED_IN: readonly NominationState[] = ['submitted', 'granted', 'declined'];

/** As what the reader sees it; null when it is not there for them. */
export function nominationView(reader: NominationReader, { nomineeId, nominatorId, areaId, state }: NominationFacts): NominationView | null {
  if (reader.personId === nomineeId) return 'nominee';
  if (reader.personId === nominatorId) return 'nominator';
  return HANDED_IN.includes(state) && decidesIn(reader, areaId) ? 'decider' : null;
}

/** Whether somebody decides about nominations in this area: those of others. */
export function decidesIn({ isManager, masters }: NominationReader, areaId: string): boolean {
  return isManager || masters.has(areaId);
}

/** Why a command can't be given by this person now; null when it can. */
export function whyNotNomination(command: NominationCommand, reader: NominationReader, facts: NominationFacts): NominationRefusal | null {
  return whoseNot(command, reader, facts) ?? (NOMINATION_TRANSITIONS[command].from.includes(facts.state) ? null : 'not_in_this_state');
}

function whoseNot(command: NominationCommand, reader: NominationReader, facts: NominationFacts): NominationRefusal | null {
  const isNominee = reader.personId === facts.nomineeId;
  const isNominator = reader.personId === facts.nominatorId;
  if (command === 'grant' || command === 'decline') {
    if (!decidesIn(reader, facts.areaId)) return 'only_the_deciders';
    return isNominee || isNominator ? 'own_nomination' : null;
  }
  // What somebody only thought of can be taken back by them, until the nominee made it theirs.
  if (command === 'withdraw' && isNominator && facts.state === 'draft') return null;
  return isNominee ? null : 'only_the_nominee';
}

/** The commands the reader may give now. */
export function nominationAbilities(reader: NominationReader, facts: NominationFacts): NominationCommand[] {
  return NOMINATION_COMMANDS.filter((command) => whyNotNomination(command, reader, facts) === null);
}
