import { localDateOf, type LocalDate } from '../../calendars/domain/local-date';
import type { WorkingCalendar } from '../../calendars/domain/working-calendar';
import type { Wait } from '../domain/pace';
import type { JourneyReadingRow } from '../persistence/journeys.repository';

/** The hire's own calendar: the site's week and holidays, less leave and pauses. */
export function calendarOf(reading: JourneyReadingRow): WorkingCalendar {
  return {
    workingWeek: reading.workingWeek,
    holidays: reading.holidays,
    absences: reading.absences.map(({ from, to }) => ({ from, to })),
  };
}

/** The times in which milestones waited on others, in local days of the hire. */
export function waitsOf({ waits, timeZone }: JourneyReadingRow): Wait[] {
  return waits.map((wait) => ({
    key: wait.key,
    from: localDateOf(wait.from, timeZone),
    to: wait.to === null ? null : localDateOf(wait.to, timeZone),
  }));
}

/** The hire's local day of an instant, or null. */
export function localDay(instant: Date | null, { timeZone }: JourneyReadingRow): LocalDate | null {
  return instant && localDateOf(instant, timeZone);
}
