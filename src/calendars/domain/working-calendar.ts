import {
  dayNumberOf,
  isDayNumber,
  isoWeekdayOfDayNumber,
  localDateOfDayNumber,
  wallClockOf,
  type LocalDate,
} from './local-date';

/** A day on which a site does not work, or works half. */
export interface Holiday {
  readonly day: LocalDate;
  readonly name: string;
  /** A half day is a working day for due dates, with office hours until 13:00. */
  readonly half: boolean;
}

/** Days away, both ends included: leave, a pause, an own day off. Why somebody is away is nobody's business here. */
export interface Absence {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** A working week that begins on a certain day: of a site that changes its week, or of somebody who works part-time. */
export interface WeekChange {
  readonly from: LocalDate;
  /** ISO weekdays, 1 = Monday … 7 = Sunday */
  readonly workingWeek: readonly number[];
}

/**
 * The days on which somebody works: the site's week and holidays, less the days they are away.
 * Treat it as a value: it is compiled once per object, so a changed calendar is a new object.
 */
export interface WorkingCalendar {
  /** ISO weekdays, 1 = Monday … 7 = Sunday: `[7, 1, 2, 3, 4]` is Sunday to Thursday */
  readonly workingWeek: readonly number[];
  /** Later weeks, each from its day on; `workingWeek` holds before the first. */
  readonly weekChanges?: readonly WeekChange[];
  readonly holidays: readonly Holiday[];
  readonly absences?: readonly Absence[];
}

/** Thrown when a calendar has no working day where one was looked for. */
export class NoWorkingDayError extends Error {
  /** @param near the day from which one was looked for */
  constructor(near: LocalDate) {
    super(`No working day within two years of ${near}: look at the working week, the holidays and the days away.`);
    this.name = 'NoWorkingDayError';
  }
}

const OFFICE_OPENS = 9 * 60;
const OFFICE_CLOSES = 17 * 60;
const OFFICE_CLOSES_ON_A_HALF_DAY = 13 * 60;
/** How many days that are nobody's absence a search looks at before it gives up. */
const SEARCH_LIMIT = 731;
const DAYS_IN_WEEK = 7;

/** A stretch of days by number, both ends included. */
interface Stretch {
  readonly from: number;
  readonly to: number;
}

interface Week {
  readonly from: number;
  /** index 1 to 7: whether that ISO weekday is worked */
  readonly worked: readonly boolean[];
  readonly size: number;
}

interface CompiledCalendar {
  readonly weeks: readonly Week[];
  /** full holidays that fall on a day which would be worked otherwise, ascending, none inside an absence */
  readonly holidaysOff: readonly number[];
  readonly holidaySet: ReadonlySet<number>;
  readonly halfDays: ReadonlySet<number>;
  /** sorted, neither touching nor overlapping */
  readonly absences: readonly Stretch[];
}

function compileWeek(from: number, weekdays: readonly number[]): Week {
  const worked = new Array<boolean>(DAYS_IN_WEEK + 1).fill(false);
  for (const weekday of weekdays) {
    if (!Number.isInteger(weekday) || weekday < 1 || weekday > DAYS_IN_WEEK) {
      throw new RangeError(`${weekday} is no ISO weekday; 1 is Monday and 7 is Sunday.`);
    }
    worked[weekday] = true;
  }
  return { from, worked, size: worked.filter(Boolean).length };
}

function mergeAbsences(absences: readonly Absence[]): Stretch[] {
  const stretches = absences
    .map(({ from, to }) => ({ from: dayNumberOf(from), to: dayNumberOf(to) }))
    .filter(({ from, to }) => from <= to)
    .sort((a, b) => a.from - b.from);
  const merged: { from: number; to: number }[] = [];
  for (const stretch of stretches) {
    const last = merged.at(-1);
    if (last && stretch.from <= last.to + 1) last.to = Math.max(last.to, stretch.to);
    else merged.push({ ...stretch });
  }
  return merged;
}

/** The index of the first item for which `after` holds; the items for which it holds come last. */
function firstIndexWhere<Item>(items: readonly Item[], after: (item: Item) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (after(items[middle] as Item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function absenceOn(absences: readonly Stretch[], day: number): Stretch | undefined {
  const stretch = absences[firstIndexWhere(absences, ({ to }) => to >= day)];
  return stretch && stretch.from <= day ? stretch : undefined;
}

function weekOn(weeks: readonly Week[], day: number): Week {
  return weeks[Math.max(0, firstIndexWhere(weeks, ({ from }) => from > day) - 1)] as Week;
}

const isInWeek = (weeks: readonly Week[], day: number): boolean =>
  weekOn(weeks, day).worked[isoWeekdayOfDayNumber(day)] === true;

function compile(calendar: WorkingCalendar): CompiledCalendar {
  const changes = (calendar.weekChanges ?? [])
    .map(({ from, workingWeek }) => compileWeek(dayNumberOf(from), workingWeek))
    .sort((a, b) => a.from - b.from);
  const weeks = [compileWeek(Number.NEGATIVE_INFINITY, calendar.workingWeek), ...changes];
  const absences = mergeAbsences(calendar.absences ?? []);
  const holidaySet = new Set<number>();
  const halfDays = new Set<number>();
  for (const { day, half } of calendar.holidays) (half ? halfDays : holidaySet).add(dayNumberOf(day));
  const holidaysOff = [...holidaySet]
    .filter((day) => isInWeek(weeks, day) && !absenceOn(absences, day))
    .sort((a, b) => a - b);
  return { weeks, holidaysOff, holidaySet, halfDays, absences };
}

const compiledCalendars = new WeakMap<WorkingCalendar, CompiledCalendar>();

function compiled(calendar: WorkingCalendar): CompiledCalendar {
  let result = compiledCalendars.get(calendar);
  if (!result) {
    result = compile(calendar);
    compiledCalendars.set(calendar, result);
  }
  return result;
}

const isWorked = (calendar: CompiledCalendar, day: number): boolean =>
  isInWeek(calendar.weeks, day) && !calendar.holidaySet.has(day) && !absenceOn(calendar.absences, day);

/** The nearest working day at `day` or, walking in `direction`, beyond it. Absences are jumped over in one step. */
function seek(calendar: CompiledCalendar, day: number, direction: 1 | -1): number {
  let candidate = day;
  for (let looked = 0; looked < SEARCH_LIMIT && isDayNumber(candidate); looked += 1) {
    const absence = absenceOn(calendar.absences, candidate);
    if (absence) candidate = direction === 1 ? absence.to + 1 : absence.from - 1;
    else if (isWorked(calendar, candidate)) return candidate;
    else candidate += direction;
  }
  throw new NoWorkingDayError(localDateOfDayNumber(day));
}

/** Days of one week's pattern in a stretch, by arithmetic: whole weeks at once, then what is left. */
function countInWeek(week: Week, from: number, to: number): number {
  if (to < from) return 0;
  const wholeWeeks = Math.floor((to - from + 1) / DAYS_IN_WEEK);
  let count = wholeWeeks * week.size;
  for (let day = from + wholeWeeks * DAYS_IN_WEEK; day <= to; day += 1) {
    if (week.worked[isoWeekdayOfDayNumber(day)]) count += 1;
  }
  return count;
}

function countInWeeks(weeks: readonly Week[], from: number, to: number): number {
  let count = 0;
  for (const [index, week] of weeks.entries()) {
    const until = (weeks[index + 1]?.from ?? Number.POSITIVE_INFINITY) - 1;
    count += countInWeek(week, Math.max(from, week.from), Math.min(to, until));
  }
  return count;
}

/** Working days from `from` to `to`, both included. */
function count(calendar: CompiledCalendar, from: number, to: number): number {
  if (to < from) return 0;
  const { weeks, holidaysOff, absences } = calendar;
  let worked = countInWeeks(weeks, from, to);
  worked -= firstIndexWhere(holidaysOff, (day) => day > to) - firstIndexWhere(holidaysOff, (day) => day >= from);
  for (const absence of absences) {
    worked -= countInWeeks(weeks, Math.max(from, absence.from), Math.min(to, absence.to));
  }
  return worked;
}

/**
 * The day so many working days away. So many working days need at least as many calendar days, so that a leap of
 * that length never goes too far, and what is left after it is a small part.
 */
function step(calendar: CompiledCalendar, from: number, days: number): number {
  if (!Number.isInteger(days)) throw new RangeError(`${days} is no whole number of working days.`);
  const direction = days < 0 ? -1 : 1;
  let left = Math.abs(days);
  let day = from;
  while (left > 0) {
    day = seek(calendar, day + direction, direction);
    left -= 1;
    const leap = day + direction * left;
    if (left === 0 || !isDayNumber(leap)) continue;
    left -= direction === 1 ? count(calendar, day + 1, leap) : count(calendar, leap, day - 1);
    day = leap;
  }
  return day;
}

/** Whether the day is worked, wholly or as a half day. */
export function isWorkingDay(calendar: WorkingCalendar, day: LocalDate): boolean {
  return isWorked(compiled(calendar), dayNumberOf(day));
}

/** How many half-days of a day are worked: 2 of a whole working day, 1 of a half day, 0 of a day off. */
export function workedHalfDays(calendar: WorkingCalendar, day: LocalDate): 0 | 1 | 2 {
  const compiledCalendar = compiled(calendar);
  const number = dayNumberOf(day);
  if (!isWorked(compiledCalendar, number)) return 0;
  return compiledCalendar.halfDays.has(number) ? 1 : 2;
}

/** The half-days worked from one day to another, both included; 0 when `to` comes first. Costs the same for a week as for ten years. */
export function workedHalfDaysDuring(calendar: WorkingCalendar, from: LocalDate, to: LocalDate): number {
  const compiledCalendar = compiled(calendar);
  const [first, last] = [dayNumberOf(from), dayNumberOf(to)];
  let halfDays = 2 * count(compiledCalendar, first, last);
  for (const day of compiledCalendar.halfDays) {
    if (day >= first && day <= last && isWorked(compiledCalendar, day)) halfDays -= 1;
  }
  return halfDays;
}

/**
 * The first working day on or after a day.
 * @throws NoWorkingDayError when there is none within two years, days away not counted
 */
export function nextWorkingDay(calendar: WorkingCalendar, day: LocalDate): LocalDate {
  return localDateOfDayNumber(seek(compiled(calendar), dayNumberOf(day), 1));
}

/**
 * The last working day on or before a day.
 * @throws NoWorkingDayError when there is none within two years, days away not counted
 */
export function previousWorkingDay(calendar: WorkingCalendar, day: LocalDate): LocalDate {
  return localDateOfDayNumber(seek(compiled(calendar), dayNumberOf(day), -1));
}

/**
 * So many working days later, or earlier when `days` is negative. With 0 it is the day itself, worked or not.
 * @throws NoWorkingDayError when the calendar runs out of working days
 * @throws RangeError when `days` is not whole
 */
export function addWorkingDays(calendar: WorkingCalendar, from: LocalDate, days: number): LocalDate {
  return localDateOfDayNumber(step(compiled(calendar), dayNumberOf(from), days));
}

/**
 * Working days d with `from < d <= to`; 0 when `to` is not later. Costs the same for a week as for ten years.
 */
export function workingDaysBetween(calendar: WorkingCalendar, from: LocalDate, to: LocalDate): number {
  return count(compiled(calendar), dayNumberOf(from) + 1, dayNumberOf(to));
}

/**
 * The number of a day counted from a start: D1 is the first working day on or after it, the working day before
 * D1 is −1 (there is no working day 0). A day off has the number of the last working day before it, and 0 between
 * the start and D1: begun, no working day gone by.
 * @throws NoWorkingDayError when there is no D1
 */
export function workingDayNumber(calendar: WorkingCalendar, start: LocalDate, day: LocalDate): number {
  const compiledCalendar = compiled(calendar);
  const startNumber = dayNumberOf(start);
  const first = seek(compiledCalendar, startNumber, 1);
  const asked = dayNumberOf(day);
  if (asked >= first) return count(compiledCalendar, first, asked);
  if (asked >= startNumber) return 0;
  const before = count(compiledCalendar, asked, first - 1);
  return isWorked(compiledCalendar, asked) ? -before : -(before + 1);
}

/**
 * The working day with this number, counted from a start: 1 is the first working day on or after it, −1 the last
 * one before that; 0 is the start itself, which is the same day as 1.
 * @throws NoWorkingDayError when the calendar runs out of working days
 * @throws RangeError when `number` is not whole
 */
export function dayOfNumber(calendar: WorkingCalendar, start: LocalDate, number: number): LocalDate {
  const compiledCalendar = compiled(calendar);
  const first = seek(compiledCalendar, dayNumberOf(start), 1);
  return localDateOfDayNumber(step(compiledCalendar, first, number > 0 ? number - 1 : number));
}

function officeMinutes(calendar: CompiledCalendar, day: number, from: number, to: number): number {
  if (!isWorked(calendar, day)) return 0;
  const closes = calendar.halfDays.has(day) ? OFFICE_CLOSES_ON_A_HALF_DAY : OFFICE_CLOSES;
  return Math.max(0, Math.min(to, closes) - Math.max(from, OFFICE_OPENS));
}

/**
 * Office minutes between two instants: 09:00 to 17:00 by the local clock on working days, to 13:00 on half days.
 * Clocks change at night, so an office day has its eight hours also on those days.
 * @param from an instant, as a Date or as ISO text with `Z` or an offset
 * @param to an instant; 0 comes out when it is not later
 * @param timeZone the IANA zone whose clock counts, such as `Europe/Vilnius`
 */
export function workingMinutesBetween(
  calendar: WorkingCalendar,
  from: Date | string,
  to: Date | string,
  timeZone: string,
): number {
  const compiledCalendar = compiled(calendar);
  const [opened, closed] = [wallClockOf(from, timeZone), wallClockOf(to, timeZone)];
  const [firstDay, lastDay] = [dayNumberOf(opened.day), dayNumberOf(closed.day)];
  if (lastDay < firstDay) return 0;
  if (firstDay === lastDay) return officeMinutes(compiledCalendar, firstDay, opened.minutes, closed.minutes);

  let between = count(compiledCalendar, firstDay + 1, lastDay - 1) * (OFFICE_CLOSES - OFFICE_OPENS);
  for (const day of compiledCalendar.halfDays) {
    if (day > firstDay && day < lastDay && isWorked(compiledCalendar, day)) {
      between -= OFFICE_CLOSES - OFFICE_CLOSES_ON_A_HALF_DAY;
    }
  }
  return (
    officeMinutes(compiledCalendar, firstDay, opened.minutes, OFFICE_CLOSES) +
    between +
    officeMinutes(compiledCalendar, lastDay, OFFICE_OPENS, closed.minutes)
  );
}

/**
 * A person's calendar: the site's, less the weekdays they do not work and the days they are away. Where the site's
 * week or the person's changes, a new week begins; days before the first own week are worked as the site works.
 * @param site the site's calendar, which stays as it is
 * @param ownWeeks the weekdays a part-time person works, each from its day on; those the site is closed on count for nothing
 * @param absences leave, pauses and own days off, added to the site's
 */
export function personalCalendar(
  site: WorkingCalendar,
  ownWeeks: readonly WeekChange[],
  absences: readonly Absence[],
): WorkingCalendar {
  const siteWeeks = inOrder(site.weekChanges ?? []);
  const own = inOrder(ownWeeks);
  const changes = [...new Set([...siteWeeks, ...own].map(({ from }) => from))].sort();
  return {
    workingWeek: site.workingWeek,
    weekChanges: changes.map((from) => {
      const mine = weekFrom(own, from);
      const theirs = weekFrom(siteWeeks, from) ?? site.workingWeek;
      return { from, workingWeek: mine ? theirs.filter((day) => mine.includes(day)) : theirs };
    }),
    holidays: site.holidays,
    absences: [...(site.absences ?? []), ...absences],
  };
}

const inOrder = (changes: readonly WeekChange[]): WeekChange[] => [...changes].sort((a, b) => (a.from < b.from ? -1 : 1));

/** The week that holds on a day, or null before the first. */
function weekFrom(changes: readonly WeekChange[], day: LocalDate): readonly number[] | null {
  return changes.filter(({ from }) => from <= day).at(-1)?.workingWeek ?? null;
}
