import { Button, Group, TextInput } from '@mantine/core';
import type { WeekChangeDto } from '../../shared/api/types';
import { Icon } from '../../shared/ui/icons';
import { WeekdayChoice } from '../../shared/ui/WeekdayChoice';
import classes from './Calendars.module.css';

/** A change in the form; `id` only tells them apart while they are edited. */
export type WeekChangeLine = WeekChangeDto & { id: number };

interface WeekChangesProps {
  lines: WeekChangeLine[];
  /** Line id → what is wrong with it. */
  faults: ReadonlyMap<number, string>;
  /** What a new line begins with. */
  week: number[];
  onChange: (lines: WeekChangeLine[]) => void;
}

/** The days on which a site goes over to another working week. */
export function WeekChanges({ lines, faults, week, onChange }: WeekChangesProps) {
  const set = (id: number, change: Partial<WeekChangeDto>) => onChange(lines.map((line) => (line.id === id ? { ...line, ...change } : line)));
  const add = () => onChange([...lines, { id: Math.max(0, ...lines.map(({ id }) => id)) + 1, from: '', workingWeek: week }]);
  return (
    <div>
      {lines.map(({ id, from, workingWeek }, index) => (
        <Group key={id} align="flex-start" gap="sm" mb="sm">
          <TextInput
            type="date"
            size="xs"
            label={`From this day, change ${index + 1}`}
            value={from}
            error={faults.get(id)}
            onChange={(event) => set(id, { from: event.currentTarget.value })}
          />
          <WeekdayChoice
            legend={`the week is, change ${index + 1}`}
            kind="checkbox"
            chosen={workingWeek}
            onToggle={(day) => set(id, { workingWeek: workingWeek.includes(day) ? workingWeek.filter((one) => one !== day) : [...workingWeek, day].toSorted() })}
          />
          <Button size="xs" variant="subtle" onClick={() => onChange(lines.filter((line) => line.id !== id))}>
            Remove change {index + 1}
          </Button>
        </Group>
      ))}
      {lines.length === 0 && <p className={classes.quiet}>The week stays as it is. Add a change when the site goes over to another one.</p>}
      <Button size="xs" variant="subtle" mt={6} leftSection={<Icon name="plus" size={14} />} onClick={add}>
        Change the week from a day on
      </Button>
    </div>
  );
}

/** What is wrong line by line: a day or every weekday missing, or two weeks from the same day. */
export function weekChangeFaults(lines: WeekChangeLine[]): Map<number, string> {
  const seen = new Set<string>();
  const faults = new Map<number, string>();
  for (const { id, from, workingWeek } of lines) {
    if (!from) faults.set(id, 'Choose a day');
    else if (workingWeek.length === 0) faults.set(id, 'Choose at least one weekday');
    else if (seen.has(from)) faults.set(id, 'Another week begins on this day');
    seen.add(from);
  }
  return faults;
}
