import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import type { LearningEntryDto, LearningTimeDto } from '../../shared/api/types';
import { tell } from '../../shared/ui/notify';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { useSaveLearning } from './queries';

interface LearningDialogProps {
  time: LearningTimeDto;
  /** The entry that is changed, or `new`; null while the dialog is closed. */
  editing: LearningEntryDto | 'new' | null;
  onClose: () => void;
}

/** Adds own learning, or changes what was added. */
export function LearningDialog({ time, editing, onClose }: LearningDialogProps) {
  return (
    <Modal opened={editing !== null} onClose={onClose} title={editing === 'new' ? 'Add learning' : 'Change what you learned'}>
      {editing === null ? null : <LearningForm time={time} entry={editing === 'new' ? null : editing} onClose={onClose} />}
    </Modal>
  );
}

function LearningForm({ time, entry, onClose }: { time: LearningTimeDto; entry: LearningEntryDto | null; onClose: () => void }) {
  const { enterFrom, enterUntil } = time;
  const [what, setWhat] = useState(entry?.title ?? '');
  const [day, setDay] = useState(entry?.from ?? (time.to < enterUntil ? time.to : enterUntil));
  const [long, setLong] = useState<1 | 2>(entry?.halfDays === 2 ? 2 : 1);
  const [url, setUrl] = useState(entry?.url ?? '');
  const [asked, setAsked] = useState(false);
  const save = useSaveLearning();
  const refused = fieldErrors(save.error);
  const link = url.trim();
  const linked = link === '' || /^https?:\/\/\S+$/.test(link);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (what.trim() === '' || day === '' || !linked) return;
    void save.sendAndWait({ ...(entry && { id: entry.id }), what: what.trim(), day, halfDays: long, ...(link === '' ? {} : { url: link }) }).then(
      () => {
        tell(entry ? 'Changed.' : 'Added. Only you see it.');
        onClose();
      },
      // The refusal stands in the form.
      () => undefined,
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput
          label="What you learned"
          description="In a few words. Only you see them."
          required
          maxLength={200}
          data-autofocus
          autoComplete="off"
          value={what}
          error={(asked && what.trim() === '' && 'A few words are needed here') || refused['what']}
          onChange={(event) => setWhat(event.currentTarget.value)}
        />
        <Group grow align="flex-start">
          <TextInput
            type="date"
            label="Day"
            required
            min={enterFrom}
            max={enterUntil}
            value={day}
            error={(asked && day === '' && 'Choose the day') || refused['day']}
            onChange={(event) => setDay(event.currentTarget.value)}
          />
          <NativeSelect
            label="How long"
            data={[
              { value: '1', label: 'Half a day' },
              { value: '2', label: 'A whole day' },
            ]}
            value={String(long)}
            error={refused['halfDays']}
            onChange={(event) => setLong(event.currentTarget.value === '2' ? 2 : 1)}
          />
        </Group>
        <TextInput
          label="Link"
          description="If there is one: an article, a course, what you wrote"
          placeholder="https://"
          maxLength={500}
          value={url}
          error={(asked && !linked && 'A link that starts with https:// or http://') || refused['url']}
          onChange={(event) => setUrl(event.currentTarget.value)}
        />
        {Object.keys(refused).length === 0 ? <ProblemAlert error={save.error} /> : null}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={save.sending}>
            {entry ? 'Keep it' : 'Add it'}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
