import { Button, Group, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import type { MobilityInterestDto } from '../../shared/api/types';
import { ConfirmButton } from '../../shared/ui/ConfirmButton';
import { Icon } from '../../shared/ui/icons';
import { Markdown } from '../../shared/ui/Markdown';
import { Moment } from '../../shared/ui/Moment';
import { tell } from '../../shared/ui/notify';
import { Card } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from './Mobility.module.css';
import { useSaveWish, useWithdrawWish } from './queries';
import { TIMING_WORDS, TIMINGS } from './words';

/** Where, when, and more words. @param wish null for a first one */
export function WishForm({ wish, onDone, onCancel }: { wish: MobilityInterestDto | null; onDone: () => void; onCancel: () => void }): JSX.Element {
  const [place, setPlace] = useState(wish?.place ?? '');
  const [timing, setTiming] = useState<MobilityInterestDto['timing']>(wish?.timing ?? 'some_day');
  const [body, setBody] = useState(wish?.body ?? '');
  const [sent, setSent] = useState(false);
  const save = useSaveWish();
  const refused = fieldErrors(save.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setSent(true);
    if (place.trim() === '') {
      return;
    }
    void save.sendAndWait({ place: place.trim(), timing, body: body.trim() }).then(onDone, () => undefined);
  };
  return (
    <Card as="form" className={classes.form} onSubmit={submit} noValidate aria-label="What I would like next">
      {save.error !== null && Object.keys(refused).length === 0 ? <ProblemAlert error={save.error} /> : null}
      <TextInput
        label="Where"
        description="Areas or teams"
        required
        autoFocus
        autoComplete="off"
        maxLength={200}
        value={place}
        error={(sent && place.trim() === '' && 'A few words are needed here.') || refused['place']}
        onChange={(event) => setPlace(event.currentTarget.value)}
      />
      <Radio.Group label="When" value={timing} onChange={(value) => setTiming(value)}>
        <Stack gap={6} mt={6}>
          {TIMINGS.map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Stack>
      </Radio.Group>
      <Textarea
        label="In your words"
        description="Optional; Markdown"
        autosize
        minRows={3}
        maxRows={14}
        maxLength={4000}
        value={body}
        error={refused['body']}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
      <Group gap="xs">
        <Button type="submit" loading={save.sending}>
          Save
        </Button>
        <Button variant="default" onClick={onCancel}>
          Cancel
        </Button>
      </Group>
    </Card>
  );
}

/** What one wrote, and who can read it, in a sentence. */
export function Wish({ wish, shared, onEdit }: { wish: MobilityInterestDto; shared: number; onEdit: () => void }): JSX.Element {
  const withdraw = useWithdrawWish();
  return (
    <Card className={classes.stack}>
      <p className={classes.standing}>
        <Icon name={shared === 0 ? 'lock' : 'eye'} />
        {shared === 0 ? 'Only you can see this' : shared === 1 ? 'Shared with one guild manager' : `Shared with ${shared} guild managers`}
      </p>
      <p className={classes.place}>{wish.place}</p>
      <p className={classes.quiet}>
        {TIMING_WORDS[wish.timing]} · written <Moment at={wish.changedAt} />
      </p>
      {wish.body === '' ? null : <Markdown>{wish.body}</Markdown>}
      <Group gap="xs">
        <Button variant="default" onClick={onEdit}>
          Change
        </Button>
        <ConfirmButton
          variant="default"
          question="Take it back?"
          consequence="It is deleted, with whom you shared it and what they answered. Nobody can read it any more."
          confirm="Take it back"
          loading={withdraw.sending}
          onConfirm={() => void withdraw.sendAndWait(undefined).then(() => tell('Gone.'), () => undefined)}
        >
          Take it back
        </ConfirmButton>
      </Group>
    </Card>
  );
}
