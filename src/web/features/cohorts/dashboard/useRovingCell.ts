import { useState, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';

/** The row's own name stands before the first milestone. */
export const NAME_COLUMN = -1;

interface Place {
  row: number;
  column: number;
}

const PAGE = 10;

/**
 * One tab stop for a whole grid: arrow keys, Home, End, Page Up and Page Down move it, and with it the focus.
 * Cells carry `data-row` and `data-column`.
 */
export function useRovingCell(frame: RefObject<HTMLElement | null>, rows: number, columns: number) {
  const [chosen, setChosen] = useState<Place>({ row: 0, column: NAME_COLUMN });
  const active = { row: Math.min(chosen.row, Math.max(0, rows - 1)), column: Math.min(chosen.column, columns - 1) };

  const onKeyDown = (event: KeyboardEvent) => {
    const next = step(event, active, rows, columns);
    if (!next) return;
    event.preventDefault();
    setChosen(next);
    frame.current?.querySelector<HTMLElement>(`[data-row="${next.row}"][data-column="${next.column}"]`)?.focus();
  };

  /** A click or a touch moves the tab stop to where it landed. */
  const onFocus = (event: FocusEvent) => {
    const cell = event.target.closest<HTMLElement>('[data-column]');
    if (cell) setChosen({ row: Number(cell.dataset.row), column: Number(cell.dataset.column) });
  };

  return { active, onKeyDown, onFocus };
}

function step(event: KeyboardEvent, { row, column }: Place, rows: number, columns: number): Place | null {
  const last = { row: rows - 1, column: columns - 1 };
  switch (event.key) {
    case 'ArrowRight':
      return { row, column: Math.min(column + 1, last.column) };
    case 'ArrowLeft':
      return { row, column: Math.max(column - 1, NAME_COLUMN) };
    case 'ArrowDown':
      return { row: Math.min(row + 1, last.row), column };
    case 'ArrowUp':
      return { row: Math.max(row - 1, 0), column };
    case 'PageDown':
      return { row: Math.min(row + PAGE, last.row), column };
    case 'PageUp':
      return { row: Math.max(row - PAGE, 0), column };
    case 'Home':
      return { row: event.ctrlKey ? 0 : row, column: NAME_COLUMN };
    case 'End':
      return { row: event.ctrlKey ? last.row : row, column: last.column };
    default:
      return null;
  }
}
