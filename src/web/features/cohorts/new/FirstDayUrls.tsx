import { Stack, Text } from '@mantine/core';
import type { JSX } from 'react';
import type { StartedHireDto } from '../../../shared/api/types';
import { Card } from '../../../shared/ui/Page';
import { LinksTable } from './LinksTable';

/** Links to the page before the first day, for those whose first day is still to come. */
export function FirstDayUrls({ hires }: { hires: StartedHireDto[] }): JSX.Element | null {
  const coming = hires.flatMap(({ journeyId, name, firstDayUrl }) => (firstDayUrl === null ? [] : [{ journeyId, name, url: firstDayUrl }]));
  const mailed = hires.some((hire) => hire.firstDayUrl !== null && hire.mailed);
  if (coming.length === 0) return null;
  return (
    <Card>
      <Stack gap="xs">
        <Text fw={650} component="h2" m={0}>
          Before day one
        </Text>
        <Text size="sm">
          A warm page for each, without signing in: who, where, when, what to bring, and a place to ask the mentor.{' '}
          {mailed ? 'Each was mailed theirs.' : 'Send it the way you write to them anyway.'} It stays in the browser that opens it first. A lost one is replaced under “Before day one” on the dashboard.
        </Text>
        <LinksTable label="Links before day one" about={(name) => `the page of ${name}`} links={coming} />
      </Stack>
    </Card>
  );
}
