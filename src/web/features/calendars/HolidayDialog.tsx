import { Alert, Button, Checkbox, Group, Modal, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { asProblem } from '../../shared/api/problem';
import type { HolidayDto, SiteDto } from '../../shared/api/types';
import { useDates } from '../../shared/dates';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { useHolidays } from './use-holidays';

interface HolidayDialogProps {
  site: SiteDto;
  /** `new` for one that is not there yet, null when closed. */
  holiday: HolidayDto | 'new' | null;
  onClose: () => void;
}

/** One day off: when, what, half or whole, where it was read, and whether somebody checked it. */
export function HolidayDialog({ site, holiday, onClose }: HolidayDialogProps) {
  return (
    <Modal opened={holiday !== null} onClose={onClose} title={holiday === 'new' || holiday === null ? `A day off in ${site.name}` : holiday.name}>
      {holiday !== null && <HolidayForm site={site} holiday={holiday === 'new' ? null : holiday} onClose={onClose} />}
    </Modal>
  );
}

function HolidayForm({ site, holiday, onClose }: { site: SiteDto; holiday: HolidayDto | null; onClose: () => void }) {
  const { today } = useDates();
  const [day, setDay] = useState(holiday?.day ?? '');
  const [name, setName] = useState(holiday?.name ?? '');
  const [half, setHalf] = useState(holiday?.half ?? false);
  const [source, setSource] = useState(holiday?.source ?? '');
  const [checked, setChecked] = useState(Boolean(holiday?.checkedOn));
  const [asked, setAsked] = useState(false);
  const holidays = useHolidays(site);
  const others = site.holidays.filter((one) => one.day !== holiday?.day);
  const dayFault = !day ? 'Choose a day' : others.some((one) => one.day === day) ? 'There is a day off on this day already' : null;
  const stale = holidays.error !== null && asProblem(holidays.error).status === 412;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (dayFault || !name.trim()) return;
    const next = { day, name: name.trim(), half, source: source.trim() || null };
    const isAsItWas = holiday !== null && holiday.day === day && holiday.name === next.name && holiday.half === half && (holiday.source ?? null) === next.source;
    const checkedOn = checked ? (isAsItWas && holiday.checkedOn ? holiday.checkedOn : today) : null;
    void holidays.change([...others, { ...next, checkedOn }], holiday ? `${next.name} is saved.` : `${next.name} is added.`).then(onClose, () => undefined);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput type="date" label="Day" required value={day} error={asked && dayFault} onChange={(event) => setDay(event.currentTarget.value)} />
        <TextInput
          label="Name"
          required
          maxLength={120}
          value={name}
          error={asked && !name.trim() && 'A name is needed'}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox
          label="Half a day"
          description="Worked until 13:00: due dates may fall on it"
          checked={half}
          onChange={(event) => setHalf(event.currentTarget.checked)}
        />
        <TextInput
          label="Where it was read"
          description="A law, a page, whoever said so"
          maxLength={400}
          value={source}
          onChange={(event) => setSource(event.currentTarget.value)}
        />
        <Checkbox
          label="I checked this"
          description="Your name and today’s date stand beside it"
          checked={checked}
          onChange={(event) => setChecked(event.currentTarget.checked)}
        />
        {stale ? (
          <Alert color="orange" role="alert" title="Somebody else saved this site meanwhile">
            Nothing of theirs was written over. Close this to see the newest, then enter yours.
          </Alert>
        ) : (
          <ProblemAlert error={holidays.error} />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={holidays.sending}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
