import { later, instantAt, momentOf } from '../../calendars/domain/office-time';
import type { WorkingCalendar } from '../../calendars/domain/working-calendar';

/**
 * What somebody has in a session: a seat, a place on the waitlist, a seat that is offered to them for a while, or what
 * became of it. An offered seat is taken: nobody else gets it meanwhile.
 */
export const SEAT_STATES = ['seated', 'waiting', 'offered', 'cancelled', 'lapsed'] as const;
export type SeatState = (typeof SEAT_STATES)[number];

/** How full a session is. */
export interface Fullness {
  readonly capacity: number;
  /** seats and offers together */
  readonly taken: number;
  readonly waiting: number;
}

/** What somebody who asks now gets. Nobody passes those who wait, even where a seat is free for a moment. */
export function seatForNewcomer({ capacity, taken, waiting }: Fullness): 'seated' | 'waiting' {
  return taken < capacity && waiting === 0 ? 'seated' : 'waiting';
}

/** How many of those who wait are to be promoted now. */
export function promotionsDue({ capacity, taken, waiting }: Fullness): number {
  return Math.max(0, Math.min(capacity - taken, waiting));
}

/** Office minutes that a promoted person has for saying whether they come: half a working day. */
export const MINUTES_TO_CONFIRM = 4 * 60;

/**
 * Until when a promoted person is asked: half a working day of their own site, and never past the start of the session.
 * @returns null when the session begins before their office opens again, so that nobody can be asked: the seat is
 *          theirs at once, and one who does not come loses nothing that another could still have used
 */
export function confirmBy(now: Date, startsAt: Date, calendar: WorkingCalendar, timeZone: string): Date | null {
  const opens = instantAt(later(calendar, momentOf(now, timeZone), 0), timeZone);
  if (opens >= startsAt) return null;
  const until = instantAt(later(calendar, momentOf(now, timeZone), MINUTES_TO_CONFIRM), timeZone);
  return until < startsAt ? until : startsAt;
}
