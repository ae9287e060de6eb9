import type { JSX } from 'react';
import { turnWord } from '../words/milestone-words';
import classes from './TurnBadge.module.css';

interface TurnBadgeProps {
  /** hire, mentor, expert, manager, admin, platform, access, content or nobody. */
  turn: string;
  /** Names the person instead of the role. */
  who?: string | null;
  /** True when it is the reader's own turn. */
  mine?: boolean;
}

function tone(turn: string, mine: boolean | undefined): string | undefined {
  if (mine || turn === 'hire') {
    return classes.mine;
  }
  if (turn === 'platform' || turn === 'access' || turn === 'content') {
    return classes.platform;
  }
  return turn === 'nobody' ? classes.nobody : classes.person;
}

/** Whose turn it is: a shape, a word and a colour. */
export function TurnBadge({ turn, who, mine }: TurnBadgeProps): JSX.Element {
  return (
    <span className={`${classes.badge} ${tone(turn, mine)}`}>
      <span className={classes.shape} aria-hidden="true" />
      {mine ? 'your turn' : (who ?? turnWord(turn))}
    </span>
  );
}
