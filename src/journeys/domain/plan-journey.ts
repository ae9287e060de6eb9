import { nextWorkingDay, type WorkingCalendar } from '../../calendars/domain/working-calendar';
import type { LocalDate } from '../../calendars/domain/local-date';
import type { AssigneeRole, CompletionMode, MilestoneDefinition, Requirement, ReviewerRole } from '../../paths/domain/path-document';
import { effectiveCompletion } from './completion';
import type { JourneyState } from './journey-machine';
import type { MilestoneState } from './milestone-states';
import { dueDates } from './schedule';
import { initialStates, prerequisiteGraph, type Needs } from './unlocking';

/** A milestone as a fresh journey begins with it. */
export interface PlannedMilestone {
  readonly key: string;
  readonly title: string;
  /** where the path's order puts it */
  readonly position: number;
  readonly state: MilestoneState;
  /** `auto` has become what stands in for it */
  readonly mode: CompletionMode;
  readonly reviewer: ReviewerRole | null;
  readonly requirement: Requirement;
  readonly assignee: AssigneeRole;
  /** local calendar day of the hire, at whose end it is due */
  readonly due: LocalDate;
}

/**
 * The milestones of one fresh journey, in the path's order.
 * @param calendar the hire's own
 * @param startOn the agreed first day; the first working day on or after it is day 1
 * @param guildWeekday the guild day's ISO weekday, 1 = Monday … 7 = Sunday
 * @throws NoWorkingDayError when the calendar runs out of working days
 */
export function planJourney(
  definitions: readonly (MilestoneDefinition & { readonly position: number })[],
  calendar: WorkingCalendar,
  startOn: LocalDate,
  guildWeekday: number,
): PlannedMilestone[] {
  const states = initialStates(prerequisiteGraph(definitions));
  const dates = dueDates(definitions, calendar, startOn, guildWeekday);
  return definitions.map(({ key, title, position, completion, requirement, assignee }) => ({
    key,
    title,
    position,
    state: states.get(key) ?? 'locked',
    ...effectiveCompletion(completion),
    requirement,
    assignee,
    due: dates.get(key) ?? startOn,
  }));
}

/**
 * What others prepare is never late from the outset: a day that was over when the journey was started becomes the next
 * working day. The hire's own milestones stay where the path has them.
 * @param today the hire's local day
 * @throws NoWorkingDayError when the calendar runs out of working days
 */
export function preparedInTime(
  milestones: readonly PlannedMilestone[], calendar: WorkingCalendar, today: LocalDate,
): readonly PlannedMilestone[] {
  const isOver = ({ assignee, due }: PlannedMilestone) => assignee !== 'hire' && due < today;
  if (!milestones.some(isOver)) return milestones;
  const next = nextWorkingDay(calendar, today);
  return milestones.map((milestone) => (isOver(milestone) ? { ...milestone, due: next } : milestone));
}

/**
 * What earlier credit opens from the outset: whatever needs nothing but credited milestones.
 * @param credited keys that count as met
 */
export function unlockedByCredits(
  milestones: readonly PlannedMilestone[], definitions: readonly Needs[], credited: ReadonlySet<string>,
): readonly PlannedMilestone[] {
  if (credited.size === 0) return milestones;
  const needs = new Map(definitions.map((definition) => [definition.key, definition.needs]));
  return milestones.map((milestone) =>
    milestone.state === 'locked' && (needs.get(milestone.key) ?? []).every((need) => credited.has(need))
      ? { ...milestone, state: 'available' as const }
      : milestone);
}

/** A journey whose start lies ahead waits for it; one that starts today or started before is under way. */
export function stateAtStart(startOn: LocalDate, today: LocalDate): JourneyState {
  return startOn > today ? 'scheduled' : 'active';
}

/** The last day on which anything of a plan is due; the start itself when nothing is. */
export function lastDue(milestones: readonly { readonly due: LocalDate }[], startOn: LocalDate): LocalDate {
  return milestones.reduce((last, { due }) => (due > last ? due : last), startOn);
}
