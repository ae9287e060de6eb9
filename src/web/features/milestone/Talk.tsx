import type { JSX } from 'react';
import type { MilestonePageDto } from '../../shared/api/types';
import { Conversation } from '../../shared/journey/Conversation';
import { useMilestoneCommand } from '../../shared/journey/use-milestone-command';
import { WordsForm } from '../../shared/review/WordsForm';
import { Card, Section } from '../../shared/ui/Page';
import classes from './Milestone.module.css';

/** The conversation on a milestone, between the hire and whoever reviews it. */
export function Talk({ page }: { page: MilestonePageDto }): JSX.Element | null {
  const { journey, milestone, conversation } = page;
  const comment = useMilestoneCommand(journey.id, milestone.key, 'comment', { refusal: 'form' });
  const mayComment = milestone.abilities.includes('comment');
  if (conversation.length === 0 && !mayComment) {
    return null;
  }
  return (
    <Section title="Conversation">
      <Card className={classes.stack}>
        {conversation.length > 0 ? <Conversation comments={conversation} /> : null}
        {mayComment ? (
          <WordsForm
            key={conversation.length}
            label={conversation.length === 0 ? 'Ask or say something' : 'Answer'}
            field="body"
            send="Send"
            takesFocus={false}
            sending={comment.sending}
            error={comment.error}
            onSend={(body) => comment.send({ body })}
          />
        ) : null}
      </Card>
    </Section>
  );
}
