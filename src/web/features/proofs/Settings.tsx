import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import type { ProofSettingsDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { tell } from '../../shared/ui/notify';
import { Card, Section } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './Proofs.module.css';
import { useProofSettings, useSaveProofSettings } from './queries';

/** What the guild calls production, and how long work stays there until it has held. */
export function Settings(): JSX.Element {
  const settings = useProofSettings();
  return (
    <Section title="What counts">
      <Answered query={settings} skeleton={<CardSkeletons count={1} height={220} />}>
        {(data) => <Form key={data.revision} settings={data} />}
      </Answered>
    </Section>
  );
}

const lines = (text: string): string[] => [...new Set(text.split('\n').map((line) => line.trim()).filter(Boolean))];

function Form({ settings: { production, courseRepositories, holdHours, revision } }: { settings: ProofSettingsDto }): JSX.Element {
  const [environments, setEnvironments] = useState(production.join('\n'));
  const [repositories, setRepositories] = useState(courseRepositories.join('\n'));
  const [hours, setHours] = useState(String(holdHours));
  const save = useSaveProofSettings();
  const errors = fieldErrors(save.error);
  const errorOf = (field: string): string | undefined => Object.entries(errors).find(([name]) => name.startsWith(field))?.[1];
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const settings = { production: lines(environments), courseRepositories: lines(repositories), holdHours: Number(hours) };
    // The refusal stands in the form.
    void save.sendAndWait({ revision, settings }).then(() => tell('Saved. Everything under way was looked at with it.'), () => undefined);
  };
  return (
    <Card as="form" className={classes.form} onSubmit={submit}>
      {Object.keys(errors).length === 0 ? <ProblemAlert error={save.error} /> : null}
      <div className={classes.fields}>
        <Textarea
          label="Environments that are production"
          description="One a line, as your systems name them; a * at the end stands for the rest. Pages, previews and staging never count"
          autosize
          minRows={3}
          value={environments}
          error={errorOf('production')}
          onChange={(event) => setEnvironments(event.currentTarget.value)}
        />
        <Textarea
          label="Repositories of the course"
          description="One a line, as owner/name. A change merged there proves a milestone that asks for it; nothing else there counts"
          autosize
          minRows={3}
          value={repositories}
          error={errorOf('courseRepositories')}
          onChange={(event) => setRepositories(event.currentTarget.value)}
        />
        <TextInput
          type="number"
          label="Hours until it has held"
          description="How long a deploy stays in production, at most 336"
          min={0}
          max={336}
          required
          value={hours}
          error={errorOf('holdHours')}
          onChange={(event) => setHours(event.currentTarget.value)}
        />
      </div>
      <Group>
        <Button type="submit" loading={save.sending}>
          Save
        </Button>
      </Group>
    </Card>
  );
}
