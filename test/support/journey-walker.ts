import type { CommandResultDto, JourneyDto, MilestonePageDto } from '../../src/journeys/dto/journeys.dto';
import type { Journey } from './builders';
import type { Answer, SendOptions, Visitor } from './visitor';

/** The commands on a milestone, as their routes are called. */
export type Command =
  | 'start' | 'check-off' | 'undo' | 'submit' | 'withdraw' | 'accept' | 'request-changes' | 'pair' | 'attend' | 'claim' | 'skip'
  | 'waive' | 'reopen' | 'comment' | 'evidence' | 'stuck' | 'unstuck' | 'reflection' | 'delegate';

/** One person on one journey. */
export interface Walker {
  browser: Visitor;
  /** Gives a command. @throws Error unless it succeeds */
  does(command: Command, key: string, body?: unknown, options?: SendOptions): Promise<CommandResultDto>;
  /** Gives a command, whatever comes of it. */
  sends(command: Command, key: string, body?: unknown, options?: SendOptions): Promise<Answer<CommandResultDto>>;
  /** How a command goes, such as `200` or `409 not_unlocked`. */
  tries(command: Command, key: string, body?: unknown, options?: SendOptions): Promise<string>;
  page(key: string): Promise<MilestonePageDto>;
  journey(): Promise<JourneyDto>;
  /** The state of each milestone, as the journey's own page says. */
  states(): Promise<Record<string, string>>;
}

export function walker(browser: Visitor, { id }: Pick<Journey, 'id'>): Walker {
  const address = (command: string, key: string) => `/journeys/${id}/milestones/${key}/${command}`;
  const journey = () => browser.get<JourneyDto>(`/journeys/${id}`);
  return {
    browser,
    does: (command, key, body = {}, options) => browser.post(address(command, key), body, options),
    sends: (command, key, body = {}, options) => browser.send('POST', address(command, key), body, options),
    tries: (command, key, body = {}, options) => browser.tries('POST', address(command, key), body, options),
    page: (key) => browser.get(`/journeys/${id}/milestones/${key}`),
    journey,
    async states() {
      const { phases } = await journey();
      return Object.fromEntries(phases.flatMap(({ milestones }) => milestones.map((card) => [card.key, card.state])));
    },
  };
}
