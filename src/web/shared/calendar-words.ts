/** An ISO calendar day, `2026-11-22`: a day on somebody's calendar, in no time zone. */
export type LocalDate = string;

const DAY_MS = 86_400_000;
const LANGUAGE = 'en-GB';

function utcNoon(day: LocalDate): Date {
  return new Date(`${day}T12:00:00Z`);
}

/** Whole calendar days from one day to another; negative when `to` comes first. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((utcNoon(to).getTime() - utcNoon(from).getTime()) / DAY_MS);
}

/** Day, month and, when it is another year, the year: “3 December”. */
export function fullDay(day: LocalDate, today?: LocalDate): string {
  const sameYear = today === undefined || today.slice(0, 4) === day.slice(0, 4);
  const style: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'long', timeZone: 'UTC' };
  return new Intl.DateTimeFormat(LANGUAGE, sameYear ? style : { ...style, year: 'numeric' }).format(utcNoon(day));
}

/** A day in the least room that still says everything: “Wed 25 Nov”. */
export function shortDay(day: LocalDate): string {
  return `${weekday(day, 'short')} ${new Intl.DateTimeFormat(LANGUAGE, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(utcNoon(day))}`;
}

/** “Thursday”, or “Thu”. */
export function weekday(day: LocalDate, length: 'long' | 'short' = 'long'): string {
  return new Intl.DateTimeFormat(LANGUAGE, { weekday: length, timeZone: 'UTC' }).format(utcNoon(day));
}

/** The name of an ISO weekday, 1 = Monday. */
export function weekdayName(isoWeekday: number, length: 'long' | 'short' = 'long'): string {
  // 2024-01-01 was a Monday.
  return weekday(`2024-01-0${isoWeekday}`, length);
}

/** The weekdays in the order of a week that begins with Sunday, or with Monday. */
const SUNDAY_FIRST = [7, 1, 2, 3, 4, 5, 6];
const MONDAY_FIRST = [1, 2, 3, 4, 5, 6, 7];

/** A week as people say it: “Sunday to Thursday”, “Monday, Tuesday and Thursday”. */
export function weekWords(week: readonly number[]): string {
  for (const order of [MONDAY_FIRST, SUNDAY_FIRST]) {
    const first = order.findIndex((day) => week.includes(day));
    const stretch = order.slice(first, first + week.length);
    if (week.length > 2 && stretch.every((day) => week.includes(day)) && stretch.length === week.length) {
      return `${weekdayName(stretch[0] ?? 1)} to ${weekdayName(stretch.at(-1) ?? 1)}`;
    }
  }
  return new Intl.ListFormat(LANGUAGE).format(SUNDAY_FIRST.filter((day) => week.includes(day)).map((day) => weekdayName(day)));
}

/** The week that holds on a day: of the changes the last one begun by then, and before the first what there was. */
export function weekOn(changes: readonly { from: LocalDate; workingWeek: number[] }[], before: number[], day: LocalDate): number[] {
  return changes.filter(({ from }) => from <= day).toSorted((a, b) => (a.from < b.from ? -1 : 1)).at(-1)?.workingWeek ?? before;
}

/** A quarter by its months: “Oct–Dec 2026” of `2026-Q4`. */
export function quarterWords(quarter: string): string {
  const months = ['Jan–Mar', 'Apr–Jun', 'Jul–Sep', 'Oct–Dec'];
  return `${months[Number(quarter.slice(-1)) - 1] ?? ''} ${quarter.slice(0, 4)}`;
}

/** A day as people say it: today, tomorrow, Thursday, 3 December. */
export function dayWords(day: LocalDate, today: LocalDate): string {
  const distance = daysBetween(today, day);
  if (distance === 0) {
    return 'today';
  }
  if (distance === 1) {
    return 'tomorrow';
  }
  if (distance === -1) {
    return 'yesterday';
  }
  return Math.abs(distance) < 7 ? weekday(day) : fullDay(day, today);
}

/** The calendar day of an instant in a time zone. */
export function localDay(instant: string, timeZone: string): LocalDate {
  return new Intl.DateTimeFormat('sv-SE', { timeZone }).format(new Date(instant));
}

/** An instant as people say it: “today 15:10”, “Thursday 15:10”, “3 December”. */
export function instantWords(instant: string, timeZone: string, now: Date = new Date()): string {
  const day = localDay(instant, timeZone);
  const today = localDay(now.toISOString(), timeZone);
  const words = dayWords(day, today);
  if (Math.abs(daysBetween(today, day)) >= 7) {
    return words;
  }
  const time = new Intl.DateTimeFormat(LANGUAGE, { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(instant));
  return `${words} ${time}`;
}

/** What the clock shows at an instant: “15:10”. */
export function clockTime(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat(LANGUAGE, { hour: '2-digit', minute: '2-digit', timeZone }).format(new Date(instant));
}

/** The whole of an instant, for a tooltip: “Thursday, 3 December 2026 at 15:10”. */
export function instantInFull(instant: string, timeZone: string): string {
  return new Intl.DateTimeFormat(LANGUAGE, { dateStyle: 'full', timeStyle: 'short', timeZone }).format(new Date(instant));
}

/** Minutes as a person would say them: “40 min”, “3 h”, “4 h 50 min”. */
export function durationWords(minutes: number): string {
  if (minutes < 60) {
    return `${Math.max(1, Math.round(minutes))} min`;
  }
  const rest = Math.round(minutes % 60);
  const hours = Math.floor(minutes / 60);
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
