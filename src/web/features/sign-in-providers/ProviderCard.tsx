import { Button, Modal } from '@mantine/core';
import { useState, type JSX } from 'react';
import type { ProviderDto, ProvidersDto, ProviderTestDto } from '../../shared/api/types';
import { ConfirmButton } from '../../shared/ui/ConfirmButton';
import { Icon } from '../../shared/ui/icons';
import { tell, tellProblem, tellWithUndo } from '../../shared/ui/notify';
import { Card } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { ProviderForm } from './ProviderForm';
import classes from './Providers.module.css';
import { savedOf, useOrderProviders, useRemoveProvider, useSaveProvider, useTestProvider } from './queries';
import { RedirectAddress } from './RedirectAddress';

interface ProviderCardProps {
  provider: ProviderDto;
  all: ProvidersDto;
}

/** One provider: what it is, whether it is offered, and what can be done with it. */
export function ProviderCard({ provider, all }: ProviderCardProps): JSX.Element {
  const { id, name, issuer, clientId, enabled, hasSecret, joinsByEmail, emailDomains, redirectUri } = provider;
  const [editing, setEditing] = useState(false);
  const testing = useTestProvider();
  const removing = useRemoveProvider();
  return (
    <Card as="li" className={classes.card}>
      <div className={classes.head}>
        <h2 className={classes.name}>{name}</h2>
        <p className={enabled ? `${classes.state} ${classes.on}` : classes.state}>
          <Icon name={enabled ? 'check' : 'lock'} size={16} />
          {enabled ? 'On the sign-in page' : 'Switched off'}
        </p>
      </div>
      <dl className={classes.facts}>
        <dt>Issuer</dt>
        <dd>{issuer}</dd>
        <dt>Client ID</dt>
        <dd>
          {clientId}, {hasSecret ? 'with a secret that is kept sealed' : 'a public client'}
        </dd>
        <dt>Redirect address</dt>
        <dd>
          <RedirectAddress address={redirectUri} />
        </dd>
        <dt>First sign-in</dt>
        <dd>{joinsByEmail ? `By a verified address of ${emailDomains.join(', ')}, by invitation, or after linking` : 'By invitation, or after linking'}</dd>
      </dl>
      <div className={classes.buttons}>
        <Button size="xs" variant="default" aria-label={`Edit ${name}`} onClick={() => setEditing(true)}>
          Edit
        </Button>
        <Button size="xs" variant="default" aria-label={`Test ${name}`} loading={testing.sending} onClick={() => testing.send(id)}>
          Test
        </Button>
        <Switch provider={provider} />
        <Earlier id={id} all={all} />
        <ConfirmButton
          size="xs"
          variant="default"
          c="red"
          loading={removing.sending}
          aria-label={`Remove ${name}`}
          question={`Remove ${name}?`}
          consequence="Nobody can sign in with it any more. Which account belongs to whom stays known, should you add it again; its client secret does not."
          confirm="Remove it"
          onConfirm={() => void removing.sendAndWait(id).then(() => tell(`${name} is removed.`), tellProblem)}
        >
          Remove
        </ConfirmButton>
      </div>
      <ProblemAlert error={testing.error} />
      {testing.answer && !testing.sending ? <Heard name={name} said={testing.answer} /> : null}
      <Modal opened={editing} onClose={() => setEditing(false)} title={`Edit ${name}`}>
        <ProviderForm
          provider={provider}
          redirectUriStart={all.redirectUriStart}
          keepsSecrets={all.keepsSecrets}
          onDone={(saved) => {
            setEditing(false);
            tell(`${saved} is saved.`);
          }}
        />
      </Modal>
    </Card>
  );
}

function Heard({ name, said: { answers, said } }: { name: string; said: ProviderTestDto }): JSX.Element {
  return (
    <p role="status" className={answers ? `${classes.state} ${classes.on}` : `${classes.state} ${classes.bad}`}>
      <Icon name={answers ? 'check' : 'flag'} size={16} />
      {answers ? `${name} answers. Its client secret shows when somebody signs in: link your own account to try it.` : `${name} does not answer as it should. ${said ?? ''}`}
    </p>
  );
}

function Switch({ provider }: { provider: ProviderDto }): JSX.Element {
  const saving = useSaveProvider();
  const { id, name, enabled, revision } = provider;
  const set = (on: boolean, at: number): Promise<ProvidersDto> => saving.sendAndWait({ id, revision: at, change: { ...savedOf(provider), enabled: on } });
  const turn = (): void =>
    void set(!enabled, revision).then(
      () => tellWithUndo(enabled ? `${name} is switched off.` : `${name} is on the sign-in page.`, () => void set(enabled, revision + 1).catch(tellProblem)),
      tellProblem,
    );
  return (
    <Button size="xs" variant="default" aria-label={`Switch ${enabled ? 'off' : 'on'} ${name}`} loading={saving.sending} onClick={turn}>
      Switch {enabled ? 'off' : 'on'}
    </Button>
  );
}

/** Moves it one place up; nothing for the first. */
function Earlier({ id, all: { providers } }: { id: string; all: ProvidersDto }): JSX.Element | null {
  const ordering = useOrderProviders();
  const place = providers.findIndex((one) => one.id === id);
  const before = providers[place - 1];
  if (!before) {
    return null;
  }
  const moved = providers.map((one, index) => (index === place - 1 ? id : index === place ? before.id : one.id));
  return (
    <Button size="xs" variant="default" aria-label={`Show before ${before.name}`} loading={ordering.sending} onClick={() => void ordering.sendAndWait(moved).catch(tellProblem)}>
      Show before {before.name}
    </Button>
  );
}
