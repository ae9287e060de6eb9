import { Button, Group, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Icon } from '../../../shared/ui/icons';

interface AddLineProps {
  /** The button that opens it, such as “Add a milestone”. */
  open: string;
  /** What is asked for, such as “Title of the new milestone”. */
  label: string;
  onAdd: (title: string) => void;
}

/** Adds something by its title: a button that becomes one line to fill in. */
export function AddLine({ open, label, onAdd }: AddLineProps) {
  const [title, setTitle] = useState<string | null>(null);
  if (title === null) {
    return (
      <Button variant="subtle" size="compact-sm" leftSection={<Icon name="plus" size={14} />} onClick={() => setTitle('')}>
        {open}
      </Button>
    );
  }
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!title.trim()) return;
    setTitle(null);
    onAdd(title.trim());
  };
  return (
    <form onSubmit={submit}>
      <Group gap="xs" align="flex-end">
        <TextInput
          label={label}
          size="xs"
          w="min(100%, 24rem)"
          maxLength={200}
          value={title}
          data-autofocus
          autoFocus
          onChange={(event) => setTitle(event.currentTarget.value)}
          onKeyDown={(event) => event.key === 'Escape' && setTitle(null)}
        />
        <Button type="submit" size="xs" h={30} disabled={!title.trim()}>
          Add
        </Button>
        <Button size="xs" h={30} variant="default" onClick={() => setTitle(null)}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}
