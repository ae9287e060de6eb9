import { Button, CopyButton } from '@mantine/core';
import type { JSX } from 'react';
import { Icon } from '../../shared/ui/icons';
import classes from './Providers.module.css';

/** What the provider has to know as redirect address, to be copied. */
export function RedirectAddress({ address }: { address: string }): JSX.Element {
  return (
    <div className={classes.address}>
      <code>{address}</code>
      <CopyButton value={address} timeout={2500}>
        {({ copied, copy }) => (
          <Button size="compact-xs" variant="default" leftSection={copied ? <Icon name="check" size={13} /> : null} onClick={copy}>
            {copied ? 'Copied' : 'Copy'}
          </Button>
        )}
      </CopyButton>
    </div>
  );
}
