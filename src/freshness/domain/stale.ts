import { addDays, type LocalDate } from '../../calendars/domain/local-date';

/** So many hires have to say "this confused me" since the last look before a milestone counts as stale: one may have had a bad day. */
export const CONFUSED_ENOUGH = 2;

/** Where a path says nothing else, somebody looks again after half a year. */
const DAYS_UNTIL_NEXT_LOOK = 182;

/** Why a milestone's content should be looked at. */
export type StaleReason = 'review_passed' | 'confusing' | 'broken_link';

export interface StaleFacts {
  /** The last day by which somebody wanted to have looked; null when nobody said. */
  readonly reviewBy: LocalDate | null;
  /** How many said that it confused them since the last look. */
  readonly confused: number;
  /** Which link is broken, as somebody wrote it. */
  readonly brokenLink: string | null;
}

/** @returns every reason, the surest first; none for content that is fresh */
export function staleReasons({ reviewBy, confused, brokenLink }: StaleFacts, today: LocalDate): StaleReason[] {
  const reasons: StaleReason[] = [];
  if (brokenLink !== null) reasons.push('broken_link');
  if (confused >= CONFUSED_ENOUGH) reasons.push('confusing');
  if (reviewBy !== null && reviewBy < today) reasons.push('review_passed');
  return reasons;
}

/** By when to look: what was settled here stands before what the path says. */
export function reviewDay(settled: LocalDate | null, saidByPath: LocalDate | undefined): LocalDate | null {
  return settled ?? saidByPath ?? null;
}

/** When to look again after a look today. */
export function nextReview(today: LocalDate): LocalDate {
  return addDays(today, DAYS_UNTIL_NEXT_LOOK);
}
