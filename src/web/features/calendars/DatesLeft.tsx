import { Alert, Button } from '@mantine/core';
import { Link } from 'react-router';
import type { SiteDto } from '../../shared/api/types';
import { useDatesToLookAt } from './queries';

/** How many journeys of a site have dates that its changed calendar would move. Nothing when there are none. */
export function DatesLeft({ site }: { site: SiteDto }) {
  const dates = useDatesToLookAt().data;
  const journeys = dates?.sites.find(({ siteId }) => siteId === site.id)?.journeys ?? 0;
  if (journeys === 0) return null;
  return (
    <Alert color="orange" title={`${journeys} ${journeys === 1 ? 'journey has' : 'journeys have'} dates to look at`}>
      <p style={{ margin: 0 }}>
        The calendar has changed since their dates were set. None of them moved by itself: they stay until the mentor or a guild manager plans them again.
      </p>
      {dates?.abilities.includes('replan') ? (
        <Button component={Link} to={`/replan?site=${site.id}`} variant="default" size="xs" mt="sm">
          See what would move
        </Button>
      ) : null}
    </Alert>
  );
}
