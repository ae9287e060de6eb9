import { Link } from 'react-router';
import type { GuildSessionDto } from '../../../shared/api/types';
import { useDates } from '../../../shared/dates';
import { Card } from '../../../shared/ui/Page';
import { PersonLink } from '../../../shared/ui/Person';
import classes from '../GuildDays.module.css';
import { draftWords, KIND_WORDS, timesOf } from '../guild-days-words';
import { SeatSteps } from './SeatSteps';

interface SessionCardProps {
  session: GuildSessionDto;
  /** Under a track's heading its name goes without saying. */
  inTrack?: boolean;
  /** The level that follows from where the card stands. */
  heading?: 'h2' | 'h3';
}

/** One session on a programme: what, where, by whom, and the reader's seat. */
export function SessionCard({ session, inTrack = false, heading: Heading = 'h3' }: SessionCardProps) {
  const { timeZone } = useDates();
  const where = [KIND_WORDS[session.kind], inTrack ? null : session.track, session.room].filter(Boolean).join(' · ');
  return (
    <Card className={classes.card}>
      <div className={classes.session}>
        <span className={classes.time}>{timesOf(session, timeZone)}</span>
        <div>
          <Heading className={classes.name}>
            <Link to={`/guild-sessions/${session.id}`}>{session.title}</Link>
          </Heading>
          <p className={classes.about}>{where}</p>
          {session.published ? null : <p className={classes.note}>Not published yet</p>}
          {session.keptForFirstTime ? <p className={classes.note}>Kept for a first-time speaker</p> : null}
          {session.draft ? <p className={classes.note}>Not published yet: {draftWords(session, session.draft, timeZone)}</p> : null}
          {session.speakers.length > 0 ? (
            <div className={classes.people}>
              {session.speakers.map((person) => (
                <PersonLink key={person.id} person={person} />
              ))}
            </div>
          ) : null}
        </div>
        {session.published ? <SeatSteps session={session} /> : null}
      </div>
    </Card>
  );
}
