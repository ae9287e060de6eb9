import { Injectable } from '@nestjs/common';
import { RunsRepository, type PlaceRow } from './persistence/runs.repository';

export type GuildWeekPlace = PlaceRow;

/** What other modules ask about guild weeks. */
@Injectable()
export class GuildWeeks {
  constructor(private readonly runs: RunsRepository) {}

  /** The published weeks, of those that touch the days (both included), in which these people take part or host what takes place. */
  placesOf(personIds: readonly string[], from: string, to: string): Promise<GuildWeekPlace[]> {
    return this.runs.placesOf(personIds, from, to);
  }
}
