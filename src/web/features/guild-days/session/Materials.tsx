import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldErrors } from '../../../shared/api/problem';
import type { AddMaterialDto, GuildSessionPageDto, MaterialDto } from '../../../shared/api/types';
import { tellWithUndo } from '../../../shared/ui/notify';
import { Card, Section } from '../../../shared/ui/Page';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import classes from '../GuildDays.module.css';
import { MATERIAL_WORDS } from '../guild-days-words';
import { useAddMaterial, useRemoveMaterial } from '../queries';
import { MaterialLinks } from './MaterialLinks';

const EMPTY: AddMaterialDto = { kind: 'slides', title: '', url: '' };

/** Slides, recording and the like; those who hold the session add to them. */
export function Materials({ page: { session, materials } }: { page: GuildSessionPageDto }) {
  const mayAdd = session.abilities.includes('add_material');
  const remove = useRemoveMaterial(session.id);
  const addAgain = useAddMaterial(session.id);
  const removing = ({ id, kind, title, url }: MaterialDto) => (
    <Button
      size="compact-xs"
      variant="subtle"
      color="gray"
      aria-label={`Remove ${title}`}
      loading={remove.sendingInput === id}
      onClick={() => void remove.sendAndWait(id).then(() => tellWithUndo(`“${title}” is removed.`, () => addAgain.send({ kind, title, url })), () => undefined)}
    >
      Remove
    </Button>
  );
  if (materials.length === 0 && !mayAdd) return null;
  return (
    <Section title="Materials">
      <Card>
        {materials.length > 0 ? <MaterialLinks materials={materials} actions={mayAdd ? removing : undefined} /> : null}
        {mayAdd ? <AddMaterial id={session.id} after={materials.length > 0} /> : null}
      </Card>
    </Section>
  );
}

/** @param after whether links stand above it */
function AddMaterial({ id, after }: { id: string; after: boolean }) {
  const [material, setMaterial] = useState(EMPTY);
  const add = useAddMaterial(id);
  const refused = fieldErrors(add.error);
  const complete = material.title.trim() !== '' && material.url.trim() !== '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (complete) void add.sendAndWait({ ...material, title: material.title.trim(), url: material.url.trim() }).then(() => setMaterial(EMPTY), () => undefined);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack mt={after ? 'sm' : undefined}>
        <div className={classes.fields}>
          <NativeSelect
            label="Add"
            value={material.kind}
            data={Object.entries(MATERIAL_WORDS).map(([value, label]) => ({ value, label }))}
            onChange={(event) => setMaterial({ ...material, kind: event.currentTarget.value as AddMaterialDto['kind'] })}
          />
          <TextInput label="Title" maxLength={200} value={material.title} error={refused['title']} onChange={(event) => setMaterial({ ...material, title: event.currentTarget.value })} />
          <TextInput label="Link" value={material.url} error={refused['url']} onChange={(event) => setMaterial({ ...material, url: event.currentTarget.value })} />
        </div>
        {Object.keys(refused).length > 0 ? null : <ProblemAlert error={add.error} />}
        <Group>
          <Button type="submit" variant="default" size="xs" disabled={!complete} loading={add.sending}>
            Add it
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
