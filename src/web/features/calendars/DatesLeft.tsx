import { Alert } from '@mantine/core';
import type { SiteDto } from '../../shared/api/types';
import { useDatesToLookAt } from './queries';

/** How many journeys of a site have dates on days off since its calendar was changed. Nothing when there are none. */
export function DatesLeft({ site }: { site: SiteDto }) {
  const journeys = useDatesToLookAt().data?.sites.find(({ siteId }) => siteId === site.id)?.journeys ?? 0;
  if (journeys === 0) return null;
  return (
    <Alert color="orange" title={`${journeys} ${journeys === 1 ? 'journey has' : 'journeys have'} dates to look at`}>
      Dates there fall on days that are not worked any more. None of them moved by itself: they stay until the mentor or a guild manager plans them again.
    </Alert>
  );
}
