import type { ChecklistItem } from './checklist-items';

/** The day of an item, and from what it was counted. */
export interface CountedDay {
  /** The working day as a path counts: 1 is the first, 0 the start itself. */
  day: number;
  /** The latest prerequisite, or null when that is the start. */
  after: ChecklistItem | null;
}

/**
 * Adds up a checklist's days. In that format an item's days count from its latest prerequisite, not from the start:
 * with 0 days after an item of day 30, it is due on day 30. Of several that are equally late the first one named
 * counts, and the start before them. We read the days as working days.
 *
 * @param items without rings among their prerequisites
 */
export function countDays(items: readonly ChecklistItem[]): Map<ChecklistItem, CountedDay> {
  const counted = new Map<ChecklistItem, CountedDay>();
  for (const item of items) {
    // An explicit trail instead of recursion: a chain may be as long as the checklist.
    const trail = [item];
    while (trail.length > 0) {
      const top = trail[trail.length - 1]!;
      const open = counted.has(top) ? undefined : top.prerequisites.find((needed) => !counted.has(needed));
      if (open !== undefined) {
        trail.push(open);
        continue;
      }
      counted.set(top, countedDay(top, counted));
      trail.pop();
    }
  }
  return counted;
}

function countedDay(item: ChecklistItem, counted: Map<ChecklistItem, CountedDay>): CountedDay {
  let after: ChecklistItem | null = null;
  let latest = item.fromStart ? 0 : Number.NEGATIVE_INFINITY;
  for (const needed of item.prerequisites) {
    const day = counted.get(needed)?.day ?? Number.NEGATIVE_INFINITY;
    if (day > latest) {
      after = needed;
      latest = day;
    }
  }
  return { day: (Number.isFinite(latest) ? latest : 0) + item.days, after };
}
