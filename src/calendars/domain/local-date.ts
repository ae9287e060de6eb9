/**
 * A calendar day as people write it: ISO 8601 `YYYY-MM-DD`, in no time zone.
 * Due dates, holidays and absences are local dates; only instants have a zone.
 * ISO dates sort as text, so `a < b` compares two of them.
 */
export type LocalDate = string;

const DIGITS = /^(\d{4})-(\d{2})-(\d{2})$/;
/** An instant as text must say its offset; without one, JavaScript would read it in the server's own zone. */
const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:\d{2})$/;
const MINUTES_PER_HOUR = 60;

const isLeapYear = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

const daysInMonth = (year: number, month: number): number => {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
};

/**
 * Whether the value is a real day of the Gregorian calendar written `YYYY-MM-DD` (so not `2026-02-30`).
 * @param value anything at all
 */
export function isLocalDate(value: unknown): value is LocalDate {
  if (typeof value !== 'string') return false;
  const match = DIGITS.exec(value);
  if (!match) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/**
 * The number of a day: whole days since 1970-01-01, negative before. Arithmetic on days happens on these.
 *
 * Source: the `days_from_civil` algorithm of Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
 * @throws RangeError when the text is no local date
 */
export function dayNumberOf(day: LocalDate): number {
  let number = dayNumbers.get(day);
  if (number === undefined) {
    number = countDays(day);
    if (dayNumbers.size >= REMEMBERED_DAYS) dayNumbers.clear();
    dayNumbers.set(day, number);
  }
  return number;
}

/** A page asks for the same few hundred days over and over. */
const dayNumbers = new Map<LocalDate, number>();
const REMEMBERED_DAYS = 5_000;

function countDays(day: LocalDate): number {
  if (!isLocalDate(day)) throw new RangeError(`"${String(day)}" is no calendar day; one is written like 2026-11-22.`);
  const month = Number(day.slice(5, 7));
  const year = Number(day.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(day.slice(8, 10)) - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

const FIRST_DAY = -719162; // 0001-01-01
const LAST_DAY = 2932896; // 9999-12-31

/** Whether a number is that of a day in the years 1 to 9999, the ones that `YYYY-MM-DD` can write. */
export function isDayNumber(value: number): boolean {
  return Number.isInteger(value) && value >= FIRST_DAY && value <= LAST_DAY;
}

/**
 * The day with this number, the inverse of {@link dayNumberOf}.
 * @throws RangeError when the number is not whole, or outside the years 1 to 9999
 */
export function localDateOfDayNumber(dayNumber: number): LocalDate {
  if (!isDayNumber(dayNumber)) {
    throw new RangeError(`Day number ${dayNumber} lies outside the years 0001 to 9999.`);
  }
  const shifted = dayNumber + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${month < 10 ? '0' : ''}${month}-${day < 10 ? '0' : ''}${day}`;
}

/** The day so many calendar days later (earlier when `days` is negative). */
export function addDays(day: LocalDate, days: number): LocalDate {
  return localDateOfDayNumber(dayNumberOf(day) + days);
}

/** Calendar days from one day to another: positive when `to` is later, negative when it is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** The ISO weekday (1 = Monday … 7 = Sunday) of a day given by its number. */
export function isoWeekdayOfDayNumber(dayNumber: number): number {
  return ((((dayNumber + 3) % 7) + 7) % 7) + 1;
}

/** The ISO weekday of a day: 1 = Monday … 7 = Sunday. */
export function isoWeekday(day: LocalDate): number {
  return isoWeekdayOfDayNumber(dayNumberOf(day));
}

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterFor(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

function instantOf(instant: Date | string): Date {
  if (typeof instant === 'string' && !INSTANT.test(instant)) {
    throw new RangeError(`"${instant}" is no instant; one is written like 2026-11-22T09:30:00Z, with Z or an offset.`);
  }
  const date = typeof instant === 'string' ? new Date(instant) : instant;
  if (Number.isNaN(date.getTime())) throw new RangeError(`"${String(instant)}" is no instant.`);
  return date;
}

/** What a clock on the wall and the calendar beside it show. */
export interface WallClock {
  /** the local calendar day */
  readonly day: LocalDate;
  /** whole minutes since that day's midnight, as the clock reads (0 to 1439) */
  readonly minutes: number;
}

/**
 * What the wall clock shows at an instant in a time zone.
 * @param instant a Date, or an ISO instant with `Z` or an offset
 * @param timeZone an IANA name such as `Asia/Jerusalem`
 * @throws RangeError when either is not one
 */
export function wallClockOf(instant: Date | string, timeZone: string): WallClock {
  const time = instantOf(instant).getTime();
  const offset = time < WHOLE_MINUTES_SINCE ? null : offsetOn(Math.floor(time / DAY_MS), timeZone);
  if (offset === null) return shownAt(time, timeZone);
  const local = Math.floor(time / MINUTE_MS) + offset;
  const dayNumber = Math.floor(local / MINUTES_PER_DAY);
  return { day: localDateOfDayNumber(dayNumber), minutes: local - dayNumber * MINUTES_PER_DAY };
}

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;
const MINUTES_PER_DAY = 1440;
/** Before 1973 some zones were off by odd seconds. */
const WHOLE_MINUTES_SINCE = Date.UTC(1973, 0, 1);

/** Asking Intl takes microseconds, and a page asks for dozens of instants on the same few days. */
const offsets = new Map<string, Map<number, number | null>>();

/** Minutes that a zone is ahead of UTC all through a UTC day; null on a day on which its clocks change. */
function offsetOn(utcDay: number, timeZone: string): number | null {
  let known = offsets.get(timeZone);
  if (!known || known.size >= REMEMBERED_DAYS) offsets.set(timeZone, (known = new Map<number, number | null>()));
  let offset = known.get(utcDay);
  if (offset === undefined) {
    const atTheStart = minutesAhead(utcDay * DAY_MS, timeZone);
    offset = minutesAhead((utcDay + 1) * DAY_MS - MINUTE_MS, timeZone) === atTheStart ? atTheStart : null;
    known.set(utcDay, offset);
  }
  return offset;
}

function minutesAhead(time: number, timeZone: string): number {
  const { day, minutes } = shownAt(time, timeZone);
  return dayNumberOf(day) * MINUTES_PER_DAY + minutes - time / MINUTE_MS;
}

function shownAt(time: number, timeZone: string): WallClock {
  const shown: Partial<Record<Intl.DateTimeFormatPartTypes, string>> = {};
  for (const part of formatterFor(timeZone).formatToParts(time)) shown[part.type] = part.value;
  return {
    day: `${(shown.year ?? '').padStart(4, '0')}-${shown.month}-${shown.day}`,
    minutes: Number(shown.hour) * MINUTES_PER_HOUR + Number(shown.minute),
  };
}

/** The calendar day it is at this instant in that time zone; see {@link wallClockOf} for what goes in. */
export function localDateOf(instant: Date | string, timeZone: string): LocalDate {
  return wallClockOf(instant, timeZone).day;
}

/** Whole minutes since local midnight at this instant in that time zone (0 to 1439), as the clock reads. */
export function minutesOfDay(instant: Date | string, timeZone: string): number {
  return wallClockOf(instant, timeZone).minutes;
}
