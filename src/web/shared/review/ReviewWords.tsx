import type { JSX } from 'react';
import type { MilestonePageDto } from '../api/types';
import { useMilestoneCommand } from '../journey/use-milestone-command';
import { tell } from '../ui/notify';
import { firstName } from '../ui/Person';
import { DelegateForm } from './DelegateForm';
import type { Ask } from './review-asks';
import { WordsForm } from './WordsForm';

interface ReviewWordsProps {
  page: MilestonePageDto;
  ask: Ask;
  onAnswered?: () => void;
  onClose: () => void;
}

/** The part of a reviewer's answer that needs words, or a name. */
export function ReviewWords({ page, ask, onAnswered, onClose }: ReviewWordsProps): JSX.Element {
  const { journey, milestone, reviewers } = page;
  const name = firstName(journey.hire.name);
  const after = (words: string) => ({
    refusal: 'form' as const,
    onDone: () => {
      tell(words);
      onClose();
      onAnswered?.();
    },
  });
  const changes = useMilestoneCommand(journey.id, milestone.key, 'request_changes', after(`Sent. It is ${name}’s turn now.`));
  const waive = useMilestoneCommand(journey.id, milestone.key, 'waive', after(`Recognised as known. ${name} is told.`));
  const reopen = useMilestoneCommand(journey.id, milestone.key, 'reopen', after(`“${milestone.title}” is open again.`));
  const delegate = useMilestoneCommand(journey.id, milestone.key, 'delegate', after('Handed on.'));
  switch (ask) {
    case 'request_changes':
      return (
        <WordsForm
          key={ask}
          label={`What should ${name} change?`}
          description="Say what is good already, then the one or two things that matter."
          field="comment"
          send="Ask for changes"
          sending={changes.sending}
          error={changes.error}
          onSend={(comment) => changes.send({ comment })}
          onCancel={onClose}
        />
      );
    case 'waive':
      return (
        <WordsForm
          key={ask}
          label="How do you know that it is known?"
          description={`Kept with the item, and shown to ${name}.`}
          field="reason"
          send="Recognise it"
          sending={waive.sending}
          error={waive.error}
          onSend={(reason) => waive.send({ reason })}
          onCancel={onClose}
        />
      );
    case 'reopen':
      return (
        <WordsForm
          key={ask}
          label="Why should it be open again?"
          field="reason"
          send="Reopen it"
          sending={reopen.sending}
          error={reopen.error}
          onSend={(reason) => reopen.send({ reason })}
          onCancel={onClose}
        />
      );
    case 'delegate':
      return (
        <DelegateForm
          reviewers={reviewers}
          sending={delegate.sending}
          error={delegate.error}
          onSend={(reviewerId) => delegate.send({ reviewerId })}
          onCancel={onClose}
        />
      );
  }
}
