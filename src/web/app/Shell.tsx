import { useQuery } from '@tanstack/react-query';
import { Suspense, useEffect, useRef, type JSX } from 'react';
import { Link, Navigate, Outlet, ScrollRestoration, useLocation, useNavigation } from 'react-router';
import { sessionQuery, SignedInAs } from '../shared/api/session';
import type { SessionDto } from '../shared/api/types';
import { Page } from '../shared/ui/Page';
import { ProblemAlert } from '../shared/ui/ProblemAlert';
import { PageSkeleton } from '../shared/ui/Skeletons';
import { BottomBar } from './BottomBar';
import { Brand } from './Brand';
import { useLiveUpdates } from './live';
import { MeMenu } from './MeMenu';
import { placesOf } from './navigation';
import { PlaceLinks } from './PlaceLinks';
import classes from './Shell.module.css';
import { ShellSkeleton } from './ShellSkeleton';

/** Moves the keyboard to the new page's content after a step in the app, never on the first load. */
function useFocusOnArrival(): React.RefObject<HTMLElement | null> {
  const main = useRef<HTMLElement>(null);
  const { pathname } = useLocation();
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) {
      main.current?.focus({ preventScroll: true });
    }
    first.current = false;
  }, [pathname]);
  return main;
}

function SignedIn({ session }: { session: SessionDto }): JSX.Element {
  useLiveUpdates();
  const main = useFocusOnArrival();
  const navigation = useNavigation();
  const groups = placesOf(session);
  return (
    <div className={classes.shell}>
      <a href="#content" className={classes.skip}>
        Skip to the content
      </a>
      {navigation.state === 'loading' ? <div className={classes.busy} aria-hidden="true" /> : null}
      <section className={classes.side} aria-label="Guildpath">
        <Link to="/" className={classes.brandLink}>
          <Brand />
        </Link>
        <nav className={classes.groups} aria-label="Main">
          <PlaceLinks groups={groups} />
        </nav>
        <MeMenu session={session} />
      </section>
      <section className={classes.top} aria-label="Guildpath">
        <Link to="/" className={classes.brandLink}>
          <Brand />
        </Link>
        <MeMenu session={session} small />
      </section>
      <main id="content" ref={main} tabIndex={-1} className={classes.main}>
        <div className={classes.content}>
          <Suspense fallback={<PageSkeleton />}>
            <Outlet />
          </Suspense>
        </div>
      </main>
      <BottomBar groups={groups} />
      <ScrollRestoration />
    </div>
  );
}

/** The frame around every screen of somebody signed in; asks the others to sign in first. */
export function Shell(): JSX.Element {
  const session = useQuery(sessionQuery);
  const { pathname, search } = useLocation();
  if (session.data) {
    return (
      <SignedInAs value={session.data}>
        <SignedIn session={session.data} />
      </SignedInAs>
    );
  }
  if (session.data === null) {
    const then = pathname === '/' ? '' : `?then=${encodeURIComponent(pathname + search)}`;
    return <Navigate to={`/sign-in${then}`} replace />;
  }
  return (
    <ShellSkeleton>
      {session.isError ? (
        <Page title="Guildpath does not answer">
          <ProblemAlert error={session.error} retry={() => void session.refetch()} />
        </Page>
      ) : null}
    </ShellSkeleton>
  );
}
