import type { MovedItem, Placement } from './move-plan';
import { hasMoved, isOpen } from './milestone-states';
import { prerequisiteGraph, prerequisitesMet, type Needs } from './unlocking';

/** A milestone as it stands when a move is taken back. */
export interface StandingItem extends Placement {
  readonly key: string;
}

/** What taking a move back does to one milestone: where it goes, or that the journey no longer has it. */
export interface UndoneItem {
  readonly key: string;
  readonly after: Placement | null;
  /** something happened to it since the move, and that is kept */
  readonly keptSince: boolean;
}

const FIELDS = ['state', 'mode', 'reviewer', 'requirement', 'assignee', 'position', 'currentDue'] as const satisfies readonly (keyof Placement)[];

/**
 * What taking a move back does. What the move changed and nobody touched since is as it was before, exactly; what has
 * happened since then stays. A milestone that came with the move goes when nobody began it; when somebody did, its
 * record stays, superseded while it was open.
 *
 * @param moved the move as it was made
 * @param now the journey's milestones as they stand, also those that came since
 * @param from the version that the journey goes back to
 */
export function undoMove(moved: readonly MovedItem[], now: readonly StandingItem[], from: readonly Needs[]): UndoneItem[] {
  const made = new Map(moved.map((item) => [item.key, item]));
  const undone = now.map((standing): UndoneItem => {
    const item = made.get(standing.key);
    if (!item) return { key: standing.key, after: placementOf(standing), keptSince: true };
    return item.before === null ? takenAway(standing, item.after) : goneBack(standing, item, item.before);
  });
  return withLocks(undone, from);
}

/** What had returned with the move is off the path again: begun since, it is superseded with its record. */
function goneBack(now: StandingItem, { kind, after }: MovedItem, before: Placement): UndoneItem {
  const touched = FIELDS.some((field) => now[field] !== after[field]);
  const merged = touched
    ? Object.fromEntries(FIELDS.map((field) => [field, now[field] === after[field] ? before[field] : now[field]])) as unknown as Placement
    : before;
  const openOffPath = kind === 'returned' && touched && isOpen(merged.state);
  return { key: now.key, after: openOffPath ? { ...merged, state: 'superseded' } : merged, keptSince: touched };
}

function takenAway(now: StandingItem, came: Placement): UndoneItem {
  const begun = hasMoved(now.state) || now.state === 'waived';
  if (!begun) return { key: now.key, after: null, keptSince: false };
  return { key: now.key, after: { ...placementOf(now), state: isOpen(now.state) ? 'superseded' : now.state }, keptSince: now.state !== came.state };
}

/** What nobody has begun is locked or open as the earlier prerequisites say, since what they need may be done by now. */
function withLocks(undone: readonly UndoneItem[], from: readonly Needs[]): UndoneItem[] {
  const graph = prerequisiteGraph(from);
  const states = new Map(undone.flatMap(({ key, after }) => (after ? [[key, after.state] as const] : [])));
  return undone.map((item) => {
    if (!item.after || !graph.needs.has(item.key) || hasMoved(item.after.state) || !isOpen(item.after.state)) return item;
    return { ...item, after: { ...item.after, state: prerequisitesMet(graph, states, item.key) ? 'available' : 'locked' } };
  });
}

function placementOf({ state, mode, reviewer, requirement, assignee, position, currentDue }: Placement): Placement {
  return { state, mode, reviewer, requirement, assignee, position, currentDue };
}
