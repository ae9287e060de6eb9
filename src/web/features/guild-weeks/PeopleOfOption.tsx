import type { JSX } from 'react';
import type { WeekOptionDto } from '../../shared/api/types';
import { PersonLink } from '../../shared/ui/Person';
import classes from './GuildWeeks.module.css';

/** Everybody who spends the week on an option: those the match placed, then those who joined later. */
export function PeopleOfOption({ option: { people, joined }, label }: { option: WeekOptionDto; label: string }): JSX.Element {
  return (
    <ul className={classes.people} aria-label={label}>
      {people.map((person) => (
        <li key={person.id}>
          <PersonLink person={person} />
        </li>
      ))}
      {joined.map((person) => (
        <li key={person.id}>
          <PersonLink person={person} after="joined later" />
        </li>
      ))}
    </ul>
  );
}
