import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, client, idempotent } from '../api/client';
import { useCommand, type Command } from '../api/command';
import { keys } from '../api/keys';
import type { AreaDto, AskQuestionDto, QuestionDto, QuestionListDto } from '../api/types';

/** Who is there to ask, by area. */
export function useAreas(): UseQueryResult<AreaDto[]> {
  return useQuery({ queryKey: keys.focalPoints, queryFn: () => answer(client.GET('/api/focal-points')), staleTime: 60_000 });
}

/** What was asked about one milestone, newest first. */
export function useQuestionsAbout(pathId: string, milestoneKey: string): UseQueryResult<QuestionListDto> {
  return useQuery({
    queryKey: keys.questionsAbout(pathId, milestoneKey),
    queryFn: () => answer(client.GET('/api/questions', { params: { query: { pathId, milestoneKey } } })),
  });
}

/** Asks the guild. */
export function useAsk(onDone: (question: QuestionDto) => void): Command<AskQuestionDto, QuestionDto> {
  return useCommand({
    send: (question: AskQuestionDto, key) => answer(client.POST('/api/questions', { body: question, headers: idempotent(key) })),
    onDone,
    refresh: [keys.questions],
  });
}
