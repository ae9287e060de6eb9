import { Fragment } from 'react';
import type { RankDistributionDto } from '../../shared/api/types';
import { Card, Section } from '../../shared/ui/Page';
import classes from './GuildWeeks.module.css';
import { ordinal } from './words';

/** How many people got which of their wishes: sums, from five people up. */
export function Distribution({ distribution }: { distribution: RankDistributionDto }) {
  const { n, tooFew, byChoice, none } = distribution;
  const rows = [...byChoice.map((count, index) => ({ words: `${ordinal(index)} choice`, count })), { words: 'no place', count: none }];
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <Section title="How it fits" about={`${n} ${n === 1 ? 'person' : 'people'} ranked`}>
      <Card>
        {tooFew ? (
          <p className={classes.words}>Too few to show: sums appear from five people up, so that they tell nothing about one of them.</p>
        ) : (
          <dl className={classes.bars}>
            {rows.map(({ words, count }) => (
              <Fragment key={words}>
                <dt>{words}</dt>
                <dd>
                  <span aria-hidden="true">
                    <span className={classes.bar} style={{ display: 'block', width: `${(count / most) * 100}%` }} />
                  </span>
                  <span>{count === 1 ? '1 person' : `${count} people`}</span>
                </dd>
              </Fragment>
            ))}
          </dl>
        )}
      </Card>
    </Section>
  );
}
