import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { Answered } from '../../shared/ui/Answered';
import { Moment } from '../../shared/ui/Moment';
import { tell, tellProblem } from '../../shared/ui/notify';
import { Card, Section } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './Account.module.css';
import { useEndSession, useOwnSessions } from './queries';

const BROWSERS: [RegExp, string][] = [
  [/Edg\//, 'Edge'],
  [/Firefox\//, 'Firefox'],
  [/Chrome\//, 'Chrome'],
  [/Safari\//, 'Safari'],
];

const SYSTEMS: [RegExp, string][] = [
  [/iPhone|iPad/, 'iOS'],
  [/Android/, 'Android'],
  [/Windows/, 'Windows'],
  [/Mac OS X/, 'macOS'],
  [/Linux/, 'Linux'],
];

function firstMatch(table: [RegExp, string][], text: string): string | undefined {
  return table.find(([pattern]) => pattern.test(text))?.[1];
}

/** “Chrome on macOS”, or the raw words where they say nothing we know. */
export function deviceWords(userAgent: string): string {
  const browser = firstMatch(BROWSERS, userAgent);
  const system = firstMatch(SYSTEMS, userAgent);
  return browser ? (system ? `${browser} on ${system}` : browser) : userAgent.slice(0, 60) || 'An unnamed device';
}

/** Where this person is signed in, and the way out of each. */
export function Sessions(): JSX.Element {
  const sessions = useOwnSessions();
  const end = useEndSession();
  return (
    <Section title="Where you are signed in">
      <Card>
        <Answered query={sessions} skeleton={<CardSkeletons count={1} height={48} />}>
          {(all) => (
            <ul className={classes.list}>
              {all.map(({ id, userAgent, lastSeenAt, provider, current }) => (
                <li key={id} className={classes.item}>
                  <div>
                    <p>{deviceWords(userAgent)}</p>
                    <p className={classes.quiet}>{provider === null ? null : <>with {provider} · </>}{current ? 'here, now' : <>last seen <Moment at={lastSeenAt} /></>}</p>
                  </div>
                  {current ? null : (
                    <Button
                      size="xs"
                      variant="default"
                      aria-label={`Sign out: ${deviceWords(userAgent)}`}
                      onClick={() => void end.sendAndWait(id).then(() => tell('Signed out there.'), tellProblem)}
                    >
                      Sign out
                    </Button>
                  )}
                </li>
              ))}
            </ul>
          )}
        </Answered>
      </Card>
    </Section>
  );
}
