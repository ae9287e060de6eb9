import type { JSX } from 'react';
import type { FoundBlockersDto } from '../api/types';
import { Icon } from '../ui/icons';
import classes from './Content.module.css';

interface FoundBlockersProps {
  found: FoundBlockersDto;
  /** True where they are of several milestones. */
  withMilestone: boolean;
}

const month = (of: string): string => new Date(`${of}-01T12:00:00Z`).toLocaleDateString('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Known blockers, and what helped others. */
export function FoundBlockers({ found: { known, solved }, withMilestone }: FoundBlockersProps): JSX.Element {
  return (
    <ul className={classes.found}>
      {known.map(({ id, title, help, author, milestoneTitle }) => (
        <li key={id}>
          <p className={classes.wall}>
            <Icon name="flag" size={15} /> {title}
          </p>
          <p className={classes.help}>{help}</p>
          <p className={classes.quiet}>
            {withMilestone ? `${milestoneTitle} · ` : ''}written by {author.name}
          </p>
        </li>
      ))}
      {solved.map(({ id, resolution, milestoneTitle, month: when }) => (
        <li key={id}>
          <p className={classes.help}>{resolution}</p>
          <p className={classes.quiet}>
            {withMilestone ? `${milestoneTitle} · ` : ''}helped somebody in {month(when)}
          </p>
        </li>
      ))}
    </ul>
  );
}
