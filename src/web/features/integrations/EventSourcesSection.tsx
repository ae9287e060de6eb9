import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { Link } from 'react-router';
import type { EventSourceDto, EventSourcesDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { Moment } from '../../shared/ui/Moment';
import { Card, EmptyState, Section } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './Integrations.module.css';
import { useEventSources } from './queries';
import { KIND_WORDS, whyWords } from './source-words';

/** The systems that tell the guild what was deployed and merged. */
export function EventSourcesSection(): JSX.Element {
  const sources = useEventSources();
  return (
    <Section title="What tells us of deployments" about="repositories, pipelines, scripts">
      <Answered query={sources} skeleton={<CardSkeletons count={2} height={84} />}>
        {(data) => <Sources {...data} />}
      </Answered>
    </Section>
  );
}

function Sources({ sources, maySetUp }: EventSourcesDto): JSX.Element {
  const setUp = maySetUp ? (
    <Button component={Link} to="/connections/new" leftSection={<Icon name="plus" size={16} />}>
      Set up a source
    </Button>
  ) : null;
  const keyWanted = maySetUp ? null : (
    <p className={classes.quiet}>To set one up, whoever runs Guildpath first sets GUILDPATH_SECRET_KEY: secrets are kept sealed with it.</p>
  );
  if (sources.length === 0) {
    return (
      <EmptyState title="Nothing is connected yet" icon="send" action={setUp ?? keyWanted}>
        Connect where your code lives, or what deploys it. Milestones such as “deploy it to production” then complete by themselves, for whoever wrote the code.
      </EmptyState>
    );
  }
  return (
    <>
      <ul className={classes.sources} aria-label="Sources">
        {sources.map((source) => (
          <Card as="li" key={source.id}>
            <SourceLine source={source} />
          </Card>
        ))}
      </ul>
      {keyWanted ?? <div>{setUp}</div>}
    </>
  );
}

function SourceLine({ source }: { source: EventSourceDto }): JSX.Element {
  const { id, name, kind, paused, hasSecret, lastEventAt, lastRefusal } = source;
  // An older refusal is history once something was taken again.
  const trouble = lastRefusal !== null && (lastEventAt === null || lastRefusal.at > lastEventAt) ? lastRefusal : null;
  return (
    <div className={classes.source}>
      <div className={classes.words}>
        <Link className={classes.sourceName} to={`/connections/sources/${id}`}>
          {name}
        </Link>
        <p className={classes.quiet}>
          {KIND_WORDS[kind]} · {lastEventAt === null ? 'nothing has arrived yet' : <>last arrived <Moment at={lastEventAt} /></>}
        </p>
        {trouble === null ? null : (
          <p className={classes.trouble}>
            <Icon name="flag" size={16} />
            <span>
              Refused <Moment at={trouble.at} />: {whyWords(trouble.code)}
            </span>
          </p>
        )}
      </div>
      <SourceState paused={paused} hasSecret={hasSecret} />
    </div>
  );
}

function SourceState({ paused, hasSecret }: Pick<EventSourceDto, 'paused' | 'hasSecret'>): JSX.Element {
  const [icon, words] = paused ? (['clock', 'Paused'] as const) : hasSecret ? (['check', 'On'] as const) : (['lock', 'Needs a secret'] as const);
  return (
    <span className={classes.state}>
      <Icon name={icon} size={16} />
      {words}
    </span>
  );
}
