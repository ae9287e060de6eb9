import { describe, expect, it } from '@jest/globals';
import {
  GUILD_WEEK_COMMANDS, GUILD_WEEK_REFUSALS, GUILD_WEEK_STATES, GUILD_WEEK_TRANSITIONS, isPublished, whyNot, whyNotChange,
  whyNotChangeOption, whyNotRank, whyNotSettle,
  type GuildWeekFacts, type GuildWeekState,
} from './guild-week-states';

const RANK_BY = new Date('2026-12-03T15:00:00Z');
const BEFORE = new Date('2026-12-03T14:59:59.999Z');
const facts = (state: GuildWeekState, options = 3): GuildWeekFacts => ({ state, rankBy: RANK_BY, options });

describe('a guild week', () => {
  it('goes through its states one by one, each by one command', () => {
    const walked = GUILD_WEEK_COMMANDS.map((command) => GUILD_WEEK_TRANSITIONS[command]).filter(({ from, to }) => from !== to);
    expect(walked.map(({ from }) => from)).toEqual(GUILD_WEEK_STATES.slice(0, -1));
    expect(walked.map(({ to }) => to)).toEqual(GUILD_WEEK_STATES.slice(1));
  });

  it.each(GUILD_WEEK_COMMANDS.flatMap((command) => GUILD_WEEK_STATES.map((state) => [command, state] as const)))(
    'takes %s in state %s only from where it leads, and says why not otherwise',
    (command, state) => {
      const when = command === 'match' ? RANK_BY : BEFORE;
      const refusal = whyNot(command, facts(state), when);
      if (GUILD_WEEK_TRANSITIONS[command].from === state) expect(refusal).toBeNull();
      else expect(GUILD_WEEK_REFUSALS[refusal!]).toMatch(/\w+\.$/);
    },
  );

  it('is ranked before the deadline and matched from it on, to the millisecond', () => {
    expect([whyNotRank(facts('ranking'), BEFORE), whyNotRank(facts('ranking'), RANK_BY)]).toEqual([null, 'deadline_passed']);
    expect([whyNot('match', facts('ranking'), BEFORE), whyNot('match', facts('ranking'), RANK_BY)]).toEqual(['before_deadline', null]);
    expect(whyNotRank(facts('proposing'), BEFORE)).toBe('not_ranking');
  });

  it('opens for ranking with something to rank and time to do it', () => {
    expect(whyNot('open_ranking', facts('proposing', 0), BEFORE)).toBe('no_options');
    expect(whyNot('open_ranking', facts('proposing'), RANK_BY)).toBe('deadline_passed');
  });

  it('is matched again only when something changed, and published only when nothing did', () => {
    const settle = (changed: boolean) => (['match_again', 'publish'] as const).map((command) => whyNotSettle(command, facts('matched'), changed, RANK_BY));
    expect(settle(true)).toEqual([null, 'match_outdated']);
    expect(settle(false)).toEqual(['nothing_changed', null]);
    expect(whyNotSettle('match_again', facts('published'), true, RANK_BY)).toBe('not_matched');
  });

  it('stays as it is once it was matched, and shows who got what once that is published', () => {
    expect(GUILD_WEEK_STATES.filter((state) => whyNotChange(facts(state)) === null)).toEqual(['proposing', 'ranking']);
    expect(GUILD_WEEK_STATES.filter((state) => whyNotChangeOption(facts(state)) === null)).toEqual(['proposing', 'ranking', 'matched']);
    expect(GUILD_WEEK_STATES.filter(isPublished)).toEqual(['published', 'closed']);
  });
});
