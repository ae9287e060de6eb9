import { localDateOf, type LocalDate } from '../../calendars/domain/local-date';
import { personalCalendar, type WorkingCalendar } from '../../calendars/domain/working-calendar';
import type { Wait } from '../domain/pace';
import type { JourneyReadingRow } from '../persistence/journeys.repository';

/** A calendar is compiled once per object, so the several parts of a page share one. */
const calendars = new WeakMap<JourneyReadingRow, WorkingCalendar>();

/** The hire's own calendar: the site's week and holidays, less part-time, leave and pauses. */
export function calendarOf(reading: JourneyReadingRow): WorkingCalendar {
  let calendar = calendars.get(reading);
  if (!calendar) {
    const { workingWeek, weekChanges, holidays, ownWeeks, absences } = reading;
    calendar = personalCalendar({ workingWeek, weekChanges, holidays }, ownWeeks, absences);
    calendars.set(reading, calendar);
  }
  return calendar;
}

/** The times in which milestones waited on others, in local days of the hire; worked out when asked, since few are. */
export function waitsOf({ waits, timeZone }: JourneyReadingRow): Wait[] {
  return waits.map((wait) => ({
    key: wait.key,
    get from() {
      return localDateOf(wait.from, timeZone);
    },
    get to() {
      return wait.to === null ? null : localDateOf(wait.to, timeZone);
    },
  }));
}

/** The hire's local day of an instant, or null. */
export function localDay(instant: Date | null, { timeZone }: JourneyReadingRow): LocalDate | null {
  return instant && localDateOf(instant, timeZone);
}
