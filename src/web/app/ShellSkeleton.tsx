import type { JSX, ReactNode } from 'react';
import { useLocation } from 'react-router';
import { PageSkeleton } from '../shared/ui/Skeletons';
import { Brand } from './Brand';
import classes from './Shell.module.css';

/** The shell before it knows who is there: everything stands where it will stand, so that nothing jumps. */
export function ShellSkeleton({ children }: { children?: ReactNode }): JSX.Element {
  return (
    <div className={classes.shell}>
      <div className={classes.side}>
        <span className={classes.brandLink}>
          <Brand />
        </span>
      </div>
      <div className={classes.top}>
        <span className={classes.brandLink}>
          <Brand />
        </span>
        <span className={classes.meRoom} />
      </div>
      <main className={classes.main}>
        <div className={classes.content}>{children ?? <PageSkeleton />}</div>
      </main>
    </div>
  );
}

/** Places outside the shell. */
const DOORS = /^\/(sign-in|set-up|invitations)(\/|$)/;

/** What stands on the screen while the first screen's code is on its way. */
export function FirstMoment(): JSX.Element | null {
  const { pathname } = useLocation();
  return DOORS.test(pathname) ? null : <ShellSkeleton />;
}
