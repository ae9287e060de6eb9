import { addDays, daysBetween, isLocalDate, type LocalDate } from '../../calendars/domain/local-date';

/** For how long a title is granted, in months. */
export const TERM_MONTHS = [6, 12, 24] as const;
export const USUAL_TERM_MONTHS = 12;

/** So many days before the end of a term it can be renewed; until then there is little new to say. */
export const RENEWABLE_DAYS = 60;
/** So many days before the end of a term its holder is reminded, once. */
export const REMINDER_DAYS = 30;

/** The same day so many months later, or that month's last day where it is shorter. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  const [year = 0, month = 1, of = '01'] = [Number(day.slice(0, 4)), Number(day.slice(5, 7)), day.slice(8)];
  const counted = year * 12 + month - 1 + months;
  const there = `${String(Math.floor(counted / 12)).padStart(4, '0')}-${String((counted % 12) + 1).padStart(2, '0')}`;
  let last = Number(of);
  while (!isLocalDate(`${there}-${String(last).padStart(2, '0')}`)) last -= 1;
  return `${there}-${String(last).padStart(2, '0')}`;
}

/** The last day of a term that begins on `from`. */
export function termEnd(from: LocalDate, months: number): LocalDate {
  return addDays(addMonths(from, months), -1);
}

/** The last day after a renewal: a term more, counted from the old end, so that nobody loses days by asking early. */
export function renewedEnd(until: LocalDate, today: LocalDate, months: number): LocalDate {
  return termEnd(until < today ? today : addDays(until, 1), months);
}

/** Whether a title that is held can be renewed now. */
export function isRenewable(until: LocalDate, today: LocalDate): boolean {
  return daysBetween(today, until) <= RENEWABLE_DAYS;
}
