import { Button, Group, NativeSelect, Radio, Stack, Textarea } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import type { DecideNominationDto, NominationDto } from '../../shared/api/types';
import { tell } from '../../shared/ui/notify';
import { Card } from '../../shared/ui/Page';
import { firstName } from '../../shared/ui/Person';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from './Growth.module.css';
import { useDecide } from './queries';

const TERMS: { months: NonNullable<DecideNominationDto['months']>; label: string }[] = [
  { months: 6, label: 'Six months' },
  { months: 12, label: 'A year' },
  { months: 24, label: 'Two years' },
];

/** Grants or declines, with reasons. */
export function Decide({ nomination }: { nomination: NominationDto }): JSX.Element {
  const [outcome, setOutcome] = useState<DecideNominationDto['outcome'] | null>(null);
  const [reasons, setReasons] = useState('');
  const [months, setMonths] = useState<NonNullable<DecideNominationDto['months']>>(12);
  const [tried, setTried] = useState(false);
  const decide = useDecide(nomination.id);
  const refused = fieldErrors(decide.error);
  const who = firstName(nomination.nominee.name);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (outcome === null || reasons.trim() === '') return;
    const term = outcome === 'granted' ? { months } : {};
    void decide.sendAndWait({ outcome, reasons: reasons.trim(), ...term }).then(() => tell(`Decided. ${who} is told.`), () => undefined);
  };
  return (
    <Card as="form" className={classes.form} onSubmit={submit} noValidate aria-label="Your decision">
      <Radio.Group
        label="Decision"
        required
        value={outcome}
        error={tried && outcome === null ? 'Choose one' : undefined}
        onChange={setOutcome}
      >
        <Stack gap={6} mt={6}>
          <Radio value="granted" label={nomination.renewal ? 'Grant another term' : 'Grant the title'} />
          <Radio value="declined" label="Not this time" />
        </Stack>
      </Radio.Group>
      {outcome === 'granted' ? (
        <NativeSelect
          label="For"
          data={TERMS.map((term) => ({ value: String(term.months), label: term.label }))}
          value={String(months)}
          onChange={(event) => setMonths(TERMS.find((term) => String(term.months) === event.currentTarget.value)?.months ?? 12)}
        />
      ) : null}
      <Textarea
        label="Reasons"
        description={outcome === 'declined' ? `Kind, and about the work: what would ${who} need to show next time?` : 'What you saw in it. Kind, and about the work.'}
        required
        autosize
        minRows={3}
        maxLength={2000}
        value={reasons}
        error={(tried && reasons.trim() === '' && 'A few words are needed here.') || refused['reasons']}
        onChange={(event) => setReasons(event.currentTarget.value)}
      />
      {Object.keys(refused).length === 0 ? <ProblemAlert error={decide.error} /> : null}
      <Group>
        <Button type="submit" loading={decide.sending}>
          Send the decision
        </Button>
      </Group>
    </Card>
  );
}
