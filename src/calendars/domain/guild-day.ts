import { addDays, isoWeekday, type LocalDate } from './local-date';
import { isWorkingDay, type WorkingCalendar } from './working-calendar';

/** How far ahead the next guild day is looked for; the longest ordinary leave is shorter. */
const WEEKS_AHEAD = 104;

/**
 * The first guild day on or after a day: the guild's weekday, when it is a working day of this calendar.
 * A guild day that falls on a holiday or into a leave is passed over.
 * @param weekday the guild's ISO weekday, 1 = Monday … 7 = Sunday
 * @returns null when this calendar never works on that weekday within two years
 */
export function nextGuildDay(calendar: WorkingCalendar, day: LocalDate, weekday: number): LocalDate | null {
  let candidate = addDays(day, (weekday - isoWeekday(day) + 7) % 7);
  for (let week = 0; week < WEEKS_AHEAD; week += 1) {
    if (isWorkingDay(calendar, candidate)) return candidate;
    candidate = addDays(candidate, 7);
  }
  return null;
}
