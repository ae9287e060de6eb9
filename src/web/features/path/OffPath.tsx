import { Button } from '@mantine/core';
import type { JSX } from 'react';
import type { JourneyDto } from '../../shared/api/types';
import { Icon } from '../../shared/ui/icons';
import { tell, tellProblem } from '../../shared/ui/notify';
import { Card } from '../../shared/ui/Page';
import { MilestoneRow } from './MilestoneRow';
import classes from './Path.module.css';
import { useRestoreMilestone } from './queries';

/** What is no longer on the path, folded away: nobody has anything to do on it, and its record stays. */
export function OffPath({ journey }: { journey: JourneyDto }): JSX.Element | null {
  const restore = useRestoreMilestone(journey.id);
  if (journey.offPath.length === 0) {
    return null;
  }
  const mine = journey.relation === 'hire';
  const back = journey.offPath.filter(({ abilities }) => abilities.includes('restore'));
  return (
    <Card as="section" className={classes.phase} aria-label="No longer on the path">
      <details>
        <summary className={classes.head}>
          <span className={classes.chevron}>
            <Icon name="chevron" size={16} />
          </span>
          <h2 className={classes.title}>No longer on {mine ? 'your' : 'the'} path</h2>
          <span className={classes.strip} />
          <span className={classes.sum}>{journey.offPath.length}</span>
        </summary>
        <ul className={classes.rows}>
          {journey.offPath.map((card) => (
            <MilestoneRow key={card.key} journey={journey} card={card} />
          ))}
        </ul>
        {back.length === 0 ? null : (
          <div className={classes.restores}>
            {back.map(({ key, title }) => (
              <Button
                key={key}
                size="xs"
                className={classes.restore}
                variant="default"
                leftSection={<Icon name="undo" size={14} />}
                loading={restore.sendingInput === key}
                onClick={() => void restore.sendAndWait(key).then(() => tell(`“${title}” is back on the path.`), tellProblem)}
              >
                Bring back “{title}”
              </Button>
            ))}
          </div>
        )}
      </details>
    </Card>
  );
}
