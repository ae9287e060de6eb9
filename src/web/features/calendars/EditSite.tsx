import { Alert, Autocomplete, Button, Group, Modal, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { asProblem, fieldErrors } from '../../shared/api/problem';
import type { SiteDto } from '../../shared/api/types';
import { tell } from '../../shared/ui/notify';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { holidayFaults, HolidayTable, type HolidayLine } from './HolidayTable';
import { useSaveSite } from './queries';
import { WeekdayChoice } from './WeekdayChoice';

interface EditSiteProps {
  /** `new` for one that does not exist yet, null when closed. */
  site: SiteDto | 'new' | null;
  onClose: () => void;
}

/** A site's name, zone, working week and days off. */
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
  const [lines, setLines] = useState<HolidayLine[]>(() => readLines(site));
  const [asked, setAsked] = useState(false);
  const save = useSaveSite();
  const refused = fieldErrors(save.error);
  const faults = holidayFaults(lines);
  const stale = save.error !== null && asProblem(save.error).status === 412;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!name.trim() || week.length === 0 || faults.size > 0) return;
    const holidays = lines.map(({ day, name: named, half }) => ({ day, name: named.trim(), half }));
    const change = { name: name.trim(), timeZone, workingWeek: week, holidays };
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
        <div>
          <Text size="sm" fw={550} mb={4}>
            Days off
          </Text>
          <HolidayTable lines={lines} faults={asked ? faults : new Map()} onChange={setLines} />
        </div>
        <Text size="sm" c="dimmed">
          Due dates that are set already stay; new cohorts and re-plans use what you save here. A half day is worked
          until 13:00, so dates may fall on it.
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

function readLines(site: SiteDto | null): HolidayLine[] {
  const days = site?.holidays.toSorted((a, b) => a.day.localeCompare(b.day)) ?? [];
  return days.map((holiday, id) => ({ ...holiday, id }));
}
