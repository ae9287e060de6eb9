import { Button, Group, Modal, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { Icon } from '../../shared/ui/icons';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { useStartPath } from './queries';

/** Begins a path from nothing but its title. */
export function NewPath() {
  const [asking, setAsking] = useState(false);
  const [title, setTitle] = useState('');
  const starting = useStartPath();
  const navigate = useNavigate();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!title.trim()) return;
    void starting.sendAndWait(title.trim()).then(
      ({ pathId }) => navigate(`/paths/${pathId}/draft`),
      () => undefined,
    );
  };
  return (
    <>
      <Button leftSection={<Icon name="plus" size={16} />} onClick={() => setAsking(true)}>
        New path
      </Button>
      <Modal opened={asking} onClose={() => setAsking(false)} title="A new path">
        <form onSubmit={submit}>
          <TextInput
            label="Title"
            description="What it leads to, such as “Data engineer” or “Return from long leave”"
            required
            maxLength={200}
            value={title}
            data-autofocus
            onChange={(event) => setTitle(event.currentTarget.value)}
          />
          <ProblemAlert error={starting.error} />
          <Group justify="flex-end" mt="lg">
            <Button variant="default" onClick={() => setAsking(false)}>
              Cancel
            </Button>
            <Button type="submit" loading={starting.sending} disabled={!title.trim()}>
              Begin
            </Button>
          </Group>
        </form>
      </Modal>
    </>
  );
}
