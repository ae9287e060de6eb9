import { Button, Group, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import type { SessionDto } from '../../shared/api/types';
import { tell } from '../../shared/ui/notify';
import { Card, Section } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from './Account.module.css';
import { useUpdateMe } from './queries';

/** How others reach this person. */
export function ContactForm({ session }: { session: SessionDto }): JSX.Element {
  const [contactUrl, setContactUrl] = useState(session.person.contactUrl ?? '');
  const update = useUpdateMe();
  const errors = fieldErrors(update.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    void update.sendAndWait({ contactUrl: contactUrl.trim() }).then(
      () => tell('Saved. It stands beside your name now.'),
      // The refusal stands in the form.
      () => undefined,
    );
  };
  return (
    <Section title="How to reach you">
      <Card as="form" className={classes.form} onSubmit={submit}>
        {Object.keys(errors).length === 0 ? <ProblemAlert error={update.error} /> : null}
        <TextInput
          label="A link that reaches you"
          description="Your chat, your mail: https://, mailto:, slack:// or msteams://. It stands behind your name wherever somebody may ask you."
          placeholder="mailto:you@example.com"
          autoComplete="off"
          value={contactUrl}
          error={errors['contactUrl']}
          onChange={(event) => setContactUrl(event.currentTarget.value)}
        />
        <Group>
          <Button type="submit" loading={update.sending}>
            Save
          </Button>
        </Group>
      </Card>
    </Section>
  );
}
