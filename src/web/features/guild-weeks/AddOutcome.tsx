import { Button, Group, Modal, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import type { WeekOptionDto } from '../../shared/api/types';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { useAddOutcome } from './queries';

interface AddOutcomeProps {
  weekId: string;
  option: WeekOptionDto;
  opened: boolean;
  onClose: () => void;
  onAdded: () => void;
}

/** What an option made, with a link that others can follow. */
export function AddOutcome({ weekId, option, opened, onClose, onAdded }: AddOutcomeProps) {
  return (
    <Modal opened={opened} onClose={onClose} title={`What “${option.title}” made`}>
      <OutcomeForm weekId={weekId} optionId={option.id} onClose={onClose} onAdded={onAdded} />
    </Modal>
  );
}

function OutcomeForm({ weekId, optionId, onClose, onAdded }: Pick<AddOutcomeProps, 'weekId' | 'onClose' | 'onAdded'> & { optionId: string }) {
  const [title, setTitle] = useState('');
  const [url, setUrl] = useState('');
  const [about, setAbout] = useState('');
  const [asked, setAsked] = useState(false);
  const adding = useAddOutcome(weekId, optionId);
  const refused = fieldErrors(adding.error);
  const linked = /^https?:\/\/\S+$/.test(url.trim());
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!title.trim() || !linked) return;
    void adding.sendAndWait({ title: title.trim(), url: url.trim(), about: about.trim() }).then(onAdded, () => undefined);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput
          label="What it is"
          required
          maxLength={120}
          data-autofocus
          value={title}
          error={(asked && !title.trim() && 'Say in a few words what it is') || refused['title']}
          onChange={(event) => setTitle(event.currentTarget.value)}
        />
        <TextInput
          label="Link"
          description="A pull request, a recording, a page: where others find it"
          placeholder="https://"
          required
          maxLength={500}
          value={url}
          error={(asked && !linked && 'A link that starts with https:// or http://') || refused['url']}
          onChange={(event) => setUrl(event.currentTarget.value)}
        />
        <Textarea label="In a sentence or two" autosize minRows={2} maxLength={600} value={about} error={refused['about']} onChange={(event) => setAbout(event.currentTarget.value)} />
        {Object.keys(refused).length === 0 ? <ProblemAlert error={adding.error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={adding.sending}>
            Add it
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
