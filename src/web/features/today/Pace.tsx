import type { JSX } from 'react';
import type { PaceDto } from '../../shared/api/types';
import { Card } from '../../shared/ui/Page';
import classes from './Today.module.css';

/** Splits the words after their first sentence, which says the pace; the reasons follow. */
function parts(sentence: string): [string, string] {
  const end = sentence.search(/[.!?](\s|$)/);
  return end === -1 ? [sentence, ''] : [sentence.slice(0, end + 1), sentence.slice(end + 1)];
}

/** How it goes, in plain words. */
export function Pace({ pace }: { pace: PaceDto }): JSX.Element {
  const [opening, reasons] = parts(pace.sentence);
  return (
    <Card>
      <p className={classes.quiet}>
        <strong className={classes.opening}>{opening}</strong>
        {reasons}
      </p>
    </Card>
  );
}
