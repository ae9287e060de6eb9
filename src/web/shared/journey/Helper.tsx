import type { JSX } from 'react';
import type { HelperDto } from '../api/types';
import { PersonLink } from '../ui/Person';

/** Why this person is the one to ask; a mentor needs no reason. */
function reason({ as }: HelperDto): string | undefined {
  if (as === 'focal_point') {
    return 'focal point';
  }
  if (as === 'backup') {
    return 'backup mentor';
  }
  return as === 'mentor' ? undefined : as;
}

/** The person to ask about an item, with a way to reach them. */
export function Helper({ helper }: { helper: HelperDto }): JSX.Element {
  const { person, topic } = helper;
  return (
    <span title={topic === null ? undefined : `${person.name} is the focal point for ${topic.replaceAll('-', ' ')}`}>
      <PersonLink person={person} before="ask" after={reason(helper)} />
    </span>
  );
}
