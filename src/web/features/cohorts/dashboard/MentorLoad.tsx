import type { CohortMentorDto } from '../../../shared/api/types';
import { Panel } from '../../../shared/chart/Panel';
import { PersonLink } from '../../../shared/ui/Person';
import classes from './dashboard.module.css';

/** What each mentor of this cohort carries, in name order. */
export function MentorLoad({ mentors }: { mentors: CohortMentorDto[] }) {
  return (
    <Panel title="Mentors" about="active hires of their limit">
      <dl className={classes.loads}>
        {mentors.map(({ person, active, limit }) => (
          <div key={person.id} style={{ display: 'contents' }}>
            <dt>
              <PersonLink person={person} />
            </dt>
            <dd>
              {active} of {limit}
              {active > limit && ', above the limit'}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
