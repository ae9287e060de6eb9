import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Problem } from '../../platform/http/problem';
import { barOf } from '../domain/eligible';
import { optionAbilities, weekAbilities } from '../domain/guild-week-policy';
import { isPublished } from '../domain/guild-week-states';
import type { GuildWeekDto, GuildWeekSummaryDto, WeekOptionDto, WeekOutcomeDto } from '../dto/guild-weeks.dto';
import { BallotsRepository } from '../persistence/ballots.repository';
import { OptionsRepository, type OptionRow } from '../persistence/options.repository';
import { OutcomesRepository, type OutcomeRow } from '../persistence/outcomes.repository';
import { RunsRepository } from '../persistence/runs.repository';
import { WeeksRepository, type WeekRow } from '../persistence/weeks.repository';
import { ownPlacement } from './own-placement';

/** Shows a guild week as this reader may see it. */
@Injectable()
export class WeekReader {
  constructor(
    private readonly weeks: WeeksRepository,
    private readonly options: OptionsRepository,
    private readonly ballots: BallotsRepository,
    private readonly runs: RunsRepository,
    private readonly outcomes: OutcomesRepository,
    private readonly clock: Clock,
  ) {}

  /** The guild's weeks, the newest first. */
  async list(actor: Actor): Promise<GuildWeekSummaryDto[]> {
    const weeks = await this.weeks.list(actor.guildId);
    return weeks.map(({ id, quarter, title, startsOn, endsOn, rankBy, state, options, outcomes }) => ({
      id, quarter, title, startsOn, endsOn, rankBy: rankBy.toISOString(), state, options, outcomes,
    }));
  }

  async read(actor: Actor, weekId: string): Promise<GuildWeekDto> {
    const week = await this.weeks.find(actor.guildId, weekId);
    if (!week) throw Problem.notFound('guild week');
    const published = isPublished(week.state);
    const [rows, ballot, ranked, outcomes, run] = await Promise.all([
      this.options.list(weekId),
      this.ballots.own(weekId, actor.personId),
      this.ballots.count(weekId),
      this.outcomes.list(weekId),
      published ? this.runs.find(weekId) : null,
    ]);
    const closed = new Set(run?.record.outcome.closed.map(({ optionId }) => optionId));
    const hosting = rows.filter(({ host, withdrawn }) => !withdrawn && host.id === actor.personId).map(({ id }) => id);
    const isManager = actor.roles.has('manager');
    const { id, quarter, title, about, startsOn, endsOn, rankBy, state, revision, seedHash, seed } = week;
    return {
      id, quarter, title, about, startsOn, endsOn, rankBy: rankBy.toISOString(), state, revision,
      options: rows.map((row) => presentOption(actor, week, row, closed.has(row.id))),
      outcomes: outcomes.map((outcome) => presentOutcome(actor, outcome)),
      ranked,
      seedHash,
      seed: published ? seed : null,
      ranking: ballot && { optionIds: ballot.optionIds, rankedAt: ballot.rankedAt.toISOString() },
      placement: run && ballot && ownPlacement(ballot.id, run, new Map(rows.map((row) => [row.id, row.title]))),
      hosting,
      abilities: weekAbilities({ isManager, hosts: hosting.length > 0 }, week, this.clock.now()),
    };
  }
}

function presentOption(actor: Actor, week: WeekRow, row: OptionRow, closed: boolean): WeekOptionDto {
  const { id, kind, title, about, host, minSeats, maxSeats, sites, skills, revision, withdrawn } = row;
  const people = isPublished(week.state) ? row.people : [];
  const reader = {
    isManager: actor.roles.has('manager'),
    isHost: host.id === actor.personId,
    takesPart: people.some((person) => person.id === actor.personId),
  };
  return {
    id, kind, title, about, host, minSeats, maxSeats, sites, skills, revision,
    standing: withdrawn ? 'withdrawn' : closed ? 'closed' : 'on_offer',
    notForMe: barOf({ id, withdrawn, siteIds: sites.map((site) => site.id) }, actor.siteId),
    people,
    abilities: optionAbilities(reader, { withdrawn, closed }, week.state),
  };
}

function presentOutcome(actor: Actor, { addedAt, ...outcome }: OutcomeRow): WeekOutcomeDto {
  const { id, optionId, title, about, url, by } = outcome;
  const removable = by.id === actor.personId || actor.roles.has('manager');
  return { id, optionId, title, about, url, by, addedAt: addedAt.toISOString(), removable };
}
