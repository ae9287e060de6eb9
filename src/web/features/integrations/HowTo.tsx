import type { JSX } from 'react';
import type { EventSourceDto } from '../../shared/api/types';
import { Copyable } from './Copyable';
import classes from './Integrations.module.css';
import { recipeOf } from './recipe';

/** What to do in the other system, step by step. */
export function HowTo({ source }: { source: EventSourceDto }): JSX.Element {
  const { steps, script } = recipeOf(source);
  return (
    <div className={classes.stack}>
      <ol className={classes.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {script === null ? null : <Copyable label="Script" value={script} />}
    </div>
  );
}
