import type { JSX } from 'react';
import { Link } from 'react-router';
import type { WeekDayDto } from '../../shared/api/types';
import { weekday } from '../../shared/dates';
import { Card } from '../../shared/ui/Page';
import { StateMark } from '../../shared/ui/StateMark';
import classes from './Today.module.css';

/** So many are named; the rest is a link away. */
const MOST = 4;

interface WeekProps {
  journeyId: string;
  week: WeekDayDto[];
}

/** The working week as the hire's own calendar has it. */
export function Week({ journeyId, week }: WeekProps): JSX.Element {
  return (
    <Card as="ol" className={classes.week}>
      {week.map(({ day, number, isToday, dayOff, guildDay, items }) => (
        <li key={day} className={isToday ? `${classes.day} ${classes.today}` : classes.day} aria-current={isToday ? 'date' : undefined}>
          <span className={classes.dayName}>
            {weekday(day, 'short')} {number === null ? null : <span>day {number}</span>}
          </span>
          <div className={classes.dayItems}>
            {dayOff ? <span className={classes.off}>{dayOff}</span> : null}
            {guildDay ? (
              <Link className={classes.off} to="/guild-days">
                Guild day
              </Link>
            ) : null}
            {items.slice(0, MOST).map((item) => (
              <Link key={item.key} className={classes.dayItem} title={item.title} to={`/journeys/${journeyId}/milestones/${item.key}`}>
                <StateMark state={item.state} size={14} />
                <span className={classes.dayTitle}>{item.title}</span>
              </Link>
            ))}
            {items.length > MOST ? (
              <Link className={classes.off} to="/path">
                and {items.length - MOST} more
              </Link>
            ) : null}
            {items.length === 0 && !dayOff && !guildDay ? <span className={classes.off}>nothing due</span> : null}
          </div>
        </li>
      ))}
    </Card>
  );
}
