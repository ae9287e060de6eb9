import { isPublished, whyNot, whyNotChange, whyNotRank, whyNotSettle, type GuildWeekFacts, type GuildWeekState } from './guild-week-states';
import { whyNotLeave, whyNotTake, type OpenSeats, type Seeker } from './late-places';

/** What somebody may do with a week; a screen offers these and nothing else. */
export type WeekAbility = 'propose' | 'rank' | 'edit' | 'see_match' | 'replay' | (typeof WEEK_STEPS)[number];

/** What a manager may do with a match that is made. */
export type MatchAbility = (typeof MATCH_STEPS)[number];

/** What somebody may do with one option of it. */
export type OptionAbility = 'edit' | 'withdraw' | 'add_outcome' | 'take_place' | 'leave_place';

const WEEK_STEPS = ['open_ranking', 'match', 'close'] as const;
const MATCH_STEPS = ['match_again', 'publish'] as const;

export function weekAbilities(reader: { isManager: boolean; hosts: boolean }, facts: GuildWeekFacts, now: Date): WeekAbility[] {
  const abilities: WeekAbility[] = [];
  if (facts.state === 'proposing') abilities.push('propose');
  if (!reader.hosts && whyNotRank(facts, now) === null) abilities.push('rank');
  if (isPublished(facts.state)) abilities.push('replay');
  if (!reader.isManager) return abilities;
  if (whyNotChange(facts) === null) abilities.push('edit');
  if (facts.state === 'matched' || isPublished(facts.state)) abilities.push('see_match');
  return [...abilities, ...WEEK_STEPS.filter((command) => whyNot(command, facts, now) === null)];
}

/** @param changed whether something that the match was made from has changed since */
export function matchAbilities(facts: GuildWeekFacts, changed: boolean, now: Date): MatchAbility[] {
  return MATCH_STEPS.filter((step) => whyNotSettle(step, facts, changed, now) === null);
}

/** @param reader how they stand to the option: `takesPart` once they have a place in it */
export function optionAbilities(
  reader: { isManager: boolean; isHost: boolean; takesPart: boolean; seeker: Seeker },
  option: OpenSeats,
  state: GuildWeekState,
): OptionAbility[] {
  if (option.off) return [];
  const leads = reader.isManager || reader.isHost;
  if (!isPublished(state)) return leads ? ['edit', 'withdraw'] : [];
  const abilities: OptionAbility[] = leads || reader.takesPart ? ['add_outcome'] : [];
  if (whyNotTake(reader.seeker, option, state) === null) abilities.push('take_place');
  if (whyNotLeave(reader.seeker, option, state) === null) abilities.push('leave_place');
  return abilities;
}
