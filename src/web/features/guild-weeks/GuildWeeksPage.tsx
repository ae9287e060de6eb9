import { Button } from '@mantine/core';
import { Link } from 'react-router';
import { useSession } from '../../shared/api/session';
import type { GuildWeekSummaryDto } from '../../shared/api/types';
import { useDates } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { Card, EmptyState, Page, Section } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './GuildWeeks.module.css';
import { useGuildWeeks } from './queries';
import { daysWords, stateWords } from './words';

/** The week that is coming, and what the earlier ones made. */
export function GuildWeeksPage() {
  const weeks = useGuildWeeks();
  const plans = useSession().roles.includes('manager');
  const actions = (
    <>
      <Button component={Link} to="/guild-weeks/gallery" variant="default">
        What guild weeks made
      </Button>
      {plans ? (
        <Button component={Link} to="/guild-weeks/new" leftSection={<Icon name="plus" size={16} />}>
          Plan a guild week
        </Button>
      ) : null}
    </>
  );
  return (
    <Page title="Guild week" about="Once a quarter, a week away from your daily work, on something of your choice" actions={actions}>
      <Answered query={weeks} skeleton={<CardSkeletons count={2} height={120} />}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title="No guild week yet" icon="flag">
              {plans ? 'Plan the first one: people propose what to do, rank what they like, and are matched.' : 'As soon as a guild manager plans one, it is here.'}
            </EmptyState>
          ) : (
            <Groups weeks={all} />
          )
        }
      </Answered>
    </Page>
  );
}

function Groups({ weeks }: { weeks: GuildWeekSummaryDto[] }) {
  const current = weeks.filter(({ state }) => state !== 'closed');
  const earlier = weeks.filter(({ state }) => state === 'closed');
  return (
    <>
      {current.length > 0 && (
        <Section title="Now">
          <ul className={classes.list}>{current.map((week) => <Week key={week.id} week={week} />)}</ul>
        </Section>
      )}
      {earlier.length > 0 && (
        <Section title="Earlier weeks" about="and what they made">
          <ul className={classes.list}>{earlier.map((week) => <Week key={week.id} week={week} />)}</ul>
        </Section>
      )}
    </>
  );
}

function Week({ week }: { week: GuildWeekSummaryDto }) {
  const { today, inFull } = useDates();
  const { id, title, state, options, outcomes, rankBy } = week;
  return (
    <Card as="li">
      <h3 className={classes.name}>
        <Link to={`/guild-weeks/${id}`}>{title}</Link>
      </h3>
      <p className={classes.quiet}>
        {daysWords(week, today)} · {options} {options === 1 ? 'option' : 'options'}
        {outcomes > 0 && ` · ${outcomes} ${outcomes === 1 ? 'thing' : 'things'} made`}
      </p>
      <p className={classes.quiet}>
        {stateWords(week)}
        {state === 'ranking' && `, until ${inFull(rankBy)}`}
      </p>
    </Card>
  );
}
