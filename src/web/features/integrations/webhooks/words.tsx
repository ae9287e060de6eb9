import type { JSX } from 'react';
import type { ChangeTypeDto, WebhookEndpointDto } from '../../../shared/api/types';
import { Icon, type IconName } from '../../../shared/ui/icons';
import { Moment } from '../../../shared/ui/Moment';
import classes from './Webhooks.module.css';
import type { MessageState } from './queries';

/** What the states of a message are called, and drawn as. */
export const MESSAGE_STATES: Readonly<Record<MessageState, { words: string; icon: IconName }>> = {
  delivered: { words: 'Delivered', icon: 'check' },
  waiting: { words: 'Waits', icon: 'clock' },
  given_up: { words: 'Given up', icon: 'close' },
};

/** What a type says, in words; a type of another version by its name. */
export function typeWords(types: readonly ChangeTypeDto[], type: string): string {
  return types.find((known) => known.type === type)?.says ?? (type === 'webhook.test' ? 'A test, about nothing' : type);
}

export function messageCount(count: number): string {
  return count === 1 ? 'one message' : `${count} messages`;
}

/** How it goes with an endpoint, in a line. */
export function EndpointState({ endpoint }: { endpoint: WebhookEndpointDto }): JSX.Element {
  const { state, offBecause, failingSince, lastDeliveredAt, waiting } = endpoint;
  const waits = waiting === 0 ? '' : ` · ${messageCount(waiting)} ${waiting === 1 ? 'waits' : 'wait'}`;
  if (state === 'switched_off') {
    return (
      <p className={`${classes.state} ${classes.bad}`}>
        <Icon name="flag" size={18} />
        <span>
          Switched off: {offBecause === 'gone' ? 'the receiver says that it is gone' : 'nothing got through for three days'}
          {waits}
        </span>
      </p>
    );
  }
  if (state === 'paused') {
    return (
      <p className={classes.state}>
        <Icon name="clock" size={18} />
        <span>Paused: what changes is sent when it goes on{waits}</span>
      </p>
    );
  }
  if (failingSince !== null) {
    return (
      <p className={`${classes.state} ${classes.bad}`}>
        <Icon name="flag" size={18} />
        <span>
          Nothing has got through since <Moment at={failingSince} />
          {waits}
        </span>
      </p>
    );
  }
  return (
    <p className={`${classes.state} ${lastDeliveredAt === null ? '' : classes.good}`}>
      <Icon name={lastDeliveredAt === null ? 'send' : 'check'} size={18} />
      <span>
        {lastDeliveredAt === null ? (
          'Nothing was sent yet'
        ) : (
          <>
            Delivers, last <Moment at={lastDeliveredAt} />
          </>
        )}
        {waits}
      </span>
    </p>
  );
}
