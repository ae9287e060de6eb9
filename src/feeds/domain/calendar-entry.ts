import type { LocalDate } from '../../calendars/domain/local-date';

/** A stretch of time by the clock of a zone. */
export interface Timed {
  readonly startsAt: Date;
  readonly endsAt: Date;
  /** IANA */
  readonly timeZone: string;
}

/** Whole days on the wall, in no time zone; both are meant. */
export interface WholeDays {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** One thing in a calendar. */
export interface CalendarEntry {
  /** The same for as long as the thing is the same thing, whatever becomes of it. */
  readonly uid: string;
  readonly title: string;
  readonly when: Timed | WholeDays;
  readonly place: string | null;
  /** Where in the app it is, as `/today`; null where a reader of the calendar may not go. */
  readonly page: string | null;
  readonly status: 'confirmed' | 'tentative' | 'cancelled';
  /** Whether it takes the person's time: a due date does not. */
  readonly busy: boolean;
  /** Rises with each change that a calendar would show (RFC 5545, 3.8.7.4). */
  readonly sequence: number;
  /** When it was last changed, from what is stored and never from the clock: the same calendar is the same text. */
  readonly changedAt: Date;
}

/** A calendar as it is read from outside. */
export interface Calendar {
  readonly name: string;
  readonly entries: readonly CalendarEntry[];
}
