import type { JSX } from 'react';
import { Link } from 'react-router';
import { useOwnJourney } from '../../shared/api/own-journey';
import type { TodayDto } from '../../shared/api/types';
import { useDates } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { Card, EmptyState, Page, Section } from '../../shared/ui/Page';
import { firstName } from '../../shared/ui/Person';
import { PageSkeleton } from '../../shared/ui/Skeletons';
import { NextCard } from './NextCard';
import { PhaseStrip } from './PhaseStrip';
import { useToday } from './queries';
import { Stuck } from './Stuck';
import classes from './Today.module.css';
import { Waiting } from './Waiting';
import { Week } from './Week';
import { greeting, placeInTime } from './words';

const PACES: Record<string, string> = {
  not_started: 'Not yet.',
  ahead: 'Ahead.',
  on_plan: 'On plan.',
  a_little_behind: 'A few days behind, that’s fine.',
  behind: 'Behind the plan.',
  paused: 'Paused.',
  completed: 'Done.',
};

/** The pace's sentence, without the words that open it already. */
function paceRest(kind: string, sentence: string): string {
  const opening = (PACES[kind] ?? '').replace(/\.$/, '');
  return opening !== '' && sentence.toLowerCase().startsWith(opening.toLowerCase()) ? sentence.slice(opening.length).replace(/^[\s.,;:]+/, '') : sentence;
}

function Day({ today }: { today: TodayDto }): JSX.Element {
  const { journey, next, waiting, pace, week, phases } = today;
  const { timeZone } = useDates();
  const rest = paceRest(pace.kind, pace.sentence);
  return (
    <Page title={`${greeting(timeZone, new Date())}, ${firstName(journey.hire.name)}`} about={placeInTime(journey)}>
      <PhaseStrip phases={phases} />
      <div className={classes.columns}>
        <div className={classes.column}>
          <Section title="Next">
            {next.length === 0 ? (
              <EmptyState title={journey.state === 'completed' ? 'You have walked the whole path' : 'Nothing in your hands right now'} icon="check">
                {journey.state === 'completed'
                  ? 'Everything stays readable: your path, your timeline, who saw what.'
                  : waiting.length > 0
                    ? 'All that is open waits on somebody else; that never counts against you. Breathe, read ahead, or ask a peer for coffee.'
                    : 'The next thing opens by itself when its day comes.'}{' '}
                <Link to="/path">See the whole path</Link>
              </EmptyState>
            ) : (
              <ul className={classes.cards}>
                {next.map((card, index) => (
                  <NextCard key={card.key} journeyId={journey.id} card={card} today={journey.today} first={index === 0} />
                ))}
              </ul>
            )}
          </Section>
          {week.length > 0 ? (
            <Section title="This week">
              <Week journeyId={journey.id} week={week} />
            </Section>
          ) : null}
        </div>
        <div className={classes.column}>
          <Section title="Waiting on somebody else">
            <Waiting journeyId={journey.id} waiting={waiting} />
          </Section>
          <Section title="Pace">
            <Card>
              <p className={classes.quiet}>
                <strong style={{ color: 'var(--gp-ink)' }}>{PACES[pace.kind] ?? ''}</strong> {rest.charAt(0).toUpperCase() + rest.slice(1)}
              </p>
            </Card>
          </Section>
          <Section title="Stuck on something?">
            <Stuck today={today} />
          </Section>
        </div>
      </div>
    </Page>
  );
}

function OwnDay({ journeyId }: { journeyId: string }): JSX.Element {
  const today = useToday(journeyId);
  return (
    <Answered query={today} skeleton={<PageSkeleton />}>
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
