import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, client } from '../../shared/api/client';
import { useCommand, type Command } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import { useSession } from '../../shared/api/session';
import type { JourneyBesideDto, OwnNudgesDto, TodayDto } from '../../shared/api/types';

/** What a hire's day holds. */
export function useToday(journeyId: string): UseQueryResult<TodayDto> {
  return useQuery({
    queryKey: keys.today(journeyId),
    queryFn: () => answer(client.GET('/api/journeys/{id}/today', { params: { path: { id: journeyId } } })),
  });
}

/** What the hire alone is asked. */
export function useOwnNudges(journeyId: string): UseQueryResult<OwnNudgesDto> {
  return useQuery({
    queryKey: keys.ownNudges(journeyId),
    queryFn: () => answer(client.GET('/api/journeys/{id}/nudges', { params: { path: { id: journeyId } } })),
  });
}

/** Says "I'm fine", or takes it back. */
export function useRest(journeyId: string): Command<boolean, unknown> {
  const to = { params: { path: { id: journeyId } } };
  return useCommand({
    send: (fine: boolean) =>
      answer<unknown>(fine ? client.POST('/api/journeys/{id}/nudges/rest', to) : client.DELETE('/api/journeys/{id}/nudges/rest', to)),
    refresh: [keys.ownNudges(journeyId)],
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
