import { Button, Group, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldErrors } from '../../../shared/api/problem';
import { Card, Section } from '../../../shared/ui/Page';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { useCheckIn } from '../queries';

/** “I’m here”: the six digits on the host's screen. */
export function CheckInForm({ id }: { id: string }) {
  const [code, setCode] = useState('');
  const checkIn = useCheckIn(id);
  const wrong = fieldErrors(checkIn.error)['code'];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (/^\d{6}$/.test(code)) checkIn.send(code);
  };
  return (
    <Section title="Are you here?">
      <Card as="form" onSubmit={submit}>
        <Group align="flex-end">
          <TextInput
            label="Code on the screen"
            description="Six digits; they change every minute"
            inputMode="numeric"
            autoComplete="one-time-code"
            maxLength={6}
            value={code}
            error={wrong}
            onChange={(event) => setCode(event.currentTarget.value.replace(/\D/g, ''))}
          />
          <Button type="submit" disabled={code.length !== 6} loading={checkIn.sending}>
            Check in
          </Button>
        </Group>
        {wrong ? null : <ProblemAlert error={checkIn.error} />}
      </Card>
    </Section>
  );
}
