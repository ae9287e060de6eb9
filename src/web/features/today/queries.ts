import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, client } from '../../shared/api/client';
import { keys } from '../../shared/api/keys';
import { useSession } from '../../shared/api/session';
import type { JourneyBesideDto, TodayDto } from '../../shared/api/types';

/** What a hire's day holds. */
export function useToday(journeyId: string): UseQueryResult<TodayDto> {
  return useQuery({
    queryKey: keys.today(journeyId),
    queryFn: () => answer(client.GET('/api/journeys/{id}/today', { params: { path: { id: journeyId } } })),
  });
}

/** Every journey that the reader walks now, with what is next on each; asked only of who walks several. */
export function useJourneysBeside(): UseQueryResult<JourneyBesideDto[]> {
  const { journeys } = useSession();
  return useQuery({
    queryKey: keys.journeysBeside,
    queryFn: () => answer(client.GET('/api/my-journeys')),
    enabled: journeys.filter(({ state }) => state !== 'completed' && state !== 'ended').length > 1,
  });
}
