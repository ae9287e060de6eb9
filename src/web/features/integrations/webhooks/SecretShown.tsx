import { Button } from '@mantine/core';
import type { JSX } from 'react';
import type { WebhookEndpointWithSecretDto } from '../../../shared/api/types';
import { Card } from '../../../shared/ui/Page';
import { Copy } from '../../../shared/ui/Copy';
import classes from './Webhooks.module.css';

interface SecretShownProps {
  made: WebhookEndpointWithSecretDto;
  onDone: () => void;
}

/** The secret of an endpoint, the one time it is shown. */
export function SecretShown({ made: { name, secret, oldSecretUntil }, onDone }: SecretShownProps): JSX.Element {
  return (
    <Card className={`${classes.new} ${classes.stack}`} role="status">
      <p className={classes.name}>The secret of “{name}”</p>
      <p className={classes.quiet}>
        Copy it to the receiver now: it is shown only this once. With it the receiver knows that a message is from here, so treat it like a
        password.
        {oldSecretUntil === null ? '' : ' Messages are signed with the one before as well for a day, so there is time.'}
      </p>
      <code className={classes.secret}>{secret}</code>
      <div className={classes.row}>
        <Copy label="Copy the secret" value={secret} size="sm" variant="filled" />
        <Button size="sm" variant="default" onClick={onDone}>
          Done
        </Button>
      </div>
    </Card>
  );
}
