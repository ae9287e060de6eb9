import { Button, CopyButton } from '@mantine/core';
import type { ReactNode } from 'react';
import { Icon } from '../../shared/ui/icons';
import classes from './CalendarLinks.module.css';

/** An address to be copied. */
export function Address({ url, children }: { url: string; children?: ReactNode }) {
  return (
    <>
      <code className={classes.address}>{url}</code>
      <div className={classes.buttons}>
        <CopyButton value={url} timeout={2500}>
          {({ copied, copy }) => (
            <Button size="sm" leftSection={copied ? <Icon name="check" size={16} /> : null} onClick={copy}>
              {copied ? 'Copied' : 'Copy the address'}
            </Button>
          )}
        </CopyButton>
        {children}
      </div>
    </>
  );
}
