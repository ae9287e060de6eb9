import { randomUUID } from 'node:crypto';
import { isLocalDate, type LocalDate } from '../../calendars/domain/local-date';
import { NoWorkingDayError, type WeekChange } from '../../calendars/domain/working-calendar';
import { Problem } from '../../platform/http/problem';
import type { ReplanDto } from '../dto/commands.dto';
import { calendarBy, endedBefore, keepingThePast, stillHolds, type PlannedDays } from '../domain/planned-days';
import { replan, type Move, type Timing } from '../domain/schedule';
import type { AbsenceRow } from '../persistence/journeys.repository';
import type { ReplanKind } from '../persistence/replanning.repository';
import type { ReadingWalk } from '../walk/walks.service';

/** A journey with the calendars that its dates depend on. */
export interface Situation {
  found: ReadingWalk;
  /** the planned calendar's id; null where the dates are older than these */
  plannedBy: string | null;
  /** the days by which its dates were counted */
  planned: PlannedDays;
  /** the days as its site's calendar and its hire's own weeks have them now */
  now: PlannedDays;
}

/** What is asked for, once for all journeys that it is asked for. */
export type Change =
  | { kind: 'start_moved'; startOn: LocalDate }
  | { kind: 'leave_entered' | 'pause_entered'; from: LocalDate; to: LocalDate; reason: string | null; by: string }
  | { kind: 'absence_ended'; backOn: LocalDate }
  | { kind: 'absence_removed'; absenceId: string }
  | { kind: 'site_moved'; siteId: string }
  | { kind: 'week_changed'; from: LocalDate; weekdays: readonly number[] }
  | { kind: 'calendar_taken_up' };

/** A change of one journey's dates, worked out and not yet made. */
export interface Plan {
  kind: ReplanKind;
  startOn: LocalDate;
  siteId: string;
  days: PlannedDays;
  /** absences that go, and those that come in their place */
  gone: AbsenceRow[];
  come: AbsenceRow[];
  /** the hire's part-time week that goes, and the one that comes; none where the change is another one */
  weeks: { gone: WeekChange[]; come: WeekChange[] };
  after: Timing;
  moves: Move[];
}

const FIELDS = ['startOn', 'absence', 'backOn', 'takeBack', 'siteId', 'weekdays', 'calendar'] as const;

/**
 * Reads what was sent as one change.
 * @param by whoever asks for it
 * @throws Problem 422 when it is not one whole change
 */
export function changeOf(input: ReplanDto, by: string): Change {
  const [field, second] = FIELDS.filter((name) => input[name] !== undefined);
  if (!field) throw invalid('startOn', 'Say what should change: a new start, leave, a pause, another site, a part-time week, or the calendar.');
  if (second) throw invalid(second, 'One change at a time.');
  const { startOn, absence, from, to, backOn, takeBack, siteId, weekdays } = input;
  if (startOn !== undefined) return { kind: 'start_moved', startOn: dayOf('startOn', startOn) };
  if (backOn !== undefined) return { kind: 'absence_ended', backOn: dayOf('backOn', backOn) };
  if (takeBack !== undefined) return { kind: 'absence_removed', absenceId: takeBack };
  if (siteId !== undefined) return { kind: 'site_moved', siteId };
  if (weekdays !== undefined) return { kind: 'week_changed', from: dayOf('from', from ?? ''), weekdays: [...weekdays].sort() };
  if (absence === undefined) return { kind: 'calendar_taken_up' };
  if (!from || !isLocalDate(from)) throw invalid('from', 'Give the first day.');
  if (!to || !isLocalDate(to) || to < from) throw invalid('to', 'Give the last day, not before the first.');
  return { kind: absence === 'leave' ? 'leave_entered' : 'pause_entered', from, to, reason: input.reason?.trim() || null, by };
}

/**
 * What a change does to one journey. Calendars that changed since its dates were counted are taken up along with it;
 * what lies behind stays counted as it was.
 * @param newDays the days of the site it moves to, or with the part-time week it gets
 * @throws Problem 404 or 409 when it does not fit this journey
 */
