import { Portal } from '@mantine/core';
import { CELL_LOOKS, type CellCode } from './cells';
import classes from './hires-grid.module.css';

/** What is under the pointer or the focus. */
export interface Pointed {
  at: DOMRect;
  hire: string;
  title: string;
  code: CellCode;
}

/** One tip for the whole picture. A screen reader hears the same words from the cell itself. */
export function CellTip({ at, hire, title, code }: Pointed) {
  const below = at.top < 120;
  const center = Math.min(Math.max(at.left + at.width / 2, 150), window.innerWidth - 150);
  return (
    <Portal>
      <div
        className={classes.tip}
        aria-hidden="true"
        data-below={below}
        style={{ left: center, top: below ? at.bottom : at.top }}
      >
        <strong>{title}</strong>
        {hire} · {CELL_LOOKS[code].sentence}
      </div>
    </Portal>
  );
}
