import type { ReactNode } from 'react';
import type { BottleneckDto } from '../../../shared/api/types';
import chart from '../../../shared/chart/Chart.module.css';
import { Panel } from '../../../shared/chart/Panel';
import classes from './dashboard.module.css';

/** Milestones that hold people up: what to improve in the path, not in the people. */
export function Bottlenecks({ bottlenecks }: { bottlenecks: BottleneckDto[] }) {
  return (
    <Panel title="Where people get held up" about="milestones to improve, not people">
      {bottlenecks.length === 0 ? (
        <p className={chart.closing}>Nothing stands out yet. Milestones appear here once enough hires have passed them.</p>
      ) : (
        <table className={classes.slow} aria-label="Milestones that hold people up">
          <thead>
            <tr>
              <th scope="col">Milestone</th>
              <th scope="col">Takes</th>
              <th scope="col">Came back</th>
              <th scope="col">Blockers</th>
              <th scope="col">n</th>
            </tr>
          </thead>
          <tbody>
            {bottlenecks.map((milestone) => (
              <SlowMilestone key={milestone.key} milestone={milestone} />
            ))}
          </tbody>
        </table>
      )}
    </Panel>
  );
}

function SlowMilestone({ milestone }: { milestone: BottleneckDto }) {
  const { title, n, tooFew, medianDays, changesShare, blockers } = milestone;
  return (
    <tr>
      <th scope="row">{title}</th>
      {tooFew ? (
        <td colSpan={3} className={classes.dim}>
          too few to compare
        </td>
      ) : (
        <>
          <Cell label="takes">{daysInWords(medianDays)}</Cell>
          <Cell label="came back">{shareInWords(changesShare)}</Cell>
          <Cell label="blockers">{blockers === 0 ? 'none' : blockers}</Cell>
        </>
      )}
      <Cell label="n">{n}</Cell>
    </tr>
  );
}

/** On a phone each cell carries its column's name. */
function Cell({ label, children }: { label: string; children: ReactNode }) {
  return (
    <td>
      <span className={classes.cellLabel} aria-hidden="true">
        {label}{' '}
      </span>
      {children}
    </td>
  );
}

function daysInWords(days: number | null): string {
  if (days === null) return '–';
  if (days < 1) return 'less than a day';
  const rounded = Math.round(days * 2) / 2;
  return `${rounded} ${rounded === 1 ? 'day' : 'days'}`;
}

/** A share of reviews, as people say it. */
function shareInWords(share: number | null): string {
  if (share === null) return '–';
  const tenth = Math.round(share * 10);
  if (tenth === 0) return 'hardly ever';
  if (tenth === 5) return 'every second time';
  return tenth === 10 ? 'every time' : `${tenth} in 10 reviews`;
}
