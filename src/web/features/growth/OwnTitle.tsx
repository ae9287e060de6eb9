import { Button } from '@mantine/core';
import { useState, type JSX } from 'react';
import { Link, useNavigate } from 'react-router';
import type { OwnTitleDto } from '../../shared/api/types';
import { fullDay, useDates } from '../../shared/dates';
import { WordsForm } from '../../shared/review/WordsForm';
import { ConfirmButton } from '../../shared/ui/ConfirmButton';
import { tell } from '../../shared/ui/notify';
import { Card } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from './Growth.module.css';
import { useRenew, useStepDown } from './queries';
import { titleWords } from './words';

/** A title of the reader's own: its term, another one, or an end to it. */
export function OwnTitle({ title }: { title: OwnTitleDto }): JSX.Element {
  const { id, grantedOn, until, endedOn, renewalId, abilities } = title;
  const { today } = useDates();
  const [renewing, setRenewing] = useState(false);
  const navigate = useNavigate();
  const renew = useRenew(id);
  const words = titleWords(title);
  const stepDown = useStepDown(id, () => tell(`Thank you for what you did as ${words.toLowerCase().startsWith('expert') ? 'an expert' : 'a master'}.`));
  const ask = (whatIsNew: string): void => {
    void renew.sendAndWait(whatIsNew).then(
      (nomination) => {
        tell('Asked. Whoever decides is told.');
        return navigate(`/growth/nominations/${nomination.id}`);
      },
      () => undefined,
    );
  };
  return (
    <Card as="li" className={classes.stack}>
      <div>
        <h3 className={classes.name}>{words}</h3>
        <p className={classes.quiet}>
          {endedOn === null
            ? `Since ${fullDay(grantedOn, today)}, until ${fullDay(until, today)}`
            : `From ${fullDay(grantedOn, today)} to ${fullDay(endedOn, today)}. Thank you.`}
        </p>
        {renewalId ? (
          <p className={classes.quiet}>
            You asked for another term: <Link className={classes.link} to={`/growth/nominations/${renewalId}`}>see how it stands</Link>. Your title stays until that is decided.
          </p>
        ) : null}
      </div>
      {renewing ? (
        <WordsForm
          label="What is new since the last time?"
          description="A talk, reviews, something you started. A few lines are enough."
          field="whatIsNew"
          send="Ask for another term"
          sending={renew.sending}
          error={renew.error}
          onSend={ask}
          onCancel={() => setRenewing(false)}
        />
      ) : abilities.length > 0 ? (
        <div className={classes.row}>
          {abilities.includes('renew') ? <Button onClick={() => setRenewing(true)}>Renew</Button> : null}
          {abilities.includes('step_down') ? (
            <ConfirmButton
              variant="default"
              question="Step down?"
              consequence={`You are no longer ${words.replace(/^Expert/, 'expert').replace(/^Master/, 'master')} from today on. Your name stays here with thanks, and you can be nominated again.`}
              confirm="Step down"
              loading={stepDown.sending}
              onConfirm={() => stepDown.send()}
            >
              Step down
            </ConfirmButton>
          ) : null}
        </div>
      ) : null}
      <ProblemAlert error={stepDown.error} />
    </Card>
  );
}
