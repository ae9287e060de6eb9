import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, client, idempotent } from '../api/client';
import { useCommand, type Command } from '../api/command';
import { keys } from '../api/keys';
import type { TaskDto } from '../api/types';

/** One thing that the reader does for a hire. */
export function useTask(journeyId: string, key: string): UseQueryResult<TaskDto> {
  return useQuery({
    queryKey: keys.task(journeyId, key),
    queryFn: () => answer(client.GET('/api/tasks/{id}/{key}', { params: { path: { id: journeyId, key } } })),
    retry: false,
  });
}

/** What changes with a task: the queue, its badge, and the hire's own pages. */
const touched = ({ journeyId, key }: TaskDto) => [keys.task(journeyId, key), keys.queue, keys.session, keys.journey(journeyId), keys.myHires];

/** Done, taken back, taken on or given back. */
export function useTaskCommand(task: TaskDto, command: 'done' | 'undo' | 'take' | 'give-back', onDone?: () => void): Command<undefined, unknown> {
  return useCommand({
    send: (_none: undefined, commandKey) =>
      answer<unknown>(
        client.POST(`/api/tasks/{id}/{key}/${command}` as '/api/tasks/{id}/{key}/done', {
          params: { path: { id: task.journeyId, key: task.key } },
          headers: idempotent(commandKey),
        }),
      ),
    onDone,
    refresh: touched(task),
  });
}

/** Hands it on to somebody else. */
export function useHandOn(task: TaskDto, onDone: () => void): Command<string, unknown> {
  return useCommand({
    send: (personId: string, commandKey) =>
      answer<unknown>(
        client.POST('/api/tasks/{id}/{key}/hand-on', {
          params: { path: { id: task.journeyId, key: task.key } },
          body: { personId },
          headers: idempotent(commandKey),
        }),
      ),
    onDone,
    refresh: touched(task),
  });
}
