import { Button, Group } from '@mantine/core';
import { useState, type JSX } from 'react';
import type { ConsultationDto } from '../../shared/api/types';
import { WordsForm } from '../../shared/review/WordsForm';
import { ConfirmButton } from '../../shared/ui/ConfirmButton';
import { tell } from '../../shared/ui/notify';
import { firstName } from '../../shared/ui/Person';
import { useStep } from './queries';

/** What the reader can do next, and a form where it takes words. */
export function Actions({ consultation }: { consultation: ConsultationDto }): JSX.Element | null {
  const { id, abilities, asker, expert, openToGuild } = consultation;
  const [writing, setWriting] = useState<'pass' | 'ask_on' | null>(null);
  const press = useStep(id);
  const write = useStep(
    id,
    (step) => {
      setWriting(null);
      tell(step.do === 'pass' ? `Passed on. ${firstName(asker.name)} sees why.` : 'Asked on.');
    },
    true,
  );
  const can = (ability: ConsultationDto['abilities'][number]): boolean => abilities.includes(ability);
  const stop = (): void => {
    setWriting(null);
    write.reset();
  };
  if (writing === 'pass') {
    return (
      <WordsForm
        label="Why you pass it on"
        description={`${firstName(asker.name)} and whoever is asked next read it.`}
        placeholder="On call this week; somebody who knows the queue better; …"
        field="reason"
        send="Pass it on"
        sending={write.sending}
        error={write.error}
        onSend={(reason) => write.send({ do: 'pass', reason })}
        onCancel={stop}
      />
    );
  }
  if (writing === 'ask_on') {
    return (
      <WordsForm
        label="What is still unclear"
        description={`It goes back to ${expert ? firstName(expert.name) : 'whoever answered'} if they have room, else to the next who has.`}
        field="body"
        send="Ask on"
        sending={write.sending}
        error={write.error}
        onSend={(body) => write.send({ do: 'ask_on', body })}
        onCancel={stop}
      />
    );
  }
  if (abilities.length === 0) {
    return null;
  }
  return (
    <Group gap="xs">
      {can('accept') ? (
        <Button loading={press.sending} onClick={() => press.send({ do: 'accept' })}>
          Take it
        </Button>
      ) : null}
      {can('close') ? (
        <Button loading={press.sending} onClick={() => press.send({ do: 'close' })}>
          It helped
        </Button>
      ) : null}
      {can('ask_on') ? (
        <Button variant="default" onClick={() => setWriting('ask_on')}>
          Ask on
        </Button>
      ) : null}
      {can('pass') ? (
        <Button variant="default" onClick={() => setWriting('pass')}>
          Pass it on
        </Button>
      ) : null}
      {can('set_openness') ? (
        <Button variant="default" loading={press.sending} onClick={() => press.send({ do: 'set_openness', openToGuild: !openToGuild })}>
          {openToGuild ? 'Keep it between you' : 'Open it to the guild'}
        </Button>
      ) : null}
      {can('withdraw') ? (
        <ConfirmButton
          variant="default"
          question="Take it back?"
          consequence={expert ? `${expert.name} is told that you no longer need it.` : 'It no longer waits for anybody.'}
          confirm="Take it back"
          loading={press.sending}
          onConfirm={() => press.send({ do: 'withdraw' })}
        >
          Take it back
        </ConfirmButton>
      ) : null}
    </Group>
  );
}
