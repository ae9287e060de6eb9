import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Problem } from '../../platform/http/problem';
import { matchAbilities } from '../domain/guild-week-policy';
import { GUILD_WEEK_REFUSALS, isPublished } from '../domain/guild-week-states';
import { rankDistribution } from '../domain/rank-distribution';
import { changesBetween, changeSentence, type RunInputs } from '../domain/run-changes';
import type { MatchAgainDto, MatchDto, PublishedRunDto } from '../dto/guild-weeks.dto';
import { BallotsRepository } from '../persistence/ballots.repository';
import { RunsRepository, type RunRow } from '../persistence/runs.repository';
import { WeeksRepository, type WeekRow } from '../persistence/weeks.repository';
import { CollectInputs } from './collect-inputs.service';

/** Shows managers what a match came to, and hands out to everybody what the published one was made from. */
@Injectable()
export class MatchReader {
  constructor(
    private readonly weeks: WeeksRepository,
    private readonly ballots: BallotsRepository,
    private readonly inputs: CollectInputs,
    private readonly runs: RunsRepository,
    private readonly clock: Clock,
  ) {}

  /** What the last match came to, for managers, from the match on; and what of it no longer holds. */
  async preview(actor: Actor, weekId: string): Promise<MatchDto> {
    const { week, all, last } = await this.requireRuns(actor, weekId, () => true);
    const people = await this.runs.assignments(weekId);
    const { record, ranAt, number } = last;
    const { n, tooFew, byChoice, none } = rankDistribution(record.outcome.placements);
    const changes = isPublished(week.state) ? [] : sentencesBetween(record, await this.inputs.of(actor.guildId, weekId));
    const before = all.at(-2);
    return {
      ranAt: ranAt.toISOString(),
      number,
      people: people.map(({ person, optionId }) => ({ person, optionId })),
      closed: record.outcome.closed.map(({ optionId, people: count, min }) => ({ optionId, people: count, minSeats: min })),
      distribution: { n, tooFew, byChoice: [...byChoice], none },
      changes,
      again: before ? await this.compare(weekId, before, last) : null,
      abilities: matchAbilities(week, changes.length > 0, this.clock.now()),
    };
  }

  /** All that anybody needs to make the published match again, and why it was made more than once. */
  async record(actor: Actor, weekId: string): Promise<PublishedRunDto> {
    const { all, last } = await this.requireRuns(actor, weekId, ({ state }) => isPublished(state));
    const made = all.map(({ ranAt, record }, index) => {
      const before = all[index - 1];
      return { ranAt: ranAt.toISOString(), changes: before ? sentencesBetween(before.record, record) : [] };
    });
    const { format, week, seedHash, seed, options, ballots, outcome } = last.record;
    return { format, week, seedHash, seed, options, ballots, outcome, made } as PublishedRunDto;
  }

  /** Who is elsewhere than in the run before, of those who were in both. */
  private async compare(weekId: string, before: RunRow, last: RunRow): Promise<MatchAgainDto> {
    const [was, now] = [placesOf(before), placesOf(last)];
    const moved = (await this.ballots.people(weekId)).flatMap(({ ballotId, person }) => {
      const [from, to] = [was.get(ballotId), now.get(ballotId)];
      return from === undefined || to === undefined || from === to ? [] : [{ person, from, to }];
    });
    return { changes: sentencesBetween(before.record, last.record), moved };
  }

  private async requireRuns(actor: Actor, weekId: string, may: (week: WeekRow) => boolean): Promise<{ week: WeekRow; all: RunRow[]; last: RunRow }> {
    const week = await this.weeks.find(actor.guildId, weekId);
    if (!week) throw Problem.notFound('guild week');
    const all = may(week) ? await this.runs.all(weekId) : [];
    const last = all.at(-1);
    if (!last) throw Problem.conflict('not_matched', GUILD_WEEK_REFUSALS.not_matched);
    return { week, all, last };
  }
}

function sentencesBetween(before: RunInputs, after: RunInputs): string[] {
  return changesBetween(before, after).map(changeSentence);
}

/** By ballot: the option it came to. */
function placesOf({ record }: RunRow): Map<string, string | null> {
  return new Map(record.outcome.placements.map(({ ballotId, optionId }) => [ballotId, optionId]));
}
