import { useState, type JSX } from 'react';
import { useParams } from 'react-router';
import type { QuestionDto } from '../../shared/api/types';
import { WordsForm } from '../../shared/review/WordsForm';
import { Answered } from '../../shared/ui/Answered';
import { Markdown } from '../../shared/ui/Markdown';
import { Moment } from '../../shared/ui/Moment';
import { tell } from '../../shared/ui/notify';
import { Card, Page, Section } from '../../shared/ui/Page';
import { firstName, PersonLink } from '../../shared/ui/Person';
import { PageSkeleton } from '../../shared/ui/Skeletons';
import { areaWord } from '../../shared/words/topic-words';
import { Answers } from './Answers';
import classes from './QuestionPage.module.css';
import { useAnswer, useQuestion } from './queries';

function AnswerForm({ question }: { question: QuestionDto }): JSX.Element {
  // A fresh form for the next answer; what was written stays when the server refuses it.
  const [given, setGiven] = useState(0);
  const give = useAnswer(question.id, () => {
    setGiven((count) => count + 1);
    tell(`Thank you. ${firstName(question.asker.name)} can read it now.`);
  });
  return (
    <Card>
      <WordsForm
        key={given}
        label="Your answer"
        description="A link or a hint is an answer too."
        field="body"
        send="Answer"
        takesFocus={false}
        sending={give.sending}
        error={give.error}
        onSend={give.send}
      />
    </Card>
  );
}

function Question({ question }: { question: QuestionDto }): JSX.Element {
  const { title, body, topic, topicName, about, asker, askedAt, told, answers } = question;
  const facts = [topic === null ? null : areaWord({ topic, name: topicName }), about === null ? null : `about the milestone “${about.title}”`].filter((fact) => fact !== null);
  return (
    <Page title={title} about={facts.length > 0 ? facts.join(' · ') : undefined} from={{ to: '/ask', label: 'Who to ask' }}>
      <Card className={classes.stack}>
        {body ? <Markdown>{body}</Markdown> : null}
        <div className={classes.by}>
          <PersonLink person={asker} before="asked by" />
          <Moment at={askedAt} />
          {told ? <PersonLink person={told} after="told of it" /> : null}
        </div>
      </Card>
      <Section title="Answers">
        <Answers question={question} />
        {answers.length === 0 ? <p className={classes.none}>No answer yet. You need not be an expert to give the first hint.</p> : null}
        {question.abilities.includes('answer') ? <AnswerForm question={question} /> : null}
      </Section>
    </Page>
  );
}

/** One question, its answers, and a field for another. */
export function QuestionPage(): JSX.Element {
  const { id = '' } = useParams();
  const question = useQuestion(id);
  return (
    <Answered query={question} skeleton={<PageSkeleton />} asPage>
      {(data) => <Question key={data.id} question={data} />}
    </Answered>
  );
}
