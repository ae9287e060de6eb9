/** The life of a guild week, in this order. */
export const GUILD_WEEK_STATES = ['proposing', 'ranking', 'matched', 'published', 'closed'] as const;
export type GuildWeekState = (typeof GUILD_WEEK_STATES)[number];

/** What a manager does to bring it on. */
export const GUILD_WEEK_COMMANDS = ['open_ranking', 'match', 'publish', 'close'] as const;
export type GuildWeekCommand = (typeof GUILD_WEEK_COMMANDS)[number];

/** From where to where each command leads: as data, so that nothing else decides it. */
export const GUILD_WEEK_TRANSITIONS: Readonly<Record<GuildWeekCommand, { from: GuildWeekState; to: GuildWeekState }>> = {
  open_ranking: { from: 'proposing', to: 'ranking' },
  match: { from: 'ranking', to: 'matched' },
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
  | 'no_place_yet';

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

/** Why an option, or the week itself, can't be changed now; null when it can. */
export function whyNotChange({ state }: GuildWeekFacts): GuildWeekRefusal | null {
  return state === 'proposing' || state === 'ranking' ? null : 'matched_already';
}

/** Whether everybody may know who got what, and the seed. */
export function isPublished(state: GuildWeekState): boolean {
  return state === 'published' || state === 'closed';
}
