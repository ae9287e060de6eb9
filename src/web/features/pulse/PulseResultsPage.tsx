import { Fragment, type JSX } from 'react';
import type { PulseQuarterDto } from '../../shared/api/types';
import { quarterWords } from '../../shared/dates';
import { Answered } from '../../shared/ui/Answered';
import { Card, EmptyState, Page, Section } from '../../shared/ui/Page';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './Pulse.module.css';
import { usePulseResults } from './queries';

const ENDS: Record<number, string> = { 1: '1, not at all', 5: '5, fully' };

/** What the guild's new people answered, in groups of five, newest quarter first. */
export function PulseResultsPage(): JSX.Element {
  const results = usePulseResults();
  return (
    <Page title="Pulse results" about="How it goes for new people, in groups of five; who answered what is kept nowhere">
      <Answered query={results} skeleton={<CardSkeletons count={2} height={220} />}>
        {({ days, questions }) => (
          <>
            {days.map(({ day, quarters }) => (
              <Section key={day} title={`Day ${day}`}>
                {quarters.length === 0 ? (
                  <EmptyState title="Too few to show" icon="message">
                    Answers appear once five people have answered.
                  </EmptyState>
                ) : (
                  quarters.map((quarter) => <Quarter key={quarter.quarter} quarter={quarter} questions={questions} />)
                )}
              </Section>
            ))}
          </>
        )}
      </Answered>
    </Page>
  );
}

function Quarter({ quarter: { quarter, n, counts, words }, questions }: { quarter: PulseQuarterDto; questions: string[] }): JSX.Element {
  return (
    <Card className={classes.stack}>
      <p className={classes.quiet}>
        {quarterWords(quarter)} · {n} people
      </p>
      {questions.map((question, index) => (
        <div key={question}>
          <p className={classes.question}>{question}</p>
          <dl className={classes.bars}>
            {(counts[index] ?? []).map((count, score) => (
              <Fragment key={score}>
                <dt>{ENDS[score + 1] ?? score + 1}</dt>
                <dd>
                  <span aria-hidden="true">
                    <span className={classes.bar} style={{ width: `${(count / n) * 100}%` }} />
                  </span>
                  <span>{count === 1 ? '1 person' : `${count} people`}</span>
                </dd>
              </Fragment>
            ))}
          </dl>
        </div>
      ))}
      {words.length > 0 ? (
        <div>
          <p className={classes.question}>In their words</p>
          <ul className={classes.list}>
            {words.map((one) => (
              <li key={one}>“{one}”</li>
            ))}
          </ul>
        </div>
      ) : null}
    </Card>
  );
}
