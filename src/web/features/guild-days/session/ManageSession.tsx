import { Button } from '@mantine/core';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import type { GuildSessionDto } from '../../../shared/api/types';
import { ConfirmButton } from '../../../shared/ui/ConfirmButton';
import { SessionDialog } from '../editor/SessionDialog';
import { useCancelSession, useReleasePlace } from '../queries';

/** What a guild manager does with a session on the programme. */
export function ManageSession({ session }: { session: GuildSessionDto }) {
  const [editing, setEditing] = useState(false);
  const cancel = useCancelSession();
  const release = useReleasePlace();
  const navigate = useNavigate();
  return (
    <>
      {session.keptForFirstTime ? (
        <ConfirmButton
          variant="default"
          question="Release this place?"
          consequence="It is kept for somebody who has not spoken here before. Released, any proposal can have it."
          confirm="Release it"
          onConfirm={() => release.send(session.id)}
        >
          Release the place
        </ConfirmButton>
      ) : null}
      {session.draft?.takesOff ? null : (
        <ConfirmButton
          variant="default"
          loading={cancel.sending}
          question={`Take “${session.title}” off the programme?`}
          consequence={session.published ? 'It goes when you publish the programme again, and those who have a seat are told then.' : 'Nobody else has seen it yet. Its proposal can be put elsewhere.'}
          confirm="Take it off"
          onConfirm={() => void cancel.sendAndWait(session.id).then(() => (session.published ? undefined : navigate(`/guild-days/${session.day}`)), () => undefined)}
        >
          Take off the programme
        </ConfirmButton>
      )}
      <Button variant="default" onClick={() => setEditing(true)}>
        Edit
      </Button>
      <SessionDialog day={session.day} session={session} opened={editing} onClose={() => setEditing(false)} />
    </>
  );
}
