import type { LocalDate } from '../../calendars/domain/local-date';
import type { Requirement } from '../../paths/domain/path-document';
import { isOpen, type MilestoneState } from './milestone-states';
import type { Turn } from './turn';
import { unlocks, type PrerequisiteGraph } from './unlocking';

/** A milestone as Today sees it. */
export interface NextItem {
  readonly key: string;
  readonly state: MilestoneState;
  readonly turn: Turn;
  readonly due: LocalDate;
  readonly requirement: Requirement;
  /** its place in the path, counted from the beginning */
  readonly position: number;
}

/** More than three next things are no next things. */
const AT_MOST = 3;

const BEGUN: ReadonlySet<MilestoneState> = new Set(['changes_requested', 'in_progress', 'reopened']);

/**
 * The next things for the hire to do, the best first, at most three: only where it is the hire's turn. What is
 * required comes before what is optional, what was begun (or came back) before what is new; then what is due
 * first, what opens most, and the order of the path.
 */
export function nextUp<Item extends NextItem>(items: readonly Item[], graph: PrerequisiteGraph): Item[] {
  const open = new Set(items.filter(({ state }) => isOpen(state)).map(({ key }) => key));
  const opens = (key: string): number => unlocks(graph, key).filter((dependant) => open.has(dependant)).length;
  return items
    .filter(({ key, turn }) => turn === 'hire' && open.has(key))
    .map((item) => ({
      item,
      optional: item.requirement === 'optional' ? 1 : 0,
      fresh: BEGUN.has(item.state) ? 0 : 1,
      opens: opens(item.key),
    }))
    .sort((a, b) =>
      a.optional - b.optional
      || a.fresh - b.fresh
      || (a.item.due < b.item.due ? -1 : a.item.due > b.item.due ? 1 : 0)
      || b.opens - a.opens
      || a.item.position - b.item.position)
    .slice(0, AT_MOST)
    .map(({ item }) => item);
}
