import { Anchor, Button, PasswordInput, Skeleton, Text } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { Link, useParams } from 'react-router';
import { asProblem, fieldErrors } from '../../shared/api/problem';
import type { InvitationDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Card } from '../../shared/ui/Page';
import { firstName } from '../../shared/ui/Person';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { Door } from '../../shared/ui/Door';
import classes from '../../shared/ui/Door.module.css';
import { ProviderButtons } from './ProviderButtons';
import { useAcceptInvitation, useInvitation, useJoinByProvider } from './queries';

interface FirstPasswordProps {
  token: string;
  invitation: InvitationDto;
}

function FirstPassword({ token, invitation }: FirstPasswordProps): JSX.Element {
  const accept = useAcceptInvitation(token);
  const [password, setPassword] = useState('');
  const errors = fieldErrors(accept.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    accept.send({ password });
  };
  return (
    <Card>
      <form className={classes.form} onSubmit={submit}>
        <Text size="sm">
          You will sign in as <strong>{invitation.email}</strong>.
        </Text>
        {Object.keys(errors).length === 0 ? <ProblemAlert error={accept.error} /> : null}
        <input type="hidden" name="email" autoComplete="username" value={invitation.email} readOnly />
        <PasswordInput
          label="Choose a password"
          description="At least 12 characters. A few words in a row are easy to keep in mind."
          name="password"
          autoComplete="new-password"
          minLength={12}
          required
          value={password}
          error={errors['password']}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Button type="submit" loading={accept.sending}>
          Join {invitation.guildName}
        </Button>
      </form>
    </Card>
  );
}

function WaysToJoin({ token, invitation }: FirstPasswordProps): JSX.Element {
  const joining = useJoinByProvider(token);
  const { providers, passwords } = invitation;
  return (
    <>
      <ProviderButtons words="Join with" providers={providers} going={joining} />
      {passwords && providers.length > 0 ? <p className={classes.or}>or with a password</p> : null}
      {passwords ? <FirstPassword token={token} invitation={invitation} /> : null}
      {!passwords && providers.length === 0 ? <p role="alert">No way to sign in is switched on just now. Ask whoever invited you.</p> : null}
    </>
  );
}

/** Where a one-time link leads: an account at a provider or a first password, and in. */
export function InvitationPage(): JSX.Element {
  const { token = '' } = useParams();
  const invitation = useInvitation(token);
  const gone = asProblem(invitation.error).status === 404;
  const title = gone ? 'This link is used up' : invitation.data ? `Welcome, ${firstName(invitation.data.name)}` : 'Your invitation';
  return (
    <Door
      title={title}
      words={
        gone
          ? 'Links work once and for a limited time. Ask whoever invited you for a new one.'
          : invitation.data && `${invitation.data.guildName} is glad to have you.`
      }
    >
      {gone ? (
        <Anchor component={Link} to="/sign-in" underline="always">
          Sign in instead
        </Anchor>
      ) : (
        <Answered query={invitation} skeleton={<Skeleton height={220} radius={14} />}>
          {(data) => <WaysToJoin token={token} invitation={data} />}
        </Answered>
      )}
    </Door>
  );
}
