import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { Link, useSearchParams } from 'react-router';
import { useMaybeSession, welcomeQuery } from '../../shared/api/session';
import { Card } from '../../shared/ui/Page';
import { Door } from '../../shared/ui/Door';
import { wordsOf } from './stopped-words';

/** Back from a provider without having come in: why, and what to do. */
export function StoppedPage(): JSX.Element {
  const [search] = useSearchParams();
  const session = useMaybeSession();
  const welcome = useQuery(welcomeQuery);
  // The address names the provider by its id: words in it would be anybody's.
  const at = welcome.data?.providers.find(({ id }) => id === search.get('at'))?.name;
  const { title, words } = wordsOf(search.get('why'), at);
  return (
    <Door title={title} words={session ? `You are still signed in as ${session.person.name}.` : undefined}>
      <Card>
        <p style={{ margin: 0 }}>{words}</p>
      </Card>
      <div>
        <Button component={Link} to={session ? '/account' : '/sign-in'} variant="default">
          {session ? 'Back to your account' : 'Back to sign-in'}
        </Button>
      </div>
    </Door>
  );
}
