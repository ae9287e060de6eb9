import type { JSX } from 'react';
import { Copy } from '../../shared/ui/Copy';
import classes from './Providers.module.css';

/** What the provider has to know as redirect address, to be copied. */
export function RedirectAddress({ address }: { address: string }): JSX.Element {
  return (
    <div className={classes.address}>
      <code>{address}</code>
      <Copy label="Copy" value={address} size="compact-xs" />
    </div>
  );
}
