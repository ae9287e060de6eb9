import { addDays, isoWeekday, type LocalDate } from '../../calendars/domain/local-date';
import { isWorkingDay, type WorkingCalendar } from '../../calendars/domain/working-calendar';

/** A site that takes part in a series. */
export interface SeriesSite {
  readonly id: string;
  readonly name: string;
  readonly calendar: WorkingCalendar;
}

/** A guild week, when no guild day is held: local calendar days, the last one included. */
export interface WeekAway {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** Why the guild does not meet on a day of its series. */
export type DayOffReason = 'holiday' | 'guild_week';

/** A day of the series: who is off on it, and why nobody meets, where nobody does. */
export interface WeeklyDay {
  readonly day: LocalDate;
  readonly sitesOff: readonly string[];
  readonly off: DayOffReason | null;
}

/**
 * The days of a weekly series. The guild meets where at least one of the sites works and no guild week is on; where only
 * some sites are off, they are named.
 * @param weekday ISO, 1 = Monday … 7 = Sunday
 * @param from the first day that counts
 * @param weeks how many weeks are looked at
 */
export function weeklyDays(weekday: number, sites: readonly SeriesSite[], weeksAway: readonly WeekAway[], from: LocalDate, weeks: number): WeeklyDay[] {
  const first = addDays(from, (weekday - isoWeekday(from) + 7) % 7);
  return Array.from({ length: weeks }, (_, week) => {
    const day = addDays(first, week * 7);
    const sitesOff = sites.filter(({ calendar }) => !isWorkingDay(calendar, day)).map(({ name }) => name);
    return { day, sitesOff, off: reasonOff(day, sitesOff.length === sites.length, weeksAway) };
  });
}

function reasonOff(day: LocalDate, nobodyWorks: boolean, weeksAway: readonly WeekAway[]): DayOffReason | null {
  if (weeksAway.some(({ startsOn, endsOn }) => startsOn <= day && day <= endsOn)) return 'guild_week';
  return nobodyWorks ? 'holiday' : null;
}

/** A weekday that could be the guild's, with the sites whose week does not have it. */
export interface WeekdayChoice {
  readonly weekday: number;
  readonly sitesOff: readonly string[];
}

/** The working week of a site on a day: the last that began by then. */
function weekOn({ workingWeek, weekChanges = [] }: WorkingCalendar, day: LocalDate): readonly number[] {
  const begun = weekChanges.filter(({ from }) => from <= day).sort((a, b) => a.from.localeCompare(b.from));
  return begun.at(-1)?.workingWeek ?? workingWeek;
}

/** Every weekday that some site works in its week of `today`, those that all of them work first. */
export function weekdayChoices(sites: readonly SeriesSite[], today: LocalDate): WeekdayChoice[] {
  return [1, 2, 3, 4, 5, 6, 7]
    .map((weekday) => ({
      weekday,
      sitesOff: sites.filter(({ calendar }) => !weekOn(calendar, today).includes(weekday)).map(({ name }) => name),
    }))
    .filter(({ sitesOff }) => sitesOff.length < sites.length)
    .sort((a, b) => a.sitesOff.length - b.sitesOff.length || a.weekday - b.weekday);
}
