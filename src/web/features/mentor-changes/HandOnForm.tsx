import { Button, Checkbox, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import type { MentorHiresDto, PlanMentorChangeDto } from '../../shared/api/types';
import { useDates } from '../../shared/dates';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from './MentorChanges.module.css';
import { useMentorsToChoose } from './queries';

/** What was chosen, and the words that go with it. */
export interface HandOnChoice {
  plan: PlanMentorChangeDto;
  note: string;
}

interface HandOnFormProps {
  mentor: MentorHiresDto;
  before: HandOnChoice | null;
  looking: boolean;
  error: Error | null;
  onPreview: (choice: HandOnChoice) => void;
}

/** Which hires, to whom, from which day, and why. */
export function HandOnForm({ mentor, before, looking, error, onPreview }: HandOnFormProps): JSX.Element {
  const { today, day } = useDates();
  const mentors = useMentorsToChoose();
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set(before?.plan.journeyIds ?? mentor.hires.map(({ journeyId }) => journeyId)));
  const [mentorId, setMentor] = useState(before?.plan.mentorId ?? '');
  const [backupId, setBackup] = useState(before?.plan.backupId ?? '');
  const [from, setFrom] = useState(before?.plan.from ?? today);
  const [note, setNote] = useState(before?.note ?? '');
  const errors = fieldErrors(error);
  const named = Object.keys(errors).some((field) => ['mentorId', 'backupId', 'from'].includes(field));
  const options = [
    { value: '', label: 'stays as it is' },
    ...(mentors.data ?? []).map(({ person, active, limit }) => ({ value: person.id, label: `${person.name} (${active} of ${limit})` })),
  ];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const plan: PlanMentorChangeDto = { journeyIds: [...chosen], from, ...(mentorId === '' ? {} : { mentorId }), ...(backupId === '' ? {} : { backupId }) };
    onPreview({ plan, note: note.trim() });
  };
  const ready = chosen.size > 0 && (mentorId !== '' || backupId !== '') && note.trim() !== '';
  return (
    <form className={classes.form} onSubmit={submit}>
      {named ? null : <ProblemAlert error={error} />}
      <Checkbox.Group label="Which hires" value={[...chosen]} onChange={(ids) => setChosen(new Set(ids))}>
        <ul className={classes.list} style={{ marginTop: '0.5rem' }}>
          {mentor.hires.map(({ journeyId, hire, kind, cohortName, siteName, from: since }) => (
            <li key={`${journeyId} ${kind}`}>
              <Checkbox
                value={journeyId}
                label={hire.name}
                description={[kind === 'primary' ? 'mentor' : 'backup', cohortName, siteName, since > today ? `from ${day(since)}` : ''].filter(Boolean).join(' · ')}
              />
            </li>
          ))}
        </ul>
      </Checkbox.Group>
      <Group grow align="flex-start">
        <NativeSelect label="New mentor" data={options} value={mentorId} error={errors['mentorId']} onChange={(event) => setMentor(event.currentTarget.value)} />
        <NativeSelect label="New backup" data={options} value={backupId} error={errors['backupId']} onChange={(event) => setBackup(event.currentTarget.value)} />
      </Group>
      <TextInput type="date" label="From" required min={today} value={from} error={errors['from']} onChange={(event) => setFrom(event.currentTarget.value)} />
      <Textarea
        label="A note"
        description="The hires read it, and so do who goes and who comes."
        required
        autosize
        minRows={2}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <Group justify="flex-end">
        <Button type="submit" loading={looking} disabled={!ready}>
          Show what changes
        </Button>
      </Group>
    </form>
  );
}
