import { Button, Group, Modal, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import type { InvitePersonDto, SiteDto } from '../../shared/api/types';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { InvitationLink } from './InvitationLink';
import { useInvitePerson } from './queries';
import { RoleChoice } from './RoleChoice';

interface InviteDialogProps {
  opened: boolean;
  sites: SiteDto[];
  onClose: () => void;
}

/** Invites somebody, and hands over the one-time link. */
export function InviteDialog({ opened, sites, onClose }: InviteDialogProps) {
  return (
    <Modal opened={opened} onClose={onClose} title="Invite somebody">
      <InviteForm sites={sites} onClose={onClose} />
    </Modal>
  );
}

function InviteForm({ sites, onClose }: Omit<InviteDialogProps, 'opened'>) {
  const [person, setPerson] = useState<InvitePersonDto>({
    name: '',
    email: '',
    siteId: sites[0]?.id ?? '',
    roles: [],
    contactUrl: '',
  });
  const [asked, setAsked] = useState(false);
  const inviting = useInvitePerson();
  const refused = fieldErrors(inviting.error);

  if (inviting.answer) return <InvitationLink link={inviting.answer} onClose={onClose} />;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    const { contactUrl, ...rest } = person;
    if (rest.name.trim() && rest.email.trim() && rest.siteId) {
      inviting.send({ ...rest, name: rest.name.trim(), email: rest.email.trim(), ...(contactUrl ? { contactUrl } : {}) });
    }
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput
          label="Name"
          required
          data-autofocus
          maxLength={120}
          value={person.name}
          error={(asked && !person.name.trim() && 'A name is needed') || refused['name']}
          onChange={(event) => setPerson({ ...person, name: event.currentTarget.value })}
        />
        <TextInput
          label="E-mail"
          type="email"
          required
          value={person.email}
          error={(asked && !person.email.trim() && 'An e-mail address is needed') || refused['email']}
          onChange={(event) => setPerson({ ...person, email: event.currentTarget.value })}
        />
        <NativeSelect
          label="Site"
          required
          value={person.siteId}
          error={refused['siteId']}
          data={sites.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setPerson({ ...person, siteId: event.currentTarget.value })}
        />
        <TextInput
          label="Link to reach them"
          description="Optional: https://, mailto:, slack:// or msteams://"
          value={person.contactUrl}
          error={refused['contactUrl']}
          onChange={(event) => setPerson({ ...person, contactUrl: event.currentTarget.value })}
        />
        <RoleChoice roles={person.roles} error={refused['roles']} onChange={(roles) => setPerson({ ...person, roles })} />
        <ProblemAlert error={inviting.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={inviting.sending}>
            Invite
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
