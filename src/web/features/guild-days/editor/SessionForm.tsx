import { Button, Checkbox, Group, MultiSelect, NativeSelect, NumberInput, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldErrors } from '../../../shared/api/problem';
import type { GuildDaySeriesDto, GuildSessionDto, PersonDto, ProposalDto, SaveGuildSessionDto } from '../../../shared/api/types';
import { clockTime } from '../../../shared/dates';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import classes from '../GuildDays.module.css';
import { KINDS, minutesOfTime, timeOfMinutes, townOf } from '../guild-days-words';
import { useSaveSession } from '../queries';

interface SessionFormProps {
  day: string;
  session: GuildSessionDto | null;
  series: GuildDaySeriesDto;
  people: PersonDto[];
  proposals: ProposalDto[];
  onClose: () => void;
}

interface Fields {
  proposalId: string;
  kind: GuildSessionDto['kind'];
  title: string;
  abstract: string;
  track: string;
  room: string;
  link: string;
  starts: string;
  minutes: number | string;
  capacity: number | string;
  keptForFirstTime: boolean;
  speakerIds: string[];
}

/** What, when, where, by whom and for how many. */
export function SessionForm({ day, session, series, people, proposals, onClose }: SessionFormProps) {
  const [fields, setFields] = useState<Fields>(() => fieldsOf(session, series));
  const save = useSaveSession();
  const refused = fieldErrors(save.error);
  const set = (change: Partial<Fields>) => setFields((before) => ({ ...before, ...change }));
  const plan = planOf(fields);

  const choose = (proposalId: string) => {
    const proposal = proposals.find(({ id }) => id === proposalId);
    if (!proposal) return set({ proposalId: '' });
    const { kind, title, abstract, durationMinutes, author } = proposal;
    set({ proposalId, kind, title, abstract, minutes: durationMinutes, speakerIds: [author.id] });
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (plan) void save.sendAndWait({ day, id: session?.id ?? null, revision: session?.revision ?? 0, plan }).then(onClose, () => undefined);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <NativeSelect
          label="From a confirmed proposal"
          value={fields.proposalId}
          data={[{ value: '', label: 'None' }, ...proposals.map(({ id, title, author, firstTime }) => ({ value: id, label: `${title} (${author.name}${firstTime ? ', first time' : ''})` }))]}
          onChange={(event) => choose(event.currentTarget.value)}
        />
        <div className={classes.fields}>
          <TextInput label="Title" required maxLength={200} value={fields.title} error={refused['title']} onChange={(event) => set({ title: event.currentTarget.value })} />
          <NativeSelect label="Kind" value={fields.kind} data={KINDS} onChange={(event) => set({ kind: event.currentTarget.value as Fields['kind'] })} />
        </div>
        <Textarea label="What it is about" autosize minRows={3} maxLength={10_000} value={fields.abstract} error={refused['abstract']} onChange={(event) => set({ abstract: event.currentTarget.value })} />
        <div className={classes.fields}>
          <TextInput type="time" label={`Begins at (${townOf(series.timeZone)})`} required value={fields.starts} onChange={(event) => set({ starts: event.currentTarget.value })} />
          <NumberInput label="Minutes" required min={5} max={720} value={fields.minutes} error={refused['durationMinutes']} onChange={(minutes) => set({ minutes })} />
          <NumberInput label="Seats" required min={1} max={2000} value={fields.capacity} error={refused['capacity']} onChange={(capacity) => set({ capacity })} />
        </div>
        <div className={classes.fields}>
          <TextInput label="Track" description="Empty for everybody together" maxLength={60} value={fields.track} onChange={(event) => set({ track: event.currentTarget.value })} />
          <TextInput label="Room" description="Optional" maxLength={120} value={fields.room} onChange={(event) => set({ room: event.currentTarget.value })} />
        </div>
        <TextInput label="Link to join from elsewhere" description="Optional, https://" value={fields.link} error={refused['link']} onChange={(event) => set({ link: event.currentTarget.value })} />
        <MultiSelect
          label="Speakers"
          searchable
          data={people.filter(({ deactivated }) => !deactivated).map(({ id, name }) => ({ value: id, label: name }))}
          value={fields.speakerIds}
          onChange={(speakerIds) => set({ speakerIds })}
        />
        {session === null || !session.keptForFirstTime ? (
          <Checkbox
            label="Keep this place for somebody who has not spoken here before"
            checked={fields.keptForFirstTime}
            onChange={(event) => set({ keptForFirstTime: event.currentTarget.checked })}
          />
        ) : null}
        <ProblemAlert error={save.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" disabled={plan === null} loading={save.sending}>
            Save
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const AN_HOUR = 60;
const ROOM_FOR = 40;

function fieldsOf(session: GuildSessionDto | null, series: GuildDaySeriesDto): Fields {
  if (session === null) {
    return {
      proposalId: '', kind: 'talk', title: '', abstract: '', track: '', room: '', link: '', starts: timeOfMinutes(series.startsMinutes),
      minutes: AN_HOUR, capacity: ROOM_FOR, keptForFirstTime: false, speakerIds: [],
    };
  }
  const planned = session.draft ?? session;
  const { kind, title, abstract, track, capacity } = planned;
  return {
    kind, title, abstract, track, capacity,
    keptForFirstTime: session.keptForFirstTime,
    proposalId: planned.proposalId ?? '', room: planned.room ?? '', link: planned.link ?? '',
    starts: clockTime(planned.startsAt, series.timeZone),
    minutes: Math.round((Date.parse(planned.endsAt) - Date.parse(planned.startsAt)) / 60_000),
    speakerIds: planned.speakers.map(({ id }) => id),
  };
}

/** What is sent; null while something is missing. */
function planOf({ proposalId, room, link, starts, minutes, capacity, title, ...rest }: Fields): SaveGuildSessionDto | null {
  const startsMinutes = minutesOfTime(starts);
  if (!title.trim() || startsMinutes === null || typeof minutes !== 'number' || typeof capacity !== 'number') return null;
  return {
    ...rest, title: title.trim(), startsMinutes, durationMinutes: minutes, capacity,
    ...(proposalId && { proposalId }), ...(room.trim() && { room: room.trim() }), ...(link.trim() && { link: link.trim() }),
  };
}
