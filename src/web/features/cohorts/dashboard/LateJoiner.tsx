import { Button, Group, Modal, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldErrors } from '../../../shared/api/problem';
import { ProblemAlert } from '../../../shared/ui/ProblemAlert';
import { InvitationLinks } from '../new/InvitationLinks';
import { missingOn, newLine, plannedHire, type HireLine } from '../new/plan';
import { useAddHire, useMentors, useSites } from '../queries';

interface LateJoinerProps {
  cohortId: string;
  opened: boolean;
  onClose: () => void;
}

/** Adds one hire to a cohort that runs already, with their own first day. */
export function LateJoiner({ opened, onClose, cohortId }: LateJoinerProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Add a late joiner" size="lg">
      <LateJoinerForm cohortId={cohortId} onClose={onClose} />
    </Modal>
  );
}

function LateJoinerForm({ cohortId, onClose }: { cohortId: string; onClose: () => void }) {
  const [hire, setHire] = useState<HireLine>(() => newLine());
  const [asked, setAsked] = useState(false);
  const sites = useSites();
  const mentors = useMentors();
  const adding = useAddHire(cohortId);
  const refused = fieldErrors(adding.error);
  const missing = asked ? missingOn(hire) : {};

  if (adding.answer) {
    return (
      <Stack>
        <Text>{hire.name.trim()} has a journey now. Hand over the link; it works once.</Text>
        <InvitationLinks hires={adding.answer.hires} />
        <Group justify="flex-end">
          <Button onClick={onClose}>Done</Button>
        </Group>
      </Stack>
    );
  }

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (Object.keys(missingOn(hire)).length === 0) adding.send(plannedHire(hire));
  };
  const field = (name: keyof HireLine) => ({
    value: hire[name],
    error: missing[name] ?? refused[name],
    onChange: (event: { currentTarget: { value: string } }) => setHire({ ...hire, [name]: event.currentTarget.value }),
  });
  const mentorOptions = [
    { value: '', label: 'choose' },
    ...(mentors.data ?? []).map(({ person, active, limit }) => ({
      value: person.id,
      label: `${person.name} (${active} of ${limit})`,
    })),
  ];
  const siteOptions = [
    { value: '', label: 'choose' },
    ...(sites.data ?? []).map(({ id, name }) => ({ value: id, label: name })),
  ];

  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <SimpleGrid cols={{ base: 1, xs: 2 }}>
          <TextInput label="Name" required data-autofocus maxLength={120} {...field('name')} />
          <TextInput label="E-mail" required type="email" {...field('email')} />
          <NativeSelect label="Site" required data={siteOptions} {...field('siteId')} />
          <TextInput label="First day" description="Empty: today, or the cohort’s start while it lies ahead" type="date" {...field('startOn')} />
          <NativeSelect label="Mentor" required data={mentorOptions} {...field('mentorId')} />
          <NativeSelect label="Backup" required data={mentorOptions} {...field('backupId')} />
        </SimpleGrid>
        <ProblemAlert error={adding.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={adding.sending}>
            Add to the cohort
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
