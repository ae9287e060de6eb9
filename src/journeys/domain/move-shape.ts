import type { LocalDate } from '../../calendars/domain/local-date';
import { planMove, type MovingItem, type VersionDefinitions } from './move-plan';
import type { Timing } from './schedule';

/**
 * What a move would come to whatever has been done so far: which milestones stay, come and go, and where their dates
 * would stand. Two plans of the same shape differ in no more than how far the hire has come, so that the one may be
 * carried out where the other was agreed to.
 */
export function moveShape(
  items: readonly MovingItem[],
  from: VersionDefinitions,
  to: VersionDefinitions,
  timing: Timing,
  today: LocalDate,
): string {
  const untouched = items.map((item) => (item.state === 'superseded' ? item : { ...item, state: 'available' as const }));
  return planMove(untouched, from, to, timing, today)
    .map(({ key, kind, after }) => `${key} ${kind} ${after.currentDue}`)
    .sort()
    .join('\n');
}
