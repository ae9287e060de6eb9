import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { Link } from 'react-router';
import type { MovedStartDto } from '../../../shared/api/types';
import { fullDay, useDates } from '../../../shared/dates';
import { tell, tellProblem } from '../../../shared/ui/notify';
import { Card, Section } from '../../../shared/ui/Page';
import classes from './Arriving.module.css';
import { useSettle } from './queries';

/** Whose first day is told otherwise now; nothing has moved. */
export function MovedStarts({ moved }: { moved: MovedStartDto[] }): JSX.Element | null {
  if (moved.length === 0) return null;
  return (
    <Section title="First days that have changed" about="nothing has moved">
      <Card>
        <ul className={classes.list}>
          {moved.map((one) => (
            <Row key={one.person.id} moved={one} />
          ))}
        </ul>
      </Card>
    </Section>
  );
}

function Row({ moved: { person, journeyId, cohortId, cohortName, journeyStartOn, startsOn } }: { moved: MovedStartDto }): JSX.Element {
  const { today } = useDates();
  const settling = useSettle();
  const settle = () => void settling.sendAndWait(person.id).then(() => tell(`The dates of ${person.name} stay as they are.`), tellProblem);
  return (
    <li className={classes.row}>
      <div>
        <p className={classes.name}>{person.name}</p>
        <p className={classes.quiet}>
          Starts {fullDay(startsOn, today)} now; the journey in “{cohortName}” begins {fullDay(journeyStartOn, today)}.
        </p>
      </div>
      <div className={classes.buttons}>
        <Button size="sm" component={Link} to={`/replan?cohort=${cohortId}&journey=${journeyId}&start=${startsOn}`} aria-label={`Look at moving the dates of ${person.name}`}>
          Look at moving the dates
        </Button>
        <Button size="sm" variant="default" loading={settling.sending} onClick={settle} aria-label={`Keep the dates of ${person.name}`}>
          Keep the dates
        </Button>
      </div>
    </li>
  );
}
