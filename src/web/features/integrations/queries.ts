import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, client, idempotent, ifMatch } from '../../shared/api/client';
import { useCommand, type Command } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type {
  ChangeEventSourceDto, EventSourceDetailsDto, EventSourcesDto, EventSourceWithSecretDto, SetUpEventSourceDto,
} from '../../shared/api/types';

/** Whoever looks here waits for something to arrive. */
const LOOK_AGAIN_MS = 5_000;

/** The guild's sources of events. */
export function useEventSources(): UseQueryResult<EventSourcesDto> {
  return useQuery({ queryKey: keys.eventSources, queryFn: () => answer(client.GET('/api/event-sources')), refetchInterval: LOOK_AGAIN_MS });
}

/** A source with what it last sent. */
export function useEventSource(id: string): UseQueryResult<EventSourceDetailsDto> {
  return useQuery({
    queryKey: keys.eventSource(id),
    queryFn: () => answer(client.GET('/api/event-sources/{id}', { params: { path: { id } } })),
    refetchInterval: LOOK_AGAIN_MS,
  });
}

/** Sets a source up; its secret comes back this once. */
export function useSetUpSource(): Command<SetUpEventSourceDto, EventSourceWithSecretDto> {
  return useCommand({
    send: (body, key) => answer(client.POST('/api/event-sources', { body, headers: idempotent(key) })),
    refresh: [keys.eventSources],
  });
}

export interface SourceChange extends ChangeEventSourceDto {
  revision: number;
}

/** Changes a source. */
export function useChangeSource(id: string): Command<SourceChange, EventSourceDetailsDto> {
  return useCommand({
    send: ({ revision, ...body }) =>
      answer(client.PATCH('/api/event-sources/{id}', { params: { path: { id }, header: ifMatch(revision) }, body })),
    refresh: [keys.eventSources],
  });
}

/** Gives a source another secret; it comes back this once. */
export function useRotateSecret(id: string): Command<void, EventSourceWithSecretDto> {
  return useCommand({
    send: (_, key) => answer(client.POST('/api/event-sources/{id}/secret', { params: { path: { id } }, headers: idempotent(key) })),
    refresh: [keys.eventSources],
  });
}

/** Has everything that is kept of a source read again. */
export function useReplay(id: string): Command<void, EventSourceDetailsDto> {
  return useCommand({
    send: () => answer(client.POST('/api/event-sources/{id}/replay', { params: { path: { id } } })),
    refresh: [keys.eventSources],
  });
}
