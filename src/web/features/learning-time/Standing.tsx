import { Button } from '@mantine/core';
import { useState } from 'react';
import type { LearningTimeDto } from '../../shared/api/types';
import { useDates } from '../../shared/dates';
import { Card } from '../../shared/ui/Page';
import { halfDays, partTimeWords, standingWords } from './learning-words';
import classes from './LearningTime.module.css';
import { PartTimeForm } from './PartTimeForm';

/** How much it is, of about how much there is, and how that comes about. */
export function Standing({ time }: { time: LearningTimeDto }) {
  const { today } = useDates();
  const [changing, setChanging] = useState(false);
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
      <div className={classes.how}>
        <p className={classes.quiet}>
          A fifth of your working days: your site’s week, without holidays and the days you are away. You work {partTimeWords(time.partTime, time, today)}.
        </p>
        {changing ? null : (
          <Button variant="subtle" size="compact-sm" onClick={() => setChanging(true)}>
            Change how much you work
          </Button>
        )}
      </div>
      {changing ? <PartTimeForm time={time} onClose={() => setChanging(false)} /> : null}
    </Card>
  );
}
