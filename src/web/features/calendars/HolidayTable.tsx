import { Button, Checkbox, CloseButton, TextInput, VisuallyHidden } from '@mantine/core';
import type { HolidayDto } from '../../shared/api/types';
import { Icon } from '../../shared/ui/icons';
import classes from './Calendars.module.css';

/** A line of the table; `id` only tells lines apart while they are edited. */
export type HolidayLine = HolidayDto & { id: number };

interface HolidayTableProps {
  lines: HolidayLine[];
  /** Line id → what is wrong with it. */
  faults: ReadonlyMap<number, string>;
  onChange: (lines: HolidayLine[]) => void;
}

/** A site's days off, typed by somebody who knows them. */
export function HolidayTable({ lines, faults, onChange }: HolidayTableProps) {
  const set = (id: number, change: Partial<HolidayDto>) =>
    onChange(lines.map((line) => (line.id === id ? { ...line, ...change } : line)));
  const add = () =>
    onChange([...lines, { id: Math.max(0, ...lines.map(({ id }) => id)) + 1, day: '', name: '', half: false }]);
  return (
    <div>
      <table className={classes.edit} aria-label="Days off">
        <thead>
          <tr>
            <th scope="col">Day</th>
            <th scope="col">Name</th>
            <th scope="col">Half day</th>
            <th scope="col">
                <VisuallyHidden>Remove</VisuallyHidden>
              </th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ id, day, name, half }, index) => (
            <tr key={id}>
              <td>
                <TextInput
                  type="date"
                  size="xs"
                  aria-label={`Day off ${index + 1}`}
                  value={day}
                  error={faults.get(id)}
                  onChange={(event) => set(id, { day: event.currentTarget.value })}
                />
              </td>
              <td>
                <TextInput
                  size="xs"
                  maxLength={120}
                  aria-label={`Name of day off ${index + 1}`}
                  value={name}
                  onChange={(event) => set(id, { name: event.currentTarget.value })}
                />
              </td>
              <td>
                <Checkbox
                  size="xs"
                  aria-label={`${name || `Day off ${index + 1}`} is half a day`}
                  checked={half}
                  onChange={(event) => set(id, { half: event.currentTarget.checked })}
                />
              </td>
              <td>
                <CloseButton
                  size="sm"
                  aria-label={`Remove ${name || `day off ${index + 1}`}`}
                  onClick={() => onChange(lines.filter((line) => line.id !== id))}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {lines.length === 0 && <p className={classes.quiet}>None entered. Add only days that somebody checked.</p>}
      <Button size="xs" variant="subtle" mt={6} leftSection={<Icon name="plus" size={14} />} onClick={add}>
        Add a day off
      </Button>
    </div>
  );
}

/** What is wrong line by line: a day or a name missing, or the same day twice. */
export function holidayFaults(lines: HolidayLine[]): Map<number, string> {
  const seen = new Set<string>();
  const faults = new Map<number, string>();
  for (const { id, day, name } of lines) {
    if (!day) faults.set(id, 'Choose a day');
    else if (!name.trim()) faults.set(id, 'Needs a name');
    else if (seen.has(day)) faults.set(id, 'This day stands here twice');
    seen.add(day);
  }
  return faults;
}
