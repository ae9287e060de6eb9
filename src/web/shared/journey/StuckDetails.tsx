import { Button, Checkbox, Chip, Group, Input, Textarea } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import type { BlockerDto } from '../api/types';
import { fieldErrors } from '../api/problem';
import { ProblemAlert } from '../ui/ProblemAlert';
import { tell } from '../ui/notify';
import { BLOCKER_CATEGORIES } from '../words/milestone-words';
import { HelpedBefore } from './HelpedBefore';
import { useMilestoneCommand } from './use-milestone-command';

interface StuckDetailsProps {
  journeyId: string;
  milestoneKey: string;
  /** What is known so far, when it is. */
  blocker?: BlockerDto | null;
  /** True when the reader may show it to guild managers. */
  mayWiden: boolean;
  onDone?: () => void;
}

/** What the matter is, asked after help was called and never needed for it. */
export function StuckDetails({ journeyId, milestoneKey, blocker, mayWiden, onDone }: StuckDetailsProps): JSX.Element {
  const [category, setCategory] = useState(BLOCKER_CATEGORIES.find(({ value }) => value === blocker?.category)?.value);
  const [note, setNote] = useState(blocker?.note ?? '');
  const [widened, setWidened] = useState(blocker?.widened ?? false);
  const stuck = useMilestoneCommand(journeyId, milestoneKey, 'stuck', {
    refusal: 'form',
    onDone: () => {
      tell('Thank you. That helps whoever helps you.');
      onDone?.();
    },
  });
  const errors = fieldErrors(stuck.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    stuck.send({
      ...(category === undefined ? {} : { category }),
      ...(note.trim() === '' ? {} : { note: note.trim() }),
      ...(mayWiden ? { widened } : {}),
    });
  };
  const form = (
    <form onSubmit={submit} style={{ display: 'flex', flexDirection: 'column', gap: '0.75rem' }}>
      {Object.keys(errors).length === 0 ? <ProblemAlert error={stuck.error} /> : null}
      <Input.Wrapper label="What is missing?" labelElement="div" error={errors['category']}>
        <Chip.Group value={category ?? ''} onChange={(chosen) => setCategory(BLOCKER_CATEGORIES.find(({ value }) => value === chosen)?.value)}>
          <Group gap={6} mt={4}>
            {BLOCKER_CATEGORIES.map(({ value, label }) => (
              <Chip key={value} value={value} size="xs">
                {label}
              </Chip>
            ))}
          </Group>
        </Chip.Group>
      </Input.Wrapper>
      <Textarea
        label="In your words"
        placeholder="What you tried, and where it stops"
        autosize
        minRows={2}
        value={note}
        error={errors['note']}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      {mayWiden ? (
        <Checkbox
          label="Let guild managers see it too"
          description="They see that you are stuck and this note. You can take that back."
          checked={widened}
          onChange={(event) => setWidened(event.currentTarget.checked)}
        />
      ) : null}
      <Group gap="xs">
        <Button type="submit" size="xs" loading={stuck.sending}>
          Add this
        </Button>
        {onDone ? (
          <Button size="xs" variant="default" onClick={onDone}>
            Not now
          </Button>
        ) : null}
      </Group>
    </form>
  );
  return (
    <div style={{ display: 'flex', flexDirection: 'column', gap: '1rem' }}>
      {form}
      <HelpedBefore />
    </div>
  );
}
