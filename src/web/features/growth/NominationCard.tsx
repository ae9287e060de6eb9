import type { JSX } from 'react';
import { Link } from 'react-router';
import { useSession } from '../../shared/api/session';
import type { NominationSummaryDto } from '../../shared/api/types';
import { Icon } from '../../shared/ui/icons';
import { Moment } from '../../shared/ui/Moment';
import { Card } from '../../shared/ui/Page';
import classes from './Growth.module.css';
import { STATE_WORDS, titleWords } from './words';

/** A nomination in a list: of whom, for what, how far. */
export function NominationCard({ nomination }: { nomination: NominationSummaryDto }): JSX.Element {
  const me = useSession().person.id;
  const { id, nominee, nominator, state, renewal, nominatedAt, submittedAt } = nomination;
  const { words, icon } = STATE_WORDS[state];
  const whose = nominee.id === me ? 'You' : nominee.name;
  const by = nominator.id === me ? 'you' : nominator.name;
  return (
    <Card as="li">
      <h3 className={classes.name}>
        <Link to={`/growth/nominations/${id}`}>
          {whose}: {titleWords(nomination)}
        </Link>
      </h3>
      <p className={classes.quiet}>
        {renewal ? 'Another term' : nominee.id === nominator.id ? `Nominated by ${nominee.id === me ? 'yourself' : 'themselves'}` : `Nominated by ${by}`},{' '}
        <Moment at={submittedAt ?? nominatedAt} />
      </p>
      <p className={state === 'granted' ? `${classes.state} ${classes.good}` : classes.state}>
        <Icon name={icon} />
        {words}
      </p>
    </Card>
  );
}
