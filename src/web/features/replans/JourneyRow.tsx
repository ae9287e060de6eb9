import { Button, Checkbox, Skeleton } from '@mantine/core';
import { useState, type JSX } from 'react';
import type { JourneyToReplanDto, ReplanDto } from '../../shared/api/types';
import { PreviewDetails } from '../../shared/replan/PreviewDetails';
import { useReplanPreview } from '../../shared/replan/queries';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { effectWords } from './replan-words';
import classes from './Replans.module.css';

interface JourneyRowProps {
  journey: JourneyToReplanDto;
  change: ReplanDto;
  chosen: boolean;
  onChoose: (chosen: boolean) => void;
}

/** One hire among those whose dates would change: in numbers, and date by date for who wants to know. */
export function JourneyRow({ journey, change, chosen, onChoose }: JourneyRowProps): JSX.Element {
  const [open, setOpen] = useState(false);
  const preview = useReplanPreview(journey.journeyId);
  const { hire, cohortName, siteName, problem } = journey;
  const toggle = (): void => {
    if (!open && !preview.answer) preview.send(change);
    setOpen(!open);
  };
  return (
    <li className={classes.row}>
      <Checkbox
        checked={chosen}
        disabled={problem !== null}
        label={hire.name}
        description={`${cohortName}, ${siteName}`}
        onChange={(event) => onChoose(event.currentTarget.checked)}
      />
      <span className={classes.effect}>{effectWords(journey)}</span>
      {problem === null ? (
        <Button size="compact-sm" variant="default" aria-expanded={open} aria-label={`Dates of ${hire.name}`} onClick={toggle}>
          Dates
        </Button>
      ) : null}
      {open ? (
        <div className={classes.details}>
          <ProblemAlert error={preview.error} />
          {preview.answer ? <PreviewDetails preview={preview.answer} label={`What moves for ${hire.name}`} /> : null}
          {preview.sending ? <Skeleton height={120} radius={10} /> : null}
        </div>
      ) : null}
    </li>
  );
}
