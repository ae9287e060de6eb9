import type { JSX } from 'react';
import type { SamplePersonDto } from '../../shared/api/types';
import { Initials } from '../../shared/ui/Person';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from '../../shared/ui/Door.module.css';
import { useDemoSignIn } from './queries';

interface SamplePeopleProps {
  people: SamplePersonDto[];
}

/** The demo's people: one click, and one sees the guild as they do. */
export function SamplePeople({ people }: SamplePeopleProps): JSX.Element {
  const signIn = useDemoSignIn();
  return (
    <>
      <ProblemAlert error={signIn.error} />
      <ul className={classes.people}>
        {people.map(({ id, name, about }) => (
          <li key={id}>
            <button type="button" className={classes.person} aria-disabled={signIn.sending} onClick={() => signIn.send(id)}>
              <Initials name={name} large />
              <span className={classes.personWords}>
                <span className={classes.name}>{signIn.sendingInput === id ? `Signing in as ${name}…` : name}</span>
                <span className={classes.about}>{about}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
