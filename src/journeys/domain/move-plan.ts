import { nextGuildDay } from '../../calendars/domain/guild-day';
import type { LocalDate } from '../../calendars/domain/local-date';
import { addWorkingDays } from '../../calendars/domain/working-calendar';
import type { AssigneeRole, CompletionMode, DueRule, MilestoneDefinition, Requirement, ReviewerRole } from '../../paths/domain/path-document';
import { effectiveCompletion } from './completion';
import { hasMoved, isOpen, type MilestoneState } from './milestone-states';
import { dueDate, signedDistance, type Timing } from './schedule';
import { prerequisiteGraph, prerequisitesMet } from './unlocking';

/** What of a milestone on a journey a move to another version may change. */
export interface Placement {
  readonly state: MilestoneState;
  readonly mode: CompletionMode;
  readonly reviewer: ReviewerRole | null;
  readonly requirement: Requirement;
  readonly assignee: AssigneeRole;
  /** where it stands on the journey; what the path no longer has comes after everything it has */
  readonly position: number;
  readonly currentDue: LocalDate;
}

/** A milestone of a journey that is about to move. */
export interface MovingItem extends Placement {
  readonly key: string;
  /** somebody fixed its date on purpose */
  readonly pinned: boolean;
  /** added to this one journey, and in no version */
  readonly own: boolean;
  /** somebody dropped it from this one journey: a version that still has it does not bring it back */
  readonly dropped: boolean;
}

/**
 * What becomes of one milestone.
 *
 * - `kept`: both versions have it
 * - `added`: only the new one does
 * - `returned`: an earlier version had it, an earlier move dropped it, and it is back
 * - `superseded`: only the old one has it, and it was still open
 * - `left`: only the old one has it, and it is done or waived: it stays so
 * - `own`: in no version; it stays as it is
 */
export type MoveKind = 'kept' | 'added' | 'returned' | 'superseded' | 'left' | 'own';

export interface MovedItem {
  readonly key: string;
  readonly kind: MoveKind;
  /** null when the journey did not have it */
  readonly before: Placement | null;
  readonly after: Placement;
}

/** A version of a path as far as a move needs it, in its order. */
export type VersionDefinitions = readonly MilestoneDefinition[];

/** Nothing new is due sooner than this, and no date that moves comes closer. */
export const WORKING_DAYS_OF_NOTICE = 3;

/**
 * What a move to another version of the path does to one journey, milestone by milestone, matched by the stable key.
 * Nothing is changed here: the plan is shown first, and applied when somebody says yes.
 *
 * - What is done or waived stays so, whether or not the new version has it.
 * - What has been begun keeps its state and how it completes: a hire finishes what was agreed. What nobody has begun
 *   takes the new version's word for both, and is locked or open as the new prerequisites say.
 * - A date follows its rule only where the rule changed, by as many working days as it stood away from it before; pinned
 *   dates stay. What is new, and what comes closer, leaves {@link WORKING_DAYS_OF_NOTICE} working days from today.
 * - What the new version dropped is superseded where it was open.
 *
 * @param timing how the journey's dates are counted
 * @param today the hire's local day
 * @returns the new version's milestones in its order, then what it does not have, in the order it had
 * @throws NoWorkingDayError when the calendar runs out of working days
 */
export function planMove(
  items: readonly MovingItem[],
  from: VersionDefinitions,
  to: VersionDefinitions,
  timing: Timing,
  today: LocalDate,
): MovedItem[] {
  const held = new Map(items.map((item) => [item.key, item]));
  const earlier = new Map(from.map((definition) => [definition.key, definition]));
  const earliest = addWorkingDays(timing.calendar, today, WORKING_DAYS_OF_NOTICE);

  const onPath = to.map((definition, position): MovedItem => {
    const item = held.get(definition.key);
    if (!item || item.own) return added(definition, position, newDue(definition.due, timing, earliest));
    if (item.state === 'superseded' && !item.dropped) return returned(item, definition, position, newDue(definition.due, timing, earliest));
    return kept(item, definition, position, keptDue(item, earlier.get(item.key)?.due ?? null, definition.due, timing, earliest));
  });
  const known = new Set(onPath.map(({ key }) => key));
  const offPath = items
    .filter(({ key }) => !known.has(key))
    .sort((a, b) => a.position - b.position)
    .map((item, index) => offTheNewPath(item, to.length + index));
  return withLocks([...onPath, ...offPath], to);
}

