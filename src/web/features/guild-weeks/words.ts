import type { GalleryItemDto, GuildWeekSummaryDto, WeekOptionDto } from '../../shared/api/types';
import { fullDay } from '../../shared/dates';

export const KIND_WORDS: Record<WeekOptionDto['kind'], string> = {
  product_team: 'Join a product team',
  open_source: 'Open source or our infrastructure',
  research: 'Research',
  educational_session: 'Prepare a session',
};

type Standing = Pick<GuildWeekSummaryDto, 'state' | 'rankBy'>;

/** How far a week is, in a word or two. */
export function stateWords({ state, rankBy }: Standing): string {
  if (state === 'proposing') return 'Options are collected';
  if (state === 'ranking') return new Date(rankBy) > new Date() ? 'Open for ranking' : 'Ranking has ended';
  if (state === 'matched') return 'Matched, not published yet';
  return state === 'published' ? 'Places are given out' : 'Done';
}

/** “14 to 18 December”. */
export function daysWords({ startsOn, endsOn }: { startsOn: string; endsOn: string }, today: string): string {
  const sameMonth = startsOn.slice(0, 7) === endsOn.slice(0, 7);
  return `${sameMonth ? Number(startsOn.slice(8)) : fullDay(startsOn, today)} to ${fullDay(endsOn, today)}`;
}

/** “3 to 6 people”. */
export function seatsWords({ minSeats, maxSeats }: Pick<WeekOptionDto, 'minSeats' | 'maxSeats'>): string {
  if (minSeats === maxSeats) return maxSeats === 1 ? 'one person' : `${maxSeats} people`;
  return minSeats === 1 ? `up to ${maxSeats} people` : `${minSeats} to ${maxSeats} people`;
}

/** “2 places are free”. */
export function freeWords(free: number): string {
  return free === 1 ? 'one place is free' : `${free} places are free`;
}

/** “Q4 2026” of `2026-Q4`. */
export function quarterWords(quarter: string): string {
  return `${quarter.slice(5)} ${quarter.slice(0, 4)}`;
}

/** What was made, week by week, in the order in which it was given. */
export function byWeek(items: readonly GalleryItemDto[]): { week: GalleryItemDto['week']; made: GalleryItemDto[] }[] {
  const weeks = new Map<string, { week: GalleryItemDto['week']; made: GalleryItemDto[] }>();
  for (const item of items) {
    const found = weeks.get(item.week.id) ?? { week: item.week, made: [] };
    found.made.push(item);
    weeks.set(item.week.id, found);
  }
  return [...weeks.values()];
}
