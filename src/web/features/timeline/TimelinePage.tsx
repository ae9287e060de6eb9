import type { JSX } from 'react';
import { useParams } from 'react-router';
import { Page } from '../../shared/ui/Page';
import { Timeline } from './Timeline';

/** One journey's timeline, for those who may read it. */
export function TimelinePage(): JSX.Element {
  const { id = '' } = useParams();
  return (
    <Page title="Timeline" about="What happened, newest first" from={{ to: `/journeys/${id}`, label: 'The journey' }}>
      <Timeline journeyId={id} />
    </Page>
  );
}
