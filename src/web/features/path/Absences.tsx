import type { JSX } from 'react';
import type { JourneyDto } from '../../shared/api/types';
import { fullDay } from '../../shared/dates';
import { ConfirmButton } from '../../shared/ui/ConfirmButton';
import { tell, tellProblem } from '../../shared/ui/notify';
import { Card, Section } from '../../shared/ui/Page';
import classes from './Path.module.css';
import { useRemoveAbsence } from './queries';

/** Leave and pauses on this journey. Their reason is told only to the hire and whoever entered it. */
export function Absences({ journey }: { journey: JourneyDto }): JSX.Element | null {
  const remove = useRemoveAbsence(journey.id);
  if (journey.absences.length === 0) {
    return null;
  }
  return (
    <Section title="Leave and pauses">
      <Card as="ul" className={classes.absences}>
        {journey.absences.map(({ id, kind, from, to, reason }) => (
          <li key={id} className={classes.absence}>
            <span>
              {kind === 'pause' ? 'Pause' : 'Leave'}, {from === to ? fullDay(from, journey.today) : `${fullDay(from, journey.today)} to ${fullDay(to, journey.today)}`}
              {reason ? <span className={classes.private}> · {reason} (private)</span> : null}
            </span>
            {journey.abilities.includes('enter_absence') ? (
              <ConfirmButton
                size="xs"
                variant="default"
                question="Take it back?"
                consequence="What it had moved moves back. Nothing that is done changes."
                confirm="Take it back"
                onConfirm={() => void remove.sendAndWait(id).then(() => tell('Taken back; the dates are as before.'), tellProblem)}
              >
                Take back
              </ConfirmButton>
            ) : null}
          </li>
        ))}
      </Card>
    </Section>
  );
}
