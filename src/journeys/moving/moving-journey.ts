import { createHash } from 'node:crypto';
import { NoWorkingDayError } from '../../calendars/domain/working-calendar';
import type { PublishedPath } from '../../paths/paths.api';
import { isUnderWay } from '../domain/journey-machine';
import { planMove, type MovedItem, type MovingItem } from '../domain/move-plan';
import { moveShape } from '../domain/move-shape';
import type { JourneyReadingRow, MilestoneRow } from '../persistence/journeys.repository';
import { calendarOf } from '../reading/calendar-of';

/** A journey as a move looks at it. */
export interface MovingJourney {
  reading: JourneyReadingRow;
  rows: readonly MilestoneRow[];
}

/**
 * Why a journey is not moved.
 *
 * - `finished`: it was completed, or it ended
 * - `elsewhere`: it walks another version
 * - `changed`: something other than the hire's progress changed since the preview
 * - `no_working_day`: its calendar has no working day where one is needed
 */
export type NotMoved = 'finished' | 'elsewhere' | 'changed' | 'no_working_day';

/** What the move would do to one journey, or why it does nothing. */
export type JourneyPlan =
  | { ok: true; items: MovedItem[]; /** names the plan but for how far the hire has come */ shape: string }
  | { ok: false; because: NotMoved };

export function planFor({ reading, rows }: MovingJourney, from: PublishedPath, to: PublishedPath): JourneyPlan {
  if (!isUnderWay(reading.state)) return { ok: false, because: 'finished' };
  if (reading.pathVersionId !== from.id) return { ok: false, because: 'elsewhere' };
  const items = rows.map(movingItem);
  const timing = { calendar: calendarOf(reading), startOn: reading.startOn, guildWeekday: reading.guildWeekday };
  try {
    const shape = moveShape(items, from.definitions, to.definitions, timing, reading.today);
    return {
      ok: true,
      items: planMove(items, from.definitions, to.definitions, timing, reading.today),
      shape: createHash('sha256').update(shape).digest('hex').slice(0, 16),
    };
  } catch (error) {
    if (error instanceof NoWorkingDayError) return { ok: false, because: 'no_working_day' };
    throw error;
  }
}

function movingItem(row: MilestoneRow): MovingItem {
  const { key, state, mode, reviewer, requirement, assignee, position, currentDue, pinned } = row;
  const dropped = state === 'superseded' && row.pathVersionId === null;
  return { key, state, mode, reviewer, requirement, assignee, position, currentDue, pinned, own: row.own !== null, dropped };
}
