import { VisuallyHidden } from '@mantine/core';
import { useMemo, useRef, useState } from 'react';
import type { GridPhaseDto, GridRowDto } from '../../../shared/api/types';
import { CellTip, type Pointed } from './CellTip';
import { readCells } from './cells';
import { HireRow, type Column } from './HireRow';
import classes from './hires-grid.module.css';
import { NAME_COLUMN, useRovingCell } from './useRovingCell';

interface HiresGridProps {
  phases: GridPhaseDto[];
  rows: GridRowDto[];
  /** Asked for by the name or by Enter on a cell; left out where nobody may. */
  onOpen?: (row: GridRowDto) => void;
}

/**
 * Hires × milestones, at a glance: one row a hire in the server's name order, one mark a milestone, phases as column
 * groups. It is a real table with one tab stop; arrow keys walk it, and each cell says milestone and whose turn it is.
 */
export function HiresGrid({ phases, rows, onOpen }: HiresGridProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [pointed, setPointed] = useState<Pointed | null>(null);
  const columns = useMemo(() => columnsOf(phases), [phases]);
  const cells = useMemo(() => rows.map((row) => readCells(row.cells)), [rows]);
  const roving = useRovingCell(frame, rows.length, columns.length);

  const pointAt = (target: EventTarget) => {
    const cell = target instanceof Element ? target.closest<HTMLElement>('[data-column]') : null;
    const column = Number(cell?.dataset.column ?? NAME_COLUMN);
    const row = Number(cell?.dataset.row);
    const code = cells[row]?.[column];
    const milestone = columns[column];
    const hire = rows[row];
    if (!cell || !code || !milestone || !hire) return setPointed(null);
    setPointed({ at: cell.getBoundingClientRect(), hire: hire.name, title: milestone.title, code });
  };

  return (
    <>
      <div
        ref={frame}
        className={`${classes.frame} ${classes.palette}`}
        onPointerOver={(event) => pointAt(event.target)}
        onPointerLeave={() => setPointed(null)}
        onScroll={() => setPointed(null)}
        onFocus={(event) => {
          roving.onFocus(event);
          pointAt(event.target);
        }}
        onBlur={() => setPointed(null)}
        onKeyDown={roving.onKeyDown}
      >
        <table role="grid" className={classes.grid} aria-label="Hires and their milestones" aria-rowcount={rows.length + 2}>
          <thead>
            <tr>
              <th scope="col" className={classes.corner}>
                <VisuallyHidden>Hire</VisuallyHidden>
              </th>
              {phases.map((phase) => (
                <th
                  key={phase.key}
                  scope="colgroup"
                  colSpan={phase.milestones.length}
                  className={classes.phase}
                  title={phase.title}
                >
                  <span>{phase.title}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, index) => (
              <HireRow
                key={row.journeyId}
                row={row}
                index={index}
                cells={cells[index] ?? []}
                columns={columns}
                active={roving.active.row === index ? roving.active.column : null}
                onOpen={onOpen}
              />
            ))}
          </tbody>
        </table>
      </div>
      {pointed && <CellTip {...pointed} />}
    </>
  );
}

function columnsOf(phases: GridPhaseDto[]): Column[] {
  return phases.flatMap((phase) =>
    phase.milestones.map((milestone, index) => ({
      key: milestone.key,
      title: milestone.title,
      startsPhase: index === 0,
    })),
  );
}
