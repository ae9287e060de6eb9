import type { ReactNode } from 'react';
import { Copy } from '../../shared/ui/Copy';
import classes from './CalendarLinks.module.css';

/** An address to be copied. */
export function Address({ url, children }: { url: string; children?: ReactNode }) {
  return (
    <>
      <code className={classes.address}>{url}</code>
      <div className={classes.buttons}>
        <Copy label="Copy the address" value={url} size="sm" variant="filled" />
        {children}
      </div>
    </>
  );
}
