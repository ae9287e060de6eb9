import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { Copy } from '../../shared/ui/Copy';
import classes from './ApiTokens.module.css';

interface NewTokenProps {
  name: string;
  token: string;
  /** What whoever has it can do. */
  danger: string;
  onDone: () => void;
}

/** A token that was just made, shown this once. */
export function NewToken({ name, token, danger, onDone }: NewTokenProps): JSX.Element {
  return (
    <div className={`${classes.new} ${classes.stack}`} role="status">
      <p className={classes.name}>“{name}” is ready</p>
      <p className={classes.quiet}>Copy it now: it is shown only this once. {danger}</p>
      <code className={classes.token}>{token}</code>
      <div className={classes.buttons}>
        <Copy label="Copy the token" value={token} size="sm" variant="filled" />
        <Button size="sm" variant="default" onClick={onDone}>
          Done
        </Button>
      </div>
    </div>
  );
}
