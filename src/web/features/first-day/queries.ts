import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, client } from '../../shared/api/client';
import { useCommand, type Command } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type { FirstQuestionsDto, WelcomeDoorDto } from '../../shared/api/types';

const at = (token: string) => ({ params: { path: { token } } });

/** What the link opens in this browser. */
export function useFirstDay(token: string): UseQueryResult<WelcomeDoorDto> {
  return useQuery({
    queryKey: keys.firstDay(token),
    queryFn: () => answer(client.GET('/api/first-days/{token}', at(token))),
    retry: false,
  });
}

/** Opens the link here; from then on it opens nowhere else. */
export function useOpenFirstDay(token: string): Command<undefined, unknown> {
  return useCommand({
    send: (_none: undefined) => answer<unknown>(client.POST('/api/first-days/{token}/open', at(token))),
    refresh: [keys.firstDay(token)],
  });
}

/** Asks whoever sent it for a new link. */
export function useAskForAnother(token: string, onDone: () => void): Command<undefined, unknown> {
  return useCommand({ send: (_none: undefined) => answer<unknown>(client.POST('/api/first-days/{token}/another', at(token))), onDone });
}

/** Asks the mentor something. */
export function useAskFirst(token: string, onDone: () => void): Command<string, WelcomeDoorDto> {
  const queries = useQueryClient();
  return useCommand({
    send: (body: string) => answer(client.POST('/api/first-days/{token}/questions', { ...at(token), body: { body } })),
    onDone: (door) => {
      queries.setQueryData(keys.firstDay(token), door);
      onDone();
    },
  });
}

/** What a hire asked before the first day. */
export function useFirstQuestions(journeyId: string): UseQueryResult<FirstQuestionsDto> {
  return useQuery({
    queryKey: keys.firstQuestions(journeyId),
    queryFn: () => answer(client.GET('/api/journeys/{id}/first-questions', { params: { path: { id: journeyId } } })),
  });
}

/** Answers one of them, or says it better. */
export function useAnswerFirst(journeyId: string, questionId: string, onDone: () => void): Command<string, FirstQuestionsDto> {
  return useCommand({
    send: (words: string) =>
      answer(
        client.PUT('/api/journeys/{id}/first-questions/{questionId}/answer', {
          params: { path: { id: journeyId, questionId } },
          body: { answer: words },
        }),
      ),
    onDone,
    refresh: [keys.firstQuestions(journeyId)],
  });
}
