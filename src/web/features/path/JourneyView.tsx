import { Button } from '@mantine/core';
import type { JSX, ReactNode } from 'react';
import { Link } from 'react-router';
import type { JourneyDto } from '../../shared/api/types';
import { dayWords } from '../../shared/dates';
import { Icon } from '../../shared/ui/icons';
import { Card, Page } from '../../shared/ui/Page';
import { PersonLink } from '../../shared/ui/Person';
import { Absences } from './Absences';
import classes from './Path.module.css';
import { Phases } from './Phases';
import { ReplanButton } from './ReplanButton';

const STATES: Record<string, string> = {
  scheduled: 'not begun yet',
  paused: 'paused',
  completed: 'completed',
  ended: 'ended',
};

function where({ state, day, lastDay, startOn, today, siteName }: JourneyDto): string {
  const when = state === 'scheduled' ? `starts ${dayWords(startOn, today)}` : day >= 1 && day <= lastDay ? `day ${day} of ${lastDay}` : (STATES[state] ?? '');
  return [when, state === 'paused' ? 'paused' : '', siteName].filter(Boolean).join(' · ');
}

interface JourneyViewProps {
  journey: JourneyDto;
  title: string;
  from?: { to: string; label: string };
  /** Shown above the phases. */
  note?: ReactNode;
}

/** One journey in full: where it is, who mentors it, its phases, its absences. */
export function JourneyView({ journey, title, from, note }: JourneyViewProps): JSX.Element {
  const mine = journey.relation === 'hire';
  return (
    <Page
      title={title}
      from={from}
      about={`${journey.pathTitle}, version ${journey.pathVersion} · ${where(journey)}`}
      actions={
        <>
          {['hire', 'mentor', 'backup'].includes(journey.relation) ? (
            <Button component={Link} to={`/journeys/${journey.id}/mentoring`} variant="default" leftSection={<Icon name="people" size={16} />}>
              {mine ? 'Your mentors' : '1:1 and notes'}
            </Button>
          ) : null}
          {/* What happened day by day is the hire's and the mentors'; a guild manager reads states and dates. */}
          {journey.relation === 'manager' ? null : (
            <Button component={Link} to={mine ? '/timeline' : `/journeys/${journey.id}/timeline`} variant="default" leftSection={<Icon name="clock" size={16} />}>
              Timeline
            </Button>
          )}
          {journey.abilities.includes('replan') || journey.abilities.includes('enter_absence') ? <ReplanButton journey={journey} /> : null}
        </>
      }
    >
      {note}
      <Card className={classes.pace}>
        <p>{journey.pace?.sentence ?? `On the way since ${dayWords(journey.startOn, journey.today)}.`}</p>
        <div style={{ display: 'flex', flexWrap: 'wrap', gap: '0.3rem 1.2rem' }}>
          {mine ? null : <PersonLink person={journey.hire} before="reach" />}
          {journey.mentors.map(({ person, kind, awayUntil }) => (
            <PersonLink
              key={person.id}
              person={person}
              after={[kind === 'primary' ? 'mentor' : 'backup', awayUntil === null ? '' : `away until ${dayWords(awayUntil, journey.today)}`].filter(Boolean).join(', ')}
            />
          ))}
        </div>
      </Card>
      <Phases journey={journey} />
      <Absences journey={journey} />
    </Page>
  );
}
