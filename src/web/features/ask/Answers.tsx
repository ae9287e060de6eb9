import { Button } from '@mantine/core';
import type { JSX } from 'react';
import type { QuestionDto } from '../../shared/api/types';
import { Icon } from '../../shared/ui/icons';
import { Markdown } from '../../shared/ui/Markdown';
import { Moment } from '../../shared/ui/Moment';
import { Card } from '../../shared/ui/Page';
import { firstName, PersonLink } from '../../shared/ui/Person';
import { useAccept } from './queries';
import classes from './QuestionPage.module.css';

/** What was answered; the asker says which answer helped, and may take it back. */
export function Answers({ question }: { question: QuestionDto }): JSX.Element | null {
  const accept = useAccept(question.id);
  const mayAccept = question.abilities.includes('accept');
  if (question.answers.length === 0) {
    return null;
  }
  return (
    <ol className={classes.answers}>
      {question.answers.map(({ id, body, author, answeredAt, accepted }) => (
        <Card key={id} as="li" className={accepted ? `${classes.stack} ${classes.accepted}` : classes.stack}>
          {accepted ? (
            <p className={classes.helped}>
              <Icon name="check" />
              {mayAccept ? 'This helped you' : `This helped ${firstName(question.asker.name)}`}
            </p>
          ) : null}
          <Markdown>{body}</Markdown>
          <div className={classes.by}>
            <PersonLink person={author} />
            <Moment at={answeredAt} />
            {mayAccept ? (
              <Button
                size="xs"
                variant="default"
                aria-label={accepted ? `Take back that the answer of ${author.name} helped` : `The answer of ${author.name} helped`}
                onClick={() => accept.send(accepted ? null : id)}
              >
                {accepted ? 'Take back' : 'This helped'}
              </Button>
            ) : null}
          </div>
        </Card>
      ))}
    </ol>
  );
}
