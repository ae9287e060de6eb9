import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client, idempotent, ifMatch } from '../../shared/api/client';
import { useCommand } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type { EditDraftDto, ImportPathDto, PublishDraftDto } from '../../shared/api/types';

/** Every path of the guild. */
export function usePaths() {
  return useQuery({ queryKey: keys.paths, queryFn: () => answer(client.GET('/api/paths')) });
}

/** One path and its versions. */
export function usePath(id: string) {
  return useQuery({
    queryKey: keys.path(id),
    queryFn: () => answer(client.GET('/api/paths/{id}', { params: { path: { id } } })),
  });
}

/** The path as it is being written, with its faults. */
export function usePathDraft(id: string) {
  return useQuery({
    queryKey: keys.pathDraft(id),
    queryFn: () => answer(client.GET('/api/paths/{id}/draft', { params: { path: { id } } })),
  });
}

/** One published version; it never changes. */
export function usePathVersion(id: string) {
  return useQuery({
    queryKey: keys.pathVersion(id),
    queryFn: () => answer(client.GET('/api/path-versions/{id}', { params: { path: { id } } })),
    staleTime: Infinity,
  });
}

/** Reads a file into a draft, or refuses it whole. */
export function useImportPath() {
  const queries = useQueryClient();
  return useCommand({
    send: (file: ImportPathDto, key) => answer(client.POST('/api/path-imports', { body: file, headers: idempotent(key) })),
    onDone: (draft) => queries.setQueryData(keys.pathDraft(draft.pathId), draft),
    refresh: [keys.paths],
  });
}

/** Opens an empty draft of a new path. */
export function useStartPath() {
  const queries = useQueryClient();
  return useCommand({
    send: (title: string, key) => answer(client.POST('/api/paths', { body: { title }, headers: idempotent(key) })),
    onDone: (draft) => queries.setQueryData(keys.pathDraft(draft.pathId), draft),
    refresh: [keys.paths],
  });
}

/** Opens a draft from one of a path's versions; from the newest when none is named. */
export function useDraftFromVersion(pathId: string) {
  const queries = useQueryClient();
  return useCommand({
    send: (versionId: string | null, key) =>
      answer(
        client.POST('/api/paths/{id}/draft', {
          params: { path: { id: pathId } }, body: versionId === null ? {} : { versionId }, headers: idempotent(key),
        }),
      ),
    onDone: (draft) => queries.setQueryData(keys.pathDraft(pathId), draft),
    refresh: [keys.paths],
  });
}

/** Sets the same things for several milestones; refused (412) when the page is older than the draft. */
export function useEditDraft(pathId: string) {
  const queries = useQueryClient();
  return useCommand({
    send: ({ revision, edit }: { revision: number; edit: EditDraftDto }, key) =>
      answer(
        client.PATCH('/api/paths/{id}/draft', {
          params: { path: { id: pathId } },
          body: edit,
          headers: { ...ifMatch(revision), ...idempotent(key) },
        }),
      ),
    onDone: (draft) => queries.setQueryData(keys.pathDraft(pathId), draft),
  });
}

/**
 * Forgets a draft that is no more. To be called once its page is left: a page that is still there would ask for the
 * draft again, and hear that there is none.
 */
export function useForgetDraft(pathId: string): () => void {
  const queries = useQueryClient();
  return () => {
    queries.removeQueries({ queryKey: keys.pathDraft(pathId) });
    void queries.invalidateQueries({ queryKey: keys.paths });
  };
}

/** Throws the draft away; published versions stay. */
export function useDiscardDraft(pathId: string) {
  return useCommand({
    send: (_: void, key) =>
      answer(client.DELETE('/api/paths/{id}/draft', { params: { path: { id: pathId } }, headers: idempotent(key) })),
  });
}

/** Freezes the draft into the next version. */
export function usePublishDraft(pathId: string) {
  const queries = useQueryClient();
  return useCommand({
    send: ({ revision, publish }: { revision: number; publish: PublishDraftDto }, key) =>
      answer(
        client.POST('/api/paths/{id}/draft/publish', {
          params: { path: { id: pathId } },
          body: publish,
          headers: { ...ifMatch(revision), ...idempotent(key) },
        }),
      ),
    onDone: (version) => queries.setQueryData(keys.pathVersion(version.id), version),
  });
}

/** The draft's dates for a hire who starts on a day at a site; asked for once both are chosen. */
export function usePathPreview(id: string, startOn: string, siteId: string) {
  return useQuery({
    queryKey: keys.pathPreview(id, startOn, siteId),
    queryFn: () => answer(client.GET('/api/paths/{id}/draft/preview', { params: { path: { id }, query: { startOn, siteId } } })),
    enabled: startOn !== '' && siteId !== '',
    // The draft changes under it.
    staleTime: 0,
  });
}

/** In what two versions differ; either may be the draft. */
export function usePathDiff(id: string, from: string, to: string) {
  return useQuery({
    queryKey: keys.pathDiff(id, from, to),
    queryFn: () => answer(client.GET('/api/paths/{id}/diff', { params: { path: { id }, query: { from, to } } })),
    enabled: from !== '' && to !== '',
    staleTime: 0,
  });
}

/** Who walks a version now. */
export function usePathWalkers(versionId: string) {
  return useQuery({
    queryKey: keys.pathWalkers(versionId),
    queryFn: () => answer(client.GET('/api/path-versions/{id}/walkers', { params: { path: { id: versionId } } })),
  });
}

/** The guild's sites, to choose whose calendar counts. */
export function useSites() {
  return useQuery({ queryKey: keys.sites, queryFn: () => answer(client.GET('/api/sites')) });
}

/** Everybody of the guild, to choose owners from. */
export function usePeople() {
  return useQuery({ queryKey: keys.people, queryFn: () => answer(client.GET('/api/people')) });
}

/** Locks a path to these people. */
export function useLockPath(pathId: string) {
  const queries = useQueryClient();
  return useCommand({
    send: (ownerIds: string[]) => answer(client.PUT('/api/paths/{id}/owners', { params: { path: { id: pathId } }, body: { ownerIds } })),
    onDone: (path) => queries.setQueryData(keys.path(pathId), path),
    refresh: [keys.paths],
  });
}

/** Opens a path to every manager again. */
export function useUnlockPath(pathId: string) {
  const queries = useQueryClient();
  return useCommand({
    send: (_: void) => answer(client.DELETE('/api/paths/{id}/owners', { params: { path: { id: pathId } } })),
    onDone: (path) => queries.setQueryData(keys.path(pathId), path),
    refresh: [keys.paths],
  });
}
