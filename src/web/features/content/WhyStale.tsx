import type { JSX } from 'react';
import type { ContentDto } from '../../shared/api/types';
import { Icon } from '../../shared/ui/icons';
import classes from './Content.module.css';
import { staleWords } from './words';

/** Why somebody should look at this content again; nothing while nothing says so. */
export function WhyStale({ content, today }: { content: ContentDto; today: string }): JSX.Element | null {
  if (content.stale.length === 0) return null;
  return (
    <ul className={classes.why}>
      {staleWords(content, today).map((words) => (
        <li key={words}>
          <Icon name="flag" size={15} /> {words}
        </li>
      ))}
    </ul>
  );
}
