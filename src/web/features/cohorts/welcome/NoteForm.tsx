import { Button, Group, Stack, Textarea } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../../shared/api/problem';
import type { WelcomeNoteDto } from '../../../shared/api/types';
import { tell } from '../../../shared/ui/notify';
import { Card } from '../../../shared/ui/Page';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { useSaveNote, type NoteOf } from './queries';

const PARTS = [
  { name: 'place', label: 'Where' },
  { name: 'time', label: 'When to be there' },
  { name: 'bring', label: 'What to bring' },
] as const;

interface NoteFormProps {
  of: NoteOf;
  note: WelcomeNoteDto;
  /** What hires read where a field is left empty. */
  usual: { place: string | null; time: string | null; bring: string | null };
  cohortId: string;
}

/** Three short answers; what is left empty stays with the usual words, which stand below each field. */
export function NoteForm({ of, note, usual, cohortId }: NoteFormProps): JSX.Element {
  const [words, setWords] = useState({ place: note.place ?? '', time: note.time ?? '', bring: note.bring ?? '' });
  const saving = useSaveNote(of, cohortId, () => tell('Saved. Everybody who has the page reads it from now on.'));
  const refused = fieldErrors(saving.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    saving.send({ words, revision: note.revision });
  };
  return (
    <Card as="form" onSubmit={submit}>
      <Stack>
        {PARTS.map(({ name, label }) => (
          <Textarea
            key={name}
            label={label}
            description={words[name].trim() === '' ? `Left empty, they read: ${usual[name] ?? ''}` : undefined}
            autosize
            minRows={1}
            maxLength={1000}
            value={words[name]}
            error={refused[name]}
            onChange={(event) => setWords({ ...words, [name]: event.currentTarget.value })}
          />
        ))}
        {Object.keys(refused).length === 0 ? <ProblemAlert error={saving.error} /> : null}
        <Group>
          <Button type="submit" variant="default" loading={saving.sending}>
            Save
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}
