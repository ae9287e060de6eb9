import { Checkbox } from '@mantine/core';
import type { PathFaultDto, PathPhaseDto } from '../../../shared/api/types';
import { Card } from '../../../shared/ui/Page';
import classes from './Draft.module.css';
import { ItemRow } from './ItemRow';
import type { Selection } from './useSelection';

interface ItemTableProps {
  phases: PathPhaseDto[];
  faults?: PathFaultDto[];
  /** Left out on pages that only read. */
  selection?: Selection;
}

const COLUMNS = ['Milestone', 'Due', 'Kind', 'Done by', 'Who does it', 'Required', 'Needs'];

/** A whole path as one table, phase by phase. */
export function ItemTable({ phases, faults = [], selection }: ItemTableProps) {
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
          {phases.map((phase) => (
            <Phase key={phase.key} phase={phase} faults={faults} titles={titles} selection={selection} />
          ))}
        </table>
      </div>
    </Card>
  );
}

interface PhaseProps {
  phase: PathPhaseDto;
  faults: PathFaultDto[];
  titles: ReadonlyMap<string, string>;
  selection: Selection | undefined;
}

function Phase({ phase, faults, titles, selection }: PhaseProps) {
  const keys = phase.milestones.map(({ key }) => key);
  const chosen = selection ? keys.filter((key) => selection.chosen.has(key)).length : 0;
  return (
    <tbody>
      <tr className={classes.phase}>
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
          {phase.title} <span className={classes.quiet} style={{ display: 'inline' }}>{keys.length}</span>
        </th>
      </tr>
      {phase.milestones.map((item) => (
        <ItemRow
          key={item.key}
          item={item}
          faults={faults.filter(({ key }) => key === item.key)}
          titles={titles}
          selection={
            selection && { chosen: selection.chosen.has(item.key), toggle: (range) => selection.toggle(item.key, range) }
          }
        />
      ))}
    </tbody>
  );
}
