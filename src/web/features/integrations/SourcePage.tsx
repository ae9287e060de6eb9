import { Button } from '@mantine/core';
import { useState, type JSX } from 'react';
import { useParams } from 'react-router';
import type { EventSourceDetailsDto, EventSourceWithSecretDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { ConfirmButton } from '../../shared/ui/ConfirmButton';
import { Moment } from '../../shared/ui/Moment';
import { tell, tellProblem, tellWithUndo } from '../../shared/ui/notify';
import { Card, Page, Section } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import { Copyable } from './Copyable';
import { Deliveries } from './Deliveries';
import { HowTo } from './HowTo';
import classes from './Integrations.module.css';
import { NewSecret } from './NewSecret';
import { useChangeSource, useEventSource, useReplay, useRotateSecret } from './queries';
import { KIND_WORDS } from './source-words';
import { Trusts } from './Trusts';

/** One source: what arrives, what it may tell, and how it is connected. */
export function SourcePage(): JSX.Element {
  const { id = '' } = useParams();
  const source = useEventSource(id);
  return (
    <Answered query={source} asPage skeleton={<Page title="A source"><CardSkeletons count={3} height={120} /></Page>}>
      {(data) => <Source source={data} />}
    </Answered>
  );
}

function Source({ source }: { source: EventSourceDetailsDto }): JSX.Element {
  const { id, name, kind, paused, url, revision } = source;
  const [fresh, setFresh] = useState<EventSourceWithSecretDto | null>(null);
  const changing = useChangeSource(id);
  const go = () => void changing.sendAndWait({ paused: false, revision }).then(() => tell(`“${name}” is taken in again.`), tellProblem);
  const pause = () =>
    void changing.sendAndWait({ paused: true, revision }).then(
      (now) => tellWithUndo(`“${name}” is paused.`, () => changing.send({ paused: false, revision: now.revision })),
      tellProblem,
    );
  return (
    <Page
      title={name}
      about={paused ? `${KIND_WORDS[kind]} · paused: whatever it sends is refused` : KIND_WORDS[kind]}
      from={{ to: '/connections', label: 'Connections' }}
      actions={
        <Button variant="default" loading={changing.sending} onClick={paused ? go : pause}>
          {paused ? 'Go on' : 'Pause'}
        </Button>
      }
    >
      {fresh === null ? null : (
        <NewSecret source={fresh}>
          <Button onClick={() => setFresh(null)}>I have it</Button>
        </NewSecret>
      )}
      <div className={classes.columns}>
        <Section title="What arrived" about="the last fifty">
          <Deliveries deliveries={source.deliveries} />
        </Section>
        <div className={classes.column}>
          <Section title="What it may tell">
            <Card className={classes.stack}>
              <Trusts source={source} />
              <ReadAgain source={source} />
            </Card>
          </Section>
          <Section title="How it is connected">
            <Card className={classes.stack}>
              <Copyable label="Address" value={url} />
              <HowTo source={source} />
              <Rotate source={source} onSecret={setFresh} />
            </Card>
          </Section>
        </div>
      </div>
    </Page>
  );
}

/** Everything that is kept, read anew: after what counts has changed. */
function ReadAgain({ source: { id, replay, keepDays } }: { source: EventSourceDetailsDto }): JSX.Element {
  const replaying = useReplay(id);
  const going = replay !== null && replay.doneAt === null;
  const read = () => void replaying.sendAndWait(undefined).then(() => tell('It is being read again.'), tellProblem);
  return (
    <div className={classes.stack}>
      <p className={classes.quiet} role="status">
        Events are kept as they arrived for {keepDays} days, and can be read again within that time.{' '}
        {replay === null ? null : replay.doneAt === null ? 'They are being read now.' : <>Last done <Moment at={replay.doneAt} />: {eventWords(replay.events ?? 0)}.</>}
      </p>
      <div className={classes.buttons}>
        <Button size="xs" variant="default" loading={replaying.sending || going} onClick={read}>
          Read them again
        </Button>
      </div>
    </div>
  );
}

const eventWords = (count: number): string => (count === 1 ? 'one event' : `${count} events`);

interface RotateProps {
  source: EventSourceDetailsDto;
  /** Shows a secret, this once. */
  onSecret: (made: EventSourceWithSecretDto) => void;
}

function Rotate({ source: { id, name, hasSecret, previousSecretUntil }, onSecret }: RotateProps): JSX.Element {
  const rotating = useRotateSecret(id);
  const rotate = () => void rotating.sendAndWait(undefined).then(onSecret, tellProblem);
  return (
    <div className={classes.stack}>
      {previousSecretUntil === null ? null : (
        <p className={classes.quiet}>
          The secret before this one is taken as well, until <Moment at={previousSecretUntil} />.
        </p>
      )}
      <div className={classes.buttons}>
        {hasSecret ? (
          <ConfirmButton
            size="xs"
            variant="default"
            loading={rotating.sending}
            question={`A new secret for “${name}”?`}
            consequence="The present one is taken for a day more: time to put the new one in. Any secret from before that stops at once."
            confirm="Make a new secret"
            onConfirm={rotate}
          >
            New secret
          </ConfirmButton>
        ) : (
          <Button size="xs" loading={rotating.sending} onClick={rotate}>
            Make a secret
          </Button>
        )}
      </div>
    </div>
  );
}