export function planOf(situation: Situation, change: Change, newDays?: PlannedDays): Plan {
  const { found: { walk, reading }, planned, now } = situation;
  const { gone, come } = absencesOf(reading.absences, change);
  const weeks = weeksOf(reading, change);
  const days = keepingThePast(planned, newDays ?? now, reading.today);
  const startOn = change.kind === 'start_moved' ? change.startOn : reading.startOn;
  const absences = [...reading.absences.filter((absence) => !gone.includes(absence)), ...come];
  const before: Timing = { calendar: calendarBy(planned, reading.absences), startOn: reading.startOn, guildWeekday: planned.guildWeekday };
  const after: Timing = { calendar: calendarBy(days, absences), startOn, guildWeekday: days.guildWeekday };
  const items = walk.milestones.map((row) => ({
    key: row.key, due: walk.definition(row.key).due, currentDue: row.currentDue, pinned: row.pinned, state: row.state,
  }));
  const siteId = change.kind === 'site_moved' ? change.siteId : reading.siteId;
  try {
    return { kind: change.kind, startOn, siteId, days, gone, come, weeks, after, moves: replan(items, before, after, reading.today) };
  } catch (error) {
    if (error instanceof NoWorkingDayError) throw Problem.conflict('no_working_day', error.message);
    throw error;
  }
}

/** Whether the calendars have changed since the journey's dates were counted. */
export const calendarChanged = ({ planned, now, found }: Situation): boolean => !stillHolds(planned, now, found.reading.today);

function absencesOf(absences: readonly AbsenceRow[], change: Change): Pick<Plan, 'gone' | 'come'> {
  switch (change.kind) {
    case 'leave_entered':
    case 'pause_entered': {
      const { from, to, reason, by } = change;
      if (absences.some((absence) => absence.from <= to && from <= absence.to)) {
        throw Problem.conflict('absence_overlaps', 'There is an absence in that time already. Take it back first, or choose days around it.');
      }
      return { gone: [], come: [{ id: randomUUID(), kind: change.kind === 'leave_entered' ? 'leave' : 'pause', from, to, reason, enteredBy: by }] };
    }
    case 'absence_ended': {
      const absence = absences.find(({ from, to }) => from <= change.backOn && change.backOn <= to);
      if (!absence) throw Problem.conflict('not_away', 'There is no leave and no pause on that day, so there is nothing to come back from.');
      const kept = new Set(absences);
      return { gone: [absence], come: endedBefore(absences, absence, change.backOn).filter((each) => !kept.has(each)) };
    }
    case 'absence_removed': {
      const absence = absences.find(({ id }) => id === change.absenceId);
      if (!absence) throw Problem.notFound('absence');
      return { gone: [absence], come: [] };
    }
    default:
      return { gone: [], come: [] };
  }
}

/** The hire's part-time weeks as they are after a change. */
export function ownWeeksAfter(ownWeeks: readonly WeekChange[], { from, weekdays }: Change & { kind: 'week_changed' }): WeekChange[] {
  return [...ownWeeks.filter((week) => week.from !== from), { from, workingWeek: weekdays }];
}

/** @throws Problem 409 for a week that would begin before the hire's today: what lies behind stays as it was */
function weeksOf({ ownWeeks, today }: Situation['found']['reading'], change: Change): Plan['weeks'] {
  if (change.kind !== 'week_changed') return { gone: [], come: [] };
  if (change.from < today) throw Problem.conflict('day_gone_by', 'A part-time week begins today or later; what lies behind stays as it was.');
  return { gone: ownWeeks.filter(({ from }) => from === change.from), come: [{ from: change.from, workingWeek: change.weekdays }] };
}

function dayOf(field: string, value: string): LocalDate {
  if (!isLocalDate(value)) throw invalid(field, 'There is no such day.');
  return value;
}

const invalid = (field: string, problem: string): Problem => Problem.invalid([{ field, problem }]);
