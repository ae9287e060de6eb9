import { Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import type { LearningTimeDto } from '../../shared/api/types';
import { tell } from '../../shared/ui/notify';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from './LearningTime.module.css';
import { useSetPartTime } from './queries';

const COMMON = [100, 90, 80, 75, 70, 60, 50, 40, 30, 25, 20, 10];

/** How much of a full week one works, and since when. */
export function PartTimeForm({ time, onClose }: { time: LearningTimeDto; onClose: () => void }) {
  const now = time.partTime.findLast(({ since }) => since <= time.to)?.percent ?? 100;
  const [percent, setPercent] = useState(now);
  const [since, setSince] = useState(time.from);
  const set = useSetPartTime();
  const errors = fieldErrors(set.error);
  const choices = [...new Set([...COMMON, now])].sort((a, b) => b - a);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void set.sendAndWait({ percent, since }).then(
      () => {
        tell('Kept. What there is of learning time follows.');
        onClose();
      },
      // The refusal stands in the form.
      () => undefined,
    );
  };
  return (
    <form className={classes.form} onSubmit={submit} noValidate aria-label="How much you work">
      {Object.keys(errors).length === 0 ? <ProblemAlert error={set.error} /> : null}
      <Group align="flex-start" grow>
        <NativeSelect
          label="How much you work"
          data={choices.map((choice) => ({ value: String(choice), label: choice === 100 ? 'A full week' : `${choice} % of a full week` }))}
          value={String(percent)}
          error={errors['percent']}
          onChange={(event) => setPercent(Number(event.currentTarget.value))}
        />
        <TextInput type="date" label="Since" required value={since} error={errors['since']} onChange={(event) => setSince(event.currentTarget.value)} />
      </Group>
      <p className={classes.quiet}>It holds from that day on; what you entered for later days goes.</p>
      <Group gap="xs">
        <Button type="submit" loading={set.sending}>
          Keep it
        </Button>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
      </Group>
    </form>
  );
}
