import { ActionIcon, Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import type { LinkedNameDto } from '../../shared/api/types';
import { useDates } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { tell, tellProblem } from '../../shared/ui/notify';
import { Card, Section } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './Proofs.module.css';
import { useLinkName, useNames, usePeople, useUnlinkName } from './queries';

const PROGRAM = 'program';

/** Whose handles and e-mails are, and which of them are programs'. */
export function Names(): JSX.Element {
  const names = useNames();
  const people = usePeople();
  const link = useLinkName();
  const [name, setName] = useState('');
  const [whose, setWhose] = useState('');
  const [from, setFrom] = useState('');
  const [to, setTo] = useState('');
  const errors = fieldErrors(link.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void link.sendAndWait({ name: name.trim(), personId: whose === PROGRAM ? null : whose, from: from || null, to: to || null }).then(
      () => {
        setName('');
        setWhose('');
        setFrom('');
        setTo('');
        tell('Linked.');
      },
      // The refusal stands in the form.
      () => undefined,
    );
  };
  const everybody = (people.data ?? []).map(({ id, name: label }) => ({ value: id, label }));
  return (
    <Section title="Names in source control">
      <Card className={classes.form}>
        <p className={classes.quiet}>
          Handles, and e-mails that stand in commits. Everybody can add their own in their account; the e-mail of an account is known by itself. A handle
          that went from one person to another has a last day, and a first.
        </p>
        <Answered query={names} skeleton={<CardSkeletons count={1} height={40} />}>
          {(linked) =>
            linked.length === 0 ? null : (
              <ul className={classes.list}>
                {linked.map((one) => (
                  <Linked key={one.id} name={one} />
                ))}
              </ul>
            )
          }
        </Answered>
        <form className={classes.form} onSubmit={submit}>
          {Object.keys(errors).length === 0 ? <ProblemAlert error={link.error} /> : null}
          <div className={classes.fields}>
            <TextInput
              label="Handle or e-mail"
              required
              maxLength={200}
              value={name}
              error={errors['name']}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <NativeSelect
              label="Whose name it is"
              required
              value={whose}
              error={errors['personId']}
              data={[{ value: '', label: 'choose somebody' }, { value: PROGRAM, label: 'a program' }, ...everybody]}
              onChange={(event) => setWhose(event.currentTarget.value)}
            />
            <TextInput
              type="date"
              label="First day, if it was another’s before"
              value={from}
              error={errors['from']}
              onChange={(event) => setFrom(event.currentTarget.value)}
            />
            <TextInput
              type="date"
              label="Last day, if it no longer is theirs"
              min={from}
              value={to}
              error={errors['to']}
              onChange={(event) => setTo(event.currentTarget.value)}
            />
          </div>
          <Group>
            <Button type="submit" loading={link.sending}>
              Link
            </Button>
          </Group>
        </form>
      </Card>
    </Section>
  );
}

function Linked({ name: { id, name, person, source, from, to } }: { name: LinkedNameDto }): JSX.Element {
  const unlink = useUnlinkName();
  const { day } = useDates();
  const words = [
    person?.name ?? 'a program',
    source === null ? '' : `on ${source.name}`,
    from === null ? '' : `from ${day(from)}`,
    to === null ? '' : `until ${day(to)}`,
  ].filter(Boolean);
  return (
    <li className={classes.item}>
      <span>
        {name} · {words.join(', ')}
      </span>
      <ActionIcon
        variant="subtle"
        c="dimmed"
        aria-label={`Remove ${name} of ${person?.name ?? 'a program'}`}
        onClick={() => void unlink.sendAndWait(id).then(() => tell(`${name} is no longer linked.`), tellProblem)}
      >
        <Icon name="close" size={16} />
      </ActionIcon>
    </li>
  );
}
