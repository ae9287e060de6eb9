import { Alert, Button, Group, Table, Text } from '@mantine/core';
import type { JSX } from 'react';
import type { ReplanPreviewDto } from '../../shared/api/types';
import { shortDay } from '../../shared/dates';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from './Path.module.css';

interface ReplanPreviewProps {
  preview: ReplanPreviewDto;
  /** True when a reason was given with the change. */
  hasReason: boolean;
  sending: boolean;
  error: Error | null;
  onBack: () => void;
  onConfirm: () => void;
}

/** What would move from when to when, who would be told, and which days nobody would be there. */
export function ReplanPreview({ preview, hasReason, sending, error, onBack, onConfirm }: ReplanPreviewProps): JSX.Element {
  const { moves, pinned, told, uncovered } = preview;
  return (
    <div className={classes.form}>
      <ProblemAlert error={error} />
      <Text>{moves.length === 0 ? 'No date moves.' : moves.length === 1 ? 'One milestone moves:' : `${moves.length} milestones move:`}</Text>
      {moves.length > 0 ? (
        <div className={classes.moves} tabIndex={0} role="region" aria-label="What moves">
          <Table verticalSpacing={6}>
            <Table.Thead>
              <Table.Tr>
                <Table.Th>Milestone</Table.Th>
                <Table.Th>From</Table.Th>
                <Table.Th>To</Table.Th>
              </Table.Tr>
            </Table.Thead>
            <Table.Tbody>
              {moves.map(({ key, title, from, to }) => (
                <Table.Tr key={key}>
                  <Table.Td>{title}</Table.Td>
                  <Table.Td className={classes.day}>{shortDay(from)}</Table.Td>
                  <Table.Td className={classes.day}>{shortDay(to)}</Table.Td>
                </Table.Tr>
              ))}
            </Table.Tbody>
          </Table>
        </div>
      ) : null}
      {pinned.length > 0 ? <Text size="sm">Stays where it is: {pinned.map(({ title }) => title).join(', ')}.</Text> : null}
      {uncovered.length > 0 ? (
        <Alert color="orange" title="No mentor works on these days">
          {uncovered.map(shortDay).join(', ')}
        </Alert>
      ) : null}
      <Text size="sm" c="dimmed">
        {told.length === 0 ? 'Nobody else is told.' : `Told: ${told.map(({ name }) => name).join(', ')}.`} {hasReason ? 'The reason is told to nobody.' : ''}
      </Text>
      <Group justify="flex-end">
        <Button variant="default" onClick={onBack}>
          Back
        </Button>
        <Button loading={sending} onClick={onConfirm}>
          Change the dates
        </Button>
      </Group>
    </div>
  );
}
