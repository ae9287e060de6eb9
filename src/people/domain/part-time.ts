import type { LocalDate } from '../../calendars/domain/local-date';

/** From a day on, somebody works so much of a full week. */
export interface PartTime {
  readonly since: LocalDate;
  /** Of a full week, 10 to 100. */
  readonly percent: number;
}

export const FULL_TIME = 100;

/** How much of a full week somebody works on a day, in percent; all of it before anything was entered. */
export function percentOn(partTimes: readonly PartTime[], day: LocalDate): number {
  return partTimes.reduce<PartTime | null>((now, entry) => (entry.since <= day && (!now || entry.since >= now.since) ? entry : now), null)?.percent ?? FULL_TIME;
}
