import { Button, Checkbox, TextInput, VisuallyHidden } from '@mantine/core';
import { useState } from 'react';
import type { PersonDto } from '../../shared/api/types';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { Card, EmptyState, Page } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import { EditPerson } from './EditPerson';
import { InviteDialog } from './InviteDialog';
import classes from './People.module.css';
import { answersTo } from './people-words';
import { PersonRow } from './PersonRow';
import { usePeople, useSites } from './queries';

/** Everybody in the guild: who they are in it, and what to ask them about. */
export function PeoplePage() {
  const people = usePeople();
  const sites = useSites();
  const [inviting, setInviting] = useState(false);
  const [edited, setEdited] = useState<PersonDto | null>(null);
  return (
    <Page
      title="People"
      about="Who is in the guild, and who is the one to ask"
      actions={
        <Button leftSection={<Icon name="plus" size={16} />} disabled={!sites.data} onClick={() => setInviting(true)}>
          Invite somebody
        </Button>
      }
    >
      <Answered query={people} skeleton={<CardSkeletons count={1} height={480} />}>
        {(all) => <Directory people={all} onEdit={setEdited} />}
      </Answered>
      <InviteDialog opened={inviting} sites={sites.data ?? []} onClose={() => setInviting(false)} />
      <EditPerson person={edited} sites={sites.data ?? []} onClose={() => setEdited(null)} />
    </Page>
  );
}

function Directory({ people, onEdit }: { people: PersonDto[]; onEdit: (person: PersonDto) => void }) {
  const [typed, setTyped] = useState('');
  const [closed, setClosed] = useState(false);
  const shown = people.filter((person) => (closed || !person.deactivated) && answersTo(person, typed));
  return (
    <div>
      <div className={classes.tools}>
        <TextInput
          type="search"
          aria-label="Find people"
          placeholder="Name, site, role or topic"
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        {people.some(({ deactivated }) => deactivated) && (
          <Checkbox label="Closed accounts too" checked={closed} onChange={(event) => setClosed(event.currentTarget.checked)} />
        )}
        <span className={classes.quiet} role="status">
          {shown.length} of {people.length}
        </span>
      </div>
      {shown.length === 0 ? (
        <EmptyState title="Nobody answers to that" icon="person">
          Try a part of a name, or a topic such as “messaging”.
        </EmptyState>
      ) : (
        <Card>
          <table className={classes.table} aria-label="People">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">Site</th>
                <th scope="col">Roles</th>
                <th scope="col">Ask about</th>
                <th scope="col">Account</th>
                <th scope="col">
                <VisuallyHidden>Edit</VisuallyHidden>
              </th>
              </tr>
            </thead>
            <tbody>
              {shown.map((person) => (
                <PersonRow key={person.id} person={person} onEdit={onEdit} />
              ))}
            </tbody>
          </table>
        </Card>
      )}
    </div>
  );
}
