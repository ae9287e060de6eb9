import { memo } from 'react';
import type { GridRowDto } from '../../../shared/api/types';
import { CellMark } from './CellMark';
import { CELL_LOOKS, type CellCode } from './cells';
import classes from './hires-grid.module.css';
import { NAME_COLUMN } from './useRovingCell';

/** One milestone, as a column of the picture. */
export interface Column {
  key: string;
  title: string;
  /** The first of its phase: a hairline stands before it. */
  startsPhase: boolean;
}

interface HireRowProps {
  row: GridRowDto;
  index: number;
  cells: CellCode[];
  columns: Column[];
  /** The column that holds the grid's one tab stop, when it is in this row. */
  active: number | null;
  onOpen?: (row: GridRowDto) => void;
}

/** One hire's row. Kept from rendering again unless its own letters or the tab stop change: there are thousands of cells. */
export const HireRow = memo(function HireRow({ row, index, cells, columns, active, onOpen }: HireRowProps) {
  return (
    <tr>
      <th scope="row" className={classes.hire}>
        <button
          type="button"
          className={classes.name}
          data-row={index}
          data-column={NAME_COLUMN}
          tabIndex={active === NAME_COLUMN ? 0 : -1}
          onClick={() => onOpen?.(row)}
          title={`${row.name}, ${row.siteName}`}
        >
          {row.name}
        </button>
      </th>
      {columns.map((column, at) => {
        const code = cells[at] ?? 'l';
        return (
          <td
            key={column.key}
            className={column.startsPhase ? `${classes.cell} ${classes.first}` : classes.cell}
            data-row={index}
            data-column={at}
            tabIndex={active === at ? 0 : -1}
            aria-label={`${column.title}: ${CELL_LOOKS[code].sentence}`}
            onKeyDown={(event) => {
              if (event.key === 'Enter') onOpen?.(row);
            }}
          >
            <CellMark code={code} />
          </td>
        );
      })}
    </tr>
  );
});
