import { Button, Group, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { fieldErrors } from '../../shared/api/problem';
import type { GuildWeekDto } from '../../shared/api/types';
import { localDay, useDates } from '../../shared/dates';
import { tell } from '../../shared/ui/notify';
import { Card } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from './GuildWeeks.module.css';
import { instantAt, timeOf } from '../../shared/instant';
import { useSaveWeek } from './queries';
import { SiteClocks } from './SiteClocks';

/** When a week is, and until when people rank. @param week null for one that is new */
export function WeekForm({ week }: { week: GuildWeekDto | null }) {
  const { timeZone } = useDates();
  const [title, setTitle] = useState(week?.title ?? '');
  const [about, setAbout] = useState(week?.about ?? '');
  const [startsOn, setStartsOn] = useState(week?.startsOn ?? '');
  const [endsOn, setEndsOn] = useState(week?.endsOn ?? '');
  const [day, setDay] = useState(week ? localDay(week.rankBy, timeZone) : '');
  const [time, setTime] = useState(week ? timeOf(week.rankBy, timeZone) : '17:00');
  const [asked, setAsked] = useState(false);
  const navigate = useNavigate();
  const saving = useSaveWeek();
  const refused = fieldErrors(saving.error);
  const rankBy = instantAt(day, time, timeZone);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!title.trim() || !startsOn || !endsOn || rankBy === null) return;
    const plan = { title: title.trim(), about: about.trim(), startsOn, endsOn, rankBy };
    void saving.sendAndWait({ week: week && { id: week.id, revision: week.revision }, plan }).then(
      (saved) => {
        tell(week ? 'Saved.' : 'Planned. People can propose options now.');
        return navigate(`/guild-weeks/${saved.id}`);
      },
      () => undefined,
    );
  };
  const needed = (value: string, field: string) => (asked && !value ? 'Needed' : refused[field]);
  return (
    <Card as="form" className={classes.form} onSubmit={submit} noValidate>
      <TextInput label="Name" placeholder="Guild week, winter" required maxLength={120} value={title} error={needed(title.trim(), 'title')} onChange={(event) => setTitle(event.currentTarget.value)} />
      <Group grow align="flex-start">
        <TextInput type="date" label="First day" required value={startsOn} error={needed(startsOn, 'startsOn')} onChange={(event) => setStartsOn(event.currentTarget.value)} />
        <TextInput type="date" label="Last day" required value={endsOn} error={needed(endsOn, 'endsOn')} onChange={(event) => setEndsOn(event.currentTarget.value)} />
      </Group>
      <Group grow align="flex-start">
        <TextInput type="date" label="People rank until" required value={day} error={needed(day, 'rankBy')} onChange={(event) => setDay(event.currentTarget.value)} />
        <TextInput type="time" label={`At (${timeZone})`} required value={time} error={asked && !time ? 'Needed' : null} onChange={(event) => setTime(event.currentTarget.value)} />
      </Group>
      {rankBy === null ? null : <SiteClocks at={rankBy} />}
      <Textarea label="About" description="Optional; Markdown" autosize minRows={3} maxLength={4000} value={about} error={refused['about']} onChange={(event) => setAbout(event.currentTarget.value)} />
      <Stack gap="sm">
        {Object.keys(refused).length === 0 ? <ProblemAlert error={saving.error} /> : null}
        <Group>
          <Button type="submit" loading={saving.sending}>
            {week ? 'Save' : 'Plan it'}
          </Button>
        </Group>
      </Stack>
    </Card>
  );
}
