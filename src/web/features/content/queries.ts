import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, client, ifMatch } from '../../shared/api/client';
import { useCommand, type Command } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type { AssignContentDto, ContentListDto } from '../../shared/api/types';
import { contentPath, type ContentAddress } from '../../shared/content/content';
import { tellProblem } from '../../shared/ui/notify';

/** What the reader looks after. */
export function useContentList(): UseQueryResult<ContentListDto> {
  return useQuery({ queryKey: keys.contentList, queryFn: () => answer<ContentListDto>(client.GET('/api/content')) });
}

/** Looked at it today. */
export function useLooked(onDone: () => void): Command<ContentAddress, unknown> {
  return useCommand({
    send: (of: ContentAddress) => answer<unknown>(client.POST('/api/content/{pathId}/{key}/look', { ...contentPath(of), body: {} })),
    onDone,
    onRefused: tellProblem,
    refresh: [keys.content],
  });
}

/** Names the owner and the day by which to look; `revision` is the one that was read. */
export function useAssign(of: ContentAddress, revision: number): Command<AssignContentDto, unknown> {
  return useCommand({
    send: (body: AssignContentDto) => answer<unknown>(client.PUT('/api/content/{pathId}/{key}', { ...contentPath(of), headers: ifMatch(revision), body })),
    refresh: [keys.content],
  });
}
