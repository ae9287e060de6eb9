import { Button, Group, Select } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../api/problem';
import type { PersonRef } from '../api/types';
import { ProblemAlert } from '../ui/ProblemAlert';
import classes from './Review.module.css';

interface DelegateFormProps {
  reviewers: PersonRef[];
  sending: boolean;
  error: Error | null;
  onSend: (reviewerId: string) => void;
  onCancel: () => void;
}

/** Hands a review on to a named person. */
export function DelegateForm({ reviewers, sending, error, onSend, onCancel }: DelegateFormProps): JSX.Element {
  const [reviewer, setReviewer] = useState<string | null>(null);
  const errors = fieldErrors(error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reviewer !== null) {
      onSend(reviewer);
    }
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      {error !== null && errors['reviewerId'] === undefined ? <ProblemAlert error={error} /> : null}
      <Select
        label="Who should review it instead"
        description="They see this item and its evidence, nothing else of the journey."
        data={reviewers.map(({ id, name }) => ({ value: id, label: name }))}
        searchable
        required
        value={reviewer}
        error={errors['reviewerId']}
        onChange={setReviewer}
        nothingFoundMessage="Nobody by that name may review it"
      />
      <Group gap="xs">
        <Button type="submit" loading={sending} disabled={reviewer === null}>
          Hand it on
        </Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}
