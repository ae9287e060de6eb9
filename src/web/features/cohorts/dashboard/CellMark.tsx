import classes from './hires-grid.module.css';
import { CELL_LOOKS, type CellCode } from './cells';

/** The little shape for one milestone of one hire; says nothing by itself, so whatever holds it carries the words. */
export function CellMark({ code }: { code: CellCode }) {
  return (
    <span className={classes.mark} data-cell={code} aria-hidden="true">
      {CELL_LOOKS[code].letter}
    </span>
  );
}
