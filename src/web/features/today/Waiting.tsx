import type { JSX } from 'react';
import { Link } from 'react-router';
import type { WaitingDto } from '../../shared/api/types';
import { Icon } from '../../shared/ui/icons';
import { Moment } from '../../shared/ui/Moment';
import { Card } from '../../shared/ui/Page';
import { firstName, Initials } from '../../shared/ui/Person';
import { TurnBadge } from '../../shared/ui/TurnBadge';
import classes from './Today.module.css';
import { waitWords } from './words';

interface WaitingProps {
  journeyId: string;
  waiting: WaitingDto[];
}

/** What is not in the hire's hands now, and in whose it is. */
export function Waiting({ journeyId, waiting }: WaitingProps): JSX.Element {
  if (waiting.length === 0) {
    return (
      <Card>
        <p className={classes.quiet}>Nothing waits on anybody else.</p>
      </Card>
    );
  }
  return (
    <Card>
      <ul className={classes.waits}>
        {waiting.map((item) => (
          <li key={`${item.key} ${item.what}`} className={classes.wait}>
            {item.who ? <Initials name={item.who.name} /> : <span className={classes.waitMark}><Icon name="clock" size={18} /></span>}
            <Link className={classes.waitTitle} to={`/journeys/${journeyId}/milestones/${item.key}`}>
              {item.title}
            </Link>
            <TurnBadge turn={item.turn} who={item.who && firstName(item.who.name)} />
            <p className={classes.waitWords}>
              {waitWords(item)}
              {item.since === null ? null : (
                <>
                  , since <Moment at={item.since} />
                </>
              )}
              .
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
