import type { JSX, ReactNode } from 'react';
import type { EventSourceWithSecretDto } from '../../shared/api/types';
import { Card } from '../../shared/ui/Page';
import { Copyable } from './Copyable';
import classes from './Integrations.module.css';

interface NewSecretProps {
  source: EventSourceWithSecretDto;
  /** What comes after it: a button that says one has it. */
  children: ReactNode;
}

/** A secret, this once, beside the address that it belongs to. */
export function NewSecret({ source, children }: NewSecretProps): JSX.Element {
  return (
    <Card className={`${classes.new} ${classes.stack}`} role="status">
      <p className={classes.name}>The secret of “{source.name}” is ready</p>
      <p className={classes.quiet}>
        Copy it now: it is shown only this once. Whoever has it can tell your guild what was deployed, so treat it like a password.
      </p>
      <Copyable label="Address" value={source.url} />
      <Copyable label="Secret" value={source.secret} />
      <div className={classes.buttons}>{children}</div>
    </Card>
  );
}
