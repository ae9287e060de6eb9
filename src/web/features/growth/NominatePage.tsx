import { Button, Group, NativeSelect, Radio, Select, Stack, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { fieldErrors } from '../../shared/api/problem';
import { useSession } from '../../shared/api/session';
import type { ExpertiseAreaDto, NomineeDto, NominateDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { tell } from '../../shared/ui/notify';
import { Card, EmptyState, Page } from '../../shared/ui/Page';
import { firstName } from '../../shared/ui/Person';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './Growth.module.css';
import { useGrowth, useNominate, useNominees } from './queries';
import { TITLE_KINDS } from './words';

/** Proposes somebody, or oneself, for a title. */
export function NominatePage(): JSX.Element {
  const growth = useGrowth();
  const nominees = useNominees();
  return (
    <Page
      title="Nominate"
      about="Somebody whose help you would miss, or yourself. It goes on only if they like it to"
      from={{ to: '/growth', label: 'Growth' }}
    >
      <Answered query={growth} skeleton={<CardSkeletons count={1} height={420} />}>
        {({ areas }) => {
          const open = areas.filter(({ retired }) => !retired);
          return open.length === 0 ? (
            <EmptyState title="No areas yet" icon="growth">
              Guild managers say what the guild has experts for. Then people can be nominated.
            </EmptyState>
          ) : (
            <Answered query={nominees} skeleton={<CardSkeletons count={1} height={420} />}>
              {(people) => <NominateForm areas={open} people={people} />}
            </Answered>
          );
        }}
      </Answered>
    </Page>
  );
}

function NominateForm({ areas, people }: { areas: ExpertiseAreaDto[]; people: NomineeDto[] }): JSX.Element {
  const me = useSession().person;
  const [search] = useSearchParams();
  const asked = search.get('area');
  const [nomineeId, setNomineeId] = useState<string | null>(null);
  const [kind, setKind] = useState<NominateDto['kind']>('expert');
  const [areaId, setAreaId] = useState(areas.find(({ id }) => id === asked)?.id ?? '');
  const [groupName, setGroupName] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const navigate = useNavigate();
  const nominating = useNominate();
  const refused = fieldErrors(nominating.error);
  const own = nomineeId === me.id;
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setTried(true);
    if (nomineeId === null || areaId === '' || reason.trim() === '') return;
    const group = groupName.trim();
    void nominating.sendAndWait({ nomineeId, kind, areaId, reason: reason.trim(), ...(group === '' ? {} : { groupName: group }) }).then(
      (nomination) => {
        tell(own ? 'Begun. Now show what you did.' : `Thank you. ${firstName(nomination.nominee.name)} is told, and decides whether it goes on.`);
        return navigate(`/growth/nominations/${nomination.id}`);
      },
      () => undefined,
    );
  };
  const options = [...people]
    .sort((one, other) => Number(other.id === me.id) - Number(one.id === me.id))
    .map(({ id, name, siteName }) => ({ value: id, label: id === me.id ? `${name} (you)` : `${name}, ${siteName}` }));
  return (
    <Card as="form" className={classes.form} onSubmit={submit} noValidate aria-label="Nominate">
      <Select
        label="Who"
        required
        searchable
        placeholder="Type a name"
        nothingFoundMessage="Nobody by that name"
        limit={50}
        data={options}
        value={nomineeId}
        error={(tried && nomineeId === null && 'Choose somebody') || refused['nomineeId']}
        onChange={setNomineeId}
      />
      <Radio.Group label="For" value={kind} onChange={setKind}>
        <Stack gap={6} mt={6}>
          {TITLE_KINDS.map(({ kind: one, label, about }) => (
            <Radio key={one} value={one} label={label} description={about} />
          ))}
        </Stack>
      </Radio.Group>
      <NativeSelect
        label="Area"
        required
        data={[{ value: '', label: 'Choose' }, ...areas.map(({ id, name }) => ({ value: id, label: name }))]}
        value={areaId}
        error={(tried && areaId === '' && 'Choose an area') || refused['areaId']}
        onChange={(event) => setAreaId(event.currentTarget.value)}
      />
      <TextInput
        label="Group or company they serve"
        description="Leave it empty for the whole guild"
        maxLength={80}
        value={groupName}
        error={refused['groupName']}
        onChange={(event) => setGroupName(event.currentTarget.value)}
      />
      <Textarea
        label="Why"
        description={own ? 'What others come to you for. You can show more in the next step.' : 'What they do for others. They read it, and so do those who decide.'}
        required
        autosize
        minRows={3}
        maxLength={2000}
        value={reason}
        error={(tried && reason.trim() === '' && 'A few words are needed here.') || refused['reason']}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {Object.keys(refused).length === 0 ? <ProblemAlert error={nominating.error} /> : null}
      <Group>
        <Button type="submit" loading={nominating.sending}>
          {own ? 'Go on' : 'Nominate'}
        </Button>
      </Group>
    </Card>
  );
}
