import { addDays, daysBetween, localDateOf, minutesOfDay, type LocalDate } from './local-date';
import { isWorkingDay, nextWorkingDay, previousWorkingDay, type WorkingCalendar } from './working-calendar';

/** A moment by the wall clock of a site. */
export interface Moment {
  readonly day: LocalDate;
  /** minutes since local midnight */
  readonly minutes: number;
}

const OPENS = 9 * 60;
const CLOSES = 17 * 60;
const CLOSES_ON_A_HALF_DAY = 13 * 60;

export function isBefore(a: Moment, b: Moment): boolean {
  return a.day < b.day || (a.day === b.day && a.minutes < b.minutes);
}

export function latest(...moments: readonly Moment[]): Moment {
  return moments.reduce((last, moment) => (isBefore(last, moment) ? moment : last));
}

/** Whether the office is open: a moment at which somebody may be told something. */
export function isInOffice(calendar: WorkingCalendar, { day, minutes }: Moment): boolean {
  return isWorkingDay(calendar, day) && minutes >= OPENS && minutes < closes(calendar, day);
}

/** The moment itself when the office is open then, else when it opens next. */
export function inOffice(calendar: WorkingCalendar, moment: Moment): Moment {
  const { day, minutes } = moment;
  if (isWorkingDay(calendar, day) && minutes < closes(calendar, day)) return { day, minutes: Math.max(minutes, OPENS) };
  return { day: nextWorkingDay(calendar, addDays(day, 1)), minutes: OPENS };
}

/** So many office minutes later. */
export function later(calendar: WorkingCalendar, from: Moment, minutes: number): Moment {
  let moment = inOffice(calendar, from);
  let left = minutes;
  for (;;) {
    const today = closes(calendar, moment.day) - 1 - moment.minutes;
    if (left <= today) return { day: moment.day, minutes: moment.minutes + left };
    left -= today + 1;
    moment = inOffice(calendar, { day: moment.day, minutes: CLOSES });
  }
}

/** So many office minutes earlier. */
export function earlier(calendar: WorkingCalendar, from: Moment, minutes: number): Moment {
  let { day, minutes: at } = from;
  let left = minutes;
  for (;;) {
    const worked = isWorkingDay(calendar, day) ? Math.min(at, closes(calendar, day) - 1) - OPENS : -1;
    if (worked >= left) return { day, minutes: OPENS + worked - left };
    left -= Math.max(0, worked);
    day = previousWorkingDay(calendar, addDays(day, -1));
    at = CLOSES;
  }
}

const noonOffsets = new Map<string, number>();

/** The instant at which a site's clock shows this moment. Clocks change at night: all day it is as far from UTC as at noon. */
export function instantAt({ day, minutes }: Moment, timeZone: string): Date {
  const of = `${timeZone} ${day}`;
  let offset = noonOffsets.get(of);
  if (offset === undefined) {
    const noon = new Date(`${day}T12:00:00Z`);
    const shown = momentOf(noon, timeZone);
    offset = daysBetween(day, shown.day) * 24 * 60 + shown.minutes - 12 * 60;
    noonOffsets.set(of, offset);
  }
  return new Date(new Date(`${day}T00:00:00Z`).getTime() + (minutes - offset) * 60_000);
}

/** What a site's clock shows at an instant. */
export function momentOf(instant: Date, timeZone: string): Moment {
  return { day: localDateOf(instant, timeZone), minutes: minutesOfDay(instant, timeZone) };
}

function closes(calendar: WorkingCalendar, day: LocalDate): number {
  return calendar.holidays.some((holiday) => holiday.half && holiday.day === day) ? CLOSES_ON_A_HALF_DAY : CLOSES;
}
