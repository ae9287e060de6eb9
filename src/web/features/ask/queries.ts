import {
  keepPreviousData, useInfiniteQuery, useQuery, useQueryClient, type InfiniteData, type UseInfiniteQueryResult, type UseQueryResult,
} from '@tanstack/react-query';
import { answer, client, idempotent } from '../../shared/api/client';
import { useCommand, type Command } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type { QuestionDto, QuestionListDto } from '../../shared/api/types';
import { tellProblem } from '../../shared/ui/notify';

/** Questions that hold what was typed, newest first; the last ones stay while new ones are looked for. */
export function useQuestions(search: string, topic: string | null): UseInfiniteQueryResult<InfiniteData<QuestionListDto>> {
  return useInfiniteQuery({
    queryKey: keys.questionsFound(search, topic),
    queryFn: ({ pageParam }) =>
      answer(
        client.GET('/api/questions', {
          params: {
            query: {
              ...(search === '' ? {} : { search }),
              ...(topic === null ? {} : { topic }),
              ...(pageParam === null ? {} : { after: pageParam }),
            },
          },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    placeholderData: keepPreviousData,
  });
}

/** One question with its answers. */
export function useQuestion(id: string): UseQueryResult<QuestionDto> {
  return useQuery({
    queryKey: keys.question(id),
    queryFn: () => answer(client.GET('/api/questions/{id}', { params: { path: { id } } })),
  });
}

/** Answers a question; the asker is told. */
export function useAnswer(id: string, onDone: () => void): Command<string, QuestionDto> {
  return useCommand({
    send: (body: string, key) =>
      answer(client.POST('/api/questions/{id}/answers', { params: { path: { id } }, body: { body }, headers: idempotent(key) })),
    onDone,
    refresh: [keys.questions],
  });
}

/** Says which answer helped, or with null that none did after all; shown at once. */
export function useAccept(id: string): Command<string | null, QuestionDto> {
  const queries = useQueryClient();
  return useCommand({
    send: (answerId: string | null, key) =>
      answerId === null
        ? answer(client.DELETE('/api/questions/{id}/accepted', { params: { path: { id } }, headers: idempotent(key) }))
        : answer(client.POST('/api/questions/{id}/answers/{answerId}/accept', { params: { path: { id, answerId } }, headers: idempotent(key) })),
    anticipate: (answerId) => {
      const before = queries.getQueryData<QuestionDto>(keys.question(id));
      queries.setQueryData<QuestionDto>(
        keys.question(id),
        (question) =>
          question && {
            ...question,
            settled: answerId !== null,
            answers: question.answers.map((given) => ({ ...given, accepted: given.id === answerId })),
          },
      );
      return () => queries.setQueryData(keys.question(id), before);
    },
    onRefused: tellProblem,
    refresh: [keys.questions],
  });
}
