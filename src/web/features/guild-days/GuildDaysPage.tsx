import { Button } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { EmptyState, Page } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import { SeriesDialog } from './editor/SeriesDialog';
import classes from './GuildDays.module.css';
import { DaySection } from './programme/DaySection';
import { useComingGuildDays } from './queries';

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
        {({ days, setUp, mayEdit }) =>
          days.length === 0 || (!setUp && !mayEdit) ? (
            <EmptyState title="No guild day is planned yet" icon="calendar">
              Once a guild manager has said when the guild meets, the next days stand here.
            </EmptyState>
          ) : (
            <ul className={classes.days}>
              {days.map((day) => (
                <li key={day.day}>
                  <DaySection day={day} />
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      {coming.data?.mayEdit ? <SeriesDialog opened={editing} onClose={() => setEditing(false)} /> : null}
    </Page>
  );
}
