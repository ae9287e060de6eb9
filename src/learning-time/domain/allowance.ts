import { addDays, type LocalDate } from '../../calendars/domain/local-date';
import { workedHalfDays, workedHalfDaysDuring, type WorkingCalendar } from '../../calendars/domain/working-calendar';
import { percentOn, type PartTime } from '../../people/domain/part-time';
import type { Span } from './quarter-span';

/** How much of working time is for learning, in percent: about one day a week. */
export const LEARNING_PERCENT = 20;

/** Of somebody: when they work, and how much. */
export interface WorkingTime {
  /** The site's week and holidays, less the person's own days away. */
  readonly calendar: WorkingCalendar;
  readonly partTimes: readonly PartTime[];
  /** Their first day, for whoever came in between; null for whoever was always there. */
  readonly startsOn: LocalDate | null;
}

/** One half-day of learning has so many parts: in parts of this size every allowance is a whole number. */
const PARTS_IN_A_HALF_DAY = (100 * 100) / LEARNING_PERCENT;

/** Every day of a stretch. */
export function daysOf({ from, to }: Span): LocalDate[] {
  const days: LocalDate[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) days.push(day);
  return days;
}

/**
 * The working half-days of a stretch, each times the part-time percent of its day. Sums of many people stay exact in
 * this unit; {@link halfDaysOf} makes half-days of it.
 */
export function allowanceParts({ calendar, partTimes, startsOn }: WorkingTime, span: Span): number {
  const from = startsOn !== null && startsOn > span.from ? startsOn : span.from;
  const changes = partTimes.map(({ since }) => since).filter((since) => from < since && since <= span.to).sort();
  let parts = 0;
  // From each change to the next one, the percent stays the same.
  for (const [index, start] of [from, ...changes].entries()) {
    const next = changes[index];
    parts += workedHalfDaysDuring(calendar, start, next === undefined ? span.to : addDays(next, -1)) * percentOn(partTimes, start);
  }
  return parts;
}

/** 20 % of so many parts, in whole half-days: rounded once, at the end, to the nearest one, and a half of one up. */
export function halfDaysOf(parts: number): number {
  return Math.floor(parts / PARTS_IN_A_HALF_DAY + 0.5);
}

/** How many half-days of a stretch are for learning: 20 % × part-time × working days of the person's calendar. */
export function allowanceOf(time: WorkingTime, span: Span): number {
  return halfDaysOf(allowanceParts(time, span));
}

/**
 * The half-days that a guild week takes of somebody's work: two a working day, one on a half day, times part-time.
 * The days are rounded so that the week as a whole is: at 80 %, five days are eight half-days.
 * @returns the days on which it takes any
 */
export function guildWeekDays({ calendar, partTimes }: WorkingTime, span: Span): { day: LocalDate; halfDays: number }[] {
  let parts = 0;
  let given = 0;
  return daysOf(span).flatMap((day) => {
    parts += workedHalfDays(calendar, day) * percentOn(partTimes, day);
    const halfDays = Math.floor(parts / 100 + 0.5) - given;
    given += halfDays;
    return halfDays > 0 ? [{ day, halfDays }] : [];
  });
}
