import { Button, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import type { CalendarLinksDto, NewCalendarLinkDto } from '../../shared/api/types';
import { Icon } from '../../shared/ui/icons';
import { Card } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { Address } from './Address';
import classes from './CalendarLinks.module.css';
import { LinkRow } from './LinkRow';
import { useMakeLink } from './queries';

/** One's links, and a way to another one. The address of a new one is shown until one leaves the page. */
export function OwnLinks({ links, mayAdd }: CalendarLinksDto) {
  const [name, setName] = useState('');
  const [asked, setAsked] = useState(false);
  const [shown, setShown] = useState<NewCalendarLinkDto | null>(null);
  const making = useMakeLink();
  const refused = fieldErrors(making.error);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!name.trim()) return;
    void making.sendAndWait(name.trim()).then(
      (made) => {
        setShown(made);
        setName('');
        setAsked(false);
      },
      () => undefined,
    );
  };
  return (
    <Card>
      {shown ? (
        <div className={`${classes.new} ${classes.stack}`} role="status">
          <p className={classes.name}>“{shown.name}” is ready</p>
          <p className={classes.quiet}>Copy its address now: it is shown only this once. Whoever has it can read your calendar, so treat it like a password.</p>
          <Address url={shown.url}>
            <Button size="sm" variant="default" onClick={() => setShown(null)}>
              Done
            </Button>
          </Address>
        </div>
      ) : null}
      {links.length > 0 ? (
        <ul className={classes.list} aria-label="Your links">
          {links.map((link) => (
            <LinkRow key={link.id} link={link} onAddress={setShown} onRemoved={(id) => setShown((now) => (now?.id === id ? null : now))} />
          ))}
        </ul>
      ) : null}
      {mayAdd ? (
        <form className={classes.form} onSubmit={submit} noValidate>
          <TextInput
            label="Where will you use it?"
            placeholder="Phone"
            maxLength={60}
            value={name}
            error={(asked && !name.trim() && 'A name is needed, so that you know your links apart') || refused['name']}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" loading={making.sending} leftSection={<Icon name="plus" size={16} />}>
            Make a link
          </Button>
        </form>
      ) : (
        <p className={classes.quiet}>These are as many as there can be. Remove one that you no longer use to make another.</p>
      )}
      {Object.keys(refused).length === 0 ? <ProblemAlert error={making.error} /> : null}
    </Card>
  );
}
