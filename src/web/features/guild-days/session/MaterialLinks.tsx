import type { ReactNode } from 'react';
import type { MaterialDto } from '../../../shared/api/types';
import { Icon } from '../../../shared/ui/icons';
import classes from '../GuildDays.module.css';
import { MATERIAL_WORDS } from '../guild-days-words';

interface MaterialLinksProps {
  materials: MaterialDto[];
  /** What stands after each. */
  actions?: ((material: MaterialDto) => ReactNode) | undefined;
}

/** What remains of a session, as links. */
export function MaterialLinks({ materials, actions }: MaterialLinksProps) {
  return (
    <ul className={classes.facts}>
      {materials.map((material) => (
        <li key={material.id}>
          <a href={material.url} target="_blank" rel="noopener noreferrer nofollow">
            {material.title} <Icon name="external" size={14} />
          </a>{' '}
          {material.title === MATERIAL_WORDS[material.kind] ? null : `· ${MATERIAL_WORDS[material.kind]}`} {actions?.(material)}
        </li>
      ))}
    </ul>
  );
}
