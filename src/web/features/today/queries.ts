import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, client } from '../../shared/api/client';
import { keys } from '../../shared/api/keys';
import type { TodayDto } from '../../shared/api/types';

/** What a hire's day holds. */
export function useToday(journeyId: string): UseQueryResult<TodayDto> {
  return useQuery({
    queryKey: keys.today(journeyId),
    queryFn: () => answer(client.GET('/api/journeys/{id}/today', { params: { path: { id: journeyId } } })),
  });
}
