import { Button, Kbd } from '@mantine/core';
import { useState } from 'react';
import type { MilestonePageDto } from '../../shared/api/types';
import { useMilestoneCommand } from '../../shared/journey/use-milestone-command';
import { WordsForm } from '../../shared/review/WordsForm';
import { Icon } from '../../shared/ui/icons';
import { tell } from '../../shared/ui/notify';
import { firstName } from '../../shared/ui/Person';
import { useShortcuts } from '../../shared/ui/use-shortcuts';

/** A comment that leaves the turn where it is: a question back, a hint, a time to talk. */
export function SaySomething({ page, shortcuts }: { page: MilestonePageDto; shortcuts: boolean }) {
  const { journey, milestone } = page;
  const name = firstName(journey.hire.name);
  const may = milestone.abilities.includes('comment');
  const [writing, setWriting] = useState(false);
  const comment = useMilestoneCommand(journey.id, milestone.key, 'comment', {
    refusal: 'form',
    onDone: () => {
      setWriting(false);
      tell(`${name} sees it now.`);
    },
  });
  useShortcuts(shortcuts && may ? [['C', () => setWriting(true)]] : []);
  if (!may) return null;
  if (!writing) {
    return (
      <Button
        variant="subtle"
        leftSection={<Icon name="message" size={16} />}
        rightSection={shortcuts ? <Kbd size="xs">C</Kbd> : undefined}
        onClick={() => setWriting(true)}
      >
        Write a comment
      </Button>
    );
  }
  return (
    <WordsForm
      label={`To ${name}`}
      description="It stays your turn."
      field="body"
      send="Send"
      sending={comment.sending}
      error={comment.error}
      onSend={(body) => comment.send({ body })}
      onCancel={() => setWriting(false)}
    />
  );
}
