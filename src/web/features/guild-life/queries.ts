import { useQuery } from '@tanstack/react-query';
import { answer, client } from '../../shared/api/client';
import { keys } from '../../shared/api/keys';

/** Attendance and first-time speakers of the last two years, in sums. */
export function useGuildDayFigures() {
  return useQuery({ queryKey: keys.guildDayFigures, queryFn: () => answer(client.GET('/api/guild-days/figures')) });
}

/** How the last guild weeks were matched, in sums. */
export function useGuildWeekFigures() {
  return useQuery({ queryKey: keys.guildWeekFigures, queryFn: () => answer(client.GET('/api/guild-weeks/figures')) });
}
