import { Drawer, Stack, Textarea, TextInput } from '@mantine/core';
import type { PathFaultDto } from '../../../shared/api/types';
import type { DraftDocument } from '../editing/document';

interface PathDrawerProps {
  opened: boolean;
  document: DraftDocument;
  faults: PathFaultDto[];
  onChange: (change: Partial<Pick<DraftDocument, 'title' | 'description'>>) => void;
  onClose: () => void;
}

/** What the whole path is called and is for. */
export function PathDrawer({ opened, document, faults, onChange, onClose }: PathDrawerProps) {
  const errorOf = (field: string) => faults.find((fault) => fault.phase === null && fault.key === null && fault.field === field)?.sentence ?? null;
  return (
    <Drawer opened={opened} onClose={onClose} position="right" title="Title and description" closeButtonProps={{ 'aria-label': 'Close' }}>
      <Stack gap="md">
        <TextInput label="Title" maxLength={200} value={document.title} error={errorOf('title')} onChange={(event) => onChange({ title: event.currentTarget.value })} />
        <Textarea
          label="Description"
          description="Optional; Markdown"
          autosize
          minRows={4}
          maxLength={2000}
          value={document.description ?? ''}
          error={errorOf('description')}
          onChange={(event) => onChange({ description: event.currentTarget.value || null })}
        />
      </Stack>
    </Drawer>
  );
}
