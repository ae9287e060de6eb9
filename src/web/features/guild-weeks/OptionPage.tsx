import { useParams } from 'react-router';
import { Answered } from '../../shared/ui/Answered';
import { EmptyState, Page } from '../../shared/ui/Page';
import { PageSkeleton } from '../../shared/ui/Skeletons';
import { OptionForm } from './OptionForm';
import { useGuildWeek, useSites } from './queries';

/** An option to propose, or to change. */
export function OptionPage() {
  const { id = '', optionId } = useParams();
  const week = useGuildWeek(id);
  const sites = useSites();
  return (
    <Answered query={week} skeleton={<PageSkeleton />}>
      {(data) => {
        const option = data.options.find((one) => one.id === optionId) ?? null;
        const open = option ? option.abilities.includes('edit') : optionId === undefined && data.abilities.includes('propose');
        return (
          <Page
            title={option?.title ?? 'Propose an option'}
            about={option ? undefined : 'Something worth a week, that you would host'}
            from={{ to: `/guild-weeks/${id}`, label: data.title }}
          >
            {open ? (
              <Answered query={sites} skeleton={<PageSkeleton />}>
                {(all) => <OptionForm weekId={id} option={option} sites={all} />}
              </Answered>
            ) : (
              <EmptyState title="Not open to change" icon="lock">
                Options are proposed before ranking opens, and changed by their host until places are published.
              </EmptyState>
            )}
          </Page>
        );
      }}
    </Answered>
  );
}
