import type { LocalDate } from '../../calendars/domain/local-date';
import type { WorkingCalendar } from '../../calendars/domain/working-calendar';
import { uncoveredDays } from '../domain/coverage';
import type { ReadingWalk } from '../walk/walks.service';
import type { Plan, Situation } from './replan-plan';

/** The last day on which something is due, once these moves are made. */
export function lastDueAfter({ found: { walk } }: Situation, { moves, startOn }: Pick<Plan, 'moves' | 'startOn'>): LocalDate {
  const moved = new Map(moves.map((move) => [move.key, move.to]));
  return walk.milestones.reduce((last, { key, currentDue }) => {
    const due = moved.get(key) ?? currentDue;
    return due > last ? due : last;
  }, startOn);
}

/**
 * The hire's working days from today on, after the change, on which none of the mentors works.
 * @param calendars of the mentors, by person
 */
export function uncoveredAfter(situation: Situation, plan: Plan, calendars: ReadonlyMap<string, WorkingCalendar>): LocalDate[] {
  const { reading } = situation.found;
  const last = lastDueAfter(situation, plan);
  const from = plan.startOn > reading.today ? plan.startOn : reading.today;
  const mentors = mentorIdsOf(reading).flatMap((id) => calendars.get(id) ?? []);
  return from > last ? [] : uncoveredDays(plan.after.calendar, mentors, from, last);
}

export const mentorIdsOf = ({ mentors }: ReadingWalk['reading']): string[] => mentors.map(({ id }) => id);
