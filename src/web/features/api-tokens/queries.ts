import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, client, idempotent } from '../../shared/api/client';
import { useCommand, type Command } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type {
  MakePersonalTokenDto, MakeServiceTokenDto, NewPersonalTokenDto, NewServiceTokenDto, PersonalTokensDto, ServiceTokensDto,
} from '../../shared/api/types';

/** One's own tokens. */
export function usePersonalTokens(): UseQueryResult<PersonalTokensDto> {
  return useQuery({ queryKey: keys.personalTokens, queryFn: () => answer(client.GET('/api/me/tokens')) });
}

/** Makes a token of one's own; its secret comes back this once. */
export function useMakePersonalToken(): Command<MakePersonalTokenDto, NewPersonalTokenDto> {
  return useCommand({
    send: (body, key) => answer(client.POST('/api/me/tokens', { body, headers: idempotent(key) })),
    refresh: [keys.personalTokens],
  });
}

/** Takes one of one's own tokens back. */
export function useRevokePersonalToken(): Command<string, unknown> {
  return useCommand({
    send: (id) => answer<unknown>(client.DELETE('/api/me/tokens/{id}', { params: { path: { id } } })),
    refresh: [keys.personalTokens],
  });
}

/** The guild's tokens: for admins. */
export function useServiceTokens(): UseQueryResult<ServiceTokensDto> {
  return useQuery({ queryKey: keys.serviceTokens, queryFn: () => answer(client.GET('/api/service-tokens')) });
}

/** Makes a token of the guild; its secret comes back this once. */
export function useMakeServiceToken(): Command<MakeServiceTokenDto, NewServiceTokenDto> {
  return useCommand({
    send: (body, key) => answer(client.POST('/api/service-tokens', { body, headers: idempotent(key) })),
    refresh: [keys.serviceTokens],
  });
}

/** Takes one of the guild's tokens back. */
export function useRevokeServiceToken(): Command<string, unknown> {
  return useCommand({
    send: (id) => answer<unknown>(client.DELETE('/api/service-tokens/{id}', { params: { path: { id } } })),
    refresh: [keys.serviceTokens],
  });
}
