import type { LocalDate } from '../../calendars/domain/local-date';
import { personalCalendar, workingDayNumber, type Absence, type WeekChange, type WorkingCalendar } from '../../calendars/domain/working-calendar';
import type { JourneyState } from '../../journeys/domain/journey-machine';

/** What makes a hire's calendar differ from the site's. */
export interface OwnDays {
  readonly absences: readonly Absence[];
  readonly ownWeeks: readonly WeekChange[];
}

/** What of a journey its calendar and its state today follow from. */
export interface WalkedJourney {
  readonly startOn: LocalDate;
  readonly state: JourneyState;
  readonly absences: readonly (Absence & { readonly kind: 'leave' | 'pause' })[];
}

/** The hire's own calendar. Without part-time, leave or pauses it is the site's very object, which is compiled once for all. */
export function calendarOf({ absences, ownWeeks }: OwnDays, site: WorkingCalendar): WorkingCalendar {
  return absences.length + ownWeeks.length === 0 ? site : personalCalendar(site, ownWeeks, absences);
}

/** The state as it is today: a start and a pause come with the calendar, with nobody there to write them down. */
export function stateToday({ startOn, state, absences }: WalkedJourney, today: LocalDate): JourneyState {
  if (state === 'completed' || state === 'ended') return state;
  if (absences.some(({ kind, from, to }) => kind === 'pause' && from <= today && today <= to)) return 'paused';
  return startOn <= today ? 'active' : 'scheduled';
}

/**
 * Working-day numbers of one calendar and start, each day counted once however many milestones fall on it.
 * @returns a function from a local day to its number
 */
export function dayCounter(calendar: WorkingCalendar, startOn: LocalDate): (day: LocalDate) => number {
  const counted = new Map<LocalDate, number>();
  return (day) => {
    let number = counted.get(day);
    if (number === undefined) {
      number = workingDayNumber(calendar, startOn, day);
      counted.set(day, number);
    }
    return number;
  };
}

/** What most of the numbers are; the smaller where two are as common. Null when there are none. */
export function mostCommon(numbers: readonly number[]): number | null {
  const counts = new Map<number, number>();
  for (const number of numbers) counts.set(number, (counts.get(number) ?? 0) + 1);
  let best: number | null = null;
  for (const [number, count] of counts) {
    const most = best === null ? 0 : (counts.get(best) ?? 0);
    if (count > most || (count === most && best !== null && number < best)) best = number;
  }
  return best;
}
