import { Button, NativeSelect } from '@mantine/core';
import { useState, type JSX } from 'react';
import type { ChangeTypeDto, WebhookEndpointDto, WebhookMessageDto } from '../../../shared/api/types';
import { Icon } from '../../../shared/ui/icons';
import { Moment } from '../../../shared/ui/Moment';
import { tell, tellProblem } from '../../../shared/ui/notify';
import { Card, EmptyState, Section } from '../../../shared/ui/Page';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { CardSkeletons } from '../../../shared/ui/Skeletons';
import { useMessages, useSendAgain, type MessageState } from './queries';
import { SendAgainSince } from './SendAgainSince';
import classes from './Webhooks.module.css';
import { MESSAGE_STATES, typeWords } from './words';

interface MessageLogProps {
  endpoint: WebhookEndpointDto;
  types: readonly ChangeTypeDto[];
}

const CHOICES = [
  { value: '', label: 'Everything' },
  { value: 'waiting', label: 'What waits' },
  { value: 'delivered', label: 'What was delivered' },
  { value: 'given_up', label: 'What was given up' },
];

/** What was sent to a program and what was not, with the reason, and ways to have it sent again. */
export function MessageLog({ endpoint: { id }, types }: MessageLogProps): JSX.Element {
  const [state, setState] = useState<MessageState | null>(null);
  const log = useMessages(id, state);
  const messages = log.data?.pages.flatMap((page) => page.messages) ?? [];
  return (
    <Section title="What was sent" about="the last thirty days">
      <div className={classes.head}>
        <NativeSelect
          label="Show"
          data={CHOICES}
          value={state ?? ''}
          onChange={(event) => setState(event.currentTarget.value === '' ? null : (event.currentTarget.value as MessageState))}
        />
        <SendAgainSince id={id} />
      </div>
      {log.isPending ? <CardSkeletons count={3} height={56} /> : null}
      {log.isError ? <ProblemAlert error={log.error} retry={() => void log.refetch()} /> : null}
      {log.isSuccess && messages.length === 0 ? (
        <EmptyState title={state === null ? 'Nothing was sent yet' : 'Nothing of this kind'} icon="send">
          {state === null ? 'The next change that it wants to hear of stands here, or a test that you send.' : null}
        </EmptyState>
      ) : null}
      {messages.length > 0 ? (
        <Card as="ul" className={classes.messages} style={{ padding: 0 }} aria-label="Messages">
          {messages.map((message) => (
            <Message key={message.id} endpointId={id} message={message} words={typeWords(types, message.type)} />
          ))}
        </Card>
      ) : null}
      {log.hasNextPage ? (
        <div className={classes.more}>
          <Button variant="default" loading={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
            Show earlier
          </Button>
        </div>
      ) : null}
    </Section>
  );
}

/** When a message is tried next, or why it is not yet. */
function Waiting({ message: { heldBack, nextTryAt, tries } }: { message: WebhookMessageDto }): JSX.Element | null {
  if (nextTryAt === null) return null;
  if (heldBack) return <p className={classes.quiet}>Waits for an earlier message about the same.</p>;
  return tries === 0 ? null : (
    <p className={classes.quiet}>
      Tried {tries === 1 ? 'once' : `${tries} times`}; next <Moment at={nextTryAt} />
    </p>
  );
}

function Message({ endpointId, message, words }: { endpointId: string; message: WebhookMessageDto; words: string }): JSX.Element {
  const { id, type, milestone, state, happenedAt, lastFault, heldBack } = message;
  const sending = useSendAgain(endpointId);
  const { words: stateWords, icon } = MESSAGE_STATES[state];
  const again = state === 'waiting' ? 'Try now' : 'Send again';
  const done = state === 'waiting' ? 'It is tried now.' : 'It is sent again, under the same id.';
  return (
    <li className={classes.message}>
      <span className={`${classes.mark} ${state === 'delivered' ? classes.good : state === 'given_up' ? classes.bad : ''}`}>
        <Icon name={icon} size={16} />
        {stateWords}
      </span>
      <div className={classes.what}>
        <p>
          {words}
          {milestone === null ? '' : `: ${milestone}`}
        </p>
        <p className={classes.quiet}>
          <code>{type}</code> · <Moment at={happenedAt} />
        </p>
        {lastFault === null ? null : <p className={classes.quiet}>{lastFault}</p>}
        <Waiting message={message} />
      </div>
      {heldBack ? null : (
        <Button
          size="compact-sm"
          variant="default"
          loading={sending.sending}
          aria-label={`${again}: ${words}${milestone === null ? '' : `, ${milestone}`}`}
          onClick={() => void sending.sendAndWait(id).then(() => tell(done), tellProblem)}
        >
          {again}
        </Button>
      )}
    </li>
  );
}
