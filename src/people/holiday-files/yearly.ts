import { addDays, isLocalDate, isoWeekday, type LocalDate } from '../../calendars/domain/local-date';

/** A day that comes back each year, as far as holidays do. */
export interface YearlyRule {
  /** Every so many years. */
  readonly interval: number;
  /** How often at most, the first included; null without an end. */
  readonly count: number | null;
  /** The last day on which it may fall; null without an end. */
  readonly until: LocalDate | null;
  /**
   * Where in the year: the same date each year, or a weekday of a month such as the fourth Thursday of November
   * (negative counts from the end).
   */
  readonly on: 'same_date' | { readonly month: number; readonly weekday: number; readonly nth: number };
}

const FEBRUARY_29 = '02-29';

/**
 * The days of a yearly rule within some years. 29 February comes in leap years only, and a fifth Monday only where there is one.
 * @param first the day on which the rule begins, which is its first
 */
export function yearlyDays(first: LocalDate, rule: YearlyRule, fromYear: number, toYear: number): LocalDate[] {
  const days: LocalDate[] = [];
  let counted = 0;
  for (let year = Number(first.slice(0, 4)); year <= toYear; year += rule.interval) {
    const day = dayIn(year, first, rule.on);
    if (day === null || day < first) continue;
    counted += 1;
    if ((rule.count !== null && counted > rule.count) || (rule.until !== null && day > rule.until)) break;
    if (year >= fromYear) days.push(day);
  }
  return days;
}

function dayIn(year: number, first: LocalDate, on: YearlyRule['on']): LocalDate | null {
  const written = String(year).padStart(4, '0');
  if (on === 'same_date') {
    const day = `${written}-${first.slice(5)}`;
    return first.slice(5) !== FEBRUARY_29 || isLocalDate(day) ? day : null;
  }
  const month = String(on.month).padStart(2, '0');
  const day = on.nth > 0 ? nthFrom(`${written}-${month}-01`, on.weekday, on.nth) : nthBefore(year, on.month, on.weekday, -on.nth);
  return day.slice(5, 7) === month ? day : null;
}

function nthFrom(monthStart: LocalDate, weekday: number, nth: number): LocalDate {
  return addDays(monthStart, ((weekday - isoWeekday(monthStart) + 7) % 7) + 7 * (nth - 1));
}

function nthBefore(year: number, month: number, weekday: number, nth: number): LocalDate {
  const next = month === 12 ? `${String(year + 1).padStart(4, '0')}-01-01` : `${String(year).padStart(4, '0')}-${String(month + 1).padStart(2, '0')}-01`;
  const last = addDays(next, -1);
  return addDays(last, -((isoWeekday(last) - weekday + 7) % 7) - 7 * (nth - 1));
}
