import type { JSX } from 'react';
import type { HistoryEntryDto } from '../../shared/api/types';
import { Moment } from '../../shared/ui/Moment';
import { Card, Section } from '../../shared/ui/Page';
import classes from './Milestone.module.css';

/** What happened to a milestone, in words. */
export function History({ entries }: { entries: HistoryEntryDto[] }): JSX.Element | null {
  if (entries.length === 0) {
    return null;
  }
  return (
    <Section title="History">
      <Card>
        <ol className={classes.history}>
          {entries.map(({ id, sentence, at }) => (
            <li key={id}>
              <span>{sentence}</span>
              <Moment at={at} />
            </li>
          ))}
        </ol>
      </Card>
    </Section>
  );
}
