import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { Link } from 'react-router';
import type { GrowthDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { EmptyState, Page, Section } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import { AreaCard } from './AreaCard';
import classes from './Growth.module.css';
import { NominationCard } from './NominationCard';
import { OwnTitle } from './OwnTitle';
import { useGrowth } from './queries';

/** Who is expert or master of what, and one's own way there. */
export function GrowthPage(): JSX.Element {
  const growth = useGrowth();
  const can = (ability: GrowthDto['abilities'][number]) => growth.data?.abilities.includes(ability) === true;
  return (
    <Page
      title="Growth"
      about="Who the guild’s experts and masters are, and how you become one"
      actions={
        <>
          {can('see_coverage') ? (
            <Button component={Link} to="/growth/coverage" variant="default">
              Coverage
            </Button>
          ) : null}
          {can('manage_areas') ? (
            <Button component={Link} to="/growth/areas" variant="default">
              Areas
            </Button>
          ) : null}
          <Button component={Link} to="/growth/nominate" leftSection={<Icon name="plus" size={16} />}>
            Nominate
          </Button>
        </>
      }
    >
      <Answered query={growth} skeleton={<CardSkeletons count={3} height={140} />}>
        {(data) => <Overview growth={data} />}
      </Answered>
    </Page>
  );
}

function Overview({ growth }: { growth: GrowthDto }): JSX.Element {
  const { areas, titles, nominations, toDecide } = growth;
  return (
    <>
      {toDecide.length > 0 ? (
        <Section title="For you to decide" about="or for another who may">
          <ul className={classes.list}>
            {toDecide.map((nomination) => (
              <NominationCard key={nomination.id} nomination={nomination} />
            ))}
          </ul>
        </Section>
      ) : null}
      {titles.length > 0 ? (
        <Section title="Your titles">
          <ul className={classes.list}>
            {titles.map((title) => (
              <OwnTitle key={title.id} title={title} />
            ))}
          </ul>
        </Section>
      ) : null}
      {nominations.length > 0 ? (
        <Section title="Your nominations" about="of you, and by you; only those concerned see them">
          <ul className={classes.list}>
            {nominations.map((nomination) => (
              <NominationCard key={nomination.id} nomination={nomination} />
            ))}
          </ul>
        </Section>
      ) : null}
      <Section title="Areas">
        {areas.length === 0 ? (
          <EmptyState title="No areas yet" icon="growth">
            Guild managers say what the guild has experts for. Then people can be nominated.
          </EmptyState>
        ) : (
          <ul className={classes.grid}>
            {areas.map((area) => (
              <AreaCard key={area.id} area={area} />
            ))}
          </ul>
        )}
      </Section>
    </>
  );
}
