import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, client } from '../../shared/api/client';
import { keys } from '../../shared/api/keys';
import type { VisibilityDto } from '../../shared/api/types';

/** Who can see what of a journey, and who looked. */
export function useVisibility(journeyId: string): UseQueryResult<VisibilityDto> {
  return useQuery({
    queryKey: keys.visibility(journeyId),
    queryFn: () => answer(client.GET('/api/journeys/{id}/visibility', { params: { path: { id: journeyId } } })),
  });
}
