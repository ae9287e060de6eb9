import type { JSX } from 'react';
import type { PreparedDto } from '../../shared/api/types';
import { Icon } from '../../shared/ui/icons';
import { Card } from '../../shared/ui/Page';
import classes from './Today.module.css';

const BY: Record<PreparedDto['by'], string> = { mentor: 'your mentor', backup: 'your backup', manager: 'your guild manager', admin: 'an admin' };

/** What others do for the hire. Never when it was due: that is nothing the hire can change. */
export function Prepared({ prepared }: { prepared: PreparedDto[] }): JSX.Element {
  return (
    <Card>
      <ul className={classes.waits}>
        {prepared.map(({ key, title, by, who, done }) => (
          <li key={key} className={classes.wait}>
            <span className={classes.waitMark}>
              <Icon name={done ? 'check' : 'clock'} size={18} />
            </span>
            <span className={classes.opening}>{title}</span>
            <p className={classes.waitWords}>
              {done ? 'ready' : 'being prepared'}, by {who?.name ?? BY[by]}
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}
