import type { JSX } from 'react';
import { useSession } from '../../shared/api/session';
import type { HistoryEntryDto } from '../../shared/api/types';
import { eventWords } from '../../shared/journey/event-words';
import { Moment } from '../../shared/ui/Moment';
import { Card, Section } from '../../shared/ui/Page';
import classes from './Milestone.module.css';

/** What happened to a milestone, in words. */
export function History({ entries }: { entries: HistoryEntryDto[] }): JSX.Element | null {
  const me = useSession().person.id;
  if (entries.length === 0) {
    return null;
  }
  return (
    <Section title="History">
      <Card>
        <ol className={classes.history}>
          {entries.map((entry) => (
            <li key={entry.id}>
              <span>{eventWords(entry, me)}</span>
              <Moment at={entry.at} />
            </li>
          ))}
        </ol>
      </Card>
    </Section>
  );
}
