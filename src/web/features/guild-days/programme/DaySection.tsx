import { Link } from 'react-router';
import type { GuildDayDto } from '../../../shared/api/types';
import { fullDay, useDates, weekday } from '../../../shared/dates';
import classes from '../GuildDays.module.css';
import { dayTimes } from '../guild-days-words';
import { DayActions } from './DayActions';
import { SessionCard } from './SessionCard';

/** One guild day in the list of the next: when, who is off, and its sessions. */
export function DaySection({ day, timeZone: seriesZone }: { day: GuildDayDto; timeZone: string }) {
  const { today, timeZone } = useDates();
  const name = `${weekday(day.day)} ${fullDay(day.day, today)}`;
  return (
    <section aria-label={name}>
      <div className={classes.dayHead}>
        <div>
          <h2 className={classes.dayName}>
            <Link to={`/guild-days/${day.day}`}>{name}</Link>
          </h2>
          <p className={classes.about}>{dayTimes(day, timeZone, seriesZone)}</p>
        </div>
        {day.mayEdit ? <DayActions day={day} /> : null}
      </div>
      {day.sessions.length === 0 ? (
        <p className={classes.quiet}>The programme is not out yet.</p>
      ) : (
        <ul className={classes.sessions}>
          {day.sessions.map((session) => (
            <li key={session.id}>
              <SessionCard session={session} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
