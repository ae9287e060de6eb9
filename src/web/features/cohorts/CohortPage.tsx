import { Button, Group, Skeleton, Stack } from '@mantine/core';
import { useState } from 'react';
import { Link, useParams } from 'react-router';
import type { CohortDashboardDto } from '../../shared/api/types';
import { fullDay, useDates, type LocalDate } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { EmptyState, Page } from '../../shared/ui/Page';
import { Bottlenecks } from './dashboard/Bottlenecks';
import { BurnUpChart } from './dashboard/BurnUpChart';
import classes from './dashboard/dashboard.module.css';
import { FirstDeployCurve } from './dashboard/FirstDeployCurve';
import { GridPanel } from './dashboard/GridPanel';
import { LateJoiner } from './dashboard/LateJoiner';
import { MentorLoad } from './dashboard/MentorLoad';
import { NeedsHelp } from './dashboard/NeedsHelp';
import { ReviewWait } from './dashboard/ReviewWait';
import { useCohort } from './queries';

const BACK = { to: '/cohorts', label: 'Cohorts' };

/** One cohort's dashboard: whom we keep waiting, how it goes against plan, and where everybody stands. */
export function CohortPage() {
  const { id = '' } = useParams();
  const cohort = useCohort(id);
  return (
    <Answered
      query={cohort}
      skeleton={
        <Page title="Cohort" from={BACK}>
          <div className={classes.top}>
            {[1, 2, 3].map((card) => (
              <Skeleton key={card} height={270} radius={14} />
            ))}
          </div>
          <Skeleton height={480} radius={14} />
        </Page>
      }
    >
      {(dashboard) => <Dashboard cohort={dashboard} />}
    </Answered>
  );
}

function Dashboard({ cohort }: { cohort: CohortDashboardDto }) {
  const [adding, setAdding] = useState(false);
  const { today } = useDates();
  const begun = cohort.startOn <= today;
  const total = cohort.phases.reduce((sum, phase) => sum + phase.milestones.length, 0);
  return (
    <Page
      title={cohort.name}
      about={cohortInWords(cohort, today)}
      from={BACK}
      actions={
        <Group gap="sm">
          <Button component={Link} to={`/cohorts/${cohort.id}/welcome`} variant="default">
            Before day one
          </Button>
          {cohort.abilities.includes('export_sums') && (
            <Button
              component="a"
              href={`/api/cohorts/${cohort.id}/sums.csv`}
              download
              variant="default"
              leftSection={<Icon name="download" size={16} />}
              title="Sums only, no names"
            >
              Export sums
            </Button>
          )}
          {cohort.abilities.includes('replan') && (
            <Button component={Link} to={`/replan?cohort=${cohort.id}`} variant="default" leftSection={<Icon name="calendar" size={16} />}>
              Change dates
            </Button>
          )}
          {cohort.abilities.includes('add_hire') && (
            <Button onClick={() => setAdding(true)} leftSection={<Icon name="plus" size={16} />}>
              Add a late joiner
            </Button>
          )}
        </Group>
      }
    >
      <div className={classes.top}>
        <NeedsHelp waits={cohort.needsHelp} hires={cohort.hires} begun={begun} />
        <BurnUpChart burnUp={cohort.burnUp} total={total} />
        <FirstDeployCurve firstDeploy={cohort.firstDeploy} />
      </div>
      {cohort.rows.length === 0 ? (
        <EmptyState title="Nobody here yet" icon="people">
          Add a late joiner, and the picture of hires and milestones begins.
        </EmptyState>
      ) : (
        <GridPanel phases={cohort.phases} rows={cohort.rows} mayOpen={cohort.abilities.includes('open_journey')} />
      )}
      <div className={classes.bottom}>
        <Bottlenecks bottlenecks={cohort.bottlenecks} />
        <Stack gap={14}>
          <ReviewWait wait={cohort.reviewWait} />
          <MentorLoad mentors={cohort.mentors} mayChange={cohort.abilities.includes('change_mentors')} />
        </Stack>
      </div>
      <LateJoiner cohortId={cohort.id} opened={adding} onClose={() => setAdding(false)} />
    </Page>
  );
}

/** “18 hires · Tel Aviv, Vilnius · path “Backend engineer” version 4 · working day 8 for most”. */
function cohortInWords(cohort: CohortDashboardDto, today: LocalDate): string {
  return [
    `${cohort.hires} ${cohort.hires === 1 ? 'hire' : 'hires'}`,
    cohort.siteNames.join(', '),
    `path “${cohort.pathTitle}” version ${cohort.pathVersion}`,
    cohort.dayForMost === null
      ? `${cohort.startOn <= today ? 'started' : 'starts'} ${fullDay(cohort.startOn, today)}`
      : `working day ${cohort.dayForMost} for most`,
  ]
    .filter(Boolean)
    .join(' · ');
}
