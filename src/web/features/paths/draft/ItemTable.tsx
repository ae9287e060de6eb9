import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import type { PathFaultDto, PathPhaseDto } from '../../../shared/api/types';
import { Card } from '../../../shared/ui/Page';
import { Icon } from '../../../shared/ui/icons';
import classes from './Draft.module.css';
import { ItemRow } from './ItemRow';
import type { RowDrag } from './useRowDrag';
import type { Selection } from './useSelection';

/** What one can do with the rows of a draft. */
export interface Arranging {
  drag: RowDrag;
  /** One place up or down, over a phase's edge too. */
  step: (key: string, step: -1 | 1) => void;
  open: (key: string) => void;
  openPhase: (key: string) => void;
  /** Said by a handle that was pressed instead of dragged. */
  hint: () => void;
  /** What stands below a phase's milestones: a way to add one. */
  below: (phase: PathPhaseDto) => ReactNode;
}

interface ItemTableProps {
  phases: PathPhaseDto[];
  faults?: PathFaultDto[];
  /** Left out on pages that only read. */
  selection?: Selection;
  /** Left out on pages that only read. */
  arranging?: Arranging;
}

const COLUMNS = ['Milestone', 'Due', 'Kind', 'Done by', 'Who does it', 'Required', 'Needs'];

/** A whole path as one table, phase by phase. */
export function ItemTable({ phases, faults = [], selection, arranging }: ItemTableProps) {
  const titles = new Map(phases.flatMap(({ milestones }) => milestones.map(({ key, title }) => [key, title])));
  const all = [...titles.keys()];
  return (
    <Card>
      <div className={classes.scroll}>
        <table className={classes.table} aria-label="Milestones of the path">
          <thead>
            <tr>
              {selection && (
                <th scope="col">
                  <Checkbox
                    size="xs"
                    aria-label="Choose all"
                    checked={all.length > 0 && selection.chosen.size === all.length}
                    indeterminate={selection.chosen.size > 0 && selection.chosen.size < all.length}
                    onChange={() => selection.toggleAll(all)}
                  />
                </th>
              )}
              {COLUMNS.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          {phases.map((phase, index) => (
            <Phase key={phase.key} phase={phase} index={index} faults={faults} titles={titles} selection={selection} arranging={arranging} />
          ))}
        </table>
      </div>
    </Card>
  );
}

interface PhaseProps {
  phase: PathPhaseDto;
  index: number;
  faults: PathFaultDto[];
  titles: ReadonlyMap<string, string>;
  selection: Selection | undefined;
  arranging: Arranging | undefined;
}

function Phase({ phase, index, faults, titles, selection, arranging }: PhaseProps) {
  const keys = phase.milestones.map(({ key }) => key);
  const chosen = selection ? keys.filter((key) => selection.chosen.has(key)).length : 0;
  const target = arranging?.drag.target?.phase === index ? arranging.drag.target.index : null;
  const own = faults.filter(({ key, phase: of }) => key === null && of === phase.key);
  return (
    <tbody>
      <tr id={`phase-${phase.key}`} className={classes.phase} data-phase={index} data-index={-1} data-drop={target === 0 && keys.length === 0 ? 'behind' : undefined}>
        {selection && (
          <td>
            <Checkbox
              size="xs"
              aria-label={`Choose all of ${phase.title}`}
              checked={keys.length > 0 && chosen === keys.length}
              indeterminate={chosen > 0 && chosen < keys.length}
              onChange={() => selection.toggleAll(keys)}
            />
          </td>
        )}
        <th scope="rowgroup" colSpan={COLUMNS.length}>
          {arranging ? (
            <button type="button" className={classes.open} onClick={() => arranging.openPhase(phase.key)}>
              {phase.title || 'A phase without a title'}
            </button>
          ) : (
            phase.title
          )}{' '}
          <span className={classes.quiet} style={{ display: 'inline' }}>{keys.length}</span>
          {own.map(({ code, sentence }) => (
            <p key={`${code} ${sentence}`} className={classes.fault}>
              <Icon name="flag" size={14} />
              <span>{sentence}</span>
            </p>
          ))}
        </th>
      </tr>
      {phase.milestones.map((item, position) => (
        <ItemRow
          key={item.key}
          item={item}
          place={{ phase: index, index: position }}
          drop={target === position ? 'before' : target === keys.length && position === keys.length - 1 ? 'behind' : undefined}
          faults={faults.filter(({ key }) => key === item.key)}
          titles={titles}
          selection={
            selection && { chosen: selection.chosen.has(item.key), toggle: (range) => selection.toggle(item.key, range) }
          }
          arranging={arranging}
        />
      ))}
      {arranging && (
        <tr className={classes.below}>
          <td colSpan={COLUMNS.length + (selection ? 1 : 0)}>{arranging.below(phase)}</td>
        </tr>
      )}
    </tbody>
  );
}
