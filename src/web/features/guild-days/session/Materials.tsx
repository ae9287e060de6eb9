import { Button, Group, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldErrors } from '../../../shared/api/problem';
import type { AddMaterialDto, GuildSessionPageDto } from '../../../shared/api/types';
import { Card, Section } from '../../../shared/ui/Page';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { MATERIAL_WORDS } from '../guild-days-words';
import { useAddMaterial } from '../queries';
import { MaterialLinks } from './MaterialLinks';

const EMPTY: AddMaterialDto = { kind: 'slides', title: '', url: '' };

/** Slides, recording and the like; those who hold the session add to them. */
export function Materials({ page: { session, materials } }: { page: GuildSessionPageDto }) {
  const mayAdd = session.abilities.includes('add_material');
  if (materials.length === 0 && !mayAdd) return null;
  return (
    <Section title="Materials">
      <Card>
        {materials.length > 0 ? <MaterialLinks materials={materials} /> : null}
        {mayAdd ? <AddMaterial id={session.id} /> : null}
      </Card>
    </Section>
  );
}

function AddMaterial({ id }: { id: string }) {
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
      <Stack mt="sm">
        <Group grow align="flex-start">
          <NativeSelect
            label="Add"
            value={material.kind}
            data={Object.entries(MATERIAL_WORDS).map(([value, label]) => ({ value, label }))}
            onChange={(event) => setMaterial({ ...material, kind: event.currentTarget.value as AddMaterialDto['kind'] })}
          />
          <TextInput label="Title" maxLength={200} value={material.title} error={refused['title']} onChange={(event) => setMaterial({ ...material, title: event.currentTarget.value })} />
          <TextInput label="Link" value={material.url} error={refused['url']} onChange={(event) => setMaterial({ ...material, url: event.currentTarget.value })} />
        </Group>
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
