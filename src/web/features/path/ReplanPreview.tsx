import { Button, Group, Text } from '@mantine/core';
import type { JSX } from 'react';
import type { ReplanPreviewDto } from '../../shared/api/types';
import { PreviewDetails } from '../../shared/replan/PreviewDetails';
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
  const { told } = preview;
  return (
    <div className={classes.form}>
      <ProblemAlert error={error} />
      <PreviewDetails preview={preview} label="What moves" />
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
