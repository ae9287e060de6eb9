import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import type { GuildWeekDto } from '../../shared/api/types';
import { useDates } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { Markdown } from '../../shared/ui/Markdown';
import { Card, EmptyState, Page, Section } from '../../shared/ui/Page';
import { PageSkeleton } from '../../shared/ui/Skeletons';
import { Fairness } from './Fairness';
import { FreePlaces } from './FreePlaces';
import classes from './GuildWeeks.module.css';
import { Hosting } from './Hosting';
import { Made } from './Made';
import { OptionCard } from './OptionCard';
import { Placement } from './Placement';
import { useGuildWeek } from './queries';
import { Ranking } from './Ranking';
import { Standing } from './Standing';
import { useRanking } from './use-ranking';
import { daysWords } from './words';

/** One guild week, for everybody in the guild. */
export function GuildWeekPage() {
  const { id = '' } = useParams();
  const week = useGuildWeek(id);
  return (
    <Answered query={week} skeleton={<PageSkeleton />}>
      {(data) => <Week key={data.id} week={data} />}
    </Answered>
  );
}

function Week({ week }: { week: GuildWeekDto }) {
  const { today } = useDates();
  const ranking = useRanking(week);
  const proposes = week.abilities.includes('propose');
  const offered = week.options.filter(({ standing, abilities }) => standing !== 'withdrawn' || abilities.length > 0);
  return (
    <Page
      title={week.title}
      about={daysWords(week, today)}
      from={{ to: '/guild-weeks', label: 'Guild week' }}
      actions={
        proposes ? (
          <Button component={Link} to={`/guild-weeks/${week.id}/options/new`} leftSection={<Icon name="plus" size={16} />}>
            Propose an option
          </Button>
        ) : null
      }
    >
      <Standing week={week} />
      {week.latePlace ? <FreePlaces week={week} /> : null}
      <Placement week={week} />
      <Hosting week={week} />
      {week.latePlace ? null : <FreePlaces week={week} />}
      <Ranking week={week} ranking={ranking} />
      {week.about ? (
        <Card>
          <Markdown>{week.about}</Markdown>
        </Card>
      ) : null}
      <Made week={week} />
      <Section title="Options" about={`${offered.length} on offer`}>
        {offered.length === 0 ? (
          <EmptyState title="Nothing proposed yet" icon="flag">
            What would you like to spend a week on, with others? Propose it, and you are its host.
          </EmptyState>
        ) : (
          <ul className={classes.grid}>
            {offered.map((option) => (
              <li key={option.id}>
                <OptionCard week={week} option={option} ranking={ranking} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Fairness week={week} />
    </Page>
  );
}
