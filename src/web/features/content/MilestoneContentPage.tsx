import { Button } from '@mantine/core';
import { useState, type JSX } from 'react';
import { useParams } from 'react-router';
import type { MilestoneContentDto } from '../../shared/api/types';
import { useMilestoneContent } from '../../shared/content/content';
import { KnownBlockers } from '../../shared/content/KnownBlockers';
import { fullDay, useDates } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { tell } from '../../shared/ui/notify';
import { Card, Page, Section } from '../../shared/ui/Page';
import { PageSkeleton } from '../../shared/ui/Skeletons';
import { CareForm } from './CareForm';
import classes from './Content.module.css';
import { useLooked } from './queries';
import { WhyStale } from './WhyStale';
import { ownerWords } from './words';

/** One milestone's content for whoever looks after it. */
export function MilestoneContentPage(): JSX.Element {
  const { pathId = '', key = '' } = useParams();
  const content = useMilestoneContent({ pathId, milestoneKey: key });
  return (
    <Answered query={content} skeleton={<PageSkeleton />} asPage>
      {(data) => <MilestoneContent content={data} />}
    </Answered>
  );
}

function MilestoneContent({ content }: { content: MilestoneContentDto }): JSX.Element {
  const { pathId, key, abilities } = content;
  const looked = useLooked(() => tell('Looked at today. It comes up again in half a year.'));
  return (
    <Page
      title={content.title}
      about={content.pathTitle}
      from={{ to: '/content', label: 'Content' }}
      actions={
        abilities.includes('look') ? (
          <Button leftSection={<Icon name="check" size={16} />} loading={looked.sending} onClick={() => looked.send({ pathId, milestoneKey: key })}>
            Looked at it today
          </Button>
        ) : null
      }
    >
      <Care content={content} />
      <KnownBlockers content={content} />
      {abilities.includes('look') ? <Said content={content} /> : null}
    </Page>
  );
}

function Care({ content }: { content: MilestoneContentDto }): JSX.Element {
  const { today } = useDates();
  const [changing, setChanging] = useState(false);
  const { owner, reviewBy, lookedOn, abilities } = content;
  return (
    <Section title="Who looks after it">
      <Card className={classes.stack}>
        {changing ? (
          <CareForm content={content} onClose={() => setChanging(false)} />
        ) : (
          <>
            <p className={classes.quiet}>
              {ownerWords(owner)}
              {owner?.fromPath ? ', as the path says' : ''}
              {lookedOn === null ? ' · nobody has looked yet' : ` · last looked at ${fullDay(lookedOn, today)}`}
              {reviewBy === null ? '' : ` · look again by ${fullDay(reviewBy, today)}`}
            </p>
            <WhyStale content={content} today={today} />
            {abilities.includes('assign') ? (
              <div className={classes.buttons}>
                <Button size="xs" variant="default" onClick={() => setChanging(true)}>
                  Change who, and by when
                </Button>
              </div>
            ) : null}
          </>
        )}
      </Card>
    </Section>
  );
}

function Said({ content: { confused, confusedWords, feedback } }: { content: MilestoneContentDto }): JSX.Element {
  const words = confusedWords.filter((one) => one.words !== null);
  return (
    <>
      <Section title="Confused" about="since the last look">
        <Card className={classes.stack}>
          <p className={classes.quiet}>{confused === 0 ? 'Nobody said so.' : confused === 1 ? 'One person said so.' : `${confused} people said so.`}</p>
          {words.length > 0 ? (
            <ul className={classes.said}>
              {words.map((one) => (
                <li key={`${one.words} ${one.name}`}>
                  “{one.words}”{one.name === null ? '' : ` (${one.name})`}
                </li>
              ))}
            </ul>
          ) : null}
        </Card>
      </Section>
      {feedback === null ? null : (
        <Section title="Was it useful?" about={`${feedback.n} people`}>
          <Card className={classes.stack}>
            <p className={classes.quiet}>
              Yes {feedback.yes} · partly {feedback.partly} · not for them {feedback.no}
            </p>
            {feedback.words.length > 0 ? (
              <ul className={classes.said}>
                {feedback.words.map((one) => (
                  <li key={one}>“{one}”</li>
                ))}
              </ul>
            ) : null}
          </Card>
        </Section>
      )}
    </>
  );
}
