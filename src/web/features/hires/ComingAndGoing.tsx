import type { JSX } from 'react';
import type { OwnMentorChangeDto } from '../../shared/api/types';
import { useDates } from '../../shared/dates';
import { Card, Section } from '../../shared/ui/Page';
import text from '../../shared/ui/CardText.module.css';
import classes from './Hires.module.css';

/** Hires who come to the reader, or go on to somebody else, and the words that went with it. */
export function ComingAndGoing({ changes }: { changes: OwnMentorChangeDto[] }): JSX.Element | null {
  const dates = useDates();
  if (changes.length === 0) return null;
  return (
    <Section title="Who comes and who goes">
      <Card>
        <ul className={classes.turns}>
          {changes.map((change) => (
            <li key={`${change.at} ${change.hire.id} ${change.kind} ${change.taking}`}>
              <div>
                {wordsOf(change, dates.day(change.from), change.from <= dates.today)}
                <p className={text.about}>
                  {change.by.name}: “{change.note}”
                </p>
              </div>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}

function wordsOf({ hire, kind, taking, other }: OwnMentorChangeDto, day: string, begun: boolean): string {
  const role = kind === 'primary' ? 'mentor' : 'backup';
  const since = begun ? `since ${day}` : `from ${day}`;
  return taking ? `${hire.name}: you are ${role} ${since}${other ? `, after ${other.name}` : ''}` : `${hire.name}: ${other?.name ?? 'somebody else'} is ${role} ${since}`;
}
