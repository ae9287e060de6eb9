import { Table } from '@mantine/core';
import type { GridPhaseDto, GridRowDto } from '../../../shared/api/types';
import { CELL_LOOKS, doneOf, movingColumns, readCells } from './cells';
import classes from './dashboard.module.css';

interface HiresTableProps {
  phases: GridPhaseDto[];
  rows: GridRowDto[];
  onOpen?: (row: GridRowDto) => void;
}

/** The same picture in words: for reading, for printing, and for whom the marks do not work. */
export function HiresTable({ phases, rows, onOpen }: HiresTableProps) {
  const titles = phases.flatMap((phase) => phase.milestones.map((milestone) => milestone.title));
  return (
    <Table.ScrollContainer minWidth={640}>
      <Table verticalSpacing="xs" aria-label="Hires and whose turn it is">
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">Hire</Table.Th>
            <Table.Th scope="col">Moving now</Table.Th>
            <Table.Th scope="col">Done</Table.Th>
            <Table.Th scope="col">Now in</Table.Th>
            <Table.Th scope="col">Site</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {rows.map((row) => {
            const cells = readCells(row.cells);
            const { done, total } = doneOf(cells);
            return (
              <Table.Tr key={row.journeyId}>
                <Table.Th scope="row" className={classes.rowName}>
                  <button type="button" className={classes.link} onClick={() => onOpen?.(row)}>
                    {row.name}
                  </button>
                </Table.Th>
                <Table.Td>
                  <ul className={classes.plainList}>
                    {movingColumns(cells).map((column) => (
                      <li key={column}>
                        {titles[column]}: {CELL_LOOKS[cells[column] ?? 'l'].word}
                      </li>
                    ))}
                  </ul>
                </Table.Td>
                <Table.Td className={classes.nowrap}>
                  {done} of {total}
                </Table.Td>
                <Table.Td>{row.phaseTitle}</Table.Td>
                <Table.Td>{row.siteName}</Table.Td>
              </Table.Tr>
            );
          })}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  );
}
