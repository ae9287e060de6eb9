import { addDays, type LocalDate } from '../../calendars/domain/local-date';
import { workedHalfDays, workedHalfDaysDuring, type WorkingCalendar } from '../../calendars/domain/working-calendar';
import type { Span } from './quarter-span';

/** How much of working time is for learning, in percent: about one day a week. */
export const LEARNING_PERCENT = 20;

/** When somebody works. */
export interface WorkingTime {
  /** The person's own: the site's week and holidays, of that the weekdays they work, less the days they are away. */
  readonly calendar: WorkingCalendar;
  /** Their first day, for whoever came in between; null for whoever was always there. */
  readonly startsOn: LocalDate | null;
}

/** How many half-days of a stretch somebody works: two a working day, one on a half day, none before their first day. */
export function workingHalfDays({ calendar, startsOn }: WorkingTime, { from, to }: Span): number {
  return workedHalfDaysDuring(calendar, startsOn !== null && startsOn > from ? startsOn : from, to);
}

/** 20 % of so many half-days, in whole ones: rounded once, at the end, to the nearest one. */
export function learningOf(halfDays: number): number {
  return Math.floor((halfDays * LEARNING_PERCENT + 50) / 100);
}

/**
 * How many half-days of a stretch are for learning: 20 % × part-time × working days. Part-time is in the calendar, as
 * the weekdays that the person works.
 */
export function allowanceOf(time: WorkingTime, span: Span): number {
  return learningOf(workingHalfDays(time, span));
}

/** The half-days that a guild week takes of somebody's work, by day: two a working day, one on a half day. */
export function guildWeekDays(calendar: WorkingCalendar, { from, to }: Span): { day: LocalDate; halfDays: number }[] {
  const days: { day: LocalDate; halfDays: number }[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const halfDays = workedHalfDays(calendar, day);
    if (halfDays > 0) days.push({ day, halfDays });
  }
  return days;
}
