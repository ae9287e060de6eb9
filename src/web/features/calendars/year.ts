import type { HolidayDto, SiteDto } from '../../shared/api/types';
import { weekOn, type LocalDate } from '../../shared/dates';

/** What a day of a site's year is. */
export interface YearDay {
  day: LocalDate;
  /** Day of the month. */
  number: number;
  /** Whether people work, wholly or half. */
  worked: boolean;
  holiday: HolidayDto | null;
  /** The guild day of that week, where it is worked. */
  guildDay: boolean;
  /** Another working week begins. */
  weekBegins: boolean;
}

export interface YearMonth {
  name: string;
  /** Empty places before the first. */
  blanks: number;
  days: YearDay[];
}

export interface SiteYear {
  /** ISO weekdays in the order of the columns: from Sunday where it is worked in that year, from Monday elsewhere. */
  columns: readonly number[];
  months: YearMonth[];
}

const SUNDAY = 7;
const DAY_MS = 86_400_000;

/** A year of a site by months: what is worked, what is off, half and why, where the week changes, and the guild days. */
export function yearOf(site: Pick<SiteDto, 'workingWeek' | 'weekChanges' | 'holidays'>, guildWeekday: number, year: number): SiteYear {
  const holidays = new Map(site.holidays.map((holiday) => [holiday.day, holiday]));
  const begins = new Set(site.weekChanges.map(({ from }) => from));
  const weeks = [`${year}-01-01`, ...[...begins].filter((day) => day.startsWith(`${year}-`))].map((day) => weekOn(site.weekChanges, site.workingWeek, day));
  const columns = weeks.some((week) => week.includes(SUNDAY)) ? [7, 1, 2, 3, 4, 5, 6] : [1, 2, 3, 4, 5, 6, 7];
  const months = Array.from({ length: 12 }, (_, month): YearMonth => {
    const first = Date.UTC(year, month, 1);
    const length = (Date.UTC(year, month + 1, 1) - first) / DAY_MS;
    const days = Array.from({ length }, (_unused, index): YearDay => {
      const day = new Date(first + index * DAY_MS).toISOString().slice(0, 10);
      const weekday = isoWeekday(day);
      const holiday = holidays.get(day) ?? null;
      const worked = weekOn(site.weekChanges, site.workingWeek, day).includes(weekday) && (holiday === null || holiday.half);
      return { day, number: index + 1, worked, holiday, guildDay: worked && weekday === guildWeekday, weekBegins: begins.has(day) };
    });
    const name = new Intl.DateTimeFormat('en-GB', { month: 'long', timeZone: 'UTC' }).format(first);
    return { name, blanks: columns.indexOf(isoWeekday(days[0]?.day ?? `${year}-01-01`)), days };
  });
  return { columns, months };
}

/** A month in words, for whoever does not see it drawn. */
export function monthWords({ name, days }: YearMonth): string {
  const worked = days.filter((day) => day.worked).length;
  const off = days.flatMap(({ number, holiday }) => (holiday ? [`${number} ${holiday.name}${holiday.half ? ' (half day)' : ''}`] : []));
  const guildDays = days.filter(({ guildDay }) => guildDay).map(({ number }) => String(number));
  const begins = days.filter(({ weekBegins }) => weekBegins).map(({ number }) => String(number));
  return [
    `${name}: ${worked} working days`,
    off.length > 0 ? `days off ${off.join(', ')}` : '',
    guildDays.length > 0 ? `guild days ${guildDays.join(', ')}` : '',
    begins.length > 0 ? `another working week from ${begins.join(', ')}` : '',
  ].filter(Boolean).join('; ');
}

function isoWeekday(day: LocalDate): number {
  return new Date(`${day}T12:00:00Z`).getUTCDay() || SUNDAY;
}
