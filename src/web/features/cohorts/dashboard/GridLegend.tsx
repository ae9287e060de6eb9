import { CellMark } from './CellMark';
import { CELL_CODES, CELL_LOOKS, type CellCode } from './cells';
import classes from './hires-grid.module.css';

const ALWAYS: readonly CellCode[] = ['d', 'h', 'm', 'p', 'o', 'l'];

/** What the shapes mean. The rarer ones are named only where they appear. */
export function GridLegend({ present }: { present: ReadonlySet<CellCode> }) {
  const named = CELL_CODES.filter((code) => ALWAYS.includes(code) || present.has(code));
  return (
    <ul className={`${classes.legend} ${classes.palette}`} aria-label="What the marks mean">
      {named.map((code) => (
        <li key={code}>
          <CellMark code={code} />
          {CELL_LOOKS[code].word}
        </li>
      ))}
    </ul>
  );
}
