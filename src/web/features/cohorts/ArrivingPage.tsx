import type { JSX } from 'react';
import { Answered } from '../../shared/ui/Answered';
import { Page } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import { Arrivals } from './arriving/Arrivals';
import { MovedStarts } from './arriving/MovedStarts';
import { useArrivals } from './arriving/queries';
import { Rules } from './arriving/Rules';

/** Who starts soon, as the identity provider tells it, and into which cohorts they go. */
export function ArrivingPage(): JSX.Element {
  const arrivals = useArrivals();
  return (
    <Page title="Who starts soon" about="As your identity provider tells it; nobody starts without a mentor" from={{ to: '/cohorts', label: 'Cohorts' }}>
      <Answered query={arrivals} skeleton={<CardSkeletons count={2} height={180} />}>
        {({ arriving, moved, rules }) => (
          <>
            <MovedStarts moved={moved} />
            <Arrivals arriving={arriving} />
            <Rules rules={rules} />
          </>
        )}
      </Answered>
    </Page>
  );
}
