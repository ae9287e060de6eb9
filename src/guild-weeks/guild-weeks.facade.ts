import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../calendars/domain/local-date';
import { RunsRepository, type PlaceRow } from './persistence/runs.repository';
import { WeeksRepository } from './persistence/weeks.repository';

export type GuildWeekPlace = PlaceRow;

/** What other modules ask about guild weeks. */
@Injectable()
export class GuildWeeks {
  constructor(
    private readonly runs: RunsRepository,
    private readonly weeks: WeeksRepository,
  ) {}

  /** @returns when every guild week of a guild is, planned or past: local calendar days, the last one included; soonest first */
  datesOf(guildId: string): Promise<{ startsOn: LocalDate; endsOn: LocalDate }[]> {
    return this.weeks.dates(guildId);
  }

  /** The published weeks, of those that touch the days (both included), in which these people take part or host what takes place. */
  placesOf(personIds: readonly string[], from: string, to: string): Promise<GuildWeekPlace[]> {
    return this.runs.placesOf(personIds, from, to);
  }
}
