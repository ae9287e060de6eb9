import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, client, idempotent, ifMatch } from '../../shared/api/client';
import { useCommand, type Command } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type { AddProviderDto, ProviderDto, ProvidersDto, ProviderTestDto, SaveProviderDto } from '../../shared/api/types';

/** The guild's identity providers, as admins keep them. */
export function useProviders(): UseQueryResult<ProvidersDto> {
  return useQuery({ queryKey: keys.signInProviders, queryFn: () => answer(client.GET('/api/sign-in-providers')) });
}

/** What a change answers is what the page shows next; the sign-in page asks anew. */
function useChange<Input>(send: (input: Input, key: string) => Promise<ProvidersDto>): Command<Input, ProvidersDto> {
  const queries = useQueryClient();
  return useCommand({
    send,
    onDone: (providers) => queries.setQueryData(keys.signInProviders, providers),
    onRefused: () => void queries.invalidateQueries({ queryKey: keys.signInProviders }),
    refresh: [keys.welcome, keys.waysIn],
  });
}

/** Adds one; its issuer is asked first. */
export function useAddProvider(): Command<AddProviderDto, ProvidersDto> {
  return useChange((body, key) => answer(client.POST('/api/sign-in-providers', { body, headers: idempotent(key) })));
}

/** A change of one that was read with this revision. */
export interface ProviderChange {
  id: string;
  revision: number;
  change: SaveProviderDto;
}

/** What of a provider a save sends: everything but its secret, which stays. */
export function savedOf({ name, clientId, enabled, joinsByEmail, emailDomains }: ProviderDto): SaveProviderDto {
  return { name, clientId, enabled, joinsByEmail, emailDomains };
}

export function useSaveProvider(): Command<ProviderChange, ProvidersDto> {
  return useChange(({ id, revision, change }) =>
    answer(client.PUT('/api/sign-in-providers/{id}', { params: { path: { id } }, body: change, headers: ifMatch(revision) })),
  );
}

/** Puts them in this order. */
export function useOrderProviders(): Command<string[], ProvidersDto> {
  return useChange((ids) => answer(client.PUT('/api/sign-in-providers/order', { body: { ids } })));
}

/** Switches passwords on or off. */
export function useSetPasswords(): Command<boolean, ProvidersDto> {
  return useChange((on) => answer(client.PUT('/api/sign-in-providers/passwords', { body: { on } })));
}

/** Takes one away. */
export function useRemoveProvider(): Command<string, unknown> {
  return useCommand({
    send: (id: string) => answer<unknown>(client.DELETE('/api/sign-in-providers/{id}', { params: { path: { id } } })),
    refresh: [keys.signInProviders, keys.welcome, keys.waysIn],
  });
}

/** Asks one about itself, now. */
export function useTestProvider(): Command<string, ProviderTestDto> {
  return useCommand({ send: (id) => answer(client.POST('/api/sign-in-providers/{id}/test', { params: { path: { id } } })) });
}
