import { Button, Group, Modal, NativeSelect, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldErrors } from '../../../shared/api/problem';
import type { ProposalDto, SaveProposalDto } from '../../../shared/api/types';
import { tell } from '../../../shared/ui/notify';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { KINDS } from '../guild-days-words';
import { useSaveProposal } from '../queries';

interface ProposalDialogProps {
  /** `new` for one that does not exist yet, null when closed. */
  proposal: ProposalDto | 'new' | null;
  onClose: () => void;
}

/** Writes a proposal, or goes on with a draft. */
export function ProposalDialog({ proposal, onClose }: ProposalDialogProps) {
  return (
    <Modal opened={proposal !== null} onClose={onClose} title={proposal === 'new' ? 'A new proposal' : 'Your proposal'}>
      {proposal === null ? null : <ProposalForm proposal={proposal === 'new' ? null : proposal} onClose={onClose} />}
    </Modal>
  );
}

function ProposalForm({ proposal, onClose }: { proposal: ProposalDto | null; onClose: () => void }) {
  const [kind, setKind] = useState<SaveProposalDto['kind']>(proposal?.kind ?? 'talk');
  const [title, setTitle] = useState(proposal?.title ?? '');
  const [abstract, setAbstract] = useState(proposal?.abstract ?? '');
  const [minutes, setMinutes] = useState<number | string>(proposal?.durationMinutes ?? 30);
  const save = useSaveProposal();
  const refused = fieldErrors(save.error);
  const complete = title.trim() !== '' && abstract.trim() !== '' && typeof minutes === 'number';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!complete) return;
    const text = { kind, title: title.trim(), abstract: abstract.trim(), durationMinutes: minutes };
    void save.sendAndWait({ id: proposal?.id ?? null, revision: proposal?.revision ?? 0, text }).then(
      () => {
        tell('Saved as a draft. Hand it in when you like.');
        onClose();
      },
      () => undefined,
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput label="Title" required maxLength={200} data-autofocus value={title} error={refused['title']} onChange={(event) => setTitle(event.currentTarget.value)} />
        <Group grow align="flex-start">
          <NativeSelect label="Kind" value={kind} data={KINDS} onChange={(event) => setKind(event.currentTarget.value as SaveProposalDto['kind'])} />
          <NumberInput label="Minutes" required min={5} max={240} value={minutes} error={refused['durationMinutes']} onChange={setMinutes} />
        </Group>
        <Textarea label="What people take away" required autosize minRows={4} maxLength={10_000} value={abstract} error={refused['abstract']} onChange={(event) => setAbstract(event.currentTarget.value)} />
        <ProblemAlert error={save.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={!complete} loading={save.sending}>
            Save the draft
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
