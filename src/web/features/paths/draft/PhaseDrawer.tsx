import { Button, Drawer, Group, Stack, Textarea, TextInput } from '@mantine/core';
import type { PathFaultDto } from '../../../shared/api/types';
import type { DraftPhase } from '../editing/document';

interface PhaseDrawerProps {
  phase: DraftPhase | null;
  faults: PathFaultDto[];
  onChange: (change: Partial<Pick<DraftPhase, 'title' | 'summary'>>) => void;
  onStep: (step: -1 | 1) => void;
  onRemove: () => void;
  onClose: () => void;
  /** Whether it is the first and the last of the path. */
  edges: { first: boolean; last: boolean };
}

/** One phase: its words, its place, and the way out. */
export function PhaseDrawer({ phase, faults, onChange, onStep, onRemove, onClose, edges }: PhaseDrawerProps) {
  const errorOf = (field: string) => faults.filter((fault) => fault.field === field).map(({ sentence, remedy }) => `${sentence} ${remedy}`).join(' ') || null;
  return (
    <Drawer opened={phase !== null} onClose={onClose} position="right" title="Phase" closeButtonProps={{ 'aria-label': 'Close' }}>
      {phase && (
        <Stack gap="md">
          <TextInput label="Title" maxLength={200} value={phase.title} error={errorOf('title')} onChange={(event) => onChange({ title: event.currentTarget.value })} />
          <Textarea
            label="What it is about"
            description="Optional; the hire reads it above its milestones"
            autosize
            minRows={3}
            maxLength={2000}
            value={phase.summary ?? ''}
            error={errorOf('summary')}
            onChange={(event) => onChange({ summary: event.currentTarget.value || null })}
          />
          <Group gap="xs">
            <Button variant="default" size="xs" disabled={edges.first} onClick={() => onStep(-1)}>
              Move it up
            </Button>
            <Button variant="default" size="xs" disabled={edges.last} onClick={() => onStep(1)}>
              Move it down
            </Button>
            <Button variant="subtle" color="red" size="xs" onClick={onRemove}>
              {phase.milestones.length === 0 ? 'Remove it' : `Remove it with its ${phase.milestones.length} milestones`}
            </Button>
          </Group>
        </Stack>
      )}
    </Drawer>
  );
}
