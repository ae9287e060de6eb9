import { Link } from 'react-router';
import type { CohortSummaryDto } from '../../../shared/api/types';
import { Card } from '../../../shared/ui/Page';
import classes from './cohorts.module.css';

/** One cohort in the list; the whole card leads to its dashboard. */
export function CohortCard({ cohort, start }: { cohort: CohortSummaryDto; start: string }) {
  const { id, name, hires, siteNames, pathTitle, pathVersion, done, total, state } = cohort;
  return (
    <Card className={classes.card}>
      <h3 className={classes.name}>
        <Link to={`/cohorts/${id}`}>{name}</Link>
      </h3>
      <p className={classes.about}>
        {hires} {hires === 1 ? 'hire' : 'hires'} · {siteNames.join(', ')}
      </p>
      <p className={classes.about}>
        {pathTitle}, version {pathVersion} · {state === 'upcoming' ? 'starts' : 'started'} {start}
      </p>
      {state !== 'upcoming' && (
        <div className={classes.progress}>
          <span className={classes.track} aria-hidden="true">
            <span style={{ width: `${(done / Math.max(1, total)) * 100}%` }} />
          </span>
          <span className={classes.about}>{progressInWords(done, total)}</span>
        </div>
      )}
    </Card>
  );
}

function progressInWords(done: number, total: number): string {
  return done === total ? 'every milestone done' : `${done} of ${total} milestones done, all hires together`;
}
