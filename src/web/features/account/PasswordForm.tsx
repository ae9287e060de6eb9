import { Button, Group, PasswordInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import { tell } from '../../shared/ui/notify';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from './Account.module.css';
import { useChangePassword } from './queries';

/** A new password, with the old one as proof. */
export function PasswordForm({ onDone }: { onDone: () => void }): JSX.Element {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const change = useChangePassword();
  const errors = fieldErrors(change.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void change.sendAndWait({ current, next }).then(
      () => {
        setCurrent('');
        setNext('');
        tell('Your password is changed.');
        onDone();
      },
      // The refusal stands in the form.
      () => undefined,
    );
  };
  return (
    <form className={classes.form} onSubmit={submit} aria-label="Change your password">
      {Object.keys(errors).length === 0 ? <ProblemAlert error={change.error} /> : null}
      <PasswordInput
        label="Current password"
        autoComplete="current-password"
        required
        value={current}
        error={errors['current']}
        onChange={(event) => setCurrent(event.currentTarget.value)}
      />
      <PasswordInput
        label="New password"
        description="At least 12 characters."
        autoComplete="new-password"
        minLength={12}
        required
        value={next}
        error={errors['next']}
        onChange={(event) => setNext(event.currentTarget.value)}
      />
      <Group>
        <Button type="submit" loading={change.sending}>
          Change it
        </Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}
