import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Problem } from '../../platform/http/problem';
import { optionAbilities, weekAbilities } from '../domain/guild-week-policy';
import { isPublished, whyNotRank } from '../domain/guild-week-states';
import type { Seeker } from '../domain/late-places';
import { lineSentence } from '../domain/reasons';
import type { GuildWeekDto, GuildWeekSummaryDto, WeekOptionDto, WeekOutcomeDto } from '../dto/guild-weeks.dto';
import { closedIn, openSeatsOf, seekerOf } from '../joining/standing';
import { BallotsRepository } from '../persistence/ballots.repository';
import { LatePlacesRepository } from '../persistence/late-places.repository';
import { OptionsRepository, type OptionRow } from '../persistence/options.repository';
import { OutcomesRepository, type OutcomeRow } from '../persistence/outcomes.repository';
import { RunsRepository, type RunRow } from '../persistence/runs.repository';
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
    private readonly places: LatePlacesRepository,
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
    const [rows, ballot, ranked, outcomes, run, late] = await Promise.all([
      this.options.list(weekId),
      this.ballots.own(weekId, actor.personId),
      this.ballots.count(weekId),
      this.outcomes.list(weekId),
      published ? this.runs.find(weekId) : null,
      published ? this.places.own(weekId, actor.personId) : null,
    ]);
    const closed = closedIn(run);
    const seeker = seekerOf(actor.personId, published ? rows : [], closed);
    const now = this.clock.now();
    const hosting = rows.filter(({ host, withdrawn }) => !withdrawn && host.id === actor.personId).map(({ id }) => id);
    const isManager = actor.roles.has('manager');
    const { id, quarter, title, about, startsOn, endsOn, rankBy, state, revision, seedHash, seed } = week;
    return {
      id, quarter, title, about, startsOn, endsOn, rankBy: rankBy.toISOString(), state, revision,
      options: rows.map((row) => presentOption(actor, week, row, { closed, seeker })),
      outcomes: outcomes.map((outcome) => presentOutcome(actor, outcome)),
      ranked,
      seedHash,
      seed: published ? seed : null,
      ranking: ballot && { optionIds: ballot.optionIds, rankedAt: ballot.rankedAt.toISOString() },
      placement: run && ballot && ownPlacement(ballot.id, run, new Map(rows.map((row) => [row.id, row.title]))),
      line: await this.lineOf(actor, week, { hosts: hosting.length > 0, ballotId: ballot?.id ?? null, run }, now),
      latePlace: late && { optionId: late.optionId, takenAt: late.takenAt.toISOString() },
      hosting,
      abilities: weekAbilities({ isManager, hosts: hosting.length > 0 }, week, now),
    };
  }

  /** Where somebody who can rank stands now, or where they stood in the match. */
  private async lineOf(
    { guildId, personId }: Actor, week: WeekRow, { hosts, ballotId, run }: { hosts: boolean; ballotId: string | null; run: RunRow | null }, now: Date,
  ): Promise<string | null> {
    const stood = run?.record.ballots.find(({ id }) => id === ballotId);
    if (stood) return lineSentence(stood.missed, true);
    if (hosts || whyNotRank(week, now) !== null) return null;
    return lineSentence(await this.ballots.missedBefore(guildId, week.id, personId), false);
  }
}

function presentOption(actor: Actor, week: WeekRow, row: OptionRow, { closed, seeker }: { closed: ReadonlySet<string>; seeker: Seeker }): WeekOptionDto {
  const { id, kind, title, about, host, minSeats, maxSeats, sites, skills, revision, withdrawn } = row;
  const published = isPublished(week.state);
  const [people, joined] = published ? [row.people, row.joined] : [[], []];
  const seats = openSeatsOf(row, closed, actor.siteId);
  const reader = {
    isManager: actor.roles.has('manager'),
    isHost: host.id === actor.personId,
    takesPart: [...people, ...joined].some((person) => person.id === actor.personId),
    seeker,
  };
  return {
    id, kind, title, about, host, minSeats, maxSeats, sites, skills, revision,
    standing: withdrawn ? 'withdrawn' : closed.has(id) ? 'closed' : 'on_offer',
    notForMe: seats.bar,
    people,
    joined,
    free: published ? seats.free : 0,
    abilities: optionAbilities(reader, seats, week.state),
  };
}

function presentOutcome(actor: Actor, { addedAt, ...outcome }: OutcomeRow): WeekOutcomeDto {
  const { id, optionId, title, about, url, by } = outcome;
  const removable = by.id === actor.personId || actor.roles.has('manager');
  return { id, optionId, title, about, url, by, addedAt: addedAt.toISOString(), removable };
}
