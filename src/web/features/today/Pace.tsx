import type { JSX } from 'react';
import type { PaceDto } from '../../shared/api/types';
import { Card } from '../../shared/ui/Page';
import classes from './Today.module.css';

const OPENINGS: Record<string, string> = {
  not_started: 'Not begun yet',
  ahead: 'Ahead',
  on_plan: 'On plan',
  a_little_behind: 'A few days behind, that’s fine',
  behind: 'Behind the plan',
  paused: 'Paused',
  completed: 'Done',
};

/** Splits the sentence where the pace ends and its reasons begin; a sentence of one part stays whole. */
function parts({ kind, sentence }: PaceDto): [string, string] {
  const end = sentence.search(/[.!?](\s|$)/);
  const first = end === -1 ? sentence : sentence.slice(0, end + 1);
  const opening = OPENINGS[kind];
  const opensWithPace = opening !== undefined && first.toLowerCase().startsWith(opening.slice(0, 6).toLowerCase());
  return opensWithPace || opening === undefined ? [first, sentence.slice(first.length)] : [`${opening}.`, ` ${sentence}`];
}

/** How it goes, in plain words. */
export function Pace({ pace }: { pace: PaceDto }): JSX.Element {
  const [opening, rest] = parts(pace);
  return (
    <Card>
      <p className={classes.quiet}>
        <strong className={classes.opening}>{opening}</strong>
        {rest}
      </p>
    </Card>
  );
}
