import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, client, idempotent } from '../../shared/api/client';
import { useCommand, type Command } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type { MobilityDto, OpenedInterestDto, SaveInterestDto } from '../../shared/api/types';
import { tellProblem } from '../../shared/ui/notify';

/** The reader's own wish, whom it is shared with, and what was shared with the reader. */
export function useMobility(): UseQueryResult<MobilityDto> {
  return useQuery({ queryKey: keys.mobility, queryFn: () => answer(client.GET('/api/mobility')) });
}

function useKeep() {
  const queries = useQueryClient();
  return (mobility: MobilityDto) => queries.setQueryData(keys.mobility, mobility);
}

export function useSaveWish(): Command<SaveInterestDto, MobilityDto> {
  return useCommand({ send: (body: SaveInterestDto) => answer(client.PUT('/api/mobility', { body })), onDone: useKeep() });
}

/** Takes it back, with whom it was shared and what they answered. */
export function useWithdrawWish(): Command<undefined, MobilityDto> {
  return useCommand({ send: () => answer(client.DELETE('/api/mobility')), onDone: useKeep(), onRefused: tellProblem });
}

/** Shares it with exactly these managers. */
export function useShare(): Command<string[], MobilityDto> {
  return useCommand({
    send: (managerIds: string[], key) => answer(client.PUT('/api/mobility/sharing', { body: { managerIds }, headers: idempotent(key) })),
    onDone: useKeep(),
    onRefused: tellProblem,
  });
}

/** Opens what somebody shared with the reader; they see it. */
export function useOpenInterest(id: string): Command<undefined, OpenedInterestDto> {
  return useCommand({
    send: () => answer(client.POST('/api/mobility/{id}/open', { params: { path: { id } } })),
    refresh: [keys.mobility],
  });
}

export function useAnswerInterest(id: string, onDone: (opened: OpenedInterestDto) => void): Command<string, OpenedInterestDto> {
  return useCommand({
    send: (body: string, key) => answer(client.POST('/api/mobility/{id}/notes', { params: { path: { id } }, body: { body }, headers: idempotent(key) })),
    onDone,
  });
}
