import { useQuery } from '@tanstack/react-query';
import type { JSX } from 'react';
import { answer, client } from '../../shared/api/client';
import { keys } from '../../shared/api/keys';
import type { MailStatusDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { Moment } from '../../shared/ui/Moment';
import { Card, Page } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './MailStatus.module.css';

const LOOK_AGAIN_MS = 15_000;

const letters = (count: number): string => (count === 1 ? 'One letter waits' : `${count} letters wait`);

function State({ status: { state, waiting, since, lastFault, held } }: { status: MailStatusDto }): JSX.Element {
  const heldWords = held === 0 ? '' : `${held === 1 ? 'One message is' : `${held} messages are`} held for their readers’ working hours or mornings.`;
  if (state === 'off') {
    return (
      <Card>
        <p className={classes.state}>No mail is sent</p>
        <p className={classes.words}>Messages wait in the inbox alone. Whoever runs Guildpath can set up a mail server with SMTP_URL.</p>
      </Card>
    );
  }
  if (state === 'failing') {
    return (
      <Card>
        <p className={`${classes.state} ${classes.bad}`}>
          <Icon name="flag" size={18} />
          <span>
            Mail has not gone out since {since === null ? 'a while' : <Moment at={since} />}
          </span>
        </p>
        <p className={classes.words}>
          {letters(waiting)}. Each is tried again by itself, with growing pauses of up to an hour, for two weeks; nothing is lost. {heldWords}
        </p>
        {lastFault === null ? null : <p className={classes.words}>The mail server, or the way to it, said: {lastFault}</p>}
      </Card>
    );
  }
  return (
    <Card>
      <p className={`${classes.state} ${classes.good}`}>
        <Icon name="check" size={18} />
        Mail goes out
      </p>
      <p className={classes.words}>
        {waiting === 0 ? 'Nothing waits to be sent.' : `${letters(waiting)} to be sent.`} {heldWords}
      </p>
    </Card>
  );
}

/** Whether mail goes out, for admins: counts and the server's words, nobody's letters. */
export function MailStatusPage(): JSX.Element {
  const status = useQuery({
    queryKey: keys.mailStatus,
    queryFn: () => answer(client.GET('/api/mail-status')),
    refetchInterval: LOOK_AGAIN_MS,
  });
  return (
    <Page title="Mail" about="Whether messages reach people outside of Guildpath">
      <Answered query={status} skeleton={<CardSkeletons count={1} height={96} />}>
        {(data) => <State status={data} />}
      </Answered>
    </Page>
  );
}
