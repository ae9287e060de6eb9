import { Button, Group, Modal, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { tell } from '../../../shared/ui/notify';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { useReplay } from './queries';
import { messageCount } from './words';

/** Has everything sent once more from a moment on: for a receiver that lost what it had. */
export function SendAgainSince({ id }: { id: string }): JSX.Element {
  const [open, setOpen] = useState(false);
  const [since, setSince] = useState('');
  const replaying = useReplay(id);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (since === '') return;
    void replaying.sendAndWait(new Date(since).toISOString()).then(
      ({ count }) => {
        tell(count === 0 ? 'Nothing has changed since then that it wants to hear of.' : `${messageCount(count)} on the way once more.`);
        setOpen(false);
      },
      () => undefined,
    );
  };
  return (
    <>
      <Button variant="default" onClick={() => setOpen(true)}>
        Send again from a moment on
      </Button>
      <Modal opened={open} onClose={() => setOpen(false)} title="Send again from a moment on">
        <form onSubmit={submit}>
          <Text size="sm" mb="sm">
            Everything that changed since then is sent once more, in order and under the ids it had, so that a receiver knows what it has seen.
          </Text>
          <TextInput label="Since" description="In your own time" type="datetime-local" required value={since} onChange={(event) => setSince(event.currentTarget.value)} />
          <ProblemAlert error={replaying.error} />
          <Group justify="flex-end" mt="lg">
            <Button variant="default" onClick={() => setOpen(false)}>
              Cancel
            </Button>
            <Button type="submit" loading={replaying.sending}>
              Send again
            </Button>
          </Group>
        </form>
      </Modal>
    </>
  );
}
