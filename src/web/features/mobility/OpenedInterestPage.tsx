import { Button } from '@mantine/core';
import { useState, type JSX } from 'react';
import { useParams } from 'react-router';
import type { OpenedInterestDto, SharedWithMeDto } from '../../shared/api/types';
import { WordsForm } from '../../shared/review/WordsForm';
import { Answered } from '../../shared/ui/Answered';
import { Markdown } from '../../shared/ui/Markdown';
import { Moment } from '../../shared/ui/Moment';
import { tell } from '../../shared/ui/notify';
import { Card, EmptyState, Page, Section } from '../../shared/ui/Page';
import { firstName } from '../../shared/ui/Person';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { PageSkeleton } from '../../shared/ui/Skeletons';
import classes from './Mobility.module.css';
import { Notes } from './Notes';
import { useAnswerInterest, useMobility, useOpenInterest } from './queries';
import { TIMING_WORDS } from './words';

const FROM = { to: '/mobility', label: 'Where to next' };

function Opened({ opened }: { opened: OpenedInterestDto }): JSX.Element {
  const [notes, setNotes] = useState(opened.notes);
  const send = useAnswerInterest(opened.id, (answered) => {
    setNotes(answered.notes);
    tell(`${firstName(opened.person.name)} can read it now.`);
  });
  return (
    <>
      <Card className={classes.stack}>
        <p className={classes.place}>{opened.place}</p>
        <p className={classes.quiet}>
          {TIMING_WORDS[opened.timing]} · written <Moment at={opened.changedAt} />
        </p>
        {opened.body === '' ? null : <Markdown>{opened.body}</Markdown>}
      </Card>
      <Section title="Your answer" about={`only ${firstName(opened.person.name)} reads it`}>
        {notes.length > 0 ? <Notes notes={notes} /> : null}
        <Card>
          <WordsForm key={notes.length} label="A note" field="body" send="Send" takesFocus={false} sending={send.sending} error={send.error} onSend={send.send} />
        </Card>
      </Section>
    </>
  );
}

function Shared({ shared }: { shared: SharedWithMeDto }): JSX.Element {
  const open = useOpenInterest(shared.id);
  const name = firstName(shared.person.name);
  return (
    <Page title={`What ${shared.person.name} would like next`} about="Shared with you in confidence" from={FROM}>
      {open.answer ? (
        <Opened opened={open.answer} />
      ) : (
        <Card className={classes.stack}>
          <p className={classes.quiet}>{name} shared this with you, and sees that you read it.</p>
          <ProblemAlert error={open.error} />
          <div>
            <Button loading={open.sending} onClick={() => open.send(undefined)}>
              Read it
            </Button>
          </div>
        </Card>
      )}
    </Page>
  );
}

/** What somebody shared with the reader, opened by a press, because the person sees that it was. */
export function OpenedInterestPage(): JSX.Element {
  const { id = '' } = useParams();
  const mobility = useMobility();
  return (
    <Answered query={mobility} skeleton={<PageSkeleton />} asPage>
      {({ sharedWithMe }) => {
        const shared = sharedWithMe.find((one) => one.id === id);
        return shared ? (
          <Shared key={id} shared={shared} />
        ) : (
          <Page title="Nothing here" from={FROM}>
            <EmptyState title="It is not shared with you" icon="eye">
              It was taken back, or closed again. That is for the person to decide.
            </EmptyState>
          </Page>
        );
      }}
    </Answered>
  );
}
