import { addDays, isoWeekday, type LocalDate } from '../../calendars/domain/local-date';
import { isWorkingDay, type WorkingCalendar } from '../../calendars/domain/working-calendar';

/** A site that takes part in a series. */
export interface SeriesSite {
  readonly id: string;
  readonly name: string;
  readonly calendar: WorkingCalendar;
}

/** A day on which the guild meets, with the sites that do not work on it. */
export interface Occurrence {
  readonly day: LocalDate;
  readonly sitesOff: readonly string[];
}

/**
 * The guild days of a stretch, by rule: every such weekday on which at least one of the sites works. One that is a
 * holiday everywhere is left out; where only some sites are off, they are named.
 * @param weekday ISO, 1 = Monday … 7 = Sunday
 * @param from the first day that counts
 * @param weeks how many weeks are looked at
 */
export function occurrencesOf(weekday: number, sites: readonly SeriesSite[], from: LocalDate, weeks: number): Occurrence[] {
  const first = addDays(from, (weekday - isoWeekday(from) + 7) % 7);
  return Array.from({ length: weeks }, (_, week) => addDays(first, week * 7))
    .map((day) => ({ day, sitesOff: sites.filter(({ calendar }) => !isWorkingDay(calendar, day)).map(({ name }) => name) }))
    .filter(({ sitesOff }) => sitesOff.length < sites.length);
}

/** A weekday that could be the guild's, with the sites whose week does not have it. */
export interface WeekdayChoice {
  readonly weekday: number;
  readonly sitesOff: readonly string[];
}

/** Every weekday that some site works, those that all of them work first. */
export function weekdayChoices(sites: readonly SeriesSite[]): WeekdayChoice[] {
  return [1, 2, 3, 4, 5, 6, 7]
    .map((weekday) => ({
      weekday,
      sitesOff: sites.filter(({ calendar }) => !calendar.workingWeek.includes(weekday)).map(({ name }) => name),
    }))
    .filter(({ sitesOff }) => sitesOff.length < sites.length)
    .sort((a, b) => a.sitesOff.length - b.sitesOff.length || a.weekday - b.weekday);
}
