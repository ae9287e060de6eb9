import { Injectable } from '@nestjs/common';
import { usable, type Offer } from '../domain/eligible';
import type { RunInputs } from '../domain/run-changes';
import { BallotsRepository } from '../persistence/ballots.repository';
import { OptionsRepository } from '../persistence/options.repository';
import type { Barred } from '../persistence/runs.repository';

/** What a match of a week would be made from now, and what only the server knows of it. */
export interface MatchInputs extends RunInputs {
  readonly options: { id: string; title: string; min: number; max: number }[];
  readonly ballots: { id: string; missed: number; choices: string[] }[];
  /** By ballot: what was left out of a ranking, and why. */
  readonly barred: Barred;
  /** By ballot: whose it is. */
  readonly personOf: ReadonlyMap<string, string>;
}

/** Collects what a match is made from: the options on offer, and the wishes of everybody who is still here. */
@Injectable()
export class CollectInputs {
  constructor(
    private readonly options: OptionsRepository,
    private readonly ballots: BallotsRepository,
  ) {}

  async of(guildId: string, weekId: string): Promise<MatchInputs> {
    const rows = await this.options.list(weekId);
    const offers = new Map<string, Offer>(rows.map(({ id, withdrawn, sites }) => [id, { id, withdrawn, siteIds: sites.map((site) => site.id) }]));
    const barred: Barred = {};
    const personOf = new Map<string, string>();
    const ballots = (await this.ballots.toMatch(guildId, weekId)).map(({ id, personId, siteId, missed, choices }) => {
      const left = usable(choices, offers, siteId);
      if (left.barred.length > 0) barred[id] = left.barred.map(({ optionId, why }) => ({ optionId, why }));
      personOf.set(id, personId);
      return { id, missed, choices: left.choices };
    });
    const options = rows.filter(({ withdrawn }) => !withdrawn).map(({ id, title, minSeats, maxSeats }) => ({ id, title, min: minSeats, max: maxSeats }));
    return { options, ballots, barred, personOf };
  }
}
