import { Button, Progress, Skeleton, Text } from '@mantine/core';
import { useState } from 'react';
import type { PlanCohortDto, StartedCohortDto } from '../../../shared/api/types';
import { Answered } from '../../../shared/ui/Answered';
import { Card } from '../../../shared/ui/Page';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { useCohortPreview, useStartCohort } from '../queries';
import { canStart, CohortPreview } from './CohortPreview';
import classes from './new-cohort.module.css';
import { useProgress } from '../../../shared/api/useProgress';

interface StartStepProps {
  plan: PlanCohortDto;
  onBack: () => void;
  /** The server refused fields of the plan; the steps before show them. */
  onRefused: (error: Error) => void;
  onStarted: (cohort: StartedCohortDto) => void;
}

/** Everybody's dates before anything happens, then one click. */
export function StartStep({ plan, onBack, onRefused, onStarted }: StartStepProps) {
  const [key, setKey] = useState<string | null>(null);
  const preview = useCohortPreview(plan);
  const start = useStartCohort(setKey);
  const progress = useProgress(key);

  const begin = () => start.sendAndWait(plan).then(onStarted, onRefused);
  const back = () => {
    if (preview.error !== null) onRefused(preview.error);
    onBack();
  };
  const people = `${plan.hires.length} ${plan.hires.length === 1 ? 'hire' : 'hires'}`;

  return (
    <Card>
      <Answered query={preview} skeleton={<Skeleton height={320} radius={10} />}>
        {(dates) => <CohortPreview preview={dates} />}
      </Answered>
      <ProblemAlert error={start.error} />
      <div role="status">
        {start.sending && (
          <>
            <Text size="sm" mt="md">
              {progress ? `${progress.done} of ${progress.total} journeys made` : 'Making the journeys'}; all or nothing,
              and nothing is told to anybody before the end.
            </Text>
            <Progress
              mt="xs"
              value={progress ? (progress.done / Math.max(1, progress.total)) * 100 : 100}
              animated={!progress}
              aria-label="Journeys made"
            />
          </>
        )}
      </div>
      <div className={classes.actions}>
        <Button
          loading={start.sending}
          disabled={!preview.data || !canStart(preview.data)}
          onClick={() => void begin()}
        >
          Start the cohort with {people}
        </Button>
        <Button variant="default" onClick={back} disabled={start.sending}>
          Back
        </Button>
      </div>
    </Card>
  );
}
