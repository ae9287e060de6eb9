import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { isRouteErrorResponse, Link, useRouteError } from 'react-router';
import { EmptyState, Page } from '../shared/ui/Page';

/** An address that leads nowhere. */
export function NotFound(): JSX.Element {
  return (
    <Page title="Nothing here">
      <EmptyState title="This address leads nowhere" icon="path" action={<Button component={Link} to="/">Back to the start</Button>}>
        It may have moved, or it is not yours to see.
      </EmptyState>
    </Page>
  );
}

/** A screen that broke. Nothing that was saved is lost with it. */
export function ScreenFault(): JSX.Element {
  const error = useRouteError();
  if (isRouteErrorResponse(error) && error.status === 404) {
    return <NotFound />;
  }
  return (
    <main style={{ maxWidth: '40rem', margin: '4rem auto', padding: '0 1rem' }}>
      <Page title="This screen broke">
        <EmptyState
          title="That is our fault, not yours"
          icon="changes"
          action={<Button onClick={() => window.location.reload()}>Load it again</Button>}
        >
          Everything you saved is safe. If it happens again, tell an admin of your guild what you did just before.
        </EmptyState>
      </Page>
    </main>
  );
}
