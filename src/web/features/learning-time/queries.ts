import { keepPreviousData, useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, client, idempotent } from '../../shared/api/client';
import { useCommand, type Command } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type { LearningSumsDto, LearningTimeDto, SaveLearningDto } from '../../shared/api/types';
import { tellProblem } from '../../shared/ui/notify';

const of = (quarter: string | null) => ({ params: { query: quarter === null ? {} : { quarter } } });

/** The reader's own learning time in a quarter; in the present one with null. */
export function useLearningTime(quarter: string | null): UseQueryResult<LearningTimeDto> {
  return useQuery({
    queryKey: keys.ownLearningTime(quarter),
    queryFn: () => answer(client.GET('/api/learning-time', of(quarter))),
    placeholderData: keepPreviousData,
  });
}

/** The guild's learning time in a quarter, as sums. */
export function useLearningSums(quarter: string | null): UseQueryResult<LearningSumsDto> {
  return useQuery({
    queryKey: keys.learningSums(quarter),
    queryFn: () => answer(client.GET('/api/learning-time/sums', of(quarter))),
    placeholderData: keepPreviousData,
  });
}

/** Own learning as it is entered; with an id, of an entry that is there. */
export interface LearningInput extends SaveLearningDto {
  id?: string;
}

/** Adds an entry, or changes the one with the id. */
export function useSaveLearning(): Command<LearningInput, unknown> {
  return useCommand({
    send: ({ id, ...body }: LearningInput, key) =>
      id === undefined
        ? answer<unknown>(client.POST('/api/learning-time/entries', { body, headers: idempotent(key) }))
        : answer<unknown>(client.PUT('/api/learning-time/entries/{id}', { params: { path: { id } }, body })),
    refresh: [keys.learningTime],
  });
}

/** Removes an entry. */
export function useRemoveLearning(onDone: (id: string) => void): Command<string, unknown> {
  return useCommand({
    send: (id: string) => answer<unknown>(client.DELETE('/api/learning-time/entries/{id}', { params: { path: { id } } })),
    onDone: (_answer, id) => onDone(id),
    onRefused: tellProblem,
    refresh: [keys.learningTime],
  });
}
