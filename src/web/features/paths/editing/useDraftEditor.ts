import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { answer, client, commandKey, idempotent, ifMatch } from '../../../shared/api/client';
import { keys } from '../../../shared/api/keys';
import { useSession } from '../../../shared/api/session';
import type { PathDraftDto } from '../../../shared/api/types';
import { DraftEditor, type EditorState } from './draft-editor';
import { textKeeper } from './kept-text';

/** The editor of one draft, and what it shows at the moment. */
export function useDraftEditor(draft: PathDraftDto): { editor: DraftEditor; state: EditorState } {
  const queries = useQueryClient();
  const { person } = useSession();
  const { pathId } = draft;
  const [editor] = useState(() => {
    const path = { id: pathId };
    return new DraftEditor(
      draft,
      {
        save: async (document, revision) => {
          const saved = await answer(
            client.PUT('/api/paths/{id}/draft', { params: { path }, body: document, headers: { ...ifMatch(revision), ...idempotent(commandKey()) } }),
          );
          queries.setQueryData(keys.pathDraft(pathId), saved);
          return saved;
        },
        latest: () => answer(client.GET('/api/paths/{id}/draft', { params: { path } })),
      },
      textKeeper(pathId, person.id),
    );
  });
  const state = useSyncExternalStore(editor.subscribe, editor.current);

  useEffect(() => {
    editor.resume();
    return () => editor.close();
  }, [editor]);
  useEffect(() => editor.take(draft), [editor, draft]);
  useEffect(() => {
    const again = () => void editor.flush();
    window.addEventListener('online', again);
    return () => window.removeEventListener('online', again);
  }, [editor]);

  return { editor, state };
}
