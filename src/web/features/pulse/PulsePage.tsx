import { Button, Radio, Textarea } from '@mantine/core';
import { useState, type FormEvent, type JSX } from 'react';
import { useOwnPulse } from '../../shared/api/pulse';
import { asProblem, fieldErrors } from '../../shared/api/problem';
import type { OwnPulseDto } from '../../shared/api/types';
import { fullDay, useDates } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { Icon } from '../../shared/ui/icons';
import { tell } from '../../shared/ui/notify';
import { Card, EmptyState, Page, Section } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './Pulse.module.css';
import { useAnswerPulse } from './queries';

const SCORES = ['1', '2', '3', '4', '5'];

/** A hire's own pulses: the one that is open, and that others were answered. */
export function PulsePage(): JSX.Element {
  const own = useOwnPulse();
  return (
    <Page title="Pulse" about="Two short questions on days 5, 19 and 63, answered without a name">
      <Answered query={own} skeleton={<CardSkeletons count={2} height={160} />}>
        {({ pulses, questions }) => {
          const open = pulses.filter(({ state }) => state === 'open');
          return (
            <>
              {open.map((pulse) => (
                <PulseForm key={`${pulse.journeyId} ${pulse.day}`} pulse={pulse} questions={questions} />
              ))}
              {open.length === 0 ? (
                <EmptyState title="Nothing to answer now" icon="message">
                  When the next one opens, Today says so.
                </EmptyState>
              ) : null}
              {pulses.length > 0 ? <Own pulses={pulses} /> : null}
              <Section title="Why nobody can tell what you answered">
                <Card className={classes.stack}>
                  <p className={classes.quiet}>
                    That you answered, and what was answered, are kept apart, with no number, time or order that leads from one to the other. Managers see
                    answers in groups of five people, the words apart from the numbers, and a sixth waits for four more. So an answer cannot be
                    looked up or changed afterwards, by you neither.
                  </p>
                  <p className={classes.quiet}>Your own words may still sound like you. Nobody needs to write any.</p>
                </Card>
              </Section>
            </>
          );
        }}
      </Answered>
    </Page>
  );
}

function PulseForm({ pulse, questions }: { pulse: OwnPulseDto; questions: string[] }): JSX.Element {
  const { today } = useDates();
  const [scores, setScores] = useState<(number | null)[]>([null, null]);
  const [words, setWords] = useState('');
  const [asked, setAsked] = useState(false);
  const send = useAnswerPulse(() => tell('Thank you. It is among the others now.'));
  const errors = fieldErrors(send.error);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setAsked(true);
    const [first = null, second = null] = scores;
    if (first === null || second === null) return;
    send.send({ journeyId: pulse.journeyId, day: pulse.day, first, second, ...(words.trim() === '' ? {} : { words: words.trim() }) });
  };
  return (
    <Section title={`Day ${pulse.day}`} about={`open until ${fullDay(pulse.closesOn, today)}`}>
      <Card>
        <form className={classes.stack} onSubmit={submit} noValidate>
          {send.error !== null && Object.keys(errors).length === 0 && asProblem(send.error).status !== 409 ? <ProblemAlert error={send.error} /> : null}
          {questions.map((question, index) => (
            <Radio.Group
              key={question}
              label={question}
              value={scores[index]?.toString() ?? ''}
              error={asked && (scores[index] ?? null) === null ? 'Choose one of the five' : undefined}
              onChange={(value) => setScores((before) => before.map((score, at) => (at === index ? Number(value) : score)))}
            >
              <div className={classes.scale}>
                <span className={classes.end}>not at all</span>
                {SCORES.map((score) => (
                  <Radio key={score} value={score} label={score} />
                ))}
                <span className={classes.end}>fully</span>
              </div>
            </Radio.Group>
          ))}
          <Textarea
            label="In your words, if you like"
            description="Shown to managers apart from the numbers, with those of others."
            autosize
            minRows={2}
            maxLength={1000}
            value={words}
            error={errors['words']}
            onChange={(event) => setWords(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" loading={send.sending} leftSection={<Icon name="send" size={16} />}>
              Answer without a name
            </Button>
          </div>
        </form>
      </Card>
    </Section>
  );
}

const MARKS = { answered: 'check', open: 'message', coming: 'clock', over: 'close' } as const;

function Own({ pulses }: { pulses: OwnPulseDto[] }): JSX.Element {
  const { today } = useDates();
  const words = ({ state, opensOn, closesOn }: OwnPulseDto): string => {
    switch (state) {
      case 'answered':
        return 'you answered';
      case 'open':
        return `open until ${fullDay(closesOn, today)}`;
      case 'coming':
        return `opens ${fullDay(opensOn, today)}`;
      case 'over':
        return 'not answered, and that is fine';
    }
  };
  return (
    <Section title="Yours">
      <Card>
        <ul className={classes.list}>
          {pulses.map((pulse) => (
            <li key={`${pulse.journeyId} ${pulse.day}`}>
              <Icon name={MARKS[pulse.state]} size={17} />
              <span>
                Day {pulse.day}: {words(pulse)}
              </span>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  );
}
