import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import type { Command } from '../../../shared/api/command';
import { fieldErrors } from '../../../shared/api/problem';
import type { ChangeTypeDto, SaveWebhookEndpointDto, WebhookEndpointDto } from '../../../shared/api/types';
import { Card } from '../../../shared/ui/Page';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { TypeChoice } from './TypeChoice';
import classes from './Webhooks.module.css';

interface EndpointFormProps<Saved> {
  /** What it holds at first; null for a new one. */
  endpoint: WebhookEndpointDto | null;
  types: readonly ChangeTypeDto[];
  saving: Command<SaveWebhookEndpointDto, Saved>;
  onSaved: (saved: Saved) => void;
  onCancel: () => void;
}

/** A new endpoint, or other words for one that is there. */
export function EndpointForm<Saved>({ endpoint, types, saving, onSaved, onCancel }: EndpointFormProps<Saved>): JSX.Element {
  const [name, setName] = useState(endpoint?.name ?? '');
  const [address, setAddress] = useState(endpoint?.address ?? '');
  const [chosen, setChosen] = useState<string[]>(endpoint?.types ?? []);
  const [asked, setAsked] = useState(false);
  const refused = fieldErrors(saving.error);
  const missing = (empty: boolean, words: string): string | undefined => (asked && empty ? words : undefined);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    if (!name.trim() || !address.trim() || chosen.length === 0) return;
    void saving.sendAndWait({ name: name.trim(), address: address.trim(), types: chosen }).then(onSaved, () => undefined);
  };
  return (
    <Card as="form" className={classes.stack} onSubmit={submit} noValidate>
      <TextInput
        label="Name"
        placeholder="Chat bot"
        maxLength={60}
        value={name}
        error={missing(!name.trim(), 'A name is needed, so that it can be told apart') ?? refused['name']}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <TextInput
        label="Address"
        description="Where messages are posted to. It is no secret: do not write a key into it."
        placeholder="https://bot.example.com/guildpath"
        type="url"
        value={address}
        error={missing(!address.trim(), 'An address is needed') ?? refused['address']}
        onChange={(event) => setAddress(event.currentTarget.value)}
      />
      <TypeChoice types={types} chosen={chosen} onChange={setChosen} error={missing(chosen.length === 0, 'Choose at least one of them') ?? refused['types']} />
      {Object.keys(refused).length === 0 ? <ProblemAlert error={saving.error} /> : null}
      <div className={classes.row}>
        <Button type="submit" loading={saving.sending}>
          {endpoint === null ? 'Make the webhook' : 'Save'}
        </Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </Card>
  );
}
