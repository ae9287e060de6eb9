import { Button } from '@mantine/core';
import type { PersonDto } from '../../shared/api/types';
import { Initials } from '../../shared/ui/Person';
import { topicWord } from '../../shared/words/topic-words';
import classes from './People.module.css';
import { roleWord } from './people-words';

/** One person in the directory. */
export function PersonRow({ person, onEdit }: { person: PersonDto; onEdit: (person: PersonDto) => void }) {
  const { name, email, siteName, roles, topics, joined, deactivated } = person;
  return (
    <tr>
      <th scope="row">
        <span className={classes.who}>
          <Initials name={name} />
          <span>
            {name}
            <small>{email}</small>
          </span>
        </span>
      </th>
      <td className={classes.site}>{siteName}</td>
      <td>
        {roles.length > 0 && (
          <span className={classes.words}>
            {roles.map((role) => (
              <span key={role} className={classes.tag}>
                {roleWord(role)}
              </span>
            ))}
          </span>
        )}
      </td>
      <td>
        {topics.length > 0 && (
          <span className={classes.words}>
            {topics.map((topic) => (
              <span key={topic} className={`${classes.tag} ${classes.topic}`}>
                {topicWord(topic)}
              </span>
            ))}
          </span>
        )}
      </td>
      <td className={classes.quiet}>{deactivated ? 'account closed' : joined ? '' : 'invited, not here yet'}</td>
      <td className={classes.end}>
        <Button size="xs" variant="default" onClick={() => onEdit(person)} aria-label={`Edit ${name}`}>
          Edit
        </Button>
      </td>
    </tr>
  );
}
