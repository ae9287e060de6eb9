import { nextGuildDay } from '../../calendars/domain/guild-day';
import type { LocalDate } from '../../calendars/domain/local-date';
import {
  addWorkingDays,
  dayOfNumber,
  nextWorkingDay,
  workingDaysBetween,
  type WorkingCalendar,
} from '../../calendars/domain/working-calendar';
import type { DueRule } from '../../paths/domain/path-document';
import { isOpen, type MilestoneState } from './milestone-states';

/** What a journey's dates are counted by. */
export interface Timing {
  /** the hire's own calendar: site, own working days, leave and pauses */
  readonly calendar: WorkingCalendar;
  /** the agreed first day; D1 is the first working day on or after it */
  readonly startOn: LocalDate;
  /** the guild day's ISO weekday, 1 = Monday … 7 = Sunday */
  readonly guildWeekday: number;
}

/**
 * The local day at whose end something is due. A guild day is the first one on or after its working day that
 * the hire works; somebody who never works on the guild's weekday is due on that working day itself.
 * @throws NoWorkingDayError when the calendar runs out of working days
 */
export function dueDate(due: DueRule, { calendar, startOn, guildWeekday }: Timing): LocalDate {
  if ('day' in due) return dayOfNumber(calendar, startOn, due.day);
  const from = dayOfNumber(calendar, startOn, due.guildDayFrom);
  return nextGuildDay(calendar, from, guildWeekday) ?? from;
}

/**
 * The due day of every milestone of a path for one hire.
 * @returns by key, in the order of the definitions
 * @throws NoWorkingDayError when the calendar runs out of working days
 */
export function dueDates(
  definitions: Iterable<{ readonly key: string; readonly due: DueRule }>,
  calendar: WorkingCalendar,
  startOn: LocalDate,
  guildWeekday: number,
): Map<string, LocalDate> {
  const dates = new Map<string, LocalDate>();
  for (const { key, due } of definitions) dates.set(key, dueDate(due, { calendar, startOn, guildWeekday }));
  return dates;
}

/** A milestone as a re-plan sees it. */
export interface PlannedItem {
  readonly key: string;
  readonly due: DueRule;
  readonly currentDue: LocalDate;
  /** somebody fixed this date on purpose; a re-plan leaves it alone */
  readonly pinned: boolean;
  readonly state: MilestoneState;
}

/** One milestone that moves from one day to another. */
export interface Move {
  readonly key: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** the day that the plan would give it, where that has gone by: it is due on `to` in its place */
  readonly insteadOf?: LocalDate;
}

/** Working days from one day to another, negative when the second is earlier. */
export const signedDistance = (calendar: WorkingCalendar, from: LocalDate, to: LocalDate): number =>
  workingDaysBetween(calendar, from, to) - workingDaysBetween(calendar, to, from);

/**
 * What a new start date, calendar, leave or pause does to the dates of a journey. Nothing is changed here: the
 * moves are shown first, and applied when somebody says yes. Baselines stay as they were.
 *
 * - Only open milestones move; done and pinned ones keep their day.
 * - A milestone that had been moved by some working days keeps that distance from its rule.
 * - Nothing becomes overdue by it: a day before today becomes the next working day from today on.
 * @param today the hire's local day
 * @throws NoWorkingDayError when a calendar runs out of working days
 */
export function replan(items: readonly PlannedItem[], before: Timing, after: Timing, today: LocalDate): Move[] {
  const moves: Move[] = [];
  for (const { key, due, currentDue, pinned, state } of items) {
    if (pinned || !isOpen(state)) continue;
    const shift = signedDistance(before.calendar, dueDate(due, before), currentDue);
    const planned = addWorkingDays(after.calendar, dueDate(due, after), shift);
    if (planned === currentDue) continue;
    const gone = planned < today;
    const to = gone ? nextWorkingDay(after.calendar, today) : planned;
    if (to !== currentDue) moves.push({ key, from: currentDue, to, ...(gone ? { insteadOf: planned } : {}) });
  }
  return moves;
}
