import { useState, type JSX } from 'react';
import type { JourneyDto, PhaseDto } from '../../shared/api/types';
import { Icon } from '../../shared/ui/icons';
import { Card } from '../../shared/ui/Page';
import { Segments } from '../../shared/ui/Segments';
import { MilestoneRow } from './MilestoneRow';
import classes from './Path.module.css';

interface PhaseCardProps {
  journey: JourneyDto;
  phase: PhaseDto;
}

/** One phase. What is done already starts folded, so that the page opens where the hire is. */
function PhaseCard({ journey, phase }: PhaseCardProps): JSX.Element {
  const { title, done, total, milestones } = phase;
  const [startsOpen] = useState(done < total);
  return (
    <Card as="section" className={classes.phase} aria-label={title}>
      <details open={startsOpen}>
        <summary className={classes.head}>
          <span className={classes.chevron}>
            <Icon name="chevron" size={16} />
          </span>
          <h2 className={classes.title}>{title}</h2>
          <div className={classes.strip}>
            <Segments segments={milestones} label={title} />
          </div>
          <span className={classes.sum}>
            {done} of {total}
          </span>
        </summary>
        <ul className={classes.rows}>
          {milestones.map((card) => (
            <MilestoneRow key={card.key} journey={journey} card={card} />
          ))}
        </ul>
      </details>
    </Card>
  );
}

/** The whole path, phase by phase; nothing is hidden because it is locked. */
export function Phases({ journey }: { journey: JourneyDto }): JSX.Element {
  return (
    <div className={classes.phases}>
      {journey.phases.map((phase) => (
        <PhaseCard key={phase.key} journey={journey} phase={phase} />
      ))}
    </div>
  );
}
