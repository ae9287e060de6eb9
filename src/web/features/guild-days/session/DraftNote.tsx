import { Button } from '@mantine/core';
import { Link } from 'react-router';
import type { GuildSessionDto, SessionDraftDto } from '../../../shared/api/types';
import { useDates } from '../../../shared/dates';
import { Card } from '../../../shared/ui/Page';
import classes from '../GuildDays.module.css';
import { draftWords } from '../guild-days-words';
import { useTakeBackChanges } from '../queries';

/** For who makes the programme: what is changed and not published, where to publish it, and how to leave it. */
export function DraftNote({ session, draft }: { session: GuildSessionDto; draft: SessionDraftDto }) {
  const { timeZone } = useDates();
  const takeBack = useTakeBackChanges();
  return (
    <Card className={classes.head}>
      <div>
        <p className={classes.note}>Not published yet: {draftWords(session, draft, timeZone)}</p>
        <p className={classes.about}>Everybody else sees the session as it was, until you publish the day’s programme.</p>
      </div>
      <div className={classes.buttons}>
        <Button variant="default" size="xs" loading={takeBack.sending} onClick={() => takeBack.send(session.id)}>
          {draft.takesOff ? 'Keep it on the programme' : 'Take the change back'}
        </Button>
        <Button size="xs" component={Link} to={`/guild-days/${session.day}`}>
          To the programme
        </Button>
      </div>
    </Card>
  );
}
