import type { ReviewWaitDto } from '../../../shared/api/types';
import chart from '../../../shared/chart/Chart.module.css';
import { Panel } from '../../../shared/chart/Panel';
import classes from './dashboard.module.css';

/** How long the cohort's reviews wait, all mentors together: never one mentor's. */
export function ReviewWait({ wait }: { wait: ReviewWaitDto }) {
  return (
    <Panel title="Reviews wait" about={`all mentors together, n = ${wait.n}`}>
      {wait.tooFew || wait.medianHours === null ? (
        <p className={chart.closing}>{wait.n === 0 ? 'No review was asked for yet.' : 'Too few to compare.'}</p>
      ) : (
        <>
          <p className={classes.big}>{hoursInWords(wait.medianHours)}</p>
          <p className={chart.closing}>
            Half are answered sooner
            {wait.p90Hours === null ? '' : `, nine of ten within ${hoursInWords(wait.p90Hours)}`}. Working hours; one
            working day is what we promise.
          </p>
        </>
      )}
    </Panel>
  );
}

function hoursInWords(hours: number): string {
  if (hours < 1) return `${Math.max(1, Math.round(hours * 60))} min`;
  const rounded = hours < 10 ? Math.round(hours * 10) / 10 : Math.round(hours);
  return `${rounded} h`;
}
