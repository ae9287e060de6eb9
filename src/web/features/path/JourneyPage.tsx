import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { useParams } from 'react-router';
import { asProblem } from '../../shared/api/problem';
import type { JourneyDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { EmptyState, Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { PageSkeleton } from '../../shared/ui/Skeletons';
import { JourneyView } from './JourneyView';
import { useJourney, useOpenJourney } from './queries';

/** Where the reader came from, by what they are to the journey. */
function backFrom({ relation, cohortId, cohortName }: JourneyDto): { to: string; label: string } | undefined {
  if (relation === 'manager') {
    return { to: `/cohorts/${cohortId}`, label: cohortName };
  }
  return relation === 'mentor' || relation === 'backup' ? { to: '/my-hires', label: 'My hires' } : undefined;
}

function AskToOpen({ journeyId }: { journeyId: string }): JSX.Element {
  const open = useOpenJourney(journeyId);
  return (
    <Page title="One person’s journey">
      <ProblemAlert error={open.error} />
      <EmptyState
        title="Opening it is logged"
        icon="eye"
        action={
          <Button loading={open.sending} onClick={() => open.send(undefined)}>
            Open it for today
          </Button>
        }
      >
        The hire sees that you looked, and when. You see states, dates, whose turn it is and sign-offs; no comments, no evidence,
        no reflections.
      </EmptyState>
    </Page>
  );
}

/** One hire's journey, for those who may read it. */
export function JourneyPage(): JSX.Element {
  const { id = '' } = useParams();
  const journey = useJourney(id);
  if (journey.isError && asProblem(journey.error).code === 'not_opened') {
    return <AskToOpen journeyId={id} />;
  }
  return (
    <Answered query={journey} skeleton={<PageSkeleton />} asPage>
      {(data) => <JourneyView journey={data} title={data.relation === 'hire' ? 'My path' : data.hire.name} from={backFrom(data)} />}
    </Answered>
  );
}
