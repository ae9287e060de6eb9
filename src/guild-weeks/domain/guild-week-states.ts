/** The life of a guild week, in this order. */
export const GUILD_WEEK_STATES = ['proposing', 'ranking', 'matched', 'published', 'closed'] as const;
export type GuildWeekState = (typeof GUILD_WEEK_STATES)[number];

/** What a manager does to bring it on. */
export const GUILD_WEEK_COMMANDS = ['open_ranking', 'match', 'match_again', 'publish', 'close'] as const;
export type GuildWeekCommand = (typeof GUILD_WEEK_COMMANDS)[number];

/** From where to where each command leads: as data, so that nothing else decides it. */
export const GUILD_WEEK_TRANSITIONS: Readonly<Record<GuildWeekCommand, { from: GuildWeekState; to: GuildWeekState }>> = {
  open_ranking: { from: 'proposing', to: 'ranking' },
  match: { from: 'ranking', to: 'matched' },
  match_again: { from: 'matched', to: 'matched' },
  publish: { from: 'matched', to: 'published' },
  close: { from: 'published', to: 'closed' },
};

/** What of a guild week decides what can be done in it. */
export interface GuildWeekFacts {
  readonly state: GuildWeekState;
  /** until when people rank */
  readonly rankBy: Date;
  /** options that are on offer */
  readonly options: number;
}

export type GuildWeekRefusal =
  | 'not_proposing' | 'not_ranking' | 'not_matched' | 'not_published' | 'no_options' | 'deadline_passed' | 'before_deadline' | 'matched_already'
  | 'published_already' | 'nothing_changed' | 'match_outdated' | 'no_place_yet';

/** What a refusal says to whoever meets it. */
export const GUILD_WEEK_REFUSALS: Readonly<Record<GuildWeekRefusal, string>> = {
  not_proposing: 'Options are no longer proposed for this guild week.',
  not_ranking: 'Nothing is ranked in this guild week now.',
  not_matched: 'There is no match to publish now.',
  not_published: 'It can be closed once its places are published, and only once.',
  no_options: 'There is nothing to rank yet: wait for the first option.',
  deadline_passed: 'The deadline has passed.',
  before_deadline: 'People may still change their ranking. Match after the deadline.',
  matched_already: 'The match was made already; what it was made from stays as it was.',
  published_already: 'Places are given out; what they were given out from stays as it was.',
  nothing_changed: 'Nothing that the match was made from has changed: made again, it would come to the same.',
  match_outdated: 'Something changed since the match was made. Make it again, look it over, then publish it.',
  no_place_yet: 'What the week made is added once places are published.',
};

/** Why a command can't be carried out now; null when it can. */
export function whyNot(command: GuildWeekCommand, facts: GuildWeekFacts, now: Date): GuildWeekRefusal | null {
  const { from } = GUILD_WEEK_TRANSITIONS[command];
  if (facts.state !== from) return `not_${from}` as GuildWeekRefusal;
  if (command === 'open_ranking' && facts.options === 0) return 'no_options';
  if (command === 'open_ranking' && now >= facts.rankBy) return 'deadline_passed';
  if (command === 'match' && now < facts.rankBy) return 'before_deadline';
  return null;
}

/** Why a ranking can't be changed now; null when it can. The deadline itself is too late. */
export function whyNotRank({ state, rankBy }: GuildWeekFacts, now: Date): GuildWeekRefusal | null {
  if (state !== 'ranking') return 'not_ranking';
  return now >= rankBy ? 'deadline_passed' : null;
}

/** Why the week itself can't be changed now; null when it can. */
export function whyNotChange({ state }: GuildWeekFacts): GuildWeekRefusal | null {
  return state === 'proposing' || state === 'ranking' ? null : 'matched_already';
}

/**
 * Why an option can't be changed or withdrawn now; null when it can. Between the match and its publication it still can,
 * because hosts fall ill and rooms shrink; the match has to be made again then.
 */
export function whyNotChangeOption({ state }: GuildWeekFacts): GuildWeekRefusal | null {
  return isPublished(state) ? 'published_already' : null;
}

/**
 * Why a match can't be made again, or published, now; null when it can. Made again it comes from the same seed, and
 * only when something it was made from has changed: luck can't be tried twice.
 * @param changed whether anything did
 */
export function whyNotSettle(command: 'match_again' | 'publish', facts: GuildWeekFacts, changed: boolean, now: Date): GuildWeekRefusal | null {
  const refusal = whyNot(command, facts, now);
  if (refusal !== null) return refusal;
  if (command === 'match_again') return changed ? null : 'nothing_changed';
  return changed ? 'match_outdated' : null;
}

/** Whether everybody may know who got what, and the seed. */
export function isPublished(state: GuildWeekState): boolean {
  return state === 'published' || state === 'closed';
}
