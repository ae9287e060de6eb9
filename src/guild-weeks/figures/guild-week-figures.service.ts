import { Injectable } from '@nestjs/common';
import { stringify } from 'csv-stringify/sync';
import type { Actor } from '../../platform/access/actor';
import { shownOption } from '../domain/option-popularity';
import { rankDistribution } from '../domain/rank-distribution';
import type { GuildWeekFiguresDto } from '../dto/guild-week-figures.dto';
import { GuildWeekFiguresRepository } from '../persistence/guild-week-figures.repository';

/** Two years of guild weeks. */
const MOST_WEEKS = 8;

/** How guild weeks went, for guild managers: sums only, never what somebody wished. */
@Injectable()
export class GuildWeekFigures {
  constructor(private readonly figures: GuildWeekFiguresRepository) {}

  /** The last matched weeks, the newest first: how the match fitted, and how popular each option was. */
  async read(actor: Actor): Promise<GuildWeekFiguresDto[]> {
    const weeks = await this.figures.matched(actor.guildId, MOST_WEEKS);
    return weeks.map(({ id, quarter, title, startsOn, choices, options }) => {
      const { n, tooFew, byChoice, none } = rankDistribution(choices.map((choice) => ({ choice })));
      return {
        id, quarter, title, startsOn,
        distribution: { n, tooFew, byChoice: [...byChoice], none },
        options: options.map(({ optionId, kind, title: of, minSeats, maxSeats, closed, ...counted }) => ({
          optionId, kind, title: of, minSeats, maxSeats, closed, ...shownOption(counted, n),
        })),
      };
    });
  }

  /** Popularity of options as a CSV file. Hosts wrote the titles, so what a spreadsheet would run as a formula is made text. */
  async optionsCsv(actor: Actor): Promise<string> {
    const rows = (await this.read(actor)).flatMap(({ quarter, options }) =>
      options.map(({ title, kind, minSeats, maxSeats, rankedFirst, ranked, placed, closed }) => [
        quarter, title, kind, minSeats, maxSeats, rankedFirst, ranked, placed, closed ? 'yes' : 'no',
      ]));
    return stringify(rows, {
      header: true, bom: true, escape_formulas: true,
      columns: ['quarter', 'option', 'kind', 'fewest people', 'most people', 'wanted most', 'wanted at all', 'have a place', 'closed'],
    });
  }

  /** How the match fitted, a line a week, as a CSV file; empty cells are too few to show. */
  async matchCsv(actor: Actor): Promise<string> {
    const rows = (await this.read(actor)).map(({ quarter, distribution: { n, tooFew, byChoice, none } }) => [
      quarter, n, ...[...byChoice, none].map((people) => (tooFew ? null : people)),
    ]);
    return stringify(rows, {
      header: true, bom: true,
      columns: ['quarter', 'people', 'first choice', 'second choice', 'third choice', 'fourth choice', 'fifth choice', 'no place'],
    });
  }
}
