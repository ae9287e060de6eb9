import { Button, VisuallyHidden } from '@mantine/core';
import type { JSX } from 'react';
import { Link } from 'react-router';
import type { InboxMessageDto } from '../../shared/api/types';
import { Icon, type IconName } from '../../shared/ui/icons';
import { Moment } from '../../shared/ui/Moment';
import { Card, EmptyState, Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './Inbox.module.css';
import { useInbox, useRead, useReadAll } from './queries';

const ICONS: Record<string, IconName> = {
  submitted: 'send',
  stuck: 'flag',
  accepted: 'check',
  changes_requested: 'changes',
  pairing: 'pair',
  resolved: 'check',
  commented: 'message',
  started: 'path',
  replanned: 'calendar',
  replanned_together: 'calendar',
  week_ranking: 'flag',
  week_placed: 'check',
  week_joined: 'people',
  week_left: 'people',
  question_asked: 'question',
  question_answered: 'message',
  answer_accepted: 'check',
  consultation_offered: 'pair',
  consultation_lapsed: 'clock',
  consultation_waiting: 'clock',
  consultation_accepted: 'pair',
  consultation_answered: 'message',
  consultation_asked_on: 'question',
  consultation_helped: 'check',
  consultation_withdrawn: 'undo',
  mobility_shared: 'person',
  mobility_answered: 'message',
  nominated: 'growth',
  nomination_submitted: 'growth',
  nomination_decided: 'growth',
  title_ending: 'clock',
  task_handed_on: 'queue',
  first_question: 'question',
  welcome_link_wanted: 'bell',
  meeting_agreed: 'calendar',
  meeting_called_off: 'calendar',
  mentors_changed: 'people',
  hire_given: 'people',
  hire_handed_on: 'people',
  handover_begun: 'people',
  handover_over: 'people',
  review_due: 'book',
  webhook_switched_off: 'flag',
  nudge: 'clock',
  path_moved: 'path',
  path_moved_back: 'path',
  milestone_added: 'plus',
  milestone_dropped: 'path',
  token_made: 'lock',
  token_ending: 'clock',
};

interface MessageProps {
  message: InboxMessageDto;
  onRead: (id: string) => void;
}

function Message({ message, onRead }: MessageProps): JSX.Element {
  const { id, kind, sentence, link, createdAt, read } = message;
  return (
    <li>
      <Link
        // Only an address of this app: a message must not lead out of it.
        to={link.startsWith('/') ? link : '/inbox'}
        className={read ? classes.message : `${classes.message} ${classes.unread}`}
        onClick={() => (read ? undefined : onRead(id))}
      >
        <span className={classes.dot}>{read ? null : <VisuallyHidden>Unread: </VisuallyHidden>}</span>
        <span className={classes.icon}>
          <Icon name={ICONS[kind] ?? 'bell'} />
        </span>
        <span>{sentence}</span>
        <span className={classes.when}>
          <Moment at={createdAt} />
        </span>
      </Link>
    </li>
  );
}

/** What others did that concerns the reader. */
export function InboxPage(): JSX.Element {
  const inbox = useInbox();
  const read = useRead();
  const readAll = useReadAll();
  const messages = inbox.data?.pages.flatMap((page) => page.messages) ?? [];
  const unread = messages.some((message) => !message.read);
  return (
    <Page
      title="Inbox"
      about="What others did that concerns you"
      actions={
        unread ? (
          <Button variant="default" leftSection={<Icon name="check" size={16} />} onClick={() => readAll.send(undefined)}>
            Mark all as read
          </Button>
        ) : null
      }
    >
      {inbox.isPending ? <CardSkeletons count={4} height={56} /> : null}
      {inbox.isError ? <ProblemAlert error={inbox.error} retry={() => void inbox.refetch()} /> : null}
      {inbox.isSuccess && messages.length === 0 ? (
        <EmptyState title="No messages" icon="inbox">
          When somebody answers, asks or helps, you read it here first.
        </EmptyState>
      ) : null}
      {messages.length > 0 ? (
        <Card as="ul" className={classes.list} style={{ padding: 0 }}>
          {messages.map((message) => (
            <Message key={message.id} message={message} onRead={read.send} />
          ))}
        </Card>
      ) : null}
      {inbox.hasNextPage ? (
        <div className={classes.more}>
          <Button variant="default" loading={inbox.isFetchingNextPage} onClick={() => void inbox.fetchNextPage()}>
            Show earlier
          </Button>
        </div>
      ) : null}
    </Page>
  );
}
