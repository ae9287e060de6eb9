import { Button, Checkbox, Group, PasswordInput, TextInput } from '@mantine/core';
import { useState, type ChangeEvent, type FormEvent, type JSX } from 'react';
import { commandKey } from '../../shared/api/client';
import { fieldErrors } from '../../shared/api/problem';
import type { ProviderDto, SaveProviderDto } from '../../shared/api/types';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from './Providers.module.css';
import { useAddProvider, useSaveProvider } from './queries';
import { RedirectAddress } from './RedirectAddress';

interface ProviderFormProps {
  /** The one that is changed; null for a new one. */
  provider: ProviderDto | null;
  redirectUriStart: string;
  keepsSecrets: boolean;
  onDone: (name: string) => void;
}

/** What has to be known of a provider, and what it has to know of us. */
export function ProviderForm({ provider, redirectUriStart, keepsSecrets, onDone }: ProviderFormProps): JSX.Element {
  // The redirect address holds it, and the provider wants to know that before it gives a client id.
  const [id] = useState(() => provider?.id ?? commandKey());
  const [form, setForm] = useState({ name: provider?.name ?? '', issuer: provider?.issuer ?? '', clientId: provider?.clientId ?? '', clientSecret: '' });
  const [joinsByEmail, setJoinsByEmail] = useState(provider?.joinsByEmail ?? false);
  const [domains, setDomains] = useState(provider?.emailDomains.join(', ') ?? '');
  const adding = useAddProvider();
  const saving = useSaveProvider();
  const error = adding.error ?? saving.error;
  const errors = fieldErrors(error);
  const domainFault = Object.entries(errors).find(([name]) => name.startsWith('emailDomains'))?.[1];
  const field = (name: keyof typeof form) => ({
    value: form[name],
    error: errors[name],
    onChange: ({ currentTarget: { value } }: ChangeEvent<HTMLInputElement>) => setForm((before) => ({ ...before, [name]: value })),
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const { name, clientId, issuer, clientSecret } = form;
    const change: SaveProviderDto = {
      name: name.trim(),
      clientId: clientId.trim(),
      enabled: provider?.enabled ?? true,
      joinsByEmail,
      emailDomains: domains.split(/[\s,;]+/).filter(Boolean),
      ...(clientSecret === '' ? {} : { clientSecret: clientSecret.trim() }),
    };
    const sent = provider ? saving.sendAndWait({ id, revision: provider.revision, change }) : adding.sendAndWait({ ...change, id, issuer: issuer.trim() });
    // A refusal stands in the form.
    void sent.then(() => onDone(change.name), () => undefined);
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      {Object.keys(errors).length === 0 ? <ProblemAlert error={error} /> : null}
      <TextInput label="Name" description="As people know it; the button says “Continue with …”." placeholder="Acme account" required maxLength={60} {...field('name')} />
      {provider ? null : (
        <>
          <TextInput
            label="Issuer"
            description="Exactly as the provider writes it. It stays as it is: people’s accounts are known by it."
            placeholder="https://login.example.com"
            type="url"
            required
            {...field('issuer')}
          />
          <div>
            <p className={classes.quiet}>Redirect address, for the provider to know:</p>
            <RedirectAddress address={`${redirectUriStart}${id}`} />
          </div>
        </>
      )}
      <TextInput label="Client ID" required autoComplete="off" {...field('clientId')} />
      <PasswordInput
        label={provider?.hasSecret ? 'Another client secret' : 'Client secret'}
        description={
          keepsSecrets
            ? provider?.hasSecret
              ? 'One is kept, sealed; nobody can read it here. Another takes its place.'
              : 'It is kept sealed. Leave it empty for a public client.'
            : 'A secret can be kept once whoever runs Guildpath has set GUILDPATH_SECRET_KEY. A public client needs none.'
        }
        autoComplete="off"
        disabled={!keepsSecrets}
        {...field('clientSecret')}
      />
      <Checkbox
        label="A verified address lets people join their account at the first sign-in"
        description="Only for a provider whose addresses your company gives out and takes back itself. Never for admins: they link their account themselves."
        checked={joinsByEmail}
        onChange={(event) => setJoinsByEmail(event.currentTarget.checked)}
      />
      {joinsByEmail ? (
        <TextInput
          label="Whose addresses count"
          description="Domains, with commas between them"
          placeholder="example.com"
          required
          value={domains}
          error={domainFault}
          onChange={(event) => setDomains(event.currentTarget.value)}
        />
      ) : null}
      <Group>
        <Button type="submit" loading={adding.sending || saving.sending}>
          {provider ? 'Save' : 'Ask it, and add it'}
        </Button>
      </Group>
    </form>
  );
}
