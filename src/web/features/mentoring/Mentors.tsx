import type { JSX } from 'react';
import type { MentorAssignmentDto, MentorChangeDto, MentoringDto } from '../../shared/api/types';
import { fullDay } from '../../shared/dates';
import { Icon } from '../../shared/ui/icons';
import { Card, Section } from '../../shared/ui/Page';
import { PersonLink } from '../../shared/ui/Person';
import classes from './Mentoring.module.css';

/** Who is mentor and backup from when to when, and why that changed. */
export function Mentors({ mentoring: { assignments, changes, today } }: { mentoring: MentoringDto }): JSX.Element {
  return (
    <Section title="Mentor and backup">
      <Card className={classes.stack}>
        <ul className={classes.list}>
          {assignments.map((assignment) => (
            <li key={`${assignment.kind} ${assignment.from} ${assignment.person.id}`} className={classes.item}>
              <div>
                <PersonLink person={assignment.person} after={assignment.kind === 'primary' ? 'mentor' : 'backup'} />
                <p className={classes.quiet}>{daysWords(assignment, today)}</p>
              </div>
              {assignment.onDuty ? (
                <span className={classes.duty}>
                  <Icon name="check" size={15} /> there today
                </span>
              ) : null}
            </li>
          ))}
        </ul>
        {changes.map((change) => (
          <div key={`${change.at} ${change.kind}`}>
            <p className={classes.quiet}>{changeWords(change, today)}</p>
            <p className={classes.words}>{change.note}</p>
          </div>
        ))}
      </Card>
    </Section>
  );
}

function daysWords({ from, to, left }: MentorAssignmentDto, today: string): string {
  const days = to === null ? `since ${fullDay(from, today)}` : `${fullDay(from, today)} to ${fullDay(to, today)}`;
  const words = to === null && from > today ? `from ${fullDay(from, today)}` : days;
  return left ? `${words} · account closed` : words;
}

function changeWords({ kind, before, after, from, by }: MentorChangeDto, today: string): string {
  const role = kind === 'primary' ? 'mentor' : 'backup';
  const instead = before === null ? '' : ` instead of ${before.name}`;
  return `${by.name}: ${after.name} as ${role}${instead} from ${fullDay(from, today)}`;
}
