import type { JSX } from 'react';
import type { JourneyDto } from '../../shared/api/types';
import { fullDay } from '../../shared/dates';
import { Card, Section } from '../../shared/ui/Page';
import classes from './Path.module.css';
import { TakeBack } from './TakeBack';

/** Leave and pauses on this journey. Their reason is told only to the hire and whoever entered it. */
export function Absences({ journey }: { journey: JourneyDto }): JSX.Element | null {
  if (journey.absences.length === 0) {
    return null;
  }
  return (
    <Section title="Leave and pauses">
      <Card as="ul" className={classes.absences}>
        {journey.absences.map(({ id, kind, from, to, reason }) => {
          const days = from === to ? fullDay(from, journey.today) : `${fullDay(from, journey.today)} to ${fullDay(to, journey.today)}`;
          const what = `${kind === 'pause' ? 'Pause' : 'Leave'}, ${days}`;
          return (
            <li key={id} className={classes.absence}>
              <span>
                {what}
                {reason ? <span className={classes.private}> · {reason} (private)</span> : null}
              </span>
              {journey.abilities.includes('enter_absence') ? <TakeBack journey={journey} absenceId={id} what={what} /> : null}
            </li>
          );
        })}
      </Card>
    </Section>
  );
}
