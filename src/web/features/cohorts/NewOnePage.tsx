import { NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useState, type JSX } from 'react';
import type { PlanOneDto } from '../../shared/api/types';
import { useDates } from '../../shared/dates';
import { Card, Page } from '../../shared/ui/Page';
import { useEverybody } from './one/queries';
import { OnePreview } from './one/OnePreview';
import { useMentors, usePaths } from './queries';

const NOBODY = { value: '', label: 'choose' };

/** A path for somebody who is here already: back from a long leave, in a new team, on the way to mentor. */
export function NewOnePage(): JSX.Element {
  const { today } = useDates();
  const [plan, setPlan] = useState({ personId: '', pathVersionId: '', startOn: today, mentorId: '', backupId: '' });
  const people = useEverybody();
  const paths = usePaths();
  const mentors = useMentors();
  const field = (name: keyof typeof plan) => ({
    value: plan[name],
    onChange: (event: { currentTarget: { value: string } }) => setPlan({ ...plan, [name]: event.currentTarget.value }),
  });
  const options = (mentors.data ?? [])
    .filter(({ person }) => person.id !== plan.personId)
    .map(({ person, active, limit }) => ({ value: person.id, label: `${person.name} (${active} of ${limit})` }));
  const whole = Object.values(plan).every((value) => value !== '');
  const complete: PlanOneDto | null = whole ? plan : null;
  return (
    <Page
      title="A path for one person"
      about="Somebody who is here already: back from a long leave, in a new team, on the way to mentor. It runs beside whatever else they walk."
      from={{ to: '/cohorts', label: 'Cohorts' }}
    >
      <Card>
        <SimpleGrid cols={{ base: 1, sm: 2 }}>
          <NativeSelect
            label="Who"
            data={[NOBODY, ...(people.data ?? []).filter(({ deactivated }) => !deactivated).map(({ id, name, siteName }) => ({ value: id, label: `${name}, ${siteName}` }))]}
            {...field('personId')}
          />
          <NativeSelect
            label="Path"
            data={[NOBODY, ...(paths.data ?? []).flatMap(({ title, latest }) => (latest ? [{ value: latest.id, label: title }] : []))]}
            {...field('pathVersionId')}
          />
          <TextInput label="First day" type="date" {...field('startOn')} />
          <span />
          <NativeSelect label="Mentor" data={[NOBODY, ...options]} {...field('mentorId')} />
          <NativeSelect label="Backup" data={[NOBODY, ...options.filter(({ value }) => value !== plan.mentorId)]} {...field('backupId')} />
        </SimpleGrid>
      </Card>
      <OnePreview key={`${plan.personId} ${plan.pathVersionId}`} plan={complete} />
    </Page>
  );
}
