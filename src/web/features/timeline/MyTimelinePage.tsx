import type { JSX } from 'react';
import { useOwnJourney } from '../../shared/api/own-journey';
import { EmptyState, Page } from '../../shared/ui/Page';
import { Timeline } from './Timeline';

/** The hire's own timeline. */
export function MyTimelinePage(): JSX.Element {
  const journey = useOwnJourney();
  return (
    <Page title="Timeline" about="What happened on your way, newest first">
      {journey === null ? <EmptyState title="You walk no path at the moment" icon="clock" /> : <Timeline journeyId={journey.id} />}
    </Page>
  );
}
