import { Anchor, Button } from '@mantine/core';
import type { JSX } from 'react';
import { Link, useParams } from 'react-router';
import { useSession } from '../../shared/api/session';
import type { ConsultationDto, ConsultationNoteDto } from '../../shared/api/types';
import { useDates } from '../../shared/dates';
import { linkWords, safeWebLink } from '../../shared/safe-link';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { Markdown } from '../../shared/ui/Markdown';
import { Moment } from '../../shared/ui/Moment';
import { Card, Page, Section } from '../../shared/ui/Page';
import { PersonLink } from '../../shared/ui/Person';
import { PageSkeleton } from '../../shared/ui/Skeletons';
import { Actions } from './Actions';
import { AnswerForm } from './AnswerForm';
import classes from './Consultations.module.css';
import { useConsultation } from './queries';
import { areaWords, KIND_WORDS, OFFER_WORDS, STATE_ICONS, turnWords } from './words';

function WebLink({ url }: { url: string | null }): JSX.Element | null {
  const link = safeWebLink(url);
  return link === null ? null : (
    <Anchor href={link} target="_blank" rel="noopener noreferrer" className={classes.link}>
      {linkWords(link)} <Icon name="external" size={14} />
    </Anchor>
  );
}

/** Why it waits, when it does. */
function waitWords({ waitsFor, topic }: ConsultationDto): JSX.Element | null {
  if (waitsFor === 'room') {
    return <p className={classes.quiet}>Everybody who knows this area is full or away now. It goes by itself to the first who has room, and stays here until then.</p>;
  }
  return waitsFor === 'nobody_left' ? (
    <p className={classes.quiet}>
      Nobody is left to ask: everybody who knows this area was asked. It goes to the next who joins them, or put it to the whole guild under{' '}
      <Link to={`/ask?topic=${topic}`}>Who to ask</Link>.
    </p>
  ) : null;
}

function Note({ note }: { note: ConsultationNoteDto }): JSX.Element {
  return (
    <Card as="li" className={classes.stack}>
      <Markdown>{note.body}</Markdown>
      <WebLink url={note.link} />
      <div className={classes.by}>
        <PersonLink person={note.author} after={note.kind === 'answer' ? undefined : 'asking on'} />
        <Moment at={note.writtenAt} />
      </div>
    </Card>
  );
}

function Hands({ consultation }: { consultation: ConsultationDto }): JSX.Element {
  return (
    <Section title="Through whose hands">
      <Card>
        <ol className={classes.hands}>
          {consultation.offers.map(({ expert, state, reason, offeredAt, endedAt }) => (
            <li key={expert.id}>
              <PersonLink person={expert} /> {OFFER_WORDS[state]}
              {reason === '' ? '' : `: “${reason}”`} <span className={classes.quiet}>
                · <Moment at={endedAt ?? offeredAt} />
              </span>
            </li>
          ))}
        </ol>
      </Card>
    </Section>
  );
}

function Consultation({ consultation }: { consultation: ConsultationDto }): JSX.Element {
  const me = useSession().person.id;
  const { day } = useDates();
  const { title, kind, topic, areaName, body, link, asker, askedAt, wishedBy, notes, offers, abilities, openToGuild, state } = consultation;
  return (
    <Page title={title} about={`${KIND_WORDS[kind]} · ${areaWords({ topic, name: areaName })}`} from={{ to: '/consultations', label: 'Consultations' }}>
      <Card className={classes.stack}>
        <p className={classes.turn}>
          <Icon name={STATE_ICONS[state]} />
          {turnWords(consultation, me, day)}
        </p>
        {waitWords(consultation)}
        <Actions consultation={consultation} />
      </Card>
      <Card className={classes.stack}>
        {body === '' ? null : <Markdown>{body}</Markdown>}
        <WebLink url={link} />
        <div className={classes.by}>
          <PersonLink person={asker} before="asked by" />
          <Moment at={askedAt} />
          {wishedBy === null ? null : <span>wished for by {day(wishedBy)}</span>}
          <span>{openToGuild ? 'kept for the guild once answered' : 'between the asker and those asked'}</span>
        </div>
      </Card>
      {notes.length > 0 || abilities.includes('answer') ? (
        <Section title={notes.length > 0 ? 'Answers' : 'Answer'}>
          {notes.length > 0 ? <ol className={classes.notes}>{notes.map((note) => <Note key={note.id} note={note} />)}</ol> : null}
          {abilities.includes('answer') ? (
            <Card>
              <AnswerForm key={notes.length} consultation={consultation} />
            </Card>
          ) : null}
        </Section>
      ) : null}
      {offers.length > 0 ? <Hands consultation={consultation} /> : null}
      {state === 'closed' || state === 'withdrawn' ? (
        <div>
          <Button component={Link} to={`/consultations/new?area=${topic}`} variant="default">
            Ask about something else in this area
          </Button>
        </div>
      ) : null}
    </Page>
  );
}

/** One consultation: whose turn it is, what was asked and answered, and through whose hands it went. */
export function ConsultationPage(): JSX.Element {
  const { id = '' } = useParams();
  const consultation = useConsultation(id);
  return (
    <Answered query={consultation} skeleton={<PageSkeleton />} asPage>
      {(data) => <Consultation key={data.id} consultation={data} />}
    </Answered>
  );
}
