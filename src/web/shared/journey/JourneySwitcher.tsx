import type { JSX } from 'react';
import { Link } from 'react-router';
import { keepJourney, useOwnJourney } from '../api/own-journey';
import { useSession } from '../api/session';
import classes from './JourneySwitcher.module.css';

/** Which of one's journeys the page is about; nothing for whoever walks only one. */
export function JourneySwitcher(): JSX.Element | null {
  const { journeys } = useSession();
  const chosen = useOwnJourney();
  if (journeys.length < 2) return null;
  return (
    <nav aria-label="Your paths">
      <ul className={classes.list}>
        {journeys.map(({ id, pathTitle, state }) => (
          <li key={id}>
            <Link
              className={classes.choice}
              to={`?journey=${id}`}
              replace
              aria-current={id === chosen?.id ? 'page' : undefined}
              onClick={() => keepJourney(id)}
            >
              {pathTitle}
              {state === 'completed' || state === 'ended' ? ' (finished)' : ''}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
