import { Checkbox } from '@mantine/core';
import type { JSX } from 'react';
import type { ChangeTypeDto } from '../../../shared/api/types';
import classes from './Webhooks.module.css';

const GROUPS: readonly { title: string; holds: (type: string) => boolean }[] = [
  { title: 'Milestones', holds: (type) => type.startsWith('journey.milestone.') },
  { title: 'Journeys', holds: (type) => type.startsWith('journey.') && !type.startsWith('journey.milestone.') },
  { title: 'Around them', holds: (type) => !type.startsWith('journey.') },
];

interface TypeChoiceProps {
  types: readonly ChangeTypeDto[];
  chosen: readonly string[];
  onChange: (chosen: string[]) => void;
  /** What is wrong with the choice. */
  error: string | undefined;
}

/** What an endpoint is told of: kind by kind, or a whole group at once. */
export function TypeChoice({ types, chosen, onChange, error }: TypeChoiceProps): JSX.Element {
  const set = (some: readonly string[], on: boolean): void => onChange([...chosen.filter((type) => !some.includes(type)), ...(on ? some : [])]);
  return (
    <div className={classes.stack}>
      {GROUPS.map(({ title, holds }) => {
        const own = types.filter(({ type }) => holds(type));
        const names = own.map(({ type }) => type);
        const count = names.filter((type) => chosen.includes(type)).length;
        return (
          <fieldset key={title} className={classes.group}>
            <legend>{title}</legend>
            <div className={classes.types}>
              <Checkbox
                label={`Everything about ${title === 'Around them' ? 'cohorts, paths, guild days and weeks' : title.toLowerCase()}`}
                checked={count === names.length}
                indeterminate={count > 0 && count < names.length}
                onChange={(event) => set(names, event.currentTarget.checked)}
              />
              {own.map(({ type, says }) => (
                <Checkbox
                  key={type}
                  label={says}
                  description={type}
                  checked={chosen.includes(type)}
                  onChange={(event) => set([type], event.currentTarget.checked)}
                />
              ))}
            </div>
          </fieldset>
        );
      })}
      {error === undefined ? null : (
        <p className={`${classes.quiet} ${classes.bad}`} role="alert">
          {error}
        </p>
      )}
    </div>
  );
}
