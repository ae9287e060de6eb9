import type { JSX } from 'react';
import type { BlockerDto } from '../../shared/api/types';
import { Moment } from '../../shared/ui/Moment';
import { Card, Section } from '../../shared/ui/Page';
import { blockerWord } from '../../shared/words/milestone-words';
import classes from './Milestone.module.css';

/** What stood in the way before, and what helped. */
export function SolvedBlockers({ blockers }: { blockers: BlockerDto[] }): JSX.Element | null {
  if (blockers.length === 0) {
    return null;
  }
  return (
    <Section title="Solved">
      {blockers.map(({ id, category, resolvedAt, resolvedBy, resolution }) => (
        <Card key={id}>
          <p className={`${classes.muted} ${classes.small}`}>
            {blockerWord(category)}
            {resolvedBy ? `, with ${resolvedBy.name}` : ''}
            {resolvedAt ? (
              <>
                , <Moment at={resolvedAt} />
              </>
            ) : null}
          </p>
          {resolution ? <p className={classes.note}>{resolution}</p> : null}
        </Card>
      ))}
    </Section>
  );
}
