import { ActionIcon, Button, Group, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { Link } from 'react-router';
import { fieldErrors } from '../../shared/api/problem';
import type { SessionDto } from '../../shared/api/types';
import { fullDay, useDates } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { tell, tellProblem } from '../../shared/ui/notify';
import { Card, Section } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './Account.module.css';
import { useAway, useEnterAway, useRemoveAway } from './queries';

function EnterAway({ entered }: { entered: string }): JSX.Element {
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
        tell(entered);
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

/** Days away, which count as days off; what waits on whoever mentors goes to the backups meanwhile, and comes back. */
export function AwayDates({ session }: { session: SessionDto }): JSX.Element {
  const away = useAway();
  const remove = useRemoveAway();
  const { today } = useDates();
  const answersOthers = session.mentors || session.roles.length > 0;
  return (
    <Section title="Away dates">
      <Card className={classes.form}>
        <p className={classes.quiet}>
          {answersOthers
            ? 'While you are away, what waits on you goes to the backup mentor by itself, and comes back afterwards. They count as days off in your learning time, and nobody sees a reason.'
            : 'They count as days off in your learning time. Nobody sees a reason.'}
          {session.journeys.length > 0 ? <> Leave that should move the dates of your path is entered on <Link to="/path">your path</Link>.</> : null}
        </p>
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
        <EnterAway entered={answersOthers ? 'Entered. Your backups take over, and give back afterwards.' : 'Entered. They count as days off.'} />
      </Card>
    </Section>
  );
}
