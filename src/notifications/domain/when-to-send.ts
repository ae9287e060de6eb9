import type { LocalDate } from '../../calendars/domain/local-date';
import { inOffice, type Moment } from '../../calendars/domain/office-time';
import type { WorkingCalendar } from '../../calendars/domain/working-calendar';

/** Whether a person may be written to now: on their own working day, from nine to five, to one on a half day. Never at night. */
export function mayBeWrittenTo(calendar: WorkingCalendar, now: Moment): boolean {
  const open = inOffice(calendar, now);
  return open.day === now.day && open.minutes === now.minutes;
}

/**
 * Whether the day's digest is to go out: once a working day, from the minute that the person chose (which may be before
 * the office opens) until it closes, so that a morning that was missed comes later on the day and never at night.
 * @param digestMinutes minutes after local midnight
 * @param digestedOn the local day of the last one
 */
export function digestIsDue(calendar: WorkingCalendar, now: Moment, digestMinutes: number, digestedOn: LocalDate | null): boolean {
  if (digestedOn === now.day || now.minutes < digestMinutes) return false;
  const open = inOffice(calendar, now);
  // Before nine the office "opens at nine" of the same day.
  return open.day === now.day;
}
