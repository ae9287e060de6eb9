import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import type { GuildSessionPageDto } from '../../shared/api/types';
import { fullDay, useDates, weekday } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { Markdown } from '../../shared/ui/Markdown';
import { Card, Page, Section } from '../../shared/ui/Page';
import { PersonLink } from '../../shared/ui/Person';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './GuildDays.module.css';
import { KIND_WORDS, timesIn } from './guild-days-words';
import { SeatSteps } from './programme/SeatSteps';
import { useGuildSession } from './queries';
import { CheckInForm } from './session/CheckInForm';
import { DraftNote } from './session/DraftNote';
import { FeedbackForm } from './session/FeedbackForm';
import { FeedbackSums } from './session/FeedbackSums';
import { ManageSession } from './session/ManageSession';
import { Materials } from './session/Materials';

/** One session: what it is about, one's seat, checking in, and what remains of it. */
export function SessionPage() {
  const { id = '' } = useParams();
  const found = useGuildSession(id);
  return (
    <Answered query={found} skeleton={<CardSkeletons count={3} height={140} />}>
      {(page) => <Shown page={page} />}
    </Answered>
  );
}

function Shown({ page }: { page: GuildSessionPageDto }) {
  const { session, feedback } = page;
  const { timeZone, today } = useDates();
  const { abilities } = session;
  const when = `${weekday(session.day)} ${fullDay(session.day, today)}, ${timesIn(session, timeZone, page.timeZone)}`;
  const isOver = session.day < today;
  return (
    <Page
      title={session.title}
      about={`${KIND_WORDS[session.kind]} · ${when}`}
      from={{ to: `/guild-days/${session.day}`, label: `Guild day of ${fullDay(session.day, today)}` }}
      actions={
        <>
          {abilities.includes('host') ? (
            <Button component={Link} to={`/guild-sessions/${session.id}/host`}>
              {isOver ? 'Who was there' : 'Check people in'}
            </Button>
          ) : null}
          {abilities.includes('edit') ? <ManageSession session={session} /> : null}
        </>
      }
    >
      {session.draft ? <DraftNote session={session} draft={session.draft} /> : null}
      <Card className={classes.head}>
        <ul className={classes.facts}>
          {session.cancelled ? <li className={classes.note}>Taken off the programme</li> : null}
          {!session.published && !session.cancelled ? <li className={classes.note}>Not published yet</li> : null}
          {session.keptForFirstTime ? <li className={classes.note}>Kept for a first-time speaker</li> : null}
          {session.track ? <li>Track: {session.track}</li> : null}
          {session.room ? <li>Room: {session.room}</li> : null}
          {session.link ? (
            <li>
              <a href={session.link} target="_blank" rel="noopener noreferrer">
                Join from elsewhere
              </a>
            </li>
          ) : null}
          {session.speakers.map((person) => (
            <li key={person.id}>
              <PersonLink person={person} />
            </li>
          ))}
        </ul>
        {session.published && !session.cancelled ? <SeatSteps session={session} /> : null}
      </Card>
      {abilities.includes('check_in') ? <CheckInForm id={session.id} /> : null}
      {abilities.includes('give_feedback') ? <FeedbackForm id={session.id} /> : null}
      {session.abstract ? (
        <Section title="What it is about">
          <Card>
            <Markdown>{session.abstract}</Markdown>
          </Card>
        </Section>
      ) : null}
      <Materials page={page} />
      {feedback && (feedback.answers > 0 || isOver) ? <FeedbackSums feedback={feedback} /> : null}
    </Page>
  );
}
