import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, client, idempotent, ifMatch } from '../api/client';
import { useCommand, type Command } from '../api/command';
import { keys } from '../api/keys';
import type { MilestoneContentDto } from '../api/types';
import { tellProblem } from '../ui/notify';

/** A milestone of a path, over all its versions. */
export interface ContentAddress {
  pathId: string;
  milestoneKey: string;
}

export const contentPath = ({ pathId, milestoneKey }: ContentAddress) => ({ params: { path: { pathId, key: milestoneKey } } });

/** All about one milestone's content, for its reader. */
export function useMilestoneContent(of: ContentAddress): UseQueryResult<MilestoneContentDto> {
  return useQuery({
    queryKey: keys.milestoneContent(of.pathId, of.milestoneKey),
    queryFn: () => answer<MilestoneContentDto>(client.GET('/api/content/{pathId}/{key}', contentPath(of))),
  });
}

export interface KnownBlockerInput {
  /** The note that is changed, as it was read; left out for a new one. */
  changed?: { id: string; revision: number };
  title: string;
  help: string;
}

/** Writes a note about a known blocker, or changes one. */
export function useSaveKnownBlocker({ pathId, milestoneKey }: ContentAddress): Command<KnownBlockerInput, unknown> {
  return useCommand({
    send: ({ changed, title, help }: KnownBlockerInput, key) =>
      changed === undefined
        ? answer<unknown>(client.POST('/api/known-blockers', { body: { pathId, key: milestoneKey, title, help }, headers: idempotent(key) }))
        : answer<unknown>(client.PUT('/api/known-blockers/{id}', { params: { path: { id: changed.id } }, body: { title, help }, headers: ifMatch(changed.revision) })),
    refresh: [keys.content],
  });
}

/** Removes a note. */
export function useRemoveKnownBlocker(onDone: (id: string) => void): Command<string, unknown> {
  return useCommand({
    send: (id: string) => answer<unknown>(client.DELETE('/api/known-blockers/{id}', { params: { path: { id } } })),
    onDone: (_answer, id) => onDone(id),
    onRefused: tellProblem,
    refresh: [keys.content],
  });
}

/** Says that a link in the content is broken. */
export function useReportLink(of: ContentAddress, onDone: () => void): Command<string, unknown> {
  return useCommand({
    send: (where: string) => answer<unknown>(client.PUT('/api/content/{pathId}/{key}/broken-link', { ...contentPath(of), body: { where } })),
    onDone,
    refresh: [keys.content],
  });
}
