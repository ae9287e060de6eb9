import type { JSX } from 'react';
import { Link } from 'react-router';
import type { TodayDto } from '../../shared/api/types';
import { fullDay } from '../../shared/dates';
import { EmptyState } from '../../shared/ui/Page';
import { NextCard } from './NextCard';
import classes from './Today.module.css';

/** Why there is nothing next, said kindly. */
function nothingNext({ journey, waiting }: TodayDto): string {
  if (journey.state === 'completed') {
    return 'Everything stays readable: your path, your timeline, who saw what.';
  }
  return waiting.length > 0
    ? 'All that is open waits on somebody else; that never counts against you. Read ahead, or ask a peer for coffee.'
    : 'The next thing opens by itself when its day comes.';
}

/** At most three next things. */
export function Next({ today }: { today: TodayDto }): JSX.Element {
  const { journey, next } = today;
  if (next.length === 0) {
    return (
      <EmptyState
        title={journey.state === 'completed' ? 'You have walked the whole path' : 'Nothing in your hands right now'}
        action={<Link to="/path">See the whole path</Link>}
      >
        {nothingNext(today)}
      </EmptyState>
    );
  }
  const begun = journey.day >= 1;
  return (
    <>
      {begun ? null : (
        <p className={classes.before}>
          Nothing has to be done before {fullDay(journey.startOn, journey.today)}. This is what your first days hold.
        </p>
      )}
      <ul className={classes.cards}>
        {next.map((card, index) => (
          <NextCard key={card.key} journeyId={journey.id} card={card} today={journey.today} first={begun && index === 0} quiet={!begun} />
        ))}
      </ul>
    </>
  );
}
