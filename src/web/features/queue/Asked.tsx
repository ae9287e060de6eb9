import type { MilestonePageDto } from '../../shared/api/types';
import { DoneWhen } from '../../shared/journey/DoneWhen';
import { Markdown } from '../../shared/ui/Markdown';
import classes from './Queue.module.css';

/** What the path asks for: the things that count as done, and the guide behind them. */
export function Asked({ page: { doneWhen, guide } }: { page: MilestonePageDto }) {
  return (
    <section className={classes.part}>
      <h3>What was asked</h3>
      {doneWhen.length > 0 && <DoneWhen lines={doneWhen} />}
      {guide &&
        (doneWhen.length > 0 ? (
          <details>
            <summary>The guide</summary>
            <Markdown>{guide}</Markdown>
          </details>
        ) : (
          <Markdown>{guide}</Markdown>
        ))}
      {!guide && doneWhen.length === 0 && <p className={classes.about}>The path says no more than its title.</p>}
    </section>
  );
}
