import { Anchor, Button, NativeSelect, SimpleGrid, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import type { PathSummaryDto } from '../../../shared/api/types';
import { weekday } from '../../../shared/dates';
import { Card } from '../../../shared/ui/Page';
import classes from './new-cohort.module.css';
import type { CohortDraft } from './plan';

interface BasicsStepProps {
  draft: CohortDraft;
  paths: PathSummaryDto[];
  /** Field → what the server refused. */
  refused: Record<string, string>;
  onChange: (draft: CohortDraft) => void;
  onNext: () => void;
}

/** Which path, what name, and when. */
export function BasicsStep({ draft, paths, refused, onChange, onNext }: BasicsStepProps) {
  const [asked, setAsked] = useState(false);
  const published = paths.flatMap(({ title, latest }) =>
    latest ? [{ value: latest.id, label: `${title}, version ${latest.number} (${latest.milestones} milestones)` }] : [],
  );
  const set = (name: 'name' | 'pathVersionId' | 'startOn') => ({
    value: draft[name],
    error: (asked && !draft[name].trim() && MISSING[name]) || refused[name],
    onChange: (event: { currentTarget: { value: string } }) => onChange({ ...draft, [name]: event.currentTarget.value }),
  });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (draft.name.trim() && draft.pathVersionId && draft.startOn) onNext();
  };

  return (
    <Card>
      <form onSubmit={submit} noValidate>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="lg">
          <TextInput
            label="Name"
            description="What people will call it"
            placeholder="November, backend"
            required
            maxLength={120}
            {...set('name')}
          />
          <TextInput
            label="Start"
            description={startInWords(draft.startOn)}
            type="date"
            required
            {...set('startOn')}
          />
          <NativeSelect
            label="Path"
            description="Its newest published version; a later one changes nothing until somebody moves the journeys"
            required
            data={[{ value: '', label: 'choose' }, ...published]}
            {...set('pathVersionId')}
          />
        </SimpleGrid>
        {published.length === 0 && (
          <Text size="sm" mt="md">
            No path is published yet. <Anchor component={Link} to="/paths/import">Import one</Anchor> or publish a draft
            first; then come back.
          </Text>
        )}
        <div className={classes.actions}>
          <Button type="submit">Next: hires and mentors</Button>
        </div>
      </form>
    </Card>
  );
}

const MISSING = {
  name: 'Give the cohort a name',
  pathVersionId: 'Choose the path they walk',
  startOn: 'Choose the day they start',
};

function startInWords(day: string): string {
  return day
    ? `A ${weekday(day)}. Day 1 is each hire’s first working day from here on`
    : 'Day 1 is each hire’s first working day from here on';
}
