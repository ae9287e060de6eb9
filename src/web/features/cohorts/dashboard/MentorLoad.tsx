import { Link } from 'react-router';
import type { CohortMentorDto } from '../../../shared/api/types';
import { Panel } from '../../../shared/chart/Panel';
import { PersonLink } from '../../../shared/ui/Person';
import classes from './dashboard.module.css';

/** What each mentor of this cohort carries, in name order. */
export function MentorLoad({ mentors, mayChange }: { mentors: CohortMentorDto[]; mayChange: boolean }) {
  return (
    <Panel title="Mentors" about="active hires of their limit">
      <dl className={classes.loads}>
        {mentors.map(({ person, left, active, limit }) => (
          <div key={person.id} style={{ display: 'contents' }}>
            <dt>
              <PersonLink person={person} />
            </dt>
            <dd>
              {left ? `account closed, ${active} to hand on` : `${active} of ${limit}${active > limit ? ', above the limit' : ''}`}
              {mayChange && active > 0 && (
                <>
                  {' · '}
                  <Link to={`/mentors/${person.id}`} aria-label={`hand on hires of ${person.name}`}>
                    hand on
                  </Link>
                </>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
