import type { LearningEntryDto, LearningTimeDto } from '../../shared/api/types';
import { fullDay, shortDay } from '../../shared/dates';
import type { IconName } from '../../shared/ui/icons';

export const KIND_WORDS: Record<LearningEntryDto['kind'], { name: string; icon: IconName }> = {
  guild_day: { name: 'Guild day', icon: 'talk' },
  guild_week: { name: 'Guild week', icon: 'flag' },
  own: { name: 'By yourself', icon: 'book' },
};

const QUARTERS = ['January to March', 'April to June', 'July to September', 'October to December'];

/** “October to December 2026” of `2026-Q4`. */
export function quarterWords(quarter: string): string {
  return `${QUARTERS[Number(quarter.slice(6)) - 1] ?? quarter} ${quarter.slice(0, 4)}`;
}

/** “1 half-day”, “6 half-days”. */
export function halfDays(count: number): string {
  return count === 1 ? '1 half-day' : `${count} half-days`;
}

/** How much it is of what there is, as one would say it. */
export function standingWords({ halfDays: learned, allowance, after }: Pick<LearningTimeDto, 'halfDays' | 'allowance' | 'after'>): string {
  const when = after === null ? 'this quarter' : 'in that quarter';
  // A quarter of leave, or before the first day: there is nothing to be of.
  return allowance === 0 ? `${halfDays(learned)} ${when}` : `${learned} of about ${halfDays(allowance)} ${when}`;
}

/** “Thu 19 Nov”, or “16 November to 19 November”. */
export function daysWords({ from, to }: Pick<LearningEntryDto, 'from' | 'to'>, today: string): string {
  return from === to ? shortDay(from) : `${fullDay(from, today)} to ${fullDay(to, today)}`;
}
