import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { Link } from 'react-router';
import type { ContentDto } from '../../shared/api/types';
import { fullDay, useDates } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import text from '../../shared/ui/CardText.module.css';
import { Icon } from '../../shared/ui/icons';
import { tell } from '../../shared/ui/notify';
import { Card, EmptyState, Page, Section } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './Content.module.css';
import { useContentList, useLooked } from './queries';
import { WhyStale } from './WhyStale';
import { ownerWords } from './words';

/** The content that its reader looks after: what wants a look first, then all of it. */
export function ContentPage(): JSX.Element {
  const list = useContentList();
  return (
    <Page title="Content" about="What the paths say, and whether it still holds">
      <Answered query={list} skeleton={<CardSkeletons count={3} height={90} />}>
        {({ milestones }) => <Lists milestones={milestones} />}
      </Answered>
    </Page>
  );
}

function Lists({ milestones }: { milestones: ContentDto[] }): JSX.Element {
  const stale = milestones.filter((one) => one.stale.length > 0);
  const fresh = milestones.filter((one) => one.stale.length === 0);
  if (milestones.length === 0) {
    return (
      <EmptyState title="You look after no content" icon="book">
        Guild managers name who looks after a milestone. What is yours is listed here then.
      </EmptyState>
    );
  }
  return (
    <>
      <Section title="Wants a look">
        {stale.length === 0 ? (
          <EmptyState title="All of it is fresh">Nobody was confused twice, no link is broken, and no day has passed.</EmptyState>
        ) : (
          <List milestones={stale} />
        )}
      </Section>
      {fresh.length > 0 ? (
        <Section title="Fresh" about={`${fresh.length} ${fresh.length === 1 ? 'milestone' : 'milestones'}`}>
          <Card>
            <ul className={classes.rows}>
              {fresh.map((one) => (
                <li key={`${one.pathId} ${one.key}`}>
                  <Words content={one} />
                </li>
              ))}
            </ul>
          </Card>
        </Section>
      ) : null}
    </>
  );
}

function List({ milestones }: { milestones: ContentDto[] }): JSX.Element {
  return (
    <ul className={classes.list}>
      {milestones.map((one) => (
        <li key={`${one.pathId} ${one.key}`}>
          <Card className={classes.row}>
            <Content content={one} />
          </Card>
        </li>
      ))}
    </ul>
  );
}

/** What it is, who looks after it, and why it wants a look. */
function Words({ content }: { content: ContentDto }): JSX.Element {
  const { today } = useDates();
  const { pathId, key, title, pathTitle, owner, reviewBy, confused, stale } = content;
  return (
    <div className={classes.words}>
      <p className={text.name}>
        <Link to={`/content/${pathId}/${key}`}>{title}</Link>
      </p>
      <p className={text.about}>
        {pathTitle} · {ownerWords(owner)}
        {reviewBy !== null && !stale.includes('review_passed') ? ` · look again by ${fullDay(reviewBy, today)}` : ''}
        {confused === 1 ? ' · one person was confused' : ''}
      </p>
      <WhyStale content={content} today={today} />
    </div>
  );
}

function Content({ content }: { content: ContentDto }): JSX.Element {
  const { pathId, key, title } = content;
  const looked = useLooked(() => tell('Looked at today. It comes up again in half a year.'));
  return (
    <>
      <Words content={content} />
      <Button
        size="xs"
        variant="default"
        leftSection={<Icon name="check" size={15} />}
        loading={looked.sending}
        onClick={() => looked.send({ pathId, milestoneKey: key })}
        aria-label={`Looked at it today: ${title}`}
      >
        Looked at it today
      </Button>
    </>
  );
}
