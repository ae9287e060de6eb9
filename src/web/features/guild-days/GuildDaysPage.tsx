import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import type { GuildDayDto, SkippedDayDto } from '../../shared/api/types';
import { fullDay, useDates, weekday } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { EmptyState, Page } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import { SeriesDialog } from './editor/SeriesDialog';
import classes from './GuildDays.module.css';
import { SKIPPED_WORDS } from './guild-days-words';
import { DaySection } from './programme/DaySection';
import { useComingGuildDays } from './queries';

const inOrder = (days: GuildDayDto[], skipped: SkippedDayDto[]) => [...days, ...skipped].sort((a, b) => a.day.localeCompare(b.day));

function SkippedDay({ day: { day, because } }: { day: SkippedDayDto }) {
  const { today } = useDates();
  return (
    <p className={classes.quiet}>
      {weekday(day)} {fullDay(day, today)} · {SKIPPED_WORDS[because]}
    </p>
  );
}

/** What is on at the next guild days, and a seat in one click. */
export function GuildDaysPage() {
  const coming = useComingGuildDays();
  const [editing, setEditing] = useState(false);
  return (
    <Page
      title="Guild days"
      about="Talks, workshops and group exercises, once a week. Times are in your own time zone"
      actions={
        <>
          <Button variant="default" component={Link} to="/guild-days/archive">
            Archive
          </Button>
          {coming.data?.mayEdit ? (
            <Button variant="default" onClick={() => setEditing(true)}>
              When we meet
            </Button>
          ) : null}
          <Button component={Link} to="/guild-days/proposals" leftSection={<Icon name="plus" size={16} />}>
            Propose a session
          </Button>
        </>
      }
    >
      <Answered query={coming} skeleton={<CardSkeletons count={4} height={120} />}>
        {({ days, skipped, timeZone, setUp, mayEdit }) =>
          days.length === 0 || (!setUp && !mayEdit) ? (
            <EmptyState title="No guild day is planned yet" icon="calendar">
              Once a guild manager has said when the guild meets, the next days stand here.
            </EmptyState>
          ) : (
            <ul className={classes.days}>
              {inOrder(days, skipped).map((day) => (
                <li key={day.day}>{'because' in day ? <SkippedDay day={day} /> : <DaySection day={day} timeZone={timeZone} />}</li>
              ))}
            </ul>
          )
        }
      </Answered>
      {coming.data?.mayEdit ? <SeriesDialog opened={editing} onClose={() => setEditing(false)} /> : null}
    </Page>
  );
}
