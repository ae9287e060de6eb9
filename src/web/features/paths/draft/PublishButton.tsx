import { Button, Group, Modal, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import type { DraftEditor, EditorState } from '../editing/draft-editor';
import { useForgetDraft, usePublishDraft } from '../queries';

/** Letters that make “a few words”; the server asks for as many. */
const FEWEST = 3;

/** Freezes the draft into its next version; says why not while faults stand in the way. */
export function PublishButton({ editor, state: { draft, status, refused } }: { editor: DraftEditor; state: EditorState }) {
  const [asking, setAsking] = useState(false);
  const [note, setNote] = useState('');
  const navigate = useNavigate();
  const publishing = usePublishDraft(draft.pathId);
  const forget = useForgetDraft(draft.pathId);
  const faults = draft.faults.length + refused.length;
  const words = note.replace(/\s/g, '').length;
  const publish = async () => {
    if (!(await editor.flush())) return setAsking(false);
    const { id } = await publishing.sendAndWait({ revision: editor.current().draft.revision, publish: { note: note.trim() } });
    editor.forget();
    await navigate(`/path-versions/${id}`);
    forget();
  };
  return (
    <>
      <Button
        disabled={faults > 0 || status === 'collided' || status === 'stopped'}
        aria-describedby={faults > 0 ? 'draft-faults' : undefined}
        onClick={() => setAsking(true)}
      >
        Publish version {draft.nextNumber}
      </Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title={`Publish version ${draft.nextNumber}?`}>
        <Text size="sm" mb="md">
          It can never change afterwards. New cohorts can start on it; journeys that run already stay where they are until
          somebody moves them.
          {draft.nextNumber > 1 && (
            <>
              {' '}
              <Link to={`/paths/${draft.pathId}/compare`}>See what changed</Link> first.
            </>
          )}
        </Text>
        <Textarea
          label="What is new"
          description="In a few words, for whoever chooses a version later"
          required
          autosize
          minRows={2}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
          data-autofocus
        />
        <ProblemAlert error={publishing.error} />
        <Group justify="flex-end" mt="lg">
          <Button variant="default" onClick={() => setAsking(false)}>
            Cancel
          </Button>
          <Button loading={publishing.sending} disabled={words < FEWEST} onClick={() => void publish().catch(() => undefined)}>
            Publish
          </Button>
        </Group>
      </Modal>
    </>
  );
}
