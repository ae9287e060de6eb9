import { Button, Group, Modal, Text, Textarea, TextInput } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useState, type FormEvent, type JSX } from 'react';
import { answer, client, idempotent } from '../api/client';
import { useCommand, type Command } from '../api/command';
import { keys } from '../api/keys';
import { fieldErrors } from '../api/problem';
import type { CommandResultDto, MilestoneCardDto, PinDto } from '../api/types';
import { tell, tellProblem } from '../ui/notify';
import { ProblemAlert } from '../ui/ProblemAlert';

const concerned = (journeyId: string) => [keys.journey(journeyId), keys.cohorts, keys.myHires];

function usePin(journeyId: string, key: string): Command<PinDto, CommandResultDto> {
  return useCommand({
    send: (body, commandKey) =>
      answer(client.PUT('/api/journeys/{id}/milestones/{key}/pin', { params: { path: { id: journeyId, key } }, body, headers: idempotent(commandKey) })),
    refresh: concerned(journeyId),
  });
}

function useUnpin(journeyId: string, key: string): Command<undefined, CommandResultDto> {
  return useCommand({
    send: (_none: undefined, commandKey) =>
      answer(client.DELETE('/api/journeys/{id}/milestones/{key}/pin', { params: { path: { id: journeyId, key } }, headers: idempotent(commandKey) })),
    onDone: () => tell('The date moves along with the plan again.'),
    onRefused: tellProblem,
    refresh: concerned(journeyId),
  });
}

interface PinDateProps {
  journeyId: string;
  card: MilestoneCardDto;
  today: string;
}

/** Sets the date of one milestone by hand, for those who may; changes of the plan leave it alone from then on. */
export function PinDate({ journeyId, card, today }: PinDateProps): JSX.Element | null {
  const [opened, dialog] = useDisclosure(false);
  const [dueOn, setDueOn] = useState(card.due);
  const [reason, setReason] = useState('');
  const pin = usePin(journeyId, card.key);
  const unpin = useUnpin(journeyId, card.key);
  const errors = fieldErrors(pin.error);
  if (!card.abilities.includes('pin')) return null;
  const open = (): void => {
    pin.reset();
    setDueOn(card.due < today ? today : card.due);
    dialog.open();
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void pin.sendAndWait({ dueOn, reason: reason.trim() }).then(
      () => {
        tell('The date is set and pinned, and everybody concerned is told.');
        dialog.close();
      },
      // The refusal stands in the form.
      () => undefined,
    );
  };
  return (
    <>
      <Button size="compact-sm" variant="default" aria-label={`Set the date of ${card.title}`} onClick={open}>
        Set the date
      </Button>
      {card.abilities.includes('unpin') ? (
        <Button size="compact-sm" variant="default" aria-label={`Unpin the date of ${card.title}`} loading={unpin.sending} onClick={() => unpin.send(undefined)}>
          Unpin
        </Button>
      ) : null}
      <Modal opened={opened} onClose={dialog.close} title={`Set the date of “${card.title}”`}>
        <form onSubmit={submit} style={{ display: 'flex', flexDirection: 'column', gap: '0.9rem' }}>
          {pin.error && Object.keys(errors).length === 0 ? <ProblemAlert error={pin.error} /> : null}
          <TextInput type="date" label="Due on" required min={today} value={dueOn} error={errors['dueOn']} onChange={(event) => setDueOn(event.currentTarget.value)} />
          <Textarea
            label="Why"
            description="For everybody who may read the milestone."
            required
            value={reason}
            error={errors['reason']}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Text size="sm" c="dimmed">
            The date is pinned: it stays when the start, the calendar or leave changes, until somebody unpins it.
          </Text>
          <Group justify="flex-end">
            <Button type="submit" loading={pin.sending}>
              Set the date
            </Button>
          </Group>
        </form>
      </Modal>
    </>
  );
}
