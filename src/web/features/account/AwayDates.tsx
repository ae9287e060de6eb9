import { ActionIcon, Button, Group, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import { fullDay, useDates } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { tell, tellProblem } from '../../shared/ui/notify';
import { Card, Section } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './Account.module.css';
import { useAway, useEnterAway, useRemoveAway } from './queries';

function EnterAway(): JSX.Element {
  const { today } = useDates();
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const enter = useEnterAway();
  const errors = fieldErrors(enter.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void enter.sendAndWait({ from, to: to === '' ? from : to }).then(
      () => {
        setFrom('');
        setTo('');
        tell('Entered. Your backups take over, and give back afterwards.');
      },
      // The refusal stands in the form.
      () => undefined,
    );
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      {Object.keys(errors).length === 0 ? <ProblemAlert error={enter.error} /> : null}
      <Group grow align="flex-start">
        <TextInput type="date" label="First day away" min={today} required value={from} error={errors['from']} onChange={(event) => setFrom(event.currentTarget.value)} />
        <TextInput type="date" label="Last day away" min={from || today} value={to} error={errors['to']} onChange={(event) => setTo(event.currentTarget.value)} />
      </Group>
      <Group>
        <Button type="submit" loading={enter.sending}>
          Enter
        </Button>
      </Group>
    </form>
  );
}

/** Days away: what waits on this person goes to the backups meanwhile, and comes back. */
export function AwayDates(): JSX.Element {
  const away = useAway();
  const remove = useRemoveAway();
  const { today } = useDates();
  return (
    <Section title="Away dates">
      <Card className={classes.form}>
        <p className={classes.quiet}>While you are away, what waits on you goes to the backup mentor by itself, and comes back afterwards. Nobody sees a reason.</p>
        <Answered query={away} skeleton={<CardSkeletons count={1} height={40} />}>
          {(periods) =>
            periods.length === 0 ? null : (
              <ul className={classes.list}>
                {periods.map(({ id, from, to }) => (
                  <li key={id} className={classes.item}>
                    <span>{from === to ? fullDay(from, today) : `${fullDay(from, today)} to ${fullDay(to, today)}`}</span>
                    <ActionIcon
                      variant="subtle"
                      c="dimmed"
                      aria-label={`Take back ${fullDay(from, today)}`}
                      onClick={() => void remove.sendAndWait(id).then(() => tell('Taken back.'), tellProblem)}
                    >
                      <Icon name="close" size={16} />
                    </ActionIcon>
                  </li>
                ))}
              </ul>
            )
          }
        </Answered>
        <EnterAway />
      </Card>
    </Section>
  );
}
