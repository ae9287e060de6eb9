import { useInfiniteQuery, useQuery, type InfiniteData, type UseInfiniteQueryResult, type UseQueryResult } from '@tanstack/react-query';
import { answer, client, idempotent, ifMatch } from '../../../shared/api/client';
import { useCommand, type Command } from '../../../shared/api/command';
import { keys } from '../../../shared/api/keys';
import type {
  ReplayedWebhooksDto, SaveWebhookEndpointDto, WebhookEndpointDto, WebhookEndpointsDto, WebhookEndpointWithSecretDto, WebhookMessageDto, WebhookMessagesDto,
} from '../../../shared/api/types';

/** Messages are sent whenever something changes, so the page looks again by itself. */
const LOOK_AGAIN_MS = 3_000;

export type MessageState = WebhookMessageDto['state'];

/** The guild's endpoints, and what they can be told of. */
export function useEndpoints(): UseQueryResult<WebhookEndpointsDto> {
  return useQuery({ queryKey: keys.webhooks, queryFn: () => answer(client.GET('/api/webhook-endpoints')), refetchInterval: LOOK_AGAIN_MS });
}

/** What was sent to an endpoint and what was not, newest first. */
export function useMessages(id: string, state: MessageState | null): UseInfiniteQueryResult<InfiniteData<WebhookMessagesDto>> {
  return useInfiniteQuery({
    queryKey: keys.webhookMessages(id, state),
    queryFn: ({ pageParam }) =>
      answer(
        client.GET('/api/webhook-endpoints/{id}/messages', {
          params: { path: { id }, query: { ...(state !== null && { state }), ...(pageParam !== null && { after: pageParam }) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
    refetchInterval: LOOK_AGAIN_MS,
  });
}

/** Makes an endpoint; its secret comes back this once. */
export function useMakeEndpoint(): Command<SaveWebhookEndpointDto, WebhookEndpointWithSecretDto> {
  return useCommand({
    send: (body, key) => answer(client.POST('/api/webhook-endpoints', { body, headers: idempotent(key) })),
    refresh: [keys.webhooks],
  });
}

/** Changes an endpoint as it was last seen. */
export function useEditEndpoint(id: string, revision: number): Command<SaveWebhookEndpointDto, WebhookEndpointDto> {
  return useCommand({
    send: (body) => answer(client.PATCH('/api/webhook-endpoints/{id}', { params: { path: { id } }, body, headers: ifMatch(revision) })),
    refresh: [keys.webhooks],
  });
}

export function useRemoveEndpoint(id: string): Command<undefined, unknown> {
  return useCommand({
    send: () => answer<unknown>(client.DELETE('/api/webhook-endpoints/{id}', { params: { path: { id } } })),
    refresh: [keys.webhooks],
  });
}

/** Another secret; it comes back this once. */
export function useReplaceSecret(id: string): Command<undefined, WebhookEndpointWithSecretDto> {
  return useCommand({
    send: (_none, key) => answer(client.POST('/api/webhook-endpoints/{id}/secret', { params: { path: { id } }, headers: idempotent(key) })),
    refresh: [keys.webhooks],
  });
}

export function usePause(id: string): Command<undefined, WebhookEndpointDto> {
  return useCommand({
    send: () => answer(client.POST('/api/webhook-endpoints/{id}/pause', { params: { path: { id } } })),
    refresh: [keys.webhooks],
  });
}

export function useResume(id: string): Command<undefined, WebhookEndpointDto> {
  return useCommand({
    send: () => answer(client.POST('/api/webhook-endpoints/{id}/resume', { params: { path: { id } } })),
    refresh: [keys.webhooks],
  });
}

export function useTest(id: string): Command<undefined, WebhookMessageDto> {
  return useCommand({
    send: (_none, key) => answer(client.POST('/api/webhook-endpoints/{id}/test', { params: { path: { id } }, headers: idempotent(key) })),
    refresh: [keys.webhooks],
  });
}

export function useTryNow(id: string): Command<undefined, unknown> {
  return useCommand({
    send: () => answer<unknown>(client.POST('/api/webhook-endpoints/{id}/try-now', { params: { path: { id } } })),
    refresh: [keys.webhooks],
  });
}

/** Sends one message again, under the id it has. */
export function useSendAgain(id: string): Command<string, WebhookMessageDto> {
  return useCommand({
    send: (messageId) => answer(client.POST('/api/webhook-endpoints/{id}/messages/{messageId}/send', { params: { path: { id, messageId } } })),
    refresh: [keys.webhooks],
  });
}

/** Sends everything again that changed since an instant. */
export function useReplay(id: string): Command<string, ReplayedWebhooksDto> {
  return useCommand({
    send: (since, key) =>
      answer(client.POST('/api/webhook-endpoints/{id}/replay', { params: { path: { id } }, body: { since }, headers: idempotent(key) })),
    refresh: [keys.webhooks],
  });
}
