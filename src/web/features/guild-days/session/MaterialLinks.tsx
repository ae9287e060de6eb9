import type { MaterialDto } from '../../../shared/api/types';
import { Icon } from '../../../shared/ui/icons';
import classes from '../GuildDays.module.css';
import { MATERIAL_WORDS } from '../guild-days-words';

/** What remains of a session, as links. */
export function MaterialLinks({ materials }: { materials: MaterialDto[] }) {
  return (
    <ul className={classes.facts}>
      {materials.map(({ id, kind, title, url }) => (
        <li key={id}>
          <a href={url} target="_blank" rel="noopener noreferrer nofollow">
            {title} <Icon name="external" size={14} />
          </a>{' '}
          · {MATERIAL_WORDS[kind]}
        </li>
      ))}
    </ul>
  );
}
