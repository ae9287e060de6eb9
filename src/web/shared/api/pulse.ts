import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, client } from './client';
import { keys } from './keys';
import type { OwnPulsesDto } from './types';

/** The reader's own pulses. */
export function useOwnPulse(): UseQueryResult<OwnPulsesDto> {
  return useQuery({ queryKey: keys.ownPulse, queryFn: () => answer<OwnPulsesDto>(client.GET('/api/pulse')), staleTime: 60_000 });
}
