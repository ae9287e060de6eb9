import { Button, Checkbox, Group, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useNavigate } from 'react-router';
import { fieldErrors } from '../../shared/api/problem';
import type { SiteDto, WeekOptionDto } from '../../shared/api/types';
import { tell } from '../../shared/ui/notify';
import { Card } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from './GuildWeeks.module.css';
import { useSaveOption } from './queries';
import { KIND_WORDS } from './words';

const KINDS = Object.keys(KIND_WORDS) as WeekOptionDto['kind'][];

/** What an option is, for whom, and how many. @param option null for one that is new */
export function OptionForm({ weekId, option, sites }: { weekId: string; option: WeekOptionDto | null; sites: SiteDto[] }) {
  const [kind, setKind] = useState<WeekOptionDto['kind']>(option?.kind ?? 'open_source');
  const [title, setTitle] = useState(option?.title ?? '');
  const [about, setAbout] = useState(option?.about ?? '');
  const [minSeats, setMinSeats] = useState(String(option?.minSeats ?? 2));
  const [maxSeats, setMaxSeats] = useState(String(option?.maxSeats ?? 5));
  const [siteIds, setSiteIds] = useState(option?.sites.map(({ id }) => id) ?? []);
  const [skills, setSkills] = useState(option?.skills.join(', ') ?? '');
  const [asked, setAsked] = useState(false);
  const navigate = useNavigate();
  const saving = useSaveOption(weekId);
  const refused = fieldErrors(saving.error);
  const [min, max] = [Number(minSeats), Number(maxSeats)];
  const fewSeats = max < min ? 'There can’t be fewer seats than people needed' : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (!title.trim() || !(min >= 1) || fewSeats) return;
    const content = { kind, title: title.trim(), about: about.trim(), minSeats: min, maxSeats: max, siteIds, skills: skills.split(',').map((skill) => skill.trim()).filter(Boolean) };
    void saving.sendAndWait({ option: option && { id: option.id, revision: option.revision }, content }).then(
      () => {
        tell(option ? 'Saved.' : 'Proposed. You are its host.');
        return navigate(`/guild-weeks/${weekId}`);
      },
      () => undefined,
    );
  };
  return (
    <Card as="form" className={classes.form} onSubmit={submit} noValidate>
      <Radio.Group label="Kind" value={kind} onChange={setKind}>
        <Stack gap={6} mt={6}>
          {KINDS.map((one) => (
            <Radio key={one} value={one} label={KIND_WORDS[one]} />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput label="Name" required maxLength={120} value={title} error={(asked && !title.trim() && 'Give it a name') || refused['title']} onChange={(event) => setTitle(event.currentTarget.value)} />
      <Textarea label="What you will do" description="Optional; Markdown" autosize minRows={3} maxLength={4000} value={about} error={refused['about']} onChange={(event) => setAbout(event.currentTarget.value)} />
      <Group grow align="flex-start">
        <TextInput label="People it needs" description="With fewer it does not take place" type="number" min={1} max={200} value={minSeats} error={(asked && !(min >= 1) && 'At least one') || refused['minSeats']} onChange={(event) => setMinSeats(event.currentTarget.value)} />
        <TextInput label="People it has room for" description="You are not counted" type="number" min={1} max={200} value={maxSeats} error={fewSeats ?? refused['maxSeats']} onChange={(event) => setMaxSeats(event.currentTarget.value)} />
      </Group>
      <Checkbox.Group label="For the people of" description="None chosen: everybody" value={siteIds} error={refused['siteIds']} onChange={setSiteIds}>
        <Group mt={6}>
          {sites.map(({ id, name }) => (
            <Checkbox key={id} value={id} label={name} />
          ))}
        </Group>
      </Checkbox.Group>
      <TextInput label="Helps to know" description="Up to ten, with commas between" value={skills} error={refused['skills']} onChange={(event) => setSkills(event.currentTarget.value)} />
      {Object.keys(refused).length === 0 ? <ProblemAlert error={saving.error} /> : null}
      <Group>
        <Button type="submit" loading={saving.sending}>
          {option ? 'Save' : 'Propose it'}
        </Button>
      </Group>
    </Card>
  );
}
