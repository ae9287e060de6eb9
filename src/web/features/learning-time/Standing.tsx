import { Link } from 'react-router';
import type { LearningTimeDto } from '../../shared/api/types';
import { Card } from '../../shared/ui/Page';
import { halfDays, standingWords } from './learning-words';
import classes from './LearningTime.module.css';

/** How much it is, of about how much there is, and how that comes about. */
export function Standing({ time }: { time: LearningTimeDto }) {
  const { sources, allowance } = time;
  const room = Math.max(allowance, time.halfDays, 1);
  const parts = [
    { name: 'Guild days', count: sources.guildDays, look: classes.guildDays },
    { name: 'Guild week', count: sources.guildWeeks, look: classes.guildWeeks },
    { name: 'By yourself', count: sources.own, look: classes.own },
  ];
  return (
    <Card className={classes.standing}>
      <div>
        <p className={classes.big}>{standingWords(time)}</p>
        <p className={classes.quiet}>Nobody is counting but you. It is an offer, not a quota.</p>
      </div>
      <div className={classes.bar} aria-hidden="true">
        {parts.map(({ name, count, look }) => (count > 0 ? <span key={name} className={look} style={{ width: `${(count / room) * 100}%` }} /> : null))}
      </div>
      <ul className={classes.legend}>
        {parts.map(({ name, count, look }) => (
          <li key={name}>
            <span className={`${classes.swatch} ${look}`} aria-hidden="true" />
            {name}: {halfDays(count)}
          </li>
        ))}
      </ul>
      <p className={classes.quiet}>
        A fifth of the {halfDays(time.workingHalfDays)} you work in these months: your site’s week and holidays, the weekdays you work, and the days you
        are away. Where that is not right, <Link to="/account">look at your account</Link> or ask a guild manager about the site’s calendar.
      </p>
    </Card>
  );
}
