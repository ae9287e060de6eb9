import { Button, PasswordInput, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import { Card } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from '../../shared/ui/Door.module.css';
import { useSignIn } from './queries';

/** E-mail and password. */
export function SignInForm(): JSX.Element {
  const signIn = useSignIn();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const errors = fieldErrors(signIn.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    signIn.send({ email: email.trim(), password });
  };
  return (
    <Card>
      <form className={classes.form} onSubmit={submit}>
        {Object.keys(errors).length === 0 ? <ProblemAlert error={signIn.error} /> : null}
        <TextInput
          label="E-mail"
          type="email"
          name="email"
          autoComplete="username"
          required
          value={email}
          error={errors['email']}
          onChange={(event) => setEmail(event.currentTarget.value)}
        />
        <PasswordInput
          label="Password"
          name="password"
          autoComplete="current-password"
          required
          value={password}
          error={errors['password']}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" loading={signIn.sending}>
          Sign in
        </Button>
      </form>
    </Card>
  );
}
