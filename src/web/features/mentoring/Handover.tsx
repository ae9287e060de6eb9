import { Button, Textarea } from '@mantine/core';
import { useState, type JSX } from 'react';
import { Link } from 'react-router';
import { asProblem } from '../../shared/api/problem';
import type { HandoverDto, MentoringDto } from '../../shared/api/types';
import { fullDay } from '../../shared/dates';
import { tell } from '../../shared/ui/notify';
import { Card, Section } from '../../shared/ui/Page';
import { firstName } from '../../shared/ui/Person';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from './Mentoring.module.css';
import { useSaveHandover } from './queries';

/** What the backup should know while the mentor is away. */
export function Handover({ mentoring }: { mentoring: MentoringDto }): JSX.Element | null {
  const { handover, today, abilities } = mentoring;
  if (handover === null) {
    return abilities.includes('hand_over') ? (
      <Section title="Hand-over">
        <Card className={classes.stack}>
          <p className={classes.quiet}>
            Going away? <Link to="/account">Enter the dates</Link>, and a hand-over for the backup is drafted here.
          </p>
        </Card>
      </Section>
    ) : null;
  }
  const days = handover.from === handover.to ? fullDay(handover.from, today) : `${fullDay(handover.from, today)} to ${fullDay(handover.to, today)}`;
  if (!abilities.includes('hand_over')) {
    return (
      <Section title={`While ${firstName(handover.mentor.name)} is away`} about={days}>
        <Card className={classes.stack}>
          <p className={classes.words}>{handover.words}</p>
        </Card>
      </Section>
    );
  }
  return (
    <Section title="Hand-over" about={`you are away ${days}`}>
      <HandoverForm mentoring={mentoring} handover={handover} />
    </Section>
  );
}

function HandoverForm({ mentoring, handover }: { mentoring: MentoringDto; handover: HandoverDto }): JSX.Element {
  const { journeyId, assignments, today } = mentoring;
  const [words, setWords] = useState(handover.words);
  const save = useSaveHandover(journeyId, ({ send }) => tell(send ? 'Sent. They read it from now on.' : 'Kept.'));
  const backup = assignments.find(({ kind, from, to }) => kind === 'backup' && from <= today && (to === null || to >= today));
  const name = backup ? firstName(backup.person.name) : 'The backup';
  const submit = (send: boolean): void => save.send({ words: words.trim(), send, revision: handover.revision });
  return (
    <Card className={classes.stack}>
      {save.error !== null && asProblem(save.error).status === 412 ? (
        <p role="alert">You changed it in another window meanwhile. Copy what you wrote here, then load the page again.</p>
      ) : (
        <ProblemAlert error={save.error} />
      )}
      <Textarea
        label={`For ${name}`}
        description={handover.drafted ? 'Drafted from how things stand today. Put right what is missing.' : undefined}
        autosize
        minRows={4}
        maxLength={5000}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <p className={classes.quiet}>
        {handover.sent ? `${name} reads this. Changes show at once.` : `${name} reads it when you send it, or on the first day of your leave by itself. Questions of your hire go to them in those days, and come back to you afterwards.`}
      </p>
      <div className={classes.buttons}>
        <Button loading={save.sendingInput?.send === true} disabled={words.trim() === ''} onClick={() => submit(true)}>
          {handover.sent ? 'Save the change' : 'Send it now'}
        </Button>
        {handover.sent ? null : (
          <Button variant="default" loading={save.sendingInput?.send === false} disabled={words.trim() === ''} onClick={() => submit(false)}>
            Keep it for now
          </Button>
        )}
      </div>
    </Card>
  );
}
