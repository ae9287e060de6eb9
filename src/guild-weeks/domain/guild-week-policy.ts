import { isPublished, whyNot, whyNotChange, whyNotRank, GUILD_WEEK_COMMANDS, type GuildWeekFacts, type GuildWeekState } from './guild-week-states';

/** What somebody may do with a week; a screen offers these and nothing else. */
export type WeekAbility = 'propose' | 'rank' | 'edit' | 'see_match' | 'replay' | (typeof GUILD_WEEK_COMMANDS)[number];

/** What somebody may do with one option of it. */
export type OptionAbility = 'edit' | 'withdraw' | 'add_outcome';

export function weekAbilities(reader: { isManager: boolean; hosts: boolean }, facts: GuildWeekFacts, now: Date): WeekAbility[] {
  const abilities: WeekAbility[] = [];
  if (facts.state === 'proposing') abilities.push('propose');
  if (!reader.hosts && whyNotRank(facts, now) === null) abilities.push('rank');
  if (isPublished(facts.state)) abilities.push('replay');
  if (!reader.isManager) return abilities;
  if (whyNotChange(facts) === null) abilities.push('edit');
  if (facts.state === 'matched' || isPublished(facts.state)) abilities.push('see_match');
  return [...abilities, ...GUILD_WEEK_COMMANDS.filter((command) => whyNot(command, facts, now) === null)];
}

/** @param reader how they stand to the option: `takesPart` once they were given a place in it */
export function optionAbilities(
  reader: { isManager: boolean; isHost: boolean; takesPart: boolean },
  option: { withdrawn: boolean; closed: boolean },
  state: GuildWeekState,
): OptionAbility[] {
  if (option.withdrawn || option.closed) return [];
  const leads = reader.isManager || reader.isHost;
  if (state === 'proposing' || state === 'ranking') return leads ? ['edit', 'withdraw'] : [];
  return isPublished(state) && (leads || reader.takesPart) ? ['add_outcome'] : [];
}
