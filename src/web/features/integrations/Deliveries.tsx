import type { JSX } from 'react';
import type { EventDeliveryDto } from '../../shared/api/types';
import { Icon, type IconName } from '../../shared/ui/icons';
import { Moment } from '../../shared/ui/Moment';
import { Card, EmptyState } from '../../shared/ui/Page';
import classes from './Integrations.module.css';
import { timesWords, verdictWord, whyWords } from './source-words';

const ICONS: Readonly<Record<EventDeliveryDto['verdict'], IconName>> = { taken: 'check', kept: 'file', refused: 'flag' };

/** What a source last sent, and what became of it. */
export function Deliveries({ deliveries }: { deliveries: EventDeliveryDto[] }): JSX.Element {
  if (deliveries.length === 0) {
    return (
      <EmptyState title="Nothing has arrived yet" icon="inbox">
        Once the other system sends something, it shows up here within seconds, and so does what had to be refused.
      </EmptyState>
    );
  }
  return (
    <Card>
      <ul className={classes.deliveries} aria-label="What arrived">
        {deliveries.map((delivery) => (
          <Delivery key={`${delivery.at} ${delivery.type} ${delivery.why ?? ''}`} delivery={delivery} />
        ))}
      </ul>
    </Card>
  );
}

function Delivery({ delivery }: { delivery: EventDeliveryDto }): JSX.Element {
  const { verdict, type, at, why } = delivery;
  const times = timesWords(delivery);
  return (
    <li className={classes.delivery}>
      <span className={`${classes.mark} ${classes[verdict]}`}>
        <Icon name={ICONS[verdict]} size={16} />
      </span>
      <div className={classes.words}>
        <p className={classes.line}>
          <b>{verdictWord(delivery)}</b>
          {type === '' ? null : <code className={classes.type}>{type}</code>}
        </p>
        <p className={classes.quiet}>
          <Moment at={at} />
          {times === '' ? null : ` · ${times}`}
        </p>
        {why === null ? null : <p className={classes.quiet}>{whyWords(why)}</p>}
      </div>
    </li>
  );
}
