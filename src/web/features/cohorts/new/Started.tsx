import { Button, Stack, Text } from '@mantine/core';
import { Link } from 'react-router';
import type { StartedCohortDto } from '../../../shared/api/types';
import { Card, Page } from '../../../shared/ui/Page';
import { FirstDayUrls } from './FirstDayUrls';
import { InvitationLinks } from './InvitationLinks';

/** The cohort has begun: hand out the links, then watch over it. */
export function Started({ cohort }: { cohort: StartedCohortDto }) {
  return (
    <Page
      title={`${cohort.name} is under way`}
      about={`${cohort.hires.length} ${cohort.hires.length === 1 ? 'journey' : 'journeys'}, each with its own dates. Their mentors have been told.`}
      from={{ to: '/cohorts', label: 'Cohorts' }}
      actions={
        <Button component={Link} to={`/cohorts/${cohort.id}`}>
          Open the dashboard
        </Button>
      }
    >
      <Card>
        <Stack gap="xs">
          <Text fw={650} component="h2" m={0}>
            Invitations
          </Text>
          <InvitationLinks hires={cohort.hires} />
        </Stack>
      </Card>
      <FirstDayUrls hires={cohort.hires} />
    </Page>
  );
}
