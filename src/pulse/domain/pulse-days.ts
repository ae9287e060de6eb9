import type { LocalDate } from '../../calendars/domain/local-date';
import { dayOfNumber, type WorkingCalendar } from '../../calendars/domain/working-calendar';

/** The working days of a journey on which its hire is asked: end of week one, of the crash course, and about day 90. */
export const PULSE_DAYS = [5, 19, 63] as const;
export type PulseDay = (typeof PULSE_DAYS)[number];

/** How many working days a pulse stays open, its first one included. */
export const OPEN_FOR = 10;

/** When one pulse of a journey may be answered, both ends included. */
export interface PulseWindow {
  readonly day: PulseDay;
  readonly opensOn: LocalDate;
  readonly closesOn: LocalDate;
}

/** Where a pulse stands on a day, for somebody who has not answered it. */
export type PulseStanding = 'coming' | 'open' | 'over';

/**
 * The pulses of a journey, in order, by the hire's own working days: leave and pauses move them.
 * @throws NoWorkingDayError when the calendar runs out of working days
 */
export function windowsOf(calendar: WorkingCalendar, startOn: LocalDate): PulseWindow[] {
  return PULSE_DAYS.map((day) => ({
    day,
    opensOn: dayOfNumber(calendar, startOn, day),
    closesOn: dayOfNumber(calendar, startOn, day + OPEN_FOR - 1),
  }));
}

/** @param today at the hire's site */
export function standingOf({ opensOn, closesOn }: PulseWindow, today: LocalDate): PulseStanding {
  if (today < opensOn) return 'coming';
  return today <= closesOn ? 'open' : 'over';
}
