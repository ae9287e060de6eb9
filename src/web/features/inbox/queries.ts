import { useInfiniteQuery, useQueryClient, type InfiniteData, type UseInfiniteQueryResult } from '@tanstack/react-query';
import { answer, client, idempotent } from '../../shared/api/client';
import { useCommand, type Command } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type { InboxDto } from '../../shared/api/types';

/** Messages, newest first, a page at a time. */
export function useInbox(): UseInfiniteQueryResult<InfiniteData<InboxDto>> {
  return useInfiniteQuery({
    queryKey: keys.inbox,
    queryFn: ({ pageParam }) => answer(client.GET('/api/inbox', { params: { query: pageParam === null ? {} : { after: pageParam } } })),
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next,
  });
}

/** Marks messages as read in what is on the screen; returns the way back. */
function useReadAtOnce(): (isRead: (id: string) => boolean) => () => void {
  const queries = useQueryClient();
  return (isRead) => {
    const before = queries.getQueryData<InfiniteData<InboxDto>>(keys.inbox);
    queries.setQueryData<InfiniteData<InboxDto>>(
      keys.inbox,
      (inbox) =>
        inbox && {
          ...inbox,
          pages: inbox.pages.map((page) => {
            const messages = page.messages.map((message) => (isRead(message.id) ? { ...message, read: true } : message));
            return { ...page, messages };
          }),
        },
    );
    return () => queries.setQueryData(keys.inbox, before);
  };
}

/** Marks one message as read. */
export function useRead(): Command<string, unknown> {
  const readAtOnce = useReadAtOnce();
  return useCommand({
    send: (id: string, key) =>
      answer<unknown>(client.POST('/api/inbox/{id}/read', { params: { path: { id } }, headers: idempotent(key) })),
    anticipate: (id) => readAtOnce((candidate) => candidate === id),
    refresh: [keys.inbox, keys.session],
  });
}

/** Marks every message as read. */
export function useReadAll(): Command<undefined, unknown> {
  const readAtOnce = useReadAtOnce();
  return useCommand({
    send: (_none: undefined, key) => answer<unknown>(client.POST('/api/inbox/read-all', { headers: idempotent(key) })),
    anticipate: () => readAtOnce(() => true),
    refresh: [keys.inbox, keys.session],
  });
}
