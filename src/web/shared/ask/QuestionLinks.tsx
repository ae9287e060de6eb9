import type { JSX } from 'react';
import { Link } from 'react-router';
import type { QuestionSummaryDto } from '../api/types';
import { Icon } from '../ui/icons';
import { Moment } from '../ui/Moment';
import { areaWord } from '../words/topic-words';
import classes from './Ask.module.css';

/** “2 answers, one of which helped”. */
function answersWords({ answerCount, settled }: QuestionSummaryDto): string {
  const answers = answerCount === 0 ? 'no answer yet' : answerCount === 1 ? 'one answer' : `${answerCount} answers`;
  if (!settled) {
    return answers;
  }
  return answerCount === 1 ? 'one answer, and it helped' : `${answers}, one of which helped`;
}

interface QuestionLinksProps {
  questions: QuestionSummaryDto[];
  /** Where the page is about a milestone, it need not be named. */
  withMilestone?: boolean;
}

/** Questions as a list of links, with how far each got. */
export function QuestionLinks({ questions, withMilestone = true }: QuestionLinksProps): JSX.Element {
  return (
    <ul className={classes.questions}>
      {questions.map((question) => (
        <li key={question.id} className={classes.question}>
          <span className={question.settled ? classes.settled : classes.open}>
            <Icon name={question.settled ? 'check' : 'question'} />
          </span>
          <div className={classes.words}>
            <Link to={`/questions/${question.id}`}>{question.title}</Link>
            <span className={classes.quiet}>
              {question.asker.name}, <Moment at={question.askedAt} /> · {answersWords(question)}
              {question.topic === null ? '' : ` · ${areaWord({ topic: question.topic, name: question.topicName })}`}
              {withMilestone && question.about ? ` · about “${question.about.title}”` : ''}
            </span>
          </div>
        </li>
      ))}
    </ul>
  );
}
