import { Button } from '@mantine/core';
import { useState, type JSX } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { Command } from '../../../shared/api/command';
import type { ChangeTypeDto, WebhookEndpointDto, WebhookEndpointWithSecretDto } from '../../../shared/api/types';
import { Answered } from '../../../shared/ui/Answered';
import { ConfirmButton } from '../../../shared/ui/ConfirmButton';
import { tell, tellProblem } from '../../../shared/ui/notify';
import { Card, EmptyState, Page } from '../../../shared/ui/Page';
import { CardSkeletons } from '../../../shared/ui/Skeletons';
import { EndpointForm } from './EndpointForm';
import { MessageLog } from './MessageLog';
import { useEditEndpoint, useEndpoints, usePause, useRemoveEndpoint, useReplaceSecret, useResume, useTest, useTryNow } from './queries';
import { SecretShown } from './SecretShown';
import classes from './Webhooks.module.css';
import { EndpointState, typeWords } from './words';

const BACK = { to: '/connections', label: 'Connections' };

/** One program that is told of changes: how it goes with it, what was sent, and what can be done. */
export function WebhookPage(): JSX.Element {
  const { id = '' } = useParams();
  const endpoints = useEndpoints();
  return (
    <Answered query={endpoints} skeleton={<CardSkeletons count={2} height={140} />} asPage>
      {({ endpoints: all, types }) => {
        const endpoint = all.find((one) => one.id === id);
        return endpoint ? (
          <Page title={endpoint.name} about={endpoint.address} from={BACK}>
            <Endpoint endpoint={endpoint} types={types} />
            <MessageLog endpoint={endpoint} types={types} />
          </Page>
        ) : (
          <Page title="Nothing here" from={BACK}>
            <EmptyState title="There is no such webhook any more" icon="eye" />
          </Page>
        );
      }}
    </Answered>
  );
}

function Endpoint({ endpoint, types }: { endpoint: WebhookEndpointDto; types: readonly ChangeTypeDto[] }): JSX.Element {
  const { id, name, lastFault, waiting, revision, abilities } = endpoint;
  const navigate = useNavigate();
  const [editing, setEditing] = useState(false);
  const [shown, setShown] = useState<WebhookEndpointWithSecretDto | null>(null);
  const [saving, replacing, removing] = [useEditEndpoint(id, revision), useReplaceSecret(id), useRemoveEndpoint(id)];
  const [pausing, resuming, testing, trying] = [usePause(id), useResume(id), useTest(id), useTryNow(id)];
  const press = <Answer,>(command: Command<undefined, Answer>, words: string): void =>
    void command.sendAndWait(undefined).then(() => tell(words), tellProblem);
  if (editing) {
    return (
      <EndpointForm
        endpoint={endpoint}
        types={types}
        saving={saving}
        onSaved={() => setEditing(false)}
        onCancel={() => {
          saving.reset();
          setEditing(false);
        }}
      />
    );
  }
  return (
    <>
      {shown ? <SecretShown made={shown} onDone={() => setShown(null)} /> : null}
      <Card className={classes.stack}>
        <EndpointState endpoint={endpoint} />
        {lastFault === null ? null : <p className={classes.quiet}>The last try: {lastFault}</p>}
        <details>
          <summary className={classes.quiet}>
            Hears of {endpoint.types.length === 1 ? 'one kind of change' : `${endpoint.types.length} kinds of changes`}
          </summary>
          <ul className={classes.quiet}>
            {endpoint.types.map((type) => (
              <li key={type}>
                {typeWords(types, type)} (<code>{type}</code>)
              </li>
            ))}
          </ul>
        </details>
        <div className={classes.row}>
          {abilities.test ? (
            <Button size="sm" loading={testing.sending} onClick={() => press(testing, 'A test is on its way; below you see how it goes.')}>
              Send a test
            </Button>
          ) : null}
          {abilities.resume ? (
            <Button size="sm" loading={resuming.sending} onClick={() => press(resuming, `“${name}” is told again, first of what has waited.`)}>
              Go on
            </Button>
          ) : null}
          {abilities.test && waiting > 0 ? (
            <Button size="sm" variant="default" loading={trying.sending} onClick={() => press(trying, 'Everything that waits is tried now.')}>
              Try what waits now
            </Button>
          ) : null}
          {abilities.pause ? (
            <Button size="sm" variant="default" loading={pausing.sending} onClick={() => press(pausing, `“${name}” is paused. Nothing is lost meanwhile.`)}>
              Pause
            </Button>
          ) : null}
          <Button size="sm" variant="default" onClick={() => setEditing(true)}>
            Change
          </Button>
          <ConfirmButton
            size="sm"
            variant="default"
            loading={replacing.sending}
            question={`A new secret for “${name}”?`}
            consequence="Messages are signed with both for a day, so that you can bring the new one to the receiver without losing anything. Use this when somebody else may have seen the secret, or from time to time."
            confirm="Make a new secret"
            onConfirm={() => void replacing.sendAndWait(undefined).then(setShown, tellProblem)}
          >
            New secret
          </ConfirmButton>
          <ConfirmButton
            size="sm"
            variant="default"
            c="red"
            loading={removing.sending}
            question={`Remove “${name}”?`}
            consequence="Nothing is sent there any more, and what waits and what was sent is forgotten. The feed of changes still has everything."
            confirm="Remove the webhook"
            onConfirm={() =>
              void removing.sendAndWait(undefined).then(() => {
                tell(`“${name}” is not told any more.`);
                return navigate(BACK.to);
              }, tellProblem)
            }
          >
            Remove
          </ConfirmButton>
        </div>
      </Card>
    </>
  );
}
