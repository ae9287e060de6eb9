import { Button, Checkbox, Group, NativeSelect, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { Link, useNavigate, useSearchParams } from 'react-router';
import { fieldErrors } from '../../shared/api/problem';
import type { AskConsultationDto, ConsultingAreaDto } from '../../shared/api/types';
import { useDates } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { tell } from '../../shared/ui/notify';
import { Card, EmptyState, Page } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './Consultations.module.css';
import { useAsk, useConsultingAreas } from './queries';
import { areaWords, KINDS } from './words';

function AskForm({ areas, first }: { areas: ConsultingAreaDto[]; first: string | null }): JSX.Element {
  const [kind, setKind] = useState<AskConsultationDto['kind']>('design_review');
  const [topic, setTopic] = useState(areas.some((area) => area.topic === first) ? (first ?? '') : '');
  const [title, setTitle] = useState('');
  const [body, setBody] = useState('');
  const [link, setLink] = useState('');
  const [wishedBy, setWishedBy] = useState('');
  const [openToGuild, setOpenToGuild] = useState(false);
  const [sent, setSent] = useState(false);
  const { today } = useDates();
  const navigate = useNavigate();
  const ask = useAsk(({ id, expert }) => {
    tell(expert ? `Asked. ${expert.name} is told.` : 'Asked. It waits for somebody with room.');
    void navigate(`/consultations/${id}`);
  });
  const refused = fieldErrors(ask.error);
  const linked = link.trim() === '' || /^https?:\/\/\S+$/.test(link.trim());
  const area = areas.find((one) => one.topic === topic);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setSent(true);
    if (topic === '' || title.trim() === '' || !linked) {
      return;
    }
    ask.send({
      kind, topic, title: title.trim(), openToGuild,
      ...(body.trim() === '' ? {} : { body: body.trim() }),
      ...(link.trim() === '' ? {} : { link: link.trim() }),
      ...(wishedBy === '' ? {} : { wishedBy }),
    });
  };
  return (
    <Card as="form" className={classes.form} onSubmit={submit} noValidate aria-label="Ask for a review">
      <Radio.Group label="What you would like" value={kind} onChange={(value) => setKind(value)}>
        <Stack gap={6} mt={6}>
          {KINDS.map(({ value, label }) => (
            <Radio key={value} value={value} label={label} />
          ))}
        </Stack>
      </Radio.Group>
      <NativeSelect
        label="Area"
        description={area ? (area.roomNow ? 'Somebody has room now.' : 'Nobody has room now: it waits, and goes to the first who has.') : 'It finds who knows it and has room.'}
        required
        data={[{ value: '', label: 'Choose one' }, ...areas.map((one) => ({ value: one.topic, label: areaWords(one) }))]}
        value={topic}
        error={(sent && topic === '' && 'Choose an area') || refused['topic']}
        onChange={(event) => setTopic(event.currentTarget.value)}
      />
      <TextInput
        label="In a sentence"
        required
        maxLength={200}
        autoComplete="off"
        value={title}
        error={(sent && title.trim() === '' && 'A few words are needed here.') || refused['title']}
        onChange={(event) => setTitle(event.currentTarget.value)}
      />
      <Textarea
        label="More about it"
        description="What to look at, what you are unsure of. Markdown."
        autosize
        minRows={3}
        maxRows={14}
        maxLength={5000}
        value={body}
        error={refused['body']}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
      <TextInput
        label="Link"
        description="The design, the pull request"
        placeholder="https://"
        maxLength={500}
        value={link}
        error={(sent && !linked && 'A link that starts with https:// or http://') || refused['link']}
        onChange={(event) => setLink(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label="You would like it by"
        description="Optional"
        min={today}
        value={wishedBy}
        error={refused['wishedBy']}
        onChange={(event) => setWishedBy(event.currentTarget.value)}
      />
      <Checkbox
        label="Open to the guild"
        description="Once answered it is kept, and everybody in the guild can find it. Until then only you and whoever is asked see it."
        checked={openToGuild}
        onChange={(event) => setOpenToGuild(event.currentTarget.checked)}
      />
      {Object.keys(refused).length === 0 ? <ProblemAlert error={ask.error} /> : null}
      <Group gap="xs">
        <Button type="submit" loading={ask.sending}>
          Ask
        </Button>
        <Button component={Link} to="/consultations" variant="default">
          Cancel
        </Button>
      </Group>
    </Card>
  );
}

/** Asks for a review or advice; whom, the app finds. */
export function NewConsultationPage(): JSX.Element {
  const areas = useConsultingAreas();
  const [params] = useSearchParams();
  return (
    <Page title="Ask for a review" about="It goes to somebody who knows the area and has room" from={{ to: '/consultations', label: 'Consultations' }}>
      <Answered query={areas} skeleton={<CardSkeletons count={1} height={420} />}>
        {(all) =>
          all.length === 0 ? (
            <EmptyState title="Nobody to ask yet" icon="person">
              As soon as the guild names experts or focal points, you can choose an area here.
            </EmptyState>
          ) : (
            <AskForm areas={all} first={params.get('area')} />
          )
        }
      </Answered>
    </Page>
  );
}
