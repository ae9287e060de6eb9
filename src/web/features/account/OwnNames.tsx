import { ActionIcon, Button, Group, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { tell, tellProblem, tellWithUndo } from '../../shared/ui/notify';
import { Card, Section } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './Account.module.css';
import { useAddOwnName, useOwnNames, useRemoveOwnName } from './queries';

/** What the person is called in source control, so that what they ship is seen as theirs. */
export function OwnNames(): JSX.Element {
  const names = useOwnNames();
  const add = useAddOwnName();
  const remove = useRemoveOwnName();
  const [name, setName] = useState('');
  const errors = fieldErrors(add.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void add.sendAndWait(name.trim()).then(
      () => {
        setName('');
        tell('Added. What you ship under it counts as yours.');
      },
      // The refusal stands in the form.
      () => undefined,
    );
  };
  const takeAway = (id: string, gone: string): void =>
    void remove.sendAndWait(id).then(() => tellWithUndo(`${gone} is no longer linked with you.`, () => void add.sendAndWait(gone).catch(tellProblem)), tellProblem);
  return (
    <Section title="Your names in source control">
      <Card className={classes.form}>
        <p className={classes.quiet}>
          Your handle, and e-mails that stand in your commits. With them, a deploy of your work completes its milestone by itself. The e-mail of your
          account counts already.
        </p>
        <Answered query={names} skeleton={<CardSkeletons count={1} height={40} />}>
          {(linked) =>
            linked.length === 0 ? null : (
              <ul className={classes.list}>
                {linked.map(({ id, name: own, source }) => (
                  <li key={id} className={classes.item}>
                    <span>
                      {own}
                      {source === null ? '' : ` on ${source.name}`}
                    </span>
                    <ActionIcon variant="subtle" c="dimmed" aria-label={`Remove ${own}`} onClick={() => takeAway(id, own)}>
                      <Icon name="close" size={16} />
                    </ActionIcon>
                  </li>
                ))}
              </ul>
            )
          }
        </Answered>
        <form className={classes.form} onSubmit={submit}>
          {Object.keys(errors).length === 0 ? <ProblemAlert error={add.error} /> : null}
          <TextInput label="Handle or e-mail" required maxLength={200} value={name} error={errors['name']} onChange={(event) => setName(event.currentTarget.value)} />
          <Group>
            <Button type="submit" loading={add.sending}>
              Add
            </Button>
          </Group>
        </form>
      </Card>
    </Section>
  );
}
