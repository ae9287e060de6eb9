import { ActionIcon, Button, Group, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { tell, tellProblem, tellWithUndo } from '../../shared/ui/notify';
import { Card, Section } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './Proofs.module.css';
import { usePeople, useRegisterService, useServices, useUnregisterService } from './queries';

/** Whose services are, for deploys that tell no commit. */
export function Services(): JSX.Element {
  const services = useServices();
  const people = usePeople();
  const register = useRegisterService();
  const unregister = useUnregisterService();
  const [service, setService] = useState('');
  const [personId, setPerson] = useState('');
  const errors = fieldErrors(register.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void register.sendAndWait({ service: service.trim(), personId }).then(
      () => {
        setService('');
        setPerson('');
        tell('Registered.');
      },
      // The refusal stands in the form.
      () => undefined,
    );
  };
  const takeAway = (name: string, owner: string): void =>
    void unregister.sendAndWait(name).then(
      () => tellWithUndo(`${name} is nobody’s now.`, () => void register.sendAndWait({ service: name, personId: owner }).catch(tellProblem)),
      tellProblem,
    );
  return (
    <Section title="Services of hires">
      <Card className={classes.form}>
        <p className={classes.quiet}>A deploy that tells no commit counts as the work of the one whose service it is. Where commits are told, they decide.</p>
        <Answered query={services} skeleton={<CardSkeletons count={1} height={40} />}>
          {(registered) =>
            registered.length === 0 ? null : (
              <ul className={classes.list}>
                {registered.map(({ service: name, person }) => (
                  <li key={name} className={classes.item}>
                    <span>
                      {name} · {person.name}
                    </span>
                    <ActionIcon variant="subtle" c="dimmed" aria-label={`Remove ${name}`} onClick={() => takeAway(name, person.id)}>
                      <Icon name="close" size={16} />
                    </ActionIcon>
                  </li>
                ))}
              </ul>
            )
          }
        </Answered>
        <form className={classes.form} onSubmit={submit}>
          {Object.keys(errors).length === 0 ? <ProblemAlert error={register.error} /> : null}
          <div className={classes.fields}>
            <TextInput
              label="Service, or repository as owner/name"
              required
              maxLength={200}
              value={service}
              error={errors['service']}
              onChange={(event) => setService(event.currentTarget.value)}
            />
            <NativeSelect
              label="Whose service it is"
              required
              value={personId}
              error={errors['personId']}
              data={[{ value: '', label: 'choose somebody' }, ...(people.data ?? []).map(({ id, name }) => ({ value: id, label: name }))]}
              onChange={(event) => setPerson(event.currentTarget.value)}
            />
          </div>
          <Group>
            <Button type="submit" loading={register.sending}>
              Register
            </Button>
          </Group>
        </form>
      </Card>
    </Section>
  );
}
