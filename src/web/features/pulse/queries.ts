import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, client } from '../../shared/api/client';
import { useCommand, type Command } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type { AnswerPulseDto, PulseResultsDto } from '../../shared/api/types';

/** What the guild answered. */
export function usePulseResults(): UseQueryResult<PulseResultsDto> {
  return useQuery({ queryKey: keys.pulseResults, queryFn: () => answer<PulseResultsDto>(client.GET('/api/pulse/results')) });
}

/** Answers a pulse. It is sent without an idempotency key: the server keeps none beside the person, and counts it once anyway. */
export function useAnswerPulse(onDone: () => void): Command<AnswerPulseDto, unknown> {
  return useCommand({
    send: (body: AnswerPulseDto) => answer<unknown>(client.POST('/api/pulse/answers', { body })),
    onDone,
    refresh: [keys.pulse],
  });
}
