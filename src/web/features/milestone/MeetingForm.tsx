import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import type { MeetingDto, MilestonePageDto } from '../../shared/api/types';
import { localDay, useDates } from '../../shared/dates';
import { instantAt, timeOf } from '../../shared/instant';
import { tell } from '../../shared/ui/notify';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { useAgreeMeeting } from './meeting-commands';
import classes from './Milestone.module.css';

const MINUTE = 60_000;
const LENGTHS = [15, 30, 45, 60, 90, 120];
const SOMEBODY_ELSE = '';

interface MeetingFormProps {
  page: MilestonePageDto;
  meeting: MeetingDto;
  onClose: () => void;
}

/** Day, time and length by the reader's own clock, and whom the hire meets. */
export function MeetingForm({ page, meeting: { time, revision, attendees }, onClose }: MeetingFormProps): JSX.Element {
  const { journey, milestone } = page;
  const { timeZone, today } = useDates();
  const onDuty = journey.mentors.find((mentor) => mentor.onDuty)?.person.id;
  const [day, setDay] = useState(time ? localDay(time.startsAt, timeZone) : milestone.due < today ? today : milestone.due);
  const [clock, setClock] = useState(time ? timeOf(time.startsAt, timeZone) : '10:00');
  const [minutes, setMinutes] = useState(time ? (Date.parse(time.endsAt) - Date.parse(time.startsAt)) / MINUTE : Math.max(15, milestone.effortMinutes ?? 30));
  const [withId, setWith] = useState(time ? (time.with?.id ?? SOMEBODY_ELSE) : (onDuty ?? SOMEBODY_ELSE));
  const agree = useAgreeMeeting(journey.id, milestone.key);
  const refused = fieldErrors(agree.error);
  const startsAt = instantAt(day, clock, timeZone);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (startsAt === null) return;
    const plan = { startsAt, durationMinutes: minutes, withId: withId === SOMEBODY_ELSE ? null : withId };
    void agree.sendAndWait({ revision, plan }).then(
      () => {
        tell('Set. It is in your calendars too.');
        onClose();
      },
      () => undefined,
    );
  };
  const lengths = LENGTHS.includes(minutes) ? LENGTHS : [...LENGTHS, minutes].sort((a, b) => a - b);
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <div className={classes.row} style={{ alignItems: 'flex-start' }}>
        <TextInput type="date" label="Day" required autoFocus value={day} error={startsAt === null ? 'Choose a day and a time' : refused['startsAt']} onChange={(event) => setDay(event.currentTarget.value)} />
        <TextInput type="time" label={`At (${timeZone.replaceAll('_', ' ')})`} required value={clock} onChange={(event) => setClock(event.currentTarget.value)} />
        <NativeSelect
          label="For"
          value={String(minutes)}
          data={lengths.map((length) => ({ value: String(length), label: `${length} minutes` }))}
          onChange={(event) => setMinutes(Number(event.currentTarget.value))}
        />
      </div>
      <NativeSelect
        label={journey.relation === 'hire' ? 'You meet' : `${journey.hire.name} meets`}
        description="A mentor has it in their own calendar too"
        value={withId}
        error={refused['withId']}
        data={[...attendees.map(({ id, name }) => ({ value: id, label: name })), { value: SOMEBODY_ELSE, label: 'Somebody else' }]}
        onChange={(event) => setWith(event.currentTarget.value)}
      />
      {Object.keys(refused).length === 0 ? <ProblemAlert error={agree.error} /> : null}
      <div className={classes.row}>
        <Button type="submit" loading={agree.sending}>
          {time ? 'Set this time' : 'Set the time'}
        </Button>
        <Button variant="default" onClick={onClose}>
          Cancel
        </Button>
      </div>
    </form>
  );
}
