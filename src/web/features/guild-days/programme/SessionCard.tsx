import { Link } from 'react-router';
import type { GuildSessionDto } from '../../../shared/api/types';
import { useDates } from '../../../shared/dates';
import { Card } from '../../../shared/ui/Page';
import { PersonLink } from '../../../shared/ui/Person';
import classes from '../GuildDays.module.css';
import { KIND_WORDS, timesOf } from '../guild-days-words';
import { SeatSteps } from './SeatSteps';

/** One session on a programme: what, where, by whom, and the reader's seat. */
export function SessionCard({ session }: { session: GuildSessionDto }) {
  const { timeZone } = useDates();
  const where = [KIND_WORDS[session.kind], session.track, session.room].filter(Boolean).join(' · ');
  return (
    <Card className={classes.session}>
      <span className={classes.time}>{timesOf(session, timeZone)}</span>
      <div>
        <h3 className={classes.name}>
          <Link to={`/guild-sessions/${session.id}`}>{session.title}</Link>
        </h3>
        <p className={classes.about}>{where}</p>
        {session.published ? null : <span className={classes.note}>Not published yet</span>}
        {session.keptForFirstTime ? <span className={classes.note}> Kept for a first-time speaker</span> : null}
        {session.speakers.length > 0 ? (
          <div className={classes.people}>
            {session.speakers.map((person) => (
              <PersonLink key={person.id} person={person} />
            ))}
          </div>
        ) : null}
      </div>
      {session.published ? <SeatSteps session={session} /> : null}
    </Card>
  );
}
