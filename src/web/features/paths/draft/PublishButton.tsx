import { Button, Group, Modal, Text, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { PathDraftDto } from '../../../shared/api/types';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { useForgetDraft, usePublishDraft } from '../queries';

/** Freezes the draft into its next version; says why not while faults stand in the way. */
export function PublishButton({ draft }: { draft: PathDraftDto }) {
  const [asking, setAsking] = useState(false);
  const [note, setNote] = useState('');
  const navigate = useNavigate();
  const publishing = usePublishDraft(draft.pathId);
  const forget = useForgetDraft(draft.pathId);
  const faults = draft.faults.length;
  const publish = () =>
    void publishing.sendAndWait({ revision: draft.revision, publish: note.trim() ? { note: note.trim() } : {} }).then(
      async ({ id }) => {
        await navigate(`/path-versions/${id}`);
        forget();
      },
      () => undefined,
    );
  return (
    <>
      <Button disabled={faults > 0} aria-describedby={faults > 0 ? 'draft-faults' : undefined} onClick={() => setAsking(true)}>
        Publish version {draft.nextNumber}
      </Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title={`Publish version ${draft.nextNumber}?`}>
        <Text size="sm" mb="md">
          It can never change afterwards. New cohorts can start on it; journeys that run already stay where they are.
        </Text>
        <Textarea
          label="What is new"
          description="Optional; shown with the version"
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
          <Button loading={publishing.sending} onClick={publish}>
            Publish
          </Button>
        </Group>
      </Modal>
    </>
  );
}
