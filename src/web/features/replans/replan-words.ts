import { shortDay } from '../../shared/dates';
import type { JourneyToReplanDto, RecentReplanDto } from '../../shared/api/types';

export const counted = (count: number, one: string, many = `${one}s`): string => `${count} ${count === 1 ? one : many}`;

/** What a change does to one journey: “12 dates move · ends Fri 18 Dec, was Fri 11 Dec · 1 stays pinned”. */
export function effectWords({ moves, insteadOf, pinned, uncovered, lastDue, lastDueAfter, problem }: JourneyToReplanDto): string {
  if (problem !== null) return problem;
  return [
    moves === 0 ? 'no date moves' : moves === 1 ? '1 date moves' : `${moves} dates move`,
    lastDueAfter === lastDue ? '' : `ends ${shortDay(lastDueAfter)}, was ${shortDay(lastDue)}`,
    insteadOf === 0 ? '' : `${insteadOf} would have been before today`,
    pinned === 0 ? '' : `${pinned} ${pinned === 1 ? 'stays' : 'stay'} pinned`,
    uncovered.length === 0 ? '' : `${counted(uncovered.length, 'day')} without a mentor`,
  ].filter(Boolean).join(' · ');
}

const KINDS: Record<RecentReplanDto['kind'], string> = {
  start_moved: 'Another start date',
  leave_entered: 'Leave',
  pause_entered: 'A pause',
  absence_ended: 'Back earlier',
  absence_removed: 'An absence taken back',
  site_moved: 'Another site',
  week_changed: 'A part-time week',
  calendar_taken_up: 'A changed calendar',
};

export const kindWords = (kind: RecentReplanDto['kind']): string => KINDS[kind];

/** Everybody who hears of it, once each, in the order of their names. */
export function toldNames(journeys: readonly JourneyToReplanDto[]): string[] {
  const people = new Map(journeys.flatMap(({ told }) => told.map(({ id, name }) => [id, name] as const)));
  return [...people.values()].toSorted((a, b) => a.localeCompare(b));
}
