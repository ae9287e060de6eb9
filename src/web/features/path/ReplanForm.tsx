import { Button, Group } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import type { JourneyDto, ReplanDto } from '../../shared/api/types';
import { changeOf, freshDraft, type ChangeDraft, type ChangeKind } from '../../shared/replan/change';
import { ChangeFields } from '../../shared/replan/ChangeFields';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from './Path.module.css';

interface ReplanFormProps {
  journey: JourneyDto;
  looking: boolean;
  error: Error | null;
  onPreview: (change: ReplanDto) => void;
}

/** What this reader may change: leave and pauses, and for mentors and managers all the rest. */
function kindsFor({ abilities, absences, today }: JourneyDto): ChangeKind[] {
  const away = absences.some(({ to }) => to >= today);
  return [
    ...(abilities.includes('enter_absence') ? (['leave', 'pause'] as const) : []),
    ...(abilities.includes('enter_absence') && away ? (['back'] as const) : []),
    ...(abilities.includes('replan') ? (['start', 'week', 'site', 'calendar'] as const) : []),
  ];
}

/** A change of one hire's dates: what it is, and from when to when. */
export function ReplanForm({ journey, looking, error, onPreview }: ReplanFormProps): JSX.Element {
  const kinds = kindsFor(journey);
  const { today, startOn } = journey;
  const [draft, setDraft] = useState<ChangeDraft>(() => freshDraft(kinds[0] ?? 'leave', today, startOn));
  const errors = fieldErrors(error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    onPreview(changeOf(draft));
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      {Object.keys(errors).length === 0 ? <ProblemAlert error={error} /> : null}
      <ChangeFields
        draft={draft}
        kinds={kinds}
        errors={errors}
        readers={journey.relation === 'hire' ? 'you' : `you and ${journey.hire.name}`}
        onChange={setDraft}
      />
      <Group justify="flex-end">
        <Button type="submit" loading={looking}>
          Show what moves
        </Button>
      </Group>
    </form>
  );
}
