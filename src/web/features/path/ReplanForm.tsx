import { Button, Group, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import type { JourneyHeaderDto, ReplanDto } from '../../shared/api/types';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from './Path.module.css';

const KINDS = [
  { value: 'leave', label: 'Leave', ability: 'enter_absence' },
  { value: 'pause', label: 'Pause', ability: 'enter_absence' },
  { value: 'start', label: 'Start date', ability: 'replan' },
] as const;

interface ReplanFormProps {
  journey: JourneyHeaderDto;
  looking: boolean;
  error: Error | null;
  onPreview: (change: ReplanDto) => void;
}

/** A new start, a leave or a pause: what it is, and from when to when. */
export function ReplanForm({ journey, looking, error, onPreview }: ReplanFormProps): JSX.Element {
  const kinds = KINDS.filter(({ ability }) => journey.abilities.includes(ability));
  const [kind, setKind] = useState(kinds[0]?.value ?? 'leave');
  const [startOn, setStartOn] = useState(journey.startOn);
  const [from, setFrom] = useState(journey.today);
  const [to, setTo] = useState(journey.today);
  const [reason, setReason] = useState('');
  const errors = fieldErrors(error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onPreview(kind === 'start' ? { startOn } : { absence: kind, from, to, ...(reason.trim() === '' ? {} : { reason: reason.trim() }) });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <SegmentedControl
        fullWidth
        aria-label="What changes"
        value={kind}
        onChange={setKind}
        data={kinds.map(({ value, label }) => ({ value, label }))}
      />
      {Object.keys(errors).length === 0 ? <ProblemAlert error={error} /> : null}
      {kind === 'start' ? (
        <TextInput type="date" label="Starts on" required value={startOn} error={errors['startOn']} onChange={(event) => setStartOn(event.currentTarget.value)} />
      ) : (
        <>
          <Group grow align="flex-start">
            <TextInput type="date" label="First day" required value={from} error={errors['from']} onChange={(event) => setFrom(event.currentTarget.value)} />
            <TextInput type="date" label="Last day" required min={from} value={to} error={errors['to']} onChange={(event) => setTo(event.currentTarget.value)} />
          </Group>
          <Textarea
            label="Reason"
            description={`Optional, and private: only ${journey.relation === 'hire' ? 'you' : `you and ${journey.hire.name}`} ever read it.`}
            value={reason}
            error={errors['reason']}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
        </>
      )}
      <Group justify="flex-end">
        <Button type="submit" loading={looking}>
          Show what moves
        </Button>
      </Group>
    </form>
  );
}
