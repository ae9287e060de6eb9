import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import type { MilestoneContentDto } from '../../shared/api/types';
import { useAreas } from '../../shared/ask/questions';
import { tell } from '../../shared/ui/notify';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from './Content.module.css';
import { useAssign } from './queries';

const AS_THE_PATH_SAYS = '';

/** Who looks after it: as the path says, whoever is asked about an area, or one of the people asked about something; and by when. */
export function CareForm({ content, onClose }: { content: MilestoneContentDto; onClose: () => void }): JSX.Element {
  const { pathId, key, owner, reviewBy, revision } = content;
  const areas = useAreas();
  const named = owner === null || owner.fromPath ? AS_THE_PATH_SAYS : owner.personId !== null ? `person ${owner.personId}` : `topic ${owner.topic}`;
  const [who, setWho] = useState(named);
  const [day, setDay] = useState(reviewBy ?? '');
  const assign = useAssign({ pathId, milestoneKey: key }, revision);
  const errors = fieldErrors(assign.error);
  const people = new Map([
    ...(areas.data ?? []).flatMap((area) => area.people.map((person): [string, string] => [person.id, person.name])),
    ...(owner?.people ?? []).map((person): [string, string] => [person.id, person.name]),
  ]);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const [kind, value = null] = who.split(' ');
    void assign
      .sendAndWait({ ownerId: kind === 'person' ? value : null, ownerTopic: kind === 'topic' ? value : null, reviewBy: day === '' ? null : day })
      .then(
        () => {
          tell('Kept.');
          onClose();
        },
        // The refusal stands in the form.
        () => undefined,
      );
  };
  return (
    <form className={classes.stack} onSubmit={submit} noValidate>
      {Object.keys(errors).length === 0 ? <ProblemAlert error={assign.error} /> : null}
      <NativeSelect
        label="Its owner"
        value={who}
        error={errors['ownerId'] ?? errors['ownerTopic']}
        onChange={(event) => setWho(event.currentTarget.value)}
        data={[
          { value: AS_THE_PATH_SAYS, label: 'As the path says' },
          { group: 'Whoever is asked about', items: (areas.data ?? []).map(({ topic, name }) => ({ value: `topic ${topic}`, label: name })) },
          { group: 'Somebody', items: [...people].sort(([, a], [, b]) => a.localeCompare(b)).map(([id, name]) => ({ value: `person ${id}`, label: name })) },
        ]}
      />
      <TextInput type="date" label="Look again by" value={day} error={errors['reviewBy']} onChange={(event) => setDay(event.currentTarget.value)} />
      <Group gap="xs">
        <Button type="submit" loading={assign.sending}>
          Keep it
        </Button>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}
