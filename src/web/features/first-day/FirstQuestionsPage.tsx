import { Button, Textarea } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { useParams } from 'react-router';
import type { FirstQuestionDto } from '../../shared/api/types';
import { fieldErrors } from '../../shared/api/problem';
import { fullDay, useDates } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { Moment } from '../../shared/ui/Moment';
import { tell } from '../../shared/ui/notify';
import { Card, EmptyState, Page } from '../../shared/ui/Page';
import { firstName } from '../../shared/ui/Person';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './FirstDay.module.css';
import { useAnswerFirst, useFirstQuestions } from './queries';

/** What a hire asked before the first day, for the mentors to answer. */
export function FirstQuestionsPage(): JSX.Element {
  const { id = '' } = useParams();
  const found = useFirstQuestions(id);
  const { today } = useDates();
  const about = found.data && `Before ${fullDay(found.data.startOn, today)}. Answers show on the page that ${firstName(found.data.hireName)} reads; managers see neither.`;
  return (
    <Page title={found.data ? `What ${firstName(found.data.hireName)} would like to know` : 'Questions before the first day'} about={about}>
      <Answered query={found} skeleton={<CardSkeletons count={2} height={120} />}>
        {({ questions, abilities, hireName }) =>
          questions.length === 0 ? (
            <EmptyState title="No questions yet" icon="question">
              {firstName(hireName)} can ask on the page before the first day. You read it in your inbox.
            </EmptyState>
          ) : (
            <ul className={classes.questions}>
              {questions.map((question) => (
                <Card as="li" key={question.id} className={classes.stack}>
                  <Question journeyId={id} question={question} mayAnswer={abilities.includes('answer')} />
                </Card>
              ))}
            </ul>
          )
        }
      </Answered>
    </Page>
  );
}

interface QuestionProps {
  journeyId: string;
  question: FirstQuestionDto;
  mayAnswer: boolean;
}

function Question({ journeyId, question, mayAnswer }: QuestionProps): JSX.Element {
  const { body, askedAt, answer, answeredBy } = question;
  const [open, setOpen] = useState(answer === null);
  return (
    <>
      <div>
        <h2 className={classes.question}>{body}</h2>
        <p className={classes.quiet}>
          asked <Moment at={askedAt} />
        </p>
        {answer === null ? null : (
          <p className={classes.answer}>
            {answer}
            {answeredBy ? <span className={classes.quiet}> — {answeredBy.name}</span> : null}
          </p>
        )}
      </div>
      {mayAnswer && open ? <AnswerForm journeyId={journeyId} question={question} onDone={() => setOpen(false)} /> : null}
      {mayAnswer && !open ? (
        <div>
          <Button variant="default" size="xs" onClick={() => setOpen(true)}>
            Say it better
          </Button>
        </div>
      ) : null}
      {!mayAnswer && answer === null ? <p className={classes.quiet}>Not answered yet.</p> : null}
    </>
  );
}

function AnswerForm({ journeyId, question, onDone }: { journeyId: string; question: FirstQuestionDto; onDone: () => void }): JSX.Element {
  const [words, setWords] = useState(question.answer ?? '');
  const answering = useAnswerFirst(journeyId, question.id, () => {
    tell('Answered.');
    onDone();
  });
  const refused = fieldErrors(answering.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (words.trim() !== '') answering.send(words.trim());
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <Textarea
        label="Your answer"
        autosize
        minRows={2}
        maxLength={5000}
        value={words}
        error={refused['answer']}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      {Object.keys(refused).length === 0 ? <ProblemAlert error={answering.error} /> : null}
      <Button type="submit" loading={answering.sending}>
        Answer
      </Button>
    </form>
  );
}
