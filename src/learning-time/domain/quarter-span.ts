import { addDays, type LocalDate } from '../../calendars/domain/local-date';
import { quarterOf } from '../../guild-weeks/domain/quarter';

/** The days of a quarter, both ends included. */
export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** How far back one can look, in quarters before this one: two years. */
export const QUARTERS_BACK = 8;

const MONTHS_IN_QUARTER = 3;
const QUARTERS_IN_YEAR = 4;

/** @param quarter as `2026-Q4` */
export function spanOf(quarter: string): Span {
  const number = Number(quarter.slice(6));
  const year = Number(quarter.slice(0, 4));
  const first = (of: number): string => String((of - 1) * MONTHS_IN_QUARTER + 1).padStart(2, '0');
  const from = `${quarter.slice(0, 4)}-${first(number)}-01`;
  const next = number === QUARTERS_IN_YEAR ? `${String(year + 1).padStart(4, '0')}-01-01` : `${quarter.slice(0, 4)}-${first(number + 1)}-01`;
  return { from, to: addDays(next, -1) };
}

export function quarterBefore(quarter: string): string {
  return quarterOf(addDays(spanOf(quarter).from, -1));
}

export function quarterAfter(quarter: string): string {
  return quarterOf(addDays(spanOf(quarter).to, 1));
}

/** The first quarter that one can still look at, and enter learning for. */
export function earliestQuarter(today: LocalDate): string {
  let quarter = quarterOf(today);
  for (let back = 0; back < QUARTERS_BACK; back += 1) quarter = quarterBefore(quarter);
  return quarter;
}
