import { Button } from '@mantine/core';
import { Link, useParams } from 'react-router';
import type { GuildDayPageDto } from '../../shared/api/types';
import { fullDay, useDates, weekday } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { EmptyState, Page } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './GuildDays.module.css';
import { dayTimes } from './guild-days-words';
import { DayActions } from './programme/DayActions';
import { Programme } from './programme/Programme';
import { useGuildDay } from './queries';

/** One guild day, past or to come, with its tracks side by side. */
export function DayPage() {
  const { day = '' } = useParams();
  const found = useGuildDay(day);
  return (
    <Answered query={found} skeleton={<CardSkeletons count={4} height={120} />}>
      {(page) => <Shown page={page} />}
    </Answered>
  );
}

function Shown({ page }: { page: GuildDayPageDto }) {
  const { today, timeZone } = useDates();
  const isOver = page.day < today;
  return (
    <Page
      title={`${weekday(page.day)} ${fullDay(page.day, today)}`}
      about={dayTimes(page, timeZone, page.timeZone)}
      from={isOver ? { to: '/guild-days/archive', label: 'Archive' } : { to: '/guild-days', label: 'Guild days' }}
      actions={page.mayEdit ? <DayActions day={page} /> : null}
    >
      {page.sessions.length === 0 ? (
        <EmptyState title={isOver ? 'Nothing was on' : 'The programme is not out yet'} icon="calendar">
          {isOver ? null : 'Sessions stand here once the programme is published. Yours could be one of them.'}
        </EmptyState>
      ) : (
        <Programme sessions={page.sessions} />
      )}
      <nav aria-label="Other guild days" className={classes.around}>
        {page.earlier ? (
          <Button component={Link} to={`/guild-days/${page.earlier}`} variant="subtle" leftSection={<Icon name="back" size={16} />}>
            {fullDay(page.earlier, today)}
          </Button>
        ) : (
          <span />
        )}
        {page.later ? (
          <Button component={Link} to={`/guild-days/${page.later}`} variant="subtle" rightSection={<Icon name="chevron" size={16} />}>
            {fullDay(page.later, today)}
          </Button>
        ) : null}
      </nav>
    </Page>
  );
}
