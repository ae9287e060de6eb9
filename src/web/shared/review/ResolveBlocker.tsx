import { Button, Checkbox } from '@mantine/core';
import { useState, type JSX } from 'react';
import { useMilestoneCommand } from '../journey/use-milestone-command';
import { Icon } from '../ui/icons';
import { tell } from '../ui/notify';
import { WordsForm } from './WordsForm';

interface ResolveBlockerProps {
  journeyId: string;
  milestoneKey: string;
  /** The words on the button; “It is solved” unless told. */
  label?: string;
  onResolved?: () => void;
}

/** Ends a stuck call, with a note on what helped: the next person will hit the same wall. */
export function ResolveBlocker({ journeyId, milestoneKey, label = 'It is solved', onResolved }: ResolveBlockerProps): JSX.Element {
  const [asking, setAsking] = useState(false);
  const [shared, setShared] = useState(true);
  const unstuck = useMilestoneCommand(journeyId, milestoneKey, 'unstuck', {
    refusal: 'form',
    onDone: () => {
      setAsking(false);
      tell('Good. It is moving again.');
      onResolved?.();
    },
  });
  if (!asking) {
    return (
      <Button variant="default" leftSection={<Icon name="check" size={16} />} onClick={() => setAsking(true)}>
        {label}
      </Button>
    );
  }
  return (
    <WordsForm
      label="What helped?"
      description="Optional. A line is enough for whoever hits it next."
      field="resolution"
      optional
      send={label}
      sending={unstuck.sending}
      error={unstuck.error}
      onSend={(resolution) => unstuck.send(resolution === '' ? {} : { resolution, shared })}
      onCancel={() => setAsking(false)}
    >
      <Checkbox
        label="Others who are stuck may read this"
        description="Your line alone, without names. What was written when help was called stays between you."
        checked={shared}
        onChange={(event) => setShared(event.currentTarget.checked)}
      />
    </WordsForm>
  );
}
