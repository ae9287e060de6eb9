import { Button, Group, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import type { ExpertiseAreaDto } from '../../shared/api/types';
import { tell } from '../../shared/ui/notify';
import { Card } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from './Growth.module.css';
import { useSaveArea } from './queries';
import { FIELD_WORDS } from './words';

const FIELDS = (Object.keys(FIELD_WORDS) as ExpertiseAreaDto['field'][]).map((field) => ({ value: field, label: FIELD_WORDS[field] }));

/** An area's name, field and words. @param area null for one that is new */
export function AreaForm({ area, onDone }: { area: ExpertiseAreaDto | null; onDone: () => void }): JSX.Element {
  const [name, setName] = useState(area?.name ?? '');
  const [field, setField] = useState<ExpertiseAreaDto['field']>(area?.field ?? 'system_knowledge');
  const [about, setAbout] = useState(area?.about ?? '');
  const [tried, setTried] = useState(false);
  const saving = useSaveArea();
  const refused = fieldErrors(saving.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (name.trim() === '') return;
    const content = { name: name.trim(), field, about: about.trim() };
    void saving.sendAndWait({ area: area && { id: area.id, revision: area.revision }, content }).then(
      () => {
        tell(area ? 'Saved.' : 'Added. People can be nominated in it now.');
        onDone();
      },
      () => undefined,
    );
  };
  return (
    <Card as="form" className={classes.form} onSubmit={submit} noValidate aria-label={area ? `Change ${area.name}` : 'New area'}>
      <TextInput label="Name" required autoFocus maxLength={80} value={name} error={(tried && name.trim() === '' && 'Give it a name') || refused['name']} onChange={(event) => setName(event.currentTarget.value)} />
      <NativeSelect label="Field" data={FIELDS} value={field} onChange={(event) => setField(event.currentTarget.value as ExpertiseAreaDto['field'])} />
      <Textarea label="About" description="Optional: what people come for" autosize minRows={2} maxLength={400} value={about} error={refused['about']} onChange={(event) => setAbout(event.currentTarget.value)} />
      {Object.keys(refused).length === 0 ? <ProblemAlert error={saving.error} /> : null}
      <Group>
        <Button type="submit" loading={saving.sending}>
          {area ? 'Save' : 'Add it'}
        </Button>
        <Button variant="default" onClick={onDone}>
          Cancel
        </Button>
      </Group>
    </Card>
  );
}
