import { useParams } from 'react-router';
import { Answered } from '../../shared/ui/Answered';
import { EmptyState, Page } from '../../shared/ui/Page';
import { PageSkeleton } from '../../shared/ui/Skeletons';
import { useGuildWeek } from './queries';
import { WeekForm } from './WeekForm';

/** A new week, or one whose plan changes. */
export function PlanWeekPage() {
  const { id } = useParams();
  return id === undefined ? <NewWeek /> : <ExistingWeek id={id} />;
}

function NewWeek() {
  return (
    <Page title="Plan a guild week" about="One a quarter. People propose what to do as soon as it is planned" from={{ to: '/guild-weeks', label: 'Guild week' }}>
      <WeekForm week={null} />
    </Page>
  );
}

function ExistingWeek({ id }: { id: string }) {
  const week = useGuildWeek(id);
  return (
    <Answered query={week} skeleton={<PageSkeleton />}>
      {(data) => (
        <Page title="Dates and words" from={{ to: `/guild-weeks/${id}`, label: data.title }}>
          {data.abilities.includes('edit') ? <WeekForm week={data} /> : <EmptyState title="It stays as it is now" icon="lock">Once the match is made, the plan no longer changes.</EmptyState>}
        </Page>
      )}
    </Answered>
  );
}
