import { Button } from '@mantine/core';
import { Icon } from '../../shared/ui/icons';
import { quarterWords } from './learning-words';
import classes from './LearningTime.module.css';

interface QuarterStepsProps {
  quarter: { quarter: string; before: string | null; after: string | null };
  onGo: (quarter: string) => void;
}

/** Which quarter is shown, and the way to its neighbours. */
export function QuarterSteps({ quarter: { quarter, before, after }, onGo }: QuarterStepsProps) {
  return (
    <div className={classes.quarter}>
      <p className={classes.quarterName} role="status">
        {quarterWords(quarter)}
      </p>
      {before === null ? null : (
        <Button variant="default" size="xs" leftSection={<Icon name="back" size={14} />} onClick={() => onGo(before)}>
          Quarter before
        </Button>
      )}
      {after === null ? null : (
        <Button variant="default" size="xs" rightSection={<Icon name="chevron" size={14} />} onClick={() => onGo(after)}>
          Quarter after
        </Button>
      )}
    </div>
  );
}
