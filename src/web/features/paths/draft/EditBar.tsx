import { Button, CloseButton, NativeSelect, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import type { EditDraftDto } from '../../../shared/api/types';
import { ASSIGNEES, MODES, REQUIREMENTS, REVIEWERS, TYPES, type Choice } from '../path-words';
import classes from './Draft.module.css';

interface EditBarProps {
  keys: string[];
  sending: boolean;
  /** What the last press did, said here because a corner would hide the fields. */
  said: string | null;
  onSet: (edit: EditDraftDto) => void;
  onClear: () => void;
}

type Field = 'mode' | 'reviewer' | 'assignee' | 'requirement' | 'type';

const FIELDS: { name: Field; label: string; choices: Choice[] }[] = [
  { name: 'mode', label: 'Done by', choices: MODES },
  { name: 'reviewer', label: 'Reviewer', choices: REVIEWERS },
  { name: 'assignee', label: 'Who does it', choices: ASSIGNEES },
  { name: 'type', label: 'Kind', choices: TYPES },
  { name: 'requirement', label: 'Required', choices: REQUIREMENTS },
];

const UNCHANGED: Record<Field, string> = { mode: '', reviewer: '', assignee: '', requirement: '', type: '' };

/** Sets the same things for everything that is chosen; what is left as it is stays. */
export function EditBar({ keys, sending, said, onSet, onClear }: EditBarProps) {
  const [day, setDay] = useState('');
  const [values, setValues] = useState(UNCHANGED);
  const change = (name: Field, value: string) =>
    setValues((now) => {
      const next = { ...now, [name]: value };
      // A review by nobody could not be published; the mentor is whom it nearly always is.
      if (name === 'mode') next.reviewer = value === 'review' ? now.reviewer || 'mentor' : '';
      return next;
    });
  const set = Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
  const nothing = day === '' && Object.keys(set).length === 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (nothing) return;
    onSet({ keys, ...set, ...(day === '' ? {} : { dueDay: Number(day) }) });
    setDay('');
    setValues(UNCHANGED);
  };
  return (
    <form className={classes.bar} onSubmit={submit} aria-label="Set for everything chosen">
      <div className={classes.barHead}>
        <Text fw={650} size="sm" role="status">
          {keys.length} {keys.length === 1 ? 'milestone' : 'milestones'} chosen
          {said && (
            <Text span c="green" size="sm">
              {' '}
              · {said}
            </Text>
          )}
        </Text>
        <CloseButton aria-label="Choose none" onClick={onClear} />
      </div>
      <div className={classes.fields}>
        <TextInput
          label="Day"
          size="xs"
          type="number"
          min={-365}
          max={2000}
          step={1}
          placeholder="as is"
          title="Working day of the journey; below zero counts back from the start"
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        {FIELDS.map(({ name, label, choices }) => (
          <NativeSelect
            key={name}
            label={label}
            size="xs"
            value={values[name]}
            disabled={name === 'reviewer' && values.mode !== '' && values.mode !== 'review'}
            data={[{ value: '', label: 'as it is' }, ...choices]}
            onChange={(event) => change(name, event.currentTarget.value)}
          />
        ))}
        <Button type="submit" size="xs" h={30} loading={sending} disabled={nothing}>
          Set
        </Button>
      </div>
    </form>
  );
}
