/** One thing that waits on a mentor: a stuck call, a review, a meeting. */
export interface QueueItem {
  readonly id: string;
  /** the hire asked for help */
  readonly stuck: boolean;
  /** how many milestones stay locked until this is answered */
  readonly lockedDependants: number;
  /** office minutes of the mentor's own calendar since it came in */
  readonly waitedMinutes: number;
  /** the instant it came in, ISO with `Z` or an offset */
  readonly openedAt: string;
}

/**
 * A mentor's queue in the order in which to answer: who is stuck first, then what blocks a hire, then the longest
 * wait in the mentor's own working time. Two that waited alike stand as they came in, so the order is always the
 * same. How many milestones wait behind one says nothing: each blocks a person.
 * @returns a new array; what was given stays as it is
 */
export function inQueueOrder<Item extends QueueItem>(items: readonly Item[]): Item[] {
  return [...items].sort(
    (a, b) =>
      Number(b.stuck) - Number(a.stuck)
      || Number(b.lockedDependants > 0) - Number(a.lockedDependants > 0)
      || b.waitedMinutes - a.waitedMinutes
      || Date.parse(a.openedAt) - Date.parse(b.openedAt)
      || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0),
  );
}
