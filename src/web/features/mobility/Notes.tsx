import type { JSX } from 'react';
import type { MobilityNoteDto } from '../../shared/api/types';
import { Markdown } from '../../shared/ui/Markdown';
import { Moment } from '../../shared/ui/Moment';
import { Card } from '../../shared/ui/Page';
import { PersonLink } from '../../shared/ui/Person';
import classes from './Mobility.module.css';

/** What guild managers answered; each note is for two people alone. */
export function Notes({ notes }: { notes: MobilityNoteDto[] }): JSX.Element {
  return (
    <ul className={classes.list}>
      {notes.map(({ id, author, body, writtenAt }) => (
        <Card key={id} as="li" className={classes.stack}>
          <Markdown>{body}</Markdown>
          <div className={classes.line}>
            <PersonLink person={author} />
            <span className={classes.quiet}>
              <Moment at={writtenAt} />
            </span>
          </div>
        </Card>
      ))}
    </ul>
  );
}
