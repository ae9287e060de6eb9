import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { Link } from 'react-router';
import { fieldErrors } from '../../shared/api/problem';
import type { EventSourceDto } from '../../shared/api/types';
import { Card, Page, Section } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { HowTo } from './HowTo';
import classes from './Integrations.module.css';
import { NewSecret } from './NewSecret';
import { useSetUpSource } from './queries';
import { KIND_WORDS } from './source-words';

const KINDS = Object.entries(KIND_WORDS).map(([value, label]) => ({ value, label }));

/** Sets a source up: what it is, then its secret and what to do with it. */
export function NewSourcePage(): JSX.Element {
  const [kind, setKind] = useState<EventSourceDto['kind']>('github');
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const setting = useSetUpSource();
  const refused = fieldErrors(setting.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (name.trim()) setting.send({ kind, name: name.trim() });
  };
  if (setting.answer) {
    const source = setting.answer;
    return (
      <Page title="Set up a source" from={{ to: '/connections', label: 'Connections' }}>
        <NewSecret source={source}>
          <Button component={Link} to={`/connections/sources/${source.id}`}>
            I have it
          </Button>
        </NewSecret>
        <Section title="What to do with it">
          <Card>
            <HowTo source={source} />
          </Card>
        </Section>
      </Page>
    );
  }
  return (
    <Page title="Set up a source" about="Something that tells the guild what was deployed" from={{ to: '/connections', label: 'Connections' }}>
      <Card as="form" onSubmit={submit} noValidate className={classes.stack}>
        <NativeSelect
          label="What sends the events?"
          value={kind}
          data={KINDS}
          onChange={({ currentTarget: { value } }) => {
            const chosen = KINDS.find((one) => one.value === value)?.value;
            if (chosen !== undefined) setKind(chosen as EventSourceDto['kind']);
          }}
        />
        <TextInput
          label="What do you call it?"
          placeholder="Our GitHub organisation"
          maxLength={60}
          value={name}
          error={(asked && !name.trim() && 'A name is needed, so that you know your sources apart') || refused['name']}
          onChange={(event) => setName(event.currentTarget.value)}
        />
        {Object.keys(refused).length === 0 ? <ProblemAlert error={setting.error} /> : null}
        <div className={classes.buttons}>
          <Button type="submit" loading={setting.sending}>
            Set it up
          </Button>
        </div>
      </Card>
    </Page>
  );
}
