import { addDays, isoWeekday, type LocalDate } from '../../calendars/domain/local-date';
import type { Absence, WeekChange, WorkingCalendar } from '../../calendars/domain/working-calendar';

/**
 * The days by which a journey's dates were counted: its site's weeks and holidays with the hire's part-time weeks,
 * and the guild's weekday. Leave and pauses are not in it; they are kept with the journey itself.
 * In normal form, so that two of them are the same text exactly when they mean the same days.
 */
export interface PlannedDays {
  /** ISO weekdays, ascending */
  readonly workingWeek: readonly number[];
  /** ascending, each another week than the one before it */
  readonly weekChanges: readonly WeekChange[];
  /** full days off on days that would be worked, ascending */
  readonly daysOff: readonly LocalDate[];
  /** the guild day's ISO weekday */
  readonly guildWeekday: number;
}

const sameWeek = (a: readonly number[], b: readonly number[]): boolean => a.join() === b.join();

/** The week that holds on a day. */
function weekOn({ workingWeek, weekChanges }: Pick<PlannedDays, 'workingWeek' | 'weekChanges'>, day: LocalDate): readonly number[] {
  return weekChanges.findLast(({ from }) => from <= day)?.workingWeek ?? workingWeek;
}

/** The same days in normal form; also for those that were stored in another. */
export function inNormalForm(days: PlannedDays): PlannedDays {
  const workingWeek = [...days.workingWeek].sort();
  const weekChanges: WeekChange[] = [];
  for (const change of [...days.weekChanges].sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const week = [...change.workingWeek].sort();
    if (!sameWeek(week, weekChanges.at(-1)?.workingWeek ?? workingWeek)) weekChanges.push({ from: change.from, workingWeek: week });
  }
  const daysOff = [...new Set(days.daysOff)].sort().filter((day) => weekOn({ workingWeek, weekChanges }, day).includes(isoWeekday(day)));
  return { workingWeek, weekChanges, daysOff, guildWeekday: days.guildWeekday };
}

/**
 * What a calendar means for dates. Half days are worked, so they do not matter here.
 * @param calendar a site's, with part-time weeks taken in; its absences are left out
 * @param guildWeekday ISO weekday, 1 = Monday … 7 = Sunday
 */
export function plannedDays({ workingWeek, weekChanges, holidays }: WorkingCalendar, guildWeekday: number): PlannedDays {
  const daysOff = holidays.filter(({ half }) => !half).map(({ day }) => day);
  return inNormalForm({ workingWeek, weekChanges: weekChanges ?? [], daysOff, guildWeekday });
}

/** The hire's calendar by these days, less leave and pauses. */
export function calendarBy({ workingWeek, weekChanges, daysOff }: PlannedDays, absences: readonly Absence[]): WorkingCalendar {
  return { workingWeek, weekChanges, holidays: daysOff.map((day) => ({ day, name: '', half: false })), absences };
}

/**
 * The days to plan by after a change: what lies behind stays counted as it was, and from today on the new days hold.
 * @param planned by which the dates were counted so far
 * @param now as the calendars say it today
 * @param today the first local day on which the new ones hold
 */
export function keepingThePast(planned: PlannedDays, now: PlannedDays, today: LocalDate): PlannedDays {
  return inNormalForm({
    workingWeek: planned.workingWeek,
    weekChanges: [
      ...planned.weekChanges.filter(({ from }) => from < today),
      { from: today, workingWeek: weekOn(now, today) },
      ...now.weekChanges.filter(({ from }) => from > today),
    ],
    daysOff: [...planned.daysOff.filter((day) => day < today), ...now.daysOff.filter((day) => day >= today)],
    guildWeekday: now.guildWeekday,
  });
}

/** One text for the same days, and another for others. */
export const textOf = ({ workingWeek, weekChanges, daysOff, guildWeekday }: PlannedDays): string =>
  JSON.stringify({ workingWeek, weekChanges: weekChanges.map((change) => ({ from: change.from, workingWeek: change.workingWeek })), daysOff, guildWeekday });

/** Whether nothing from a day on is other than it was planned by. */
export const stillHolds = (planned: PlannedDays, now: PlannedDays, today: LocalDate): boolean =>
  textOf(keepingThePast(planned, now, today)) === textOf(inNormalForm(planned));

/** The absences after one of them ends early: the day before somebody is back. One that would have no day left is gone. */
export function endedBefore<Kept extends Absence>(absences: readonly Kept[], absence: Kept, back: LocalDate): Kept[] {
  return absences.flatMap((each) => {
    if (each !== absence) return [each];
    return back > each.from ? [{ ...each, to: addDays(back, -1) }] : [];
  });
}
