/** Every state a milestone can be in on a hire's journey. Overdue, behind and stuck are no states: they are derived. */
export const MILESTONE_STATES = [
  'locked',
  'available',
  'in_progress',
  'submitted',
  'changes_requested',
  'done',
  'reopened',
  'waived',
  'superseded',
  'cancelled',
] as const;

/**
 * - `locked`: something it needs is not met yet
 * - `available`: can be started
 * - `in_progress`: somebody is at it
 * - `submitted`: handed in, waits for a reviewer (also a claim of prior knowledge)
 * - `changes_requested`: the reviewer asked for changes
 * - `done`
 * - `reopened`: was done or waived, and a person said why it is open again
 * - `waived`: settled without doing it (prior knowledge, skipped, does not apply, or a mentor's reason)
 * - `superseded`: a later version of the path dropped it
 * - `cancelled`: the journey ended before it was done
 */
export type MilestoneState = (typeof MILESTONE_STATES)[number];

const SETTLED: ReadonlySet<MilestoneState> = new Set(['done', 'waived', 'superseded', 'cancelled']);
const MEETS_A_NEED: ReadonlySet<MilestoneState> = new Set(['done', 'waived', 'superseded']);
const MOVED: ReadonlySet<MilestoneState> = new Set([
  'in_progress',
  'submitted',
  'changes_requested',
  'done',
  'reopened',
]);

/** Whether nobody has anything left to do on it. */
export const isSettled = (state: MilestoneState): boolean => SETTLED.has(state);

/** Whether there is still something to do on it, now or once it unlocks. */
export const isOpen = (state: MilestoneState): boolean => !SETTLED.has(state);

/** Whether a milestone in this state counts as met for those that need it. A dropped or waived one does. */
export const meetsANeed = (state: MilestoneState): boolean => MEETS_A_NEED.has(state);

/** Whether somebody has begun to work on it, so that what it builds on can no longer change without a word. */
export const hasMoved = (state: MilestoneState): boolean => MOVED.has(state);
