import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, client, idempotent, ifMatch } from '../../shared/api/client';
import { useCommand, type Command } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type { MentoringDto, SaveHandoverDto, WriteMentorNoteDto } from '../../shared/api/types';
import { tellProblem } from '../../shared/ui/notify';

/** What is between a hire and the mentors, as the reader may see it. */
export function useMentoring(id: string): UseQueryResult<MentoringDto> {
  return useQuery({ queryKey: keys.mentoring(id), queryFn: () => answer(client.GET('/api/journeys/{id}/mentoring', { params: { path: { id } } })) });
}

/** A command that answers how things stand after it; what it answers is shown at once. */
function useMentoringCommand<Input>(
  id: string,
  send: (input: Input, key: string) => Promise<MentoringDto>,
  { refusal = 'corner', onDone }: { refusal?: 'corner' | 'form'; onDone?: (input: Input) => void } = {},
): Command<Input, MentoringDto> {
  const queries = useQueryClient();
  return useCommand({
    send,
    onDone: (mentoring, input) => {
      queries.setQueryData(keys.mentoring(id), mentoring);
      onDone?.(input);
    },
    onRefused: refusal === 'corner' ? tellProblem : undefined,
  });
}

export function useAskToTalk(id: string, onDone: () => void): Command<string, MentoringDto> {
  return useMentoringCommand(
    id,
    (body: string, key) => answer(client.POST('/api/journeys/{id}/talk-questions', { params: { path: { id } }, body: { body }, headers: idempotent(key) })),
    { refusal: 'form', onDone },
  );
}

export function useSettleQuestion(id: string, onDone?: (input: { questionId: string; settled: boolean }) => void): Command<{ questionId: string; settled: boolean }, MentoringDto> {
  return useMentoringCommand(
    id,
    ({ questionId, settled }) => answer(client.PATCH('/api/journeys/{id}/talk-questions/{questionId}', { params: { path: { id, questionId } }, body: { settled } })),
    { onDone },
  );
}

export function useTalked(id: string): Command<undefined, MentoringDto> {
  return useMentoringCommand(id, (_none, key) => answer(client.POST('/api/journeys/{id}/talks', { params: { path: { id } }, headers: idempotent(key) })));
}

export function useTakeTalkBack(id: string): Command<string, MentoringDto> {
  return useMentoringCommand(id, (talkId) => answer(client.DELETE('/api/journeys/{id}/talks/{talkId}', { params: { path: { id, talkId } } })));
}

export function useAddNote(id: string, onDone: () => void): Command<WriteMentorNoteDto, MentoringDto> {
  return useMentoringCommand(
    id,
    (body, key) => answer(client.POST('/api/journeys/{id}/mentor-notes', { params: { path: { id } }, body, headers: idempotent(key) })),
    { refusal: 'form', onDone },
  );
}

/** Changes one's own note; refused (412) when it was changed meanwhile, in another window. */
export function useEditNote(id: string, onDone: () => void): Command<{ noteId: string; revision: number; note: WriteMentorNoteDto }, MentoringDto> {
  return useMentoringCommand(
    id,
    ({ noteId, revision, note }) =>
      answer(client.PUT('/api/journeys/{id}/mentor-notes/{noteId}', { params: { path: { id, noteId } }, body: note, headers: ifMatch(revision) })),
    { refusal: 'form', onDone },
  );
}

export function useDeleteNote(id: string, onDone: (noteId: string) => void): Command<string, MentoringDto> {
  return useMentoringCommand(
    id,
    (noteId) => answer(client.DELETE('/api/journeys/{id}/mentor-notes/{noteId}', { params: { path: { id, noteId } } })),
    { onDone },
  );
}

export function useRestoreNote(id: string): Command<string, MentoringDto> {
  return useMentoringCommand(id, (noteId) => answer(client.POST('/api/journeys/{id}/mentor-notes/{noteId}/restore', { params: { path: { id, noteId } } })));
}

/** Keeps the words for the backup, or sends them; refused (412) when they were changed in another window. */
export function useSaveHandover(id: string, onDone: (input: SaveHandoverDto & { revision: number }) => void): Command<SaveHandoverDto & { revision: number }, MentoringDto> {
  return useMentoringCommand(
    id,
    ({ revision, words, send }) => answer(client.PUT('/api/journeys/{id}/handover', { params: { path: { id } }, body: { words, send }, headers: ifMatch(revision) })),
    { refusal: 'form', onDone },
  );
}
