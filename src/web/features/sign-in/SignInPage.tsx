import { Skeleton } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Navigate } from 'react-router';
import { useMaybeSession, welcomeQuery } from '../../shared/api/session';
import type { WelcomeDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Door } from '../../shared/ui/Door';
import classes from '../../shared/ui/Door.module.css';
import { ProviderButtons } from './ProviderButtons';
import { useGoToProvider } from './queries';
import { SamplePeople } from './SamplePeople';
import { SignInForm } from './SignInForm';

function Ways({ providers, passwords }: Pick<WelcomeDto, 'providers' | 'passwords'>): JSX.Element {
  const going = useGoToProvider();
  return (
    <>
      <ProviderButtons words="Continue with" providers={providers} going={going} />
      {passwords && providers.length > 0 ? <p className={classes.or}>or with a password</p> : null}
      {passwords ? <SignInForm /> : null}
      {!passwords && providers.length === 0 ? <p role="alert">No way to sign in is switched on just now. Ask an admin of your guild.</p> : null}
    </>
  );
}

/** The door: in the demo one picks a person, elsewhere one signs in. */
export function SignInPage(): JSX.Element {
  const welcome = useQuery(welcomeQuery);
  const session = useMaybeSession();
  if (session !== null) {
    return <Navigate to="/" replace />;
  }
  if (welcome.data?.setupNeeded) {
    return <Navigate to="/set-up" replace />;
  }
  if (welcome.data?.demo) {
    return (
      <Door wide title="Who would you like to be?" words="A guild made up for trying things out. Pick a person, and see it as they do; change whatever you like.">
        <SamplePeople people={welcome.data.samplePeople} />
      </Door>
    );
  }
  return (
    <Door title="Sign in" words="Your first months in the guild: what is next, and who can help.">
      <Answered query={welcome} skeleton={<Skeleton height={240} radius={14} />}>
        {({ providers, passwords }) => <Ways providers={providers} passwords={passwords} />}
      </Answered>
    </Door>
  );
}
