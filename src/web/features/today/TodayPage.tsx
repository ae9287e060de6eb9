import type { JSX } from 'react';
import { useOwnJourney } from '../../shared/api/own-journey';
import type { TodayDto } from '../../shared/api/types';
import { useDates } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { EmptyState, Page, Section } from '../../shared/ui/Page';
import { firstName } from '../../shared/ui/Person';
import { PageSkeleton } from '../../shared/ui/Skeletons';
import { JourneySwitcher } from '../../shared/journey/JourneySwitcher';
import { Beside } from './Beside';
import { Next } from './Next';
import { Nudges } from './Nudges';
import { Prepared } from './Prepared';
import { Pace } from './Pace';
import { PhaseStrip } from './PhaseStrip';
import { PulseCard } from './PulseCard';
import { useJourneysBeside, useToday } from './queries';
import { Stuck } from './Stuck';
import classes from './Today.module.css';
import { Waiting } from './Waiting';
import { Week } from './Week';
import { greeting, placeInTime } from './words';

function Day({ today }: { today: TodayDto }): JSX.Element {
  const { journey, waiting, prepared, pace, week, phases } = today;
  const beside = useJourneysBeside();
  const several = beside.data && beside.data.length > 1 ? beside.data : null;
  const { timeZone } = useDates();
  return (
    <Page title={`${greeting(timeZone, new Date())}, ${firstName(journey.hire.name)}`} about={placeInTime(journey)}>
      <JourneySwitcher />
      {several ? (
        <Section title="Next on all your paths">
          <Beside journeys={several} />
        </Section>
      ) : null}
      <PhaseStrip phases={phases} />
      <Nudges today={today} />
      <div className={classes.columns}>
        <div className={classes.nextArea}>
          <Section title="Next">
            <Next today={today} />
          </Section>
        </div>
        <div className={classes.aside}>
          <Section title="Waiting on somebody else">
            <Waiting journeyId={journey.id} waiting={waiting} />
          </Section>
          {prepared.length > 0 ? (
            <Section title="Prepared for you">
              <Prepared prepared={prepared} />
            </Section>
          ) : null}
          <Section title="Stuck on something?">
            <Stuck today={today} />
          </Section>
          <PulseCard journeyId={journey.id} />
        </div>
        <div className={classes.paceArea}>
          <Section title="Pace">
            <Pace pace={pace} />
          </Section>
        </div>
        {week.length > 0 ? (
          <div className={classes.weekArea}>
            <Section title="This week">
              <Week journeyId={journey.id} week={week} />
            </Section>
          </div>
        ) : null}
      </div>
    </Page>
  );
}

function OwnDay({ journeyId }: { journeyId: string }): JSX.Element {
  const today = useToday(journeyId);
  return (
    <Answered query={today} skeleton={<PageSkeleton />} asPage>
      {(data) => <Day today={data} />}
    </Answered>
  );
}

/** A hire's day: what is next, what waits on others, how it goes, and help in one tap. */
export function TodayPage(): JSX.Element {
  const journey = useOwnJourney();
  if (journey === null) {
    return (
      <Page title="Today">
        <EmptyState title="You walk no path at the moment" icon="path">
          When a guild manager starts one with you, your day shows up here.
        </EmptyState>
      </Page>
    );
  }
  return <OwnDay journeyId={journey.id} />;
}
