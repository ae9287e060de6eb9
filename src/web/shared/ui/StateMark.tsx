import type { JSX, ReactNode } from 'react';
import { stateWord } from '../words/milestone-words';
import classes from './StateMark.module.css';

interface StateMarkProps {
  /** A milestone's state, as the API names it. */
  state: string;
  /** Whose turn it is; colours what has been handed in. */
  turn?: string;
  stuck?: boolean;
  /** Pixels; 20 unless told. */
  size?: number;
}

const ring = <circle cx="12" cy="12" r="8.5" />;

/** Every state has a shape of its own, told apart without colour. */
const SHAPES: Record<string, ReactNode> = {
  locked: <path d="M7.5 11.5h9v7.5h-9zM9.5 11.5V9a2.5 2.5 0 0 1 5 0v2.5" />,
  available: ring,
  in_progress: (
    <>
      {ring}
      <path d="M12 3.5a8.5 8.5 0 0 0 0 17z" fill="currentColor" stroke="none" />
    </>
  ),
  submitted: (
    <>
      <rect x="4" y="4" width="16" height="16" rx="4" />
      <path d="M12 4H8a4 4 0 0 0-4 4v8a4 4 0 0 0 4 4h4z" fill="currentColor" stroke="none" />
    </>
  ),
  changes_requested: <path d="M19.5 12a7.5 7.5 0 1 1-2.4-5.5M19.5 3.5v4.5H15" />,
  done: (
    <>
      <circle cx="12" cy="12" r="9.5" fill="currentColor" stroke="none" />
      <path d="m7.5 12.3 3.2 3.2 5.8-6.3" stroke="var(--gp-card)" strokeWidth="2.4" />
    </>
  ),
  reopened: <path d="M4.5 12a7.5 7.5 0 1 0 2.4-5.5M4.5 3.5v4.5H9M12 9v3.5l2.5 1.5" />,
  waived: (
    <>
      {ring}
      <path d="m8 12.3 2.8 2.8 5.2-5.6" />
    </>
  ),
  superseded: <path d="M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 0 0-17 0M8 12h8" />,
  cancelled: <path d="M3.5 12a8.5 8.5 0 1 0 17 0 8.5 8.5 0 0 0-17 0M8 12h8" />,
};

const flag = <path d="M7 21V4.5h10.5l-2.5 4 2.5 4H7" fill="currentColor" />;

function tone(state: string, turn: string | undefined, stuck: boolean | undefined): string | undefined {
  if (stuck) {
    return classes.stuck;
  }
  if (state === 'done' || state === 'waived') {
    return classes.done;
  }
  if (state === 'locked' || state === 'superseded' || state === 'cancelled') {
    return classes.quiet;
  }
  if (state === 'submitted' || (turn !== undefined && turn !== 'hire' && turn !== 'nobody')) {
    return turn === 'platform' || turn === 'access' || turn === 'content' ? classes.platform : classes.waiting;
  }
  return classes.mine;
}

/** A milestone's state as a small picture with a name. */
export function StateMark({ state, turn, stuck, size = 20 }: StateMarkProps): JSX.Element {
  return (
    <span className={`${classes.mark} ${tone(state, turn, stuck)}`} role="img" aria-label={stuck ? `Stuck, ${stateWord(state).toLowerCase()}` : stateWord(state)}>
      <svg width={size} height={size} viewBox="0 0 24 24" fill="none" stroke="currentColor" strokeWidth={1.9} strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
        {stuck ? flag : (SHAPES[state] ?? ring)}
      </svg>
    </span>
  );
}
