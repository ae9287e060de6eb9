import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client, idempotent, ifMatch } from '../../shared/api/client';
import { useCommand } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type { LinkNameDto, RegisterServiceDto, SaveProofSettingsDto } from '../../shared/api/types';

/** Work of which nobody knows whose it is, as far as it can be a hire's of the reader's. */
export function useUnattributed() {
  return useQuery({ queryKey: keys.unattributed, queryFn: () => answer(client.GET('/api/proofs/unattributed')) });
}

/** Says whose it is. */
export function useAssign() {
  return useCommand({
    send: ({ id, personId }: { id: string; personId: string }, key) =>
      answer(client.POST('/api/proofs/unattributed/{id}/assign', { params: { path: { id } }, body: { personId }, headers: idempotent(key) })),
    refresh: [keys.unattributed, keys.proofNames, keys.proofServices, keys.journeys],
  });
}

/** Takes it off the reader's list. */
export function useSetAside() {
  return useCommand({
    send: (id: string) => answer<unknown>(client.POST('/api/proofs/unattributed/{id}/set-aside', { params: { path: { id } } })),
    refresh: [keys.unattributed],
  });
}

/** Puts it back. */
export function useTakeBackSetAside() {
  return useCommand({
    send: (id: string) => answer<unknown>(client.DELETE('/api/proofs/unattributed/{id}/set-aside', { params: { path: { id } } })),
    refresh: [keys.unattributed],
  });
}

export function useProofSettings() {
  return useQuery({ queryKey: keys.proofSettings, queryFn: () => answer(client.GET('/api/proofs/settings')) });
}

/** Saves over the revision last read; refused (412) when somebody changed it meanwhile. */
export function useSaveProofSettings() {
  const queries = useQueryClient();
  return useCommand({
    send: ({ revision, settings }: { revision: number; settings: SaveProofSettingsDto }) =>
      answer(client.PUT('/api/proofs/settings', { body: settings, headers: ifMatch(revision) })),
    onDone: (saved) => queries.setQueryData(keys.proofSettings, saved),
  });
}

export function useNames() {
  return useQuery({ queryKey: keys.proofNames, queryFn: () => answer(client.GET('/api/proofs/names')) });
}

export function useLinkName() {
  const queries = useQueryClient();
  return useCommand({
    send: (body: LinkNameDto, key) => answer(client.POST('/api/proofs/names', { body, headers: idempotent(key) })),
    onDone: (names) => queries.setQueryData(keys.proofNames, names),
  });
}

export function useUnlinkName() {
  return useCommand({
    send: (id: string) => answer<unknown>(client.DELETE('/api/proofs/names/{id}', { params: { path: { id } } })),
    refresh: [keys.proofNames, keys.unattributed],
  });
}

export function useServices() {
  return useQuery({ queryKey: keys.proofServices, queryFn: () => answer(client.GET('/api/proofs/services')) });
}

export function useRegisterService() {
  const queries = useQueryClient();
  return useCommand({
    send: (body: RegisterServiceDto, key) => answer(client.POST('/api/proofs/services', { body, headers: idempotent(key) })),
    onDone: (services) => queries.setQueryData(keys.proofServices, services),
  });
}

export function useUnregisterService() {
  return useCommand({
    send: (service: string) => answer<unknown>(client.DELETE('/api/proofs/services/{service}', { params: { path: { service } } })),
    refresh: [keys.proofServices, keys.unattributed],
  });
}

/** Everybody in the guild, to choose from. */
export function usePeople() {
  return useQuery({ queryKey: keys.people, queryFn: () => answer(client.GET('/api/people')) });
}
