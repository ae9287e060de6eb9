import { useQuery } from '@tanstack/react-query';
import { answer, client, idempotent } from '../../shared/api/client';
import { useCommand } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type { StartMoveDto } from '../../shared/api/types';

/** How often a move at work is looked at, besides what the server tells by itself. */
const LOOK_EVERY_MS = 1_000;

/** What moving the hires of one version to another would do; worked out anew each time one comes back to it. */
export function useMovePreview(fromId: string, toId: string) {
  return useQuery({
    queryKey: keys.movePreview(fromId, toId),
    queryFn: () => answer(client.GET('/api/path-versions/{id}/move-preview', { params: { path: { id: fromId }, query: { to: toId } } })),
    enabled: fromId !== '' && toId !== '',
    staleTime: 0,
  });
}

/** The same for one hire, once somebody wants to know. */
export function useMoveDetails(fromId: string, toId: string, journeyId: string, wanted: boolean) {
  return useQuery({
    queryKey: keys.moveDetails(fromId, toId, journeyId),
    queryFn: () =>
      answer(client.GET('/api/path-versions/{id}/move-preview/{journeyId}', { params: { path: { id: fromId, journeyId }, query: { to: toId } } })),
    enabled: wanted,
    staleTime: 0,
  });
}

/** One move; while it is at work it is looked at again and again. */
export function useMove(id: string) {
  return useQuery({
    queryKey: keys.move(id),
    queryFn: () => answer(client.GET('/api/moves/{id}', { params: { path: { id } } })),
    refetchInterval: ({ state }) => (state.data?.state === 'running' || state.data?.state === 'undoing' ? LOOK_EVERY_MS : false),
  });
}

/** Begins to move hires, each as shown. */
export function useStartMove() {
  return useCommand({
    send: (body: StartMoveDto, key) => answer(client.POST('/api/moves', { body, headers: idempotent(key) })),
    refresh: [keys.moves, keys.paths],
  });
}

/** Begins to take a move back. */
export function useUndoMove(id: string) {
  return useCommand({
    send: (_: void, key) => answer(client.POST('/api/moves/{id}/undo', { params: { path: { id } }, headers: idempotent(key) })),
    refresh: [keys.moves, keys.paths],
  });
}
