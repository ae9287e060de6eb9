import { Button, CopyButton } from '@mantine/core';
import type { JSX } from 'react';
import { Icon } from '../../shared/ui/icons';
import classes from './Integrations.module.css';

interface CopyableProps {
  /** What it is: “Address”. */
  label: string;
  value: string;
}

/** Something to be put into another system. */
export function Copyable({ label, value }: CopyableProps): JSX.Element {
  return (
    <div className={classes.copyable}>
      <p className={classes.label}>{label}</p>
      <pre className={classes.code} tabIndex={0} aria-label={label}>
        {value}
      </pre>
      <CopyButton value={value} timeout={2500}>
        {({ copied, copy }) => (
          <Button size="xs" variant="default" leftSection={copied ? <Icon name="check" size={16} /> : null} onClick={copy}>
            {copied ? 'Copied' : `Copy the ${label.toLowerCase()}`}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
