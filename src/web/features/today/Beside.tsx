import type { JSX } from 'react';
import { Link } from 'react-router';
import type { JourneyBesideDto } from '../../shared/api/types';
import { DueText } from '../../shared/ui/DueText';
import { StateMark } from '../../shared/ui/StateMark';
import { Card } from '../../shared/ui/Page';
import classes from './Today.module.css';

/** The next things of all paths in one list, each named by its path. */
export function Beside({ journeys }: { journeys: JourneyBesideDto[] }): JSX.Element {
  const next = journeys
    .flatMap(({ journey, next: cards }) => cards.map((card) => ({ journey, card })))
    .sort((a, b) => a.card.due.localeCompare(b.card.due));
  return (
    <Card>
      {next.length === 0 ? <p className={classes.quiet}>Nothing is yours to do on any of them now.</p> : null}
      <ul className={classes.waits}>
        {next.map(({ journey, card }) => (
          <li key={`${journey.id} ${card.key}`} className={classes.wait}>
            <StateMark state={card.state} turn={card.turn} stuck={card.stuck} />
            <Link className={classes.waitTitle} to={`/journeys/${journey.id}/milestones/${card.key}`}>
              {card.title}
            </Link>
            <p className={classes.waitWords}>
              {journey.pathTitle} · <DueText due={card.due} today={journey.today} />
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