/** Whether a move changes anything about this milestone that somebody would notice. */
export function isNoticed({ kind, before, after }: MovedItem): boolean {
  if (kind !== 'kept') return kind === 'added' || kind === 'returned' || kind === 'superseded';
  return before === null || before.state !== after.state || before.currentDue !== after.currentDue || before.mode !== after.mode
    || before.reviewer !== after.reviewer || before.requirement !== after.requirement || before.assignee !== after.assignee;
}

function added(definition: MilestoneDefinition, position: number, due: LocalDate): MovedItem {
  return { key: definition.key, kind: 'added', before: null, after: fresh(definition, position, due) };
}

function returned(item: MovingItem, definition: MilestoneDefinition, position: number, due: LocalDate): MovedItem {
  return { key: item.key, kind: 'returned', before: placementOf(item), after: fresh(definition, position, due) };
}

function kept(item: MovingItem, definition: MilestoneDefinition, position: number, currentDue: LocalDate): MovedItem {
  const before = placementOf(item);
  const { requirement, assignee } = definition;
  const untouched = item.state === 'locked' || item.state === 'available';
  const after = untouched
    ? { ...before, ...effectiveCompletion(definition.completion), requirement, assignee, position, currentDue }
    : { ...before, requirement, position, currentDue };
  return { key: item.key, kind: 'kept', before, after };
}

function offTheNewPath(item: MovingItem, position: number): MovedItem {
  const before = placementOf(item);
  if (item.own) return { key: item.key, kind: 'own', before, after: { ...before, position } };
  const state = isOpen(item.state) ? 'superseded' : item.state;
  return { key: item.key, kind: isOpen(item.state) ? 'superseded' : 'left', before, after: { ...before, state, position } };
}

function fresh({ completion, requirement, assignee }: MilestoneDefinition, position: number, currentDue: LocalDate): Placement {
  return { state: 'locked', ...effectiveCompletion(completion), requirement, assignee, position, currentDue };
}

function placementOf({ state, mode, reviewer, requirement, assignee, position, currentDue }: MovingItem): Placement {
  return { state, mode, reviewer, requirement, assignee, position, currentDue };
}

/** Locks and opens what nobody has begun, as the new prerequisites say. These two states meet no need, so one look is enough. */
function withLocks(moved: readonly MovedItem[], to: VersionDefinitions): MovedItem[] {
  const graph = prerequisiteGraph(to);
  const states = new Map(moved.map(({ key, after }) => [key, after.state]));
  return moved.map((item) => {
    const { state } = item.after;
    if (!graph.needs.has(item.key) || hasMoved(state) || !isOpen(state)) return item;
    return { ...item, after: { ...item.after, state: prerequisitesMet(graph, states, item.key) ? 'available' : 'locked' } };
  });
}

/** The day of something new: by its rule, but with notice. */
function newDue(due: DueRule, timing: Timing, earliest: LocalDate): LocalDate {
  const byRule = dueDate(due, timing);
  if (byRule >= earliest) return byRule;
  return 'day' in due ? earliest : (nextGuildDay(timing.calendar, earliest, timing.guildWeekday) ?? earliest);
}

function keptDue(item: MovingItem, before: DueRule | null, after: DueRule, timing: Timing, earliest: LocalDate): LocalDate {
  const { currentDue } = item;
  if (item.pinned || !isOpen(item.state) || before === null || sameRule(before, after)) return currentDue;
  const shift = signedDistance(timing.calendar, dueDate(before, timing), currentDue);
  const planned = addWorkingDays(timing.calendar, dueDate(after, timing), shift);
  const closest = currentDue < earliest ? currentDue : earliest;
  return planned < closest ? closest : planned;
}

function sameRule(a: DueRule, b: DueRule): boolean {
  return 'day' in a ? 'day' in b && a.day === b.day : 'guildDayFrom' in b && a.guildDayFrom === b.guildDayFrom;
}
