import { Fragment } from 'react';
import type { RankDistributionDto } from '../api/types';
import { ordinal } from '../words/ordinal';
import classes from './RankBars.module.css';

/** How many people got which of their wishes; too few to show are said as such. */
export function RankBars({ distribution }: { distribution: RankDistributionDto }) {
  const { tooFew, byChoice, none } = distribution;
  if (tooFew) {
    return <p style={{ margin: 0 }}>Too few to show: sums appear from five people up, so that they tell nothing about one of them.</p>;
  }
  const rows = [...byChoice.map((count, index) => ({ words: `${ordinal(index)} choice`, count })), { words: 'no place', count: none }];
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <dl className={classes.bars}>
      {rows.map(({ words, count }) => (
        <Fragment key={words}>
          <dt>{words}</dt>
          <dd>
            <span aria-hidden="true">
              <span className={classes.bar} style={{ width: `${(count / most) * 100}%` }} />
            </span>
            <span>{count === 1 ? '1 person' : `${count} people`}</span>
          </dd>
        </Fragment>
      ))}
    </dl>
  );
}
