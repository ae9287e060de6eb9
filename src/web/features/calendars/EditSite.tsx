import { Alert, Autocomplete, Button, Group, Modal, Stack, Text, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { asProblem, fieldErrors } from '../../shared/api/problem';
import type { SiteDto } from '../../shared/api/types';
import { tell } from '../../shared/ui/notify';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { WeekdayChoice } from '../../shared/ui/WeekdayChoice';
import { useSaveSite } from './queries';
import { weekChangeFaults, WeekChanges, type WeekChangeLine } from './WeekChanges';

interface EditSiteProps {
  /** `new` for one that does not exist yet, null when closed. */
  site: SiteDto | 'new' | null;
  onClose: () => void;
}

/** A site's name, zone, working weeks, and what there is to know about its days off. */
export function EditSite({ site, onClose }: EditSiteProps) {
  return (
    <Modal opened={site !== null} onClose={onClose} size="lg" title={site === 'new' || site === null ? 'A new site' : site.name}>
      {site !== null && <SiteForm key={site === 'new' ? 'new' : site.id} site={site === 'new' ? null : site} onClose={onClose} />}
    </Modal>
  );
}

const MONDAY_TO_FRIDAY = [1, 2, 3, 4, 5];

function SiteForm({ site, onClose }: { site: SiteDto | null; onClose: () => void }) {
  const [name, setName] = useState(site?.name ?? '');
  const [timeZone, setTimeZone] = useState(site?.timeZone ?? new Intl.DateTimeFormat().resolvedOptions().timeZone);
  const [week, setWeek] = useState(site?.workingWeek ?? MONDAY_TO_FRIDAY);
  const [changes, setChanges] = useState<WeekChangeLine[]>(() => site?.weekChanges.map((change, id) => ({ ...change, id })) ?? []);
  const [note, setNote] = useState(site?.daysOffNote ?? '');
  const [asked, setAsked] = useState(false);
  const save = useSaveSite();
  const refused = fieldErrors(save.error);
  const faults = weekChangeFaults(changes);
  const stale = save.error !== null && asProblem(save.error).status === 412;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!name.trim() || week.length === 0 || faults.size > 0) return;
    const weekChanges = changes.map(({ from, workingWeek }) => ({ from, workingWeek }));
    const change = { name: name.trim(), timeZone, workingWeek: week, weekChanges, holidays: site?.holidays ?? [], daysOffNote: note };
    void save.sendAndWait({ id: site?.id ?? null, revision: site?.revision ?? 0, site: change }).then(
      () => {
        tell(`${change.name} is saved.`);
        onClose();
      },
      () => undefined,
    );
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <Group grow align="flex-start">
          <TextInput
            label="Name"
            required
            maxLength={120}
            value={name}
            error={(asked && !name.trim() && 'A name is needed') || refused['name']}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Autocomplete
            label="Time zone"
            required
            data={Intl.supportedValuesOf('timeZone')}
            limit={20}
            value={timeZone}
            error={refused['timeZone']}
            onChange={setTimeZone}
          />
        </Group>
        <WeekdayChoice
          legend="Working week"
          kind="checkbox"
          chosen={week}
          onToggle={(day) => setWeek(week.includes(day) ? week.filter((one) => one !== day) : [...week, day].toSorted())}
        />
        {(asked && week.length === 0) || refused['workingWeek'] ? (
          <Text size="sm" c="red" role="alert">
            {refused['workingWeek'] ?? 'Choose at least one day'}
          </Text>
        ) : null}
        <WeekChanges lines={changes} faults={asked ? faults : new Map()} week={week} onChange={setChanges} />
        <Textarea
          label="About the days off"
          description="What people there should know, such as why there are none. Everybody reads it."
          autosize
          minRows={2}
          maxLength={400}
          value={note}
          onChange={(event) => setNote(event.currentTarget.value)}
        />
        <Text size="sm" c="dimmed">
          Due dates that are set already stay; new cohorts and re-plans use what you save here.
        </Text>
        {stale ? (
          <Alert color="orange" role="alert" title="Somebody else saved this site meanwhile">
            Nothing of theirs was written over. Close this and open it again to see the newest, then enter yours.
          </Alert>
        ) : (
          <ProblemAlert error={save.error} />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={save.sending}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
