import type { JSX } from 'react';
import classes from './Shell.module.css';

/** The product's mark and name. */
export function Brand(): JSX.Element {
  return (
    <span className={classes.brand}>
      <img src="/mark.svg" alt="" width={22} height={22} />
      Guildpath
    </span>
  );
}
