import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { fieldErrors } from '../../shared/api/problem';
import type { MentoringDto } from '../../shared/api/types';
import { tellWithUndo } from '../../shared/ui/notify';
import { Card, Section } from '../../shared/ui/Page';
import { firstName } from '../../shared/ui/Person';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import classes from './Mentoring.module.css';
import { useAskToTalk, useSettleQuestion } from './queries';

/** What the hire would like to talk about the next time. */
export function Questions({ mentoring }: { mentoring: MentoringDto }): JSX.Element {
  const { journeyId, questions, abilities, hire, relation } = mentoring;
  const reopen = useSettleQuestion(journeyId);
  const settle = useSettleQuestion(journeyId, ({ questionId, settled }) => {
    if (settled) tellWithUndo('Talked about.', () => reopen.send({ questionId, settled: false }));
  });
  return (
    <Section title={relation === 'hire' ? 'For your next talk' : `What ${firstName(hire.name)} would like to talk about`}>
      <Card className={classes.stack}>
        {questions.length === 0 ? (
          <p className={classes.quiet}>
            {relation === 'hire' ? 'Anything on your mind, big or small: write it down, and your mentors have it on their agenda.' : 'Nothing written down yet. They can add it on their page “Your mentors”.'}
          </p>
        ) : (
          <ul className={classes.list}>
            {questions.map(({ id, body, settledAt }) => (
              <li key={id} className={classes.item}>
                <p className={settledAt === null ? classes.words : `${classes.words} ${classes.settled}`}>{body}</p>
                {abilities.includes('settle') ? (
                  <Button
                    size="xs"
                    variant="default"
                    aria-label={`${settledAt === null ? 'Talked about' : 'Open again'}: ${body}`}
                    onClick={() => settle.send({ questionId: id, settled: settledAt === null })}
                  >
                    {settledAt === null ? 'Talked about' : 'Open again'}
                  </Button>
                ) : null}
              </li>
            ))}
          </ul>
        )}
        {abilities.includes('ask') ? <AskForm journeyId={journeyId} /> : null}
      </Card>
    </Section>
  );
}

function AskForm({ journeyId }: { journeyId: string }): JSX.Element {
  const [body, setBody] = useState('');
  const ask = useAskToTalk(journeyId, () => setBody(''));
  const errors = fieldErrors(ask.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (body.trim() !== '') ask.send(body.trim());
  };
  return (
    <form className={classes.stack} onSubmit={submit}>
      {Object.keys(errors).length === 0 ? <ProblemAlert error={ask.error} /> : null}
      <Textarea label="What would you like to talk about?" autosize minRows={2} maxLength={1000} value={body} error={errors['body']} onChange={(event) => setBody(event.currentTarget.value)} />
      <div className={classes.buttons}>
        <Button type="submit" loading={ask.sending} disabled={body.trim() === ''}>
          Add it
        </Button>
      </div>
    </form>
  );
}
