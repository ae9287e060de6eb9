import { Button, Progress } from '@mantine/core';
import { useState, type JSX } from 'react';
import { useProgress } from '../../shared/api/useProgress';
import type { ReplanDoneDto, ReplanDto, ReplansPreviewDto } from '../../shared/api/types';
import { Card, EmptyState } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { JourneyRow } from './JourneyRow';
import { newReplanKey, useReplanMany } from './queries';
import { counted, toldNames } from './replan-words';
import classes from './Replans.module.css';

interface PreviewProps {
  change: ReplanDto;
  preview: ReplansPreviewDto;
  /** The one journey that was meant; null when all of them are. Whoever looks may still choose otherwise. */
  only: string | null;
  onBack: () => void;
  onLookAgain: () => void;
  onDone: (done: ReplanDoneDto) => void;
}

/** Who would be concerned, and how: hires can be left out, and then it is made for all the others together. */
export function Preview({ change, preview, only, onBack, onLookAgain, onDone }: PreviewProps): JSX.Element {
  const possible = preview.journeys.filter(({ problem }) => problem === null);
  const concerned = 'absence' in change || 'weekdays' in change ? possible : possible.filter(({ moves }) => moves > 0);
  const [chosen, setChosen] = useState(() => new Set(concerned.map(({ journeyId }) => journeyId).filter((id) => only === null || id === only)));
  const [key, setKey] = useState<string | null>(null);
  const replan = useReplanMany();
  const progress = useProgress(replan.sending ? key : null);
  const those = possible.filter(({ journeyId }) => chosen.has(journeyId));
  const told = toldNames(those);
  const moves = those.reduce((sum, journey) => sum + journey.moves, 0);
  if (preview.journeys.length === 0) {
    return (
      <EmptyState title="No date moves" action={<Button variant="default" onClick={onBack}>Change something else</Button>}>
        Nobody’s journey is concerned by this.
      </EmptyState>
    );
  }
  const choose = (journeyId: string, isChosen: boolean): void => {
    const next = new Set(chosen);
    if (isChosen) next.add(journeyId);
    else next.delete(journeyId);
    setChosen(next);
  };
  const make = (): void => {
    const next = newReplanKey();
    setKey(next);
    void replan
      .sendAndWait({ body: { change, journeys: those.map(({ journeyId, revision }) => ({ journeyId, revision })) }, key: next })
      // The refusal stands below.
      .then(onDone, () => undefined);
  };
  return (
    <div className={classes.preview}>
      <p>
        {counted(moves, 'date')} of {counted(those.length, 'hire')} {moves === 1 ? 'moves' : 'move'}. Nothing has happened yet. Leave out whoever it is
        not for.
      </p>
      <Card>
        <ul className={classes.rows}>
          {preview.journeys.map((journey) => (
            <JourneyRow
              key={`${journey.journeyId} ${journey.revision}`}
              journey={journey}
              change={change}
              chosen={chosen.has(journey.journeyId)}
              onChoose={(isChosen) => choose(journey.journeyId, isChosen)}
            />
          ))}
        </ul>
      </Card>
      <details className={classes.told}>
        <summary>{told.length === 0 ? 'Nobody else is told' : `${told.length === 1 ? '1 person is' : `${told.length} people are`} told, once each`}</summary>
        {told.join(', ')}
      </details>
      <ProblemAlert error={replan.error} retry={replan.error ? onLookAgain : undefined} />
      <div role="status">
        {replan.sending ? (
          <>
            <p className={classes.quiet}>
              {progress ? `${progress.done} of ${progress.total} journeys` : 'Changing the dates'}; for all of them or for none.
            </p>
            <Progress
              mt="xs"
              value={progress ? (progress.done / Math.max(1, progress.total)) * 100 : 100}
              animated={!progress}
              aria-label="Journeys changed"
            />
          </>
        ) : null}
      </div>
      <div className={classes.actions}>
        <Button loading={replan.sending} disabled={those.length === 0} onClick={make}>
          Change the dates of {counted(those.length, 'hire')}
        </Button>
        <Button variant="default" disabled={replan.sending} onClick={onBack}>
          Back
        </Button>
      </div>
    </div>
  );
}
