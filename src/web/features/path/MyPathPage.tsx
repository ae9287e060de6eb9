import type { JSX } from 'react';
import { useOwnJourney } from '../../shared/api/own-journey';
import { JourneySwitcher } from '../../shared/journey/JourneySwitcher';
import { Answered } from '../../shared/ui/Answered';
import { EmptyState, Page } from '../../shared/ui/Page';
import { PageSkeleton } from '../../shared/ui/Skeletons';
import { JourneyView } from './JourneyView';
import { useJourney } from './queries';

function OwnPath({ journeyId }: { journeyId: string }): JSX.Element {
  const journey = useJourney(journeyId);
  return (
    <Answered query={journey} skeleton={<PageSkeleton />} asPage>
      {(data) => <JourneyView journey={data} title="My path" note={<JourneySwitcher />} />}
    </Answered>
  );
}

/** The hire's whole path. */
export function MyPathPage(): JSX.Element {
  const journey = useOwnJourney();
  return journey === null ? (
    <Page title="My path">
      <EmptyState title="You walk no path at the moment" icon="path" />
    </Page>
  ) : (
    <OwnPath journeyId={journey.id} />
  );
}
