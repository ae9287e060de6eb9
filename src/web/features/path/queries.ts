import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, client, idempotent, ifMatch } from '../../shared/api/client';
import { useCommand, type Command } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type { JourneyDto, ReplanDto, ReplannedDto } from '../../shared/api/types';

/** One whole journey. */
export function useJourney(journeyId: string): UseQueryResult<JourneyDto> {
  return useQuery({
    queryKey: keys.wholeJourney(journeyId),
    queryFn: () => answer(client.GET('/api/journeys/{id}', { params: { path: { id: journeyId } } })),
  });
}

/** Opens somebody's journey for today: logged, and shown to its hire. */
export function useOpenJourney(journeyId: string): Command<undefined, unknown> {
  return useCommand({
    send: (_none: undefined, key) =>
      answer<unknown>(client.POST('/api/journeys/{id}/open', { params: { path: { id: journeyId } }, headers: idempotent(key) })),
    refresh: [keys.journey(journeyId)],
  });
}

interface Replan {
  change: ReplanDto;
  /** The revision that the preview was made from: a newer one refuses the change. */
  revision: number;
}

/** Changes the dates, as previewed. */
export function useReplan(journeyId: string): Command<Replan, ReplannedDto> {
  return useCommand({
    send: ({ change, revision }, key) =>
      answer(
        client.POST('/api/journeys/{id}/replan', {
          params: { path: { id: journeyId } },
          body: change,
          headers: { ...idempotent(key), ...ifMatch(revision) },
        }),
      ),
    refresh: [keys.journey(journeyId), keys.cohorts, keys.myHires, keys.replans, keys.datesToLookAt],
  });
}
