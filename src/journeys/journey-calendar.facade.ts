import { Injectable } from '@nestjs/common';
import { JourneyCalendarRepository, type DueDateOnCalendar, type MeetingOnCalendar } from './persistence/journey-calendar.repository';

/** Journeys for calendars outside the app. */
@Injectable()
export class JourneyCalendar {
  constructor(private readonly rows: JourneyCalendarRepository) {}

  /** The due dates of what a hire has still to do herself. */
  dueDates(hireId: string): Promise<DueDateOnCalendar[]> {
    return this.rows.dueDatesOf(hireId);
  }

  /** Agreed meetings from `since` on: a hire's own, and a mentor's with the hires of that day. */
  meetings(personId: string, since: Date): Promise<MeetingOnCalendar[]> {
    return this.rows.meetingsOf(personId, since);
  }
}
