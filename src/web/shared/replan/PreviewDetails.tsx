import { Alert, Table, Text } from '@mantine/core';
import type { JSX } from 'react';
import type { ReplanPreviewDto } from '../api/types';
import { shortDay } from '../dates';
import classes from './Replan.module.css';

const milestones = (count: number): string => (count === 1 ? 'One milestone moves' : `${count} milestones move`);

/** What would move on one journey from when to when, what stays, and which days nobody would be there. */
export function PreviewDetails({ preview, label }: { preview: ReplanPreviewDto; label: string }): JSX.Element {
  const { moves, pinned, uncovered, calendarChanged } = preview;
  const gone = moves.filter(({ insteadOf }) => insteadOf !== null).length;
  return (
    <div className={classes.details}>
      <p>
        {moves.length === 0 ? 'No date moves.' : `${milestones(moves.length)}.`}
        {gone > 0 ? ` ${gone === 1 ? 'One' : gone} would have been before today: due on the next working day in its place, so that nothing is overdue by it.` : ''}
        {calendarChanged && moves.length > 0 ? ' The calendar has changed since these dates were set; that is counted in.' : ''}
      </p>
      {moves.length > 0 ? (
        <div className={classes.moves} tabIndex={0} role="region" aria-label={label}>
          <Table verticalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Milestone</Table.Th>
                <Table.Th>From</Table.Th>
                <Table.Th>To</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {moves.map(({ key, title, from, to, insteadOf }) => (
                <Table.Tr key={key}>
                  <Table.Td>{title}</Table.Td>
                  <Table.Td className={classes.day}>{shortDay(from)}</Table.Td>
                  <Table.Td className={classes.day}>
                    {shortDay(to)}
                    {insteadOf === null ? null : <span className={classes.late}>would have been {shortDay(insteadOf)}</span>}
                  </Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      ) : null}
      {pinned.length > 0 ? <Text size="sm">Pinned, and stays where it is: {pinned.map(({ title }) => title).join(', ')}.</Text> : null}
      {uncovered.length > 0 ? (
        <Alert color="orange" title="No mentor works on these days">
          {uncovered.map(shortDay).join(', ')}. Somebody should be there for each of them.
        </Alert>
      ) : null}
    </div>
  );
}
