import type { JSX } from 'react';
import type { PhaseProgressDto } from '../../shared/api/types';
import { Card } from '../../shared/ui/Page';
import { Segments } from '../../shared/ui/Segments';
import classes from './Today.module.css';

/** The whole path in one line: where one is, and how far each phase has come. Wider phases hold more milestones. */
export function PhaseStrip({ phases }: { phases: PhaseProgressDto[] }): JSX.Element {
  const columns = { '--columns': phases.map(({ total }) => `minmax(0, ${Math.max(8, total)}fr)`).join(' ') } as React.CSSProperties;
  return (
    <Card className={classes.strip}>
      <div className={classes.phases} style={columns}>
        {phases.map(({ key, title, done, total, current, segments }) => (
          <div key={key} className={current ? `${classes.phase} ${classes.current}` : classes.phase}>
            <Segments segments={segments} label={title} />
            <div className={classes.phaseWords} aria-hidden="true">
              <span className={classes.phaseTitle} title={title}>
                {title}
              </span>
              <span>
                {done} of {total}
              </span>
            </div>
          </div>
        ))}
      </div>
    </Card>
  );
}
