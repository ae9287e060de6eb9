import type { JSX } from 'react';
import { Copy } from '../../shared/ui/Copy';
import classes from './Integrations.module.css';

interface CopyableProps {
  /** What it is: “Address”. */
  label: string;
  value: string;
}

/** Something to be put into another system. */
export function Copyable({ label, value }: CopyableProps): JSX.Element {
  return (
    <div className={classes.copyable}>
      <p className={classes.label}>{label}</p>
      <pre className={classes.code} tabIndex={0} aria-label={label}>
        {value}
      </pre>
      <Copy label={`Copy the ${label.toLowerCase()}`} value={value} />
    </div>
  );
}
