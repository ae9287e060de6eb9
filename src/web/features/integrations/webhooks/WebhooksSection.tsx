import { Button } from '@mantine/core';
import { useState, type JSX } from 'react';
import { Link } from 'react-router';
import type { WebhookEndpointDto, WebhookEndpointsDto, WebhookEndpointWithSecretDto } from '../../../shared/api/types';
import { Answered } from '../../../shared/ui/Answered';
import { Icon } from '../../../shared/ui/icons';
import { Card, EmptyState, Section } from '../../../shared/ui/Page';
import { CardSkeletons } from '../../../shared/ui/Skeletons';
import { EndpointForm } from './EndpointForm';
import { useEndpoints, useMakeEndpoint } from './queries';
import { SecretShown } from './SecretShown';
import classes from './Webhooks.module.css';
import { EndpointState } from './words';

/** The programs that are told when something changes: how it goes with each, and a way to another one. */
export function WebhooksSection(): JSX.Element {
  const endpoints = useEndpoints();
  return (
    <Section title="Who is told of changes" about="other programs, by webhook">
      <Answered query={endpoints} skeleton={<CardSkeletons count={2} height={96} />}>
        {(data) => <Endpoints {...data} />}
      </Answered>
    </Section>
  );
}

function Endpoints({ endpoints, types, mayAdd, keepsSecrets }: WebhookEndpointsDto): JSX.Element {
  const [adding, setAdding] = useState(false);
  const [made, setMade] = useState<WebhookEndpointWithSecretDto | null>(null);
  const making = useMakeEndpoint();
  const add = (
    <Button leftSection={<Icon name="plus" size={16} />} onClick={() => setAdding(true)}>
      New webhook
    </Button>
  );
  if (!keepsSecrets && endpoints.length === 0) {
    return (
      <EmptyState title="No secret key yet" icon="lock">
        Webhooks are signed with secrets, and this installation has no key to keep them under. Whoever runs it can set GUILDPATH_SECRET_KEY.
      </EmptyState>
    );
  }
  return (
    <div className={classes.stack}>
      {made ? <SecretShown made={made} onDone={() => setMade(null)} /> : null}
      {adding ? (
        <EndpointForm
          endpoint={null}
          types={types}
          saving={making}
          onSaved={(saved) => {
            setMade(saved);
            setAdding(false);
          }}
          onCancel={() => {
            making.reset();
            setAdding(false);
          }}
        />
      ) : null}
      {endpoints.length === 0 && !adding ? (
        <EmptyState title="No program is told yet" icon="send" action={add}>
          A chat bot, a data warehouse, a dashboard of your own: give its address, choose what it hears of, and it is told within seconds. Only
          ids and codes leave the house, nobody’s words.
        </EmptyState>
      ) : null}
      {endpoints.length > 0 ? (
        <ul className={classes.list} aria-label="Webhooks">
          {endpoints.map((endpoint) => (
            <Endpoint key={endpoint.id} endpoint={endpoint} />
          ))}
        </ul>
      ) : null}
      {endpoints.length > 0 && !adding ? (
        mayAdd ? (
          <div>{add}</div>
        ) : (
          <p className={classes.quiet}>These are as many as there can be. Remove one that is no longer used to make another.</p>
        )
      ) : null}
    </div>
  );
}

function Endpoint({ endpoint }: { endpoint: WebhookEndpointDto }): JSX.Element {
  const { id, name, address, types, lastFault } = endpoint;
  return (
    <Card as="li" className={classes.stack}>
      <div>
        <p className={classes.name}>
          <Link to={`/connections/webhooks/${id}`}>{name}</Link>
        </p>
        <p className={classes.quiet}>
          {address} · {types.length === 1 ? 'one kind of change' : `${types.length} kinds of changes`}
        </p>
      </div>
      <EndpointState endpoint={endpoint} />
      {lastFault === null ? null : <p className={classes.quiet}>The last try: {lastFault}</p>}
    </Card>
  );
}
