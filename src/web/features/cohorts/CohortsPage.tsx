import { Button, Group } from '@mantine/core';
import { Link } from 'react-router';
import type { CohortSummaryDto } from '../../shared/api/types';
import { fullDay, useDates } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { EmptyState, Page, Section } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import { CohortCard } from './list/CohortCard';
import classes from './list/cohorts.module.css';
import { useCohorts } from './queries';

const GROUPS = [
  { state: 'running', title: 'Running' },
  { state: 'upcoming', title: 'Starting soon' },
  { state: 'finished', title: 'Finished' },
] as const;

/** Every cohort, the running ones first. */
export function CohortsPage() {
  const cohorts = useCohorts();
  return (
    <Page
      title="Cohorts"
      about="Hires who start together, and how it goes for them"
      actions={
        cohorts.isError ? null : (
          <Group gap="sm">
            <Button component={Link} to="/cohorts/arriving" variant="default">
              Who starts soon
            </Button>
            <Button component={Link} to="/cohorts/new-one" variant="default">
              A path for one person
            </Button>
            <Button component={Link} to="/cohorts/new" leftSection={<Icon name="plus" size={16} />}>
              New cohort
            </Button>
          </Group>
        )
      }
    >
      <Answered query={cohorts} skeleton={<CardSkeletons count={4} height={128} />}>
        {(all) => (all.length === 0 ? <NoCohorts /> : <Groups cohorts={all} />)}
      </Answered>
    </Page>
  );
}

function Groups({ cohorts }: { cohorts: CohortSummaryDto[] }) {
  const { today } = useDates();
  return GROUPS.map(({ state, title }) => {
    const group = cohorts.filter((cohort) => cohort.state === state);
    return (
      group.length > 0 && (
        <Section key={state} title={title}>
          <ul className={classes.list}>
            {group.map((cohort) => (
              <li key={cohort.id}>
                <CohortCard cohort={cohort} start={fullDay(cohort.startOn, today)} />
              </li>
            ))}
          </ul>
        </Section>
      )
    );
  });
}

function NoCohorts() {
  return (
    <EmptyState
      title="No cohort yet"
      icon="cohort"
      action={
        <Button component={Link} to="/cohorts/new">
          Start the first one
        </Button>
      }
    >
      A cohort is a handful of hires who start together on one path. You see everybody’s dates before anything happens.
    </EmptyState>
  );
}
