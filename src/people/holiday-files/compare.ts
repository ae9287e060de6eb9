import type { Holiday } from '../../calendars/domain/working-calendar';
import type { LocalDate } from '../../calendars/domain/local-date';
import type { Asked, FileDay } from './holiday-file';

/**
 * How a day of a file stands to what the site has: `new`; `same`; `differs` in name or half; `outside` the years asked
 * for; `repeated`, when an earlier line of the file has the day already.
 */
export const STANDINGS = ['new', 'same', 'differs', 'outside', 'repeated'] as const;
export type Standing = (typeof STANDINGS)[number];

/** A day of a file beside the site's own of the same day. */
export interface ComparedDay extends FileDay {
  readonly standing: Standing;
  /** What the site has on that day; null where it has nothing. */
  readonly now: Holiday | null;
}

/** Holds the days of a file against those of a site. In the order of the days, and for one day in that of the lines. */
export function compareDays(found: readonly FileDay[], here: readonly Holiday[], { fromYear, toYear }: Asked): ComparedDay[] {
  const byDay = new Map<LocalDate, Holiday>(here.map((holiday) => [holiday.day, holiday]));
  const seen = new Set<LocalDate>();
  return [...found]
    .sort((a, b) => (a.day === b.day ? a.line - b.line : a.day < b.day ? -1 : 1))
    .map((day) => {
      const now = byDay.get(day.day) ?? null;
      const year = Number(day.day.slice(0, 4));
      const standing = year < fromYear || year > toYear ? 'outside' : seen.has(day.day) ? 'repeated' : standingOf(day, now);
      seen.add(day.day);
      return { ...day, standing, now };
    });
}

function standingOf(day: FileDay, now: Holiday | null): Standing {
  if (now === null) return 'new';
  return now.half === day.half && now.name.toLowerCase() === day.name.toLowerCase() ? 'same' : 'differs';
}
