import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../calendars/domain/local-date';
import { WeeksRepository } from '../persistence/weeks.repository';

/** When the guild weeks are, for everything that does not happen in them. */
@Injectable()
export class GuildWeekDates {
  constructor(private readonly weeks: WeeksRepository) {}

  /** @returns every guild week of a guild, planned or past: local calendar days, the last one included; soonest first */
  of(guildId: string): Promise<{ startsOn: LocalDate; endsOn: LocalDate }[]> {
    return this.weeks.dates(guildId);
  }
}
