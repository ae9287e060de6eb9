import type { LocalDate } from '../../calendars/domain/local-date';

/** The quarter that a day falls in, as `2026-Q4`. */
export function quarterOf(day: LocalDate): string {
  return `${day.slice(0, 4)}-Q${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}
