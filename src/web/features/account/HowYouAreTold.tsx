import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import type { MessageChoiceDto, MessageChoicesDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { tell } from '../../shared/ui/notify';
import { Card, Section } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './Account.module.css';
import { useMessageChoices, useSaveMessageChoices } from './queries';

const GROUPS: Record<MessageChoiceDto['group'], { label: string; description: string }> = {
  your_turn: { label: 'Somebody waits for you', description: 'Something to look at, a call for help, a comment.' },
  answers: { label: 'What became of yours', description: 'Accepted, changes asked for, new dates, meetings.' },
  nudges: { label: 'What has waited a while', description: 'Something has not moved, or waits on somebody.' },
  guild: { label: 'The guild', description: 'Guild days and weeks, questions, consultations, growth.' },
};
const WAYS: Record<MessageChoiceDto['way'], string> = {
  inbox: 'In the inbox only', mail: 'By e-mail, at once', digest: 'In one e-mail a morning', webhook: 'To my webhook',
};

function waysOf({ mail, webhook }: MessageChoicesDto, now: MessageChoiceDto['way'], address: string): MessageChoiceDto['way'][] {
  const possible = { inbox: true, mail, digest: mail, webhook: webhook === 'set' || address !== '' };
  return (['inbox', 'mail', 'digest', 'webhook'] as const).filter((way) => possible[way] || way === now);
}

function Choices({ choices: saved }: { choices: MessageChoicesDto }): JSX.Element {
  const [choices, setChoices] = useState(saved.choices);
  const [digestAt, setDigestAt] = useState(saved.digestAt);
  const [address, setAddress] = useState('');
  const save = useSaveMessageChoices();
  const errors = fieldErrors(save.error);
  const send = (webhookUrl: string | null | undefined): void => {
    const ways = webhookUrl === null ? choices.map((choice) => (choice.way === 'webhook' ? { ...choice, way: 'inbox' as const } : choice)) : choices;
    void save.sendAndWait({ choices: ways, digestAt, ...(webhookUrl === undefined ? {} : { webhookUrl }) }).then(
      (now) => {
        setChoices(now.choices);
        setAddress('');
        tell(webhookUrl === null ? 'The webhook is forgotten.' : 'Saved. That is how you are told now.');
      },
      // The refusal stands in the form.
      () => undefined,
    );
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    send(address.trim() === '' ? undefined : address.trim());
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      {Object.keys(errors).length === 0 ? <ProblemAlert error={save.error} /> : null}
      {choices.map(({ group, way }) => (
        <NativeSelect
          key={group}
          label={GROUPS[group].label}
          description={GROUPS[group].description}
          value={way}
          data={waysOf(saved, way, address.trim()).map((value) => ({ value, label: WAYS[value] }))}
          onChange={({ currentTarget: { value } }) =>
            setChoices(choices.map((choice) => (choice.group === group ? { group, way: value as MessageChoiceDto['way'] } : choice)))
          }
        />
      ))}
      {saved.mail ? (
        <TextInput
          type="time"
          label="The morning’s e-mail comes at"
          description="On your own working days, by your own clock; from six to four."
          min="06:00"
          max="16:00"
          required
          value={digestAt}
          error={errors['digestAt']}
          onChange={(event) => setDigestAt(event.currentTarget.value)}
        />
      ) : null}
      {saved.webhook === 'unavailable' ? null : (
        <TextInput
          type="url"
          label={saved.webhook === 'set' ? 'Another webhook of yours' : 'A webhook of yours'}
          description={
            saved.webhook === 'set'
              ? 'One is kept, sealed; nobody can read it here. Another address takes its place.'
              : 'The address of an incoming webhook of your chat, as Slack and others give it. It is kept sealed.'
          }
          placeholder="https://hooks.example.com/…"
          autoComplete="off"
          value={address}
          error={errors['webhookUrl'] ?? errors['choices']}
          onChange={(event) => setAddress(event.currentTarget.value)}
        />
      )}
      <Group>
        <Button type="submit" loading={save.sending}>
          Save
        </Button>
        {saved.webhook === 'set' ? (
          <Button variant="default" disabled={save.sending} onClick={() => send(null)}>
            Forget the webhook
          </Button>
        ) : null}
      </Group>
    </form>
  );
}

/** Which messages come how, besides the inbox. */
export function HowYouAreTold(): JSX.Element {
  const choices = useMessageChoices();
  return (
    <div id="how-you-are-told">
      <Section title="How you are told">
        <Card className={classes.form}>
          <p className={classes.quiet}>Everything is in your inbox here. What else comes, comes in your working hours: never at night, never on a day off.</p>
          <Answered query={choices} skeleton={<CardSkeletons count={1} height={220} />}>
            {(data) => <Choices choices={data} />}
          </Answered>
        </Card>
      </Section>
    </div>
  );
}
