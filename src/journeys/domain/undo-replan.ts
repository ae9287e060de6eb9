import type { LocalDate } from '../../calendars/domain/local-date';
import type { WeekChange } from '../../calendars/domain/working-calendar';
import { isOpen, type MilestoneState } from './milestone-states';
import type { Move } from './schedule';

/** What a re-plan may change of a journey besides the dates of its milestones. */
export interface Planning {
  readonly startOn: LocalDate;
  readonly siteId: string;
  /** the planned calendar's id; null for journeys whose dates are older than these */
  readonly plannedBy: string | null;
}

/** An absence as far as a re-plan can change it. */
export interface KeptAbsence {
  readonly id: string;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** What one re-plan did to one journey. */
export interface ReplanDone {
  /** the hire's day on which it was made */
  readonly on: LocalDate;
  readonly before: Planning;
  readonly after: Planning;
  /** what there is now because of it */
  readonly absencesAfter: readonly KeptAbsence[];
  readonly ownWeeksAfter: readonly WeekChange[];
  readonly moves: readonly Move[];
}

/** The journey as it stands now. */
export interface StandingNow extends Planning {
  readonly today: LocalDate;
  readonly over: boolean;
  readonly absences: readonly KeptAbsence[];
  /** the hire's part-time weeks */
  readonly ownWeeks: readonly WeekChange[];
  readonly milestones: readonly { readonly key: string; readonly state: MilestoneState; readonly currentDue: LocalDate; readonly pinned: boolean }[];
}

/**
 * Why a re-plan cannot be taken back whole any more.
 * - `journey_over`: the journey is completed or has ended
 * - `planned_again`: its start, site, calendar, absences or part-time week were changed since
 * - `moved_since`: a date it had moved was moved or pinned since
 * - `done_since`: what it had moved is done since
 * - `day_gone_by`: the day to which it would go back has gone by meanwhile
 */
export type UndoObstacle =
  | { readonly code: 'journey_over' | 'planned_again' }
  | { readonly code: 'moved_since' | 'done_since' | 'day_gone_by'; readonly key: string };

/** Everything that stands in the way of taking a re-plan back from one journey; empty when it can be taken back. */
export function undoObstacles({ on, after, absencesAfter, ownWeeksAfter, moves }: ReplanDone, now: StandingNow): UndoObstacle[] {
  if (now.over) return [{ code: 'journey_over' }];
  const planned = now.startOn === after.startOn && now.siteId === after.siteId && now.plannedBy === after.plannedBy;
  const absences = absencesAfter.every(({ id, from, to }) => now.absences.some((each) => each.id === id && each.from === from && each.to === to));
  const weeks = ownWeeksAfter.every(({ from, workingWeek }) =>
    now.ownWeeks.some((week) => week.from === from && week.workingWeek.join() === workingWeek.join()));
  if (!planned || !absences || !weeks) return [{ code: 'planned_again' }];
  const rows = new Map(now.milestones.map((row) => [row.key, row]));
  return moves.flatMap(({ key, from, to }): UndoObstacle[] => {
    const row = rows.get(key);
    if (!row || row.currentDue !== to || row.pinned) return [{ code: 'moved_since', key }];
    if (!isOpen(row.state)) return [{ code: 'done_since', key }];
    // What had been overdue before goes back to that; nothing else may become overdue by it.
    return from < now.today && from >= on ? [{ code: 'day_gone_by', key }] : [];
  });
}

/** The moves that take these back. */
export const movesBack = (moves: readonly Move[]): Move[] => moves.map(({ key, from, to }) => ({ key, from: to, to: from }));
