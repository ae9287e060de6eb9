import { Button, Divider, Group, Modal, NativeSelect, Stack, Text, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { Link } from 'react-router';
import { asProblem, fieldErrors } from '../../shared/api/problem';
import type { PersonDto, SiteDto, UpdatePersonDto } from '../../shared/api/types';
import { ConfirmButton } from '../../shared/ui/ConfirmButton';
import { tell } from '../../shared/ui/notify';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { InvitationLink } from './InvitationLink';
import { topicOf } from './people-words';
import { useHiresOf, useInviteAgain, useUpdatePerson } from './queries';
import { RoleChoice } from './RoleChoice';

interface EditPersonProps {
  /** Null closes the dialog. */
  person: PersonDto | null;
  sites: SiteDto[];
  onClose: () => void;
}

/** Changes what a person is in the guild, invites again, or closes the account. */
export function EditPerson({ person, sites, onClose }: EditPersonProps) {
  return (
    <Modal opened={person !== null} onClose={onClose} title={person?.name}>
      {person && <EditForm key={person.id} person={person} sites={sites} onClose={onClose} />}
    </Modal>
  );
}

function EditForm({ person, sites, onClose }: EditPersonProps & { person: PersonDto }) {
  const [name, setName] = useState(person.name);
  const [siteId, setSite] = useState(person.siteId);
  const [roles, setRoles] = useState(person.roles);
  const [topics, setTopics] = useState(person.topics.join(', '));
  const update = useUpdatePerson();
  const again = useInviteAgain();
  const refused = fieldErrors(update.error);
  const hires = useHiresOf(person.id, person.roles.includes('mentor'));

  if (again.answer) return <InvitationLink link={again.answer} onClose={onClose} />;

  const send = (change: UpdatePersonDto, said: string) =>
    void update.sendAndWait({ id: person.id, revision: person.revision, change }).then(
      () => {
        tell(said);
        onClose();
      },
      () => undefined,
    );
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const named = [...new Set(topics.split(',').map(topicOf).filter(Boolean))];
    send({ name: name.trim(), siteId, roles, topics: named }, `${name.trim()} is changed.`);
  };
  return (
    <form onSubmit={submit} noValidate>
      <Stack>
        <TextInput label="Name" required maxLength={120} value={name} error={refused['name']} onChange={(event) => setName(event.currentTarget.value)} />
        <NativeSelect
          label="Site"
          description="Due dates of running journeys do not move by this"
          value={siteId}
          error={refused['siteId']}
          data={sites.map((site) => ({ value: site.id, label: site.name }))}
          onChange={(event) => setSite(event.currentTarget.value)}
        />
        <RoleChoice roles={roles} error={refused['roles']} onChange={setRoles} />
        <TextInput
          label="Focal point for"
          description="Topics with commas between; hires see whom to ask"
          placeholder="api-design, messaging"
          value={topics}
          error={refused['topics']}
          onChange={(event) => setTopics(event.currentTarget.value)}
        />
        {asProblem(update.error ?? null).status === 412 && update.error !== null ? (
          <Text size="sm" c="red" role="alert">
            Somebody else changed {person.name} meanwhile; nothing was written over. Close this and open it again to see
            the newest.
          </Text>
        ) : (
          <ProblemAlert error={update.error ?? again.error} />
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            Cancel
          </Button>
          <Button type="submit" loading={update.sending} disabled={!name.trim()}>
            Save
          </Button>
        </Group>
        <Divider />
        {hires.data && hires.data.hires.length > 0 ? (
          <Text size="sm">
            {person.name} accompanies {hires.data.hires.length} {hires.data.hires.length === 1 ? 'hire' : 'hires'}.{' '}
            <Link to={`/mentors/${person.id}`} onClick={onClose}>
              Hand them on
            </Link>
            {person.deactivated ? '.' : ' before you close the account.'}
          </Text>
        ) : null}
        <Group justify="space-between">
          {!person.joined && !person.deactivated ? (
            <Button variant="default" loading={again.sending} onClick={() => again.send(person.id)}>
              New invitation link
            </Button>
          ) : (
            <span />
          )}
          {person.deactivated ? (
            <Button variant="default" loading={update.sending} onClick={() => send({ deactivated: false }, `${person.name} can sign in again.`)}>
              Open the account again
            </Button>
          ) : (
            <ConfirmButton
              variant="subtle"
              color="red"
              question={`Close ${person.name}’s account?`}
              consequence="Every session of theirs ends at once, and they cannot sign in. Hires they mentor are with the backup from then on, and reviews they were asked for go to the mentors to hand on. History stays; you can open the account again."
              confirm="Close the account"
              onConfirm={() => send({ deactivated: true }, `${person.name}’s account is closed.`)}
            >
              Close the account
            </ConfirmButton>
          )}
        </Group>
      </Stack>
    </form>
  );
}
