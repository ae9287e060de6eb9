import type { MentorLoadDto } from '../../../shared/api/types';
import { useDates } from '../../../shared/dates';
import classes from './new-cohort.module.css';

/** What each mentor carries now and would carry with this cohort, in the server's name order. */
export function MentorLoads({ mentors, given }: { mentors: MentorLoadDto[]; given: ReadonlyMap<string, number> }) {
  const dates = useDates();
  return (
    <ul className={classes.mentors}>
      {mentors.map(({ person, siteName, active, backing, limit, awayFrom, awayTo }) => {
        const more = given.get(person.id) ?? 0;
        return (
          <li key={person.id}>
            <strong>{person.name}</strong>
            <div>
              {active} {active === 1 ? 'hire' : 'hires'} now{more > 0 && <strong>, {more} more here</strong>}
            </div>
            <div className={classes.dim}>
              {siteName} · backs up {backing} · limit {limit}
              {active + more > limit && ' · above the limit'}
            </div>
            {awayFrom && awayTo && (
              <div className={classes.dim}>
                away {dates.day(awayFrom)} to {dates.day(awayTo)}
              </div>
            )}
          </li>
        );
      })}
    </ul>
  );
}
