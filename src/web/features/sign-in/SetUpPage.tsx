import { Button, Chip, Group, Input, PasswordInput, Select, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { useSearchParams } from 'react-router';
import { fieldErrors } from '../../shared/api/problem';
import type { SetUpDto } from '../../shared/api/types';
import { weekdayName } from '../../shared/dates';
import { Card, Section } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { Door } from '../../shared/ui/Door';
import classes from '../../shared/ui/Door.module.css';
import { useSetUp } from './queries';

const WEEK = [7, 1, 2, 3, 4, 5, 6] satisfies SetUpDto['workingWeek'];
const ZONES = Intl.supportedValuesOf('timeZone');

const EMPTY: SetUpDto = {
  token: '',
  guildName: '',
  siteName: '',
  timeZone: new Intl.DateTimeFormat().resolvedOptions().timeZone,
  workingWeek: [1, 2, 3, 4, 5],
  name: '',
  email: '',
  password: '',
};

/** The first visitor makes the guild, with the token that only whoever started the server has seen. */
export function SetUpPage(): JSX.Element {
  const setUp = useSetUp();
  const [search] = useSearchParams();
  // The link printed at start carries the token.
  const [form, setForm] = useState({ ...EMPTY, token: search.get('token') ?? '' });
  const errors = fieldErrors(setUp.error);
  const field = (name: 'token' | 'guildName' | 'siteName' | 'name' | 'email' | 'password') => ({
    name,
    required: true,
    value: form[name],
    error: errors[name],
    onChange: (event: React.ChangeEvent<HTMLInputElement>) => {
      const { value } = event.currentTarget;
      setForm((before) => ({ ...before, [name]: value }));
    },
  });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setUp.send(form);
  };
  return (
    <Door title="Set Guildpath up" words="Three short things, once: the token from the server, your guild, and you.">
      <form className={classes.form} onSubmit={submit}>
        <ProblemAlert error={setUp.error} />
        <Card>
          <TextInput label="One-time token" description="It was printed where the server was started." autoComplete="off" {...field('token')} />
        </Card>
        <Section title="The guild">
          <Card className={classes.form}>
            <TextInput label="Name of the guild" placeholder="Backend guild" {...field('guildName')} />
            <TextInput label="First site" placeholder="Vilnius" {...field('siteName')} />
            <Select
              label="Time zone of the site"
              data={ZONES}
              searchable
              required
              value={form.timeZone}
              error={errors['timeZone']}
              onChange={(timeZone) => setForm((before) => ({ ...before, timeZone: timeZone ?? before.timeZone }))}
            />
            <Input.Wrapper label="Working week" error={errors['workingWeek']} labelElement="div">
              <Chip.Group
                multiple
                value={form.workingWeek.map(String)}
                onChange={(days) => setForm((before) => ({ ...before, workingWeek: WEEK.filter((day) => days.includes(String(day))) }))}
              >
                <Group gap={6} mt={4}>
                  {WEEK.map((day) => (
                    <Chip key={day} value={String(day)} size="sm">
                      {weekdayName(day, 'short')}
                    </Chip>
                  ))}
                </Group>
              </Chip.Group>
            </Input.Wrapper>
          </Card>
        </Section>
        <Section title="You, the first admin">
          <Card className={classes.form}>
            <TextInput label="Your name" autoComplete="name" {...field('name')} />
            <TextInput label="E-mail" type="email" autoComplete="username" {...field('email')} />
            <PasswordInput label="Password" description="At least 12 characters." autoComplete="new-password" minLength={12} {...field('password')} />
          </Card>
        </Section>
        <Button type="submit" size="md" loading={setUp.sending}>
          Set it up
        </Button>
      </form>
    </Door>
  );
}
