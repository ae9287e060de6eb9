import { useInfiniteQuery, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { answer, client } from '../../shared/api/client';
import { keys } from '../../shared/api/keys';
import type { TimelineDto } from '../../shared/api/types';

/** What happened on a journey, newest first, a page at a time. */
export function useTimeline(journeyId: string): UseInfiniteQueryResult<InfiniteData<TimelineDto>> {
  return useInfiniteQuery({
    queryKey: keys.timeline(journeyId),
    queryFn: ({ pageParam }) =>
      answer(
        client.GET('/api/journeys/{id}/timeline', {
          params: { path: { id: journeyId }, query: pageParam === null ? {} : { after: pageParam } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
}
