import type { MovedItem } from './move-plan';

/**
 * - `pending`: not looked at yet
 * - `done`: walks the new version
 * - `skipped`: left alone, because what would happen is not what was shown
 * - `failed`: could not be moved
 * - `undone`: taken back
 * - `stayed`: could not be taken back
 */
export type MoveJourneyState = 'pending' | 'done' | 'skipped' | 'failed' | 'undone' | 'stayed';

/** How a journey stood before it moved, and what the move closed on it: all that taking the move back needs. */
export interface BeforeImage {
  readonly items: readonly MovedItem[];
  /** By key, the version that described what was off the path already. */
  readonly describedBy: Readonly<Record<string, string>>;
  /** Ids of the open submissions that the move withdrew. */
  readonly submissions: readonly string[];
  /** Ids of the open blockers that the move resolved. */
  readonly blockers: readonly string[];
  /** Whether the move left nothing required open, so that the journey was complete with it. */
  readonly completed: boolean;
}
