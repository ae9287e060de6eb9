import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../calendars/domain/local-date';
import { WeekCalendarRepository, type PlaceOnCalendar, type WeekOnCalendar } from './persistence/week-calendar.repository';

/** Guild weeks for calendars outside the app. */
@Injectable()
export class GuildWeekCalendar {
  constructor(private readonly weeks: WeekCalendarRepository) {}

  /** Weeks that the guild knows of, and that end on `since` or later. */
  programme(guildId: string, since: LocalDate): Promise<WeekOnCalendar[]> {
    return this.weeks.weeks(guildId, since);
  }

  /** Where a person is in those weeks, as far as it is published. */
  of(personId: string, since: LocalDate): Promise<PlaceOnCalendar[]> {
    return this.weeks.placesOf(personId, since);
  }
}
