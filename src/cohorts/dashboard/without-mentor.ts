import { localDateOf } from '../../calendars/domain/local-date';
import { workingDaysBetween, type WorkingCalendar } from '../../calendars/domain/working-calendar';
import type { NeedsHelpDto } from '../dto/cohorts.dto';

/** A hire whose mentor and backup both have no account any more. */
export interface LeftAlone {
  readonly journeyId: string;
  readonly name: string;
  readonly calendar: WorkingCalendar;
  readonly timeZone: string;
  /** when the last of the accounts was closed */
  readonly since: Date;
  /** the milestone they are at */
  readonly key: string;
  readonly title: string;
}

/** Who has nobody to ask, the longest first: before all other waits, for nothing they hand in reaches anybody. */
export function withoutMentor(hires: readonly LeftAlone[], now: Date): NeedsHelpDto[] {
  return [...hires]
    .sort((a, b) => a.since.getTime() - b.since.getTime())
    .map(({ journeyId, name, calendar, timeZone, since, key, title }) => ({
      journeyId, name, key, title,
      turn: 'manager',
      who: null,
      what: 'has no mentor any more, and is at',
      since: since.toISOString(),
      waitedDays: workingDaysBetween(calendar, localDateOf(since, timeZone), localDateOf(now, timeZone)),
    }));
}
