import type { JSX, ReactNode } from 'react';
import { Card, Section } from '../../shared/ui/Page';
import classes from './ApiTokens.module.css';

/** How a program uses a token, by example. */
export function HowToCall({ path, token, children }: { path: string; token: string; children: ReactNode }): JSX.Element {
  return (
    <Section title="How to use one">
      <Card className={classes.stack}>
        <pre className={classes.example} tabIndex={0} aria-label="An example with curl">{`curl ${window.location.origin}${path} \\\n  -H "Authorization: Bearer ${token}…"`}</pre>
        <p className={classes.quiet}>{children}</p>
        <p className={classes.quiet}>
          Every route is described in <a href="/api/reference">the reference</a>.
        </p>
      </Card>
    </Section>
  );
}
