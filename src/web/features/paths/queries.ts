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

/** Opens a draft from a path's newest version. */
export function useDraftFromVersion(pathId: string) {
  const queries = useQueryClient();
  return useCommand({
    send: (_: void, key) =>
      answer(client.POST('/api/paths/{id}/draft', { params: { path: { id: pathId } }, headers: idempotent(key) })),
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
