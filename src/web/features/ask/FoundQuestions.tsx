import { Button, VisuallyHidden } from '@mantine/core';
import type { JSX } from 'react';
import { QuestionLinks } from '../../shared/ask/QuestionLinks';
import { Card, EmptyState } from '../../shared/ui/Page';
import { ProblemAlert } from '../../shared/ui/ProblemAlert';
import { CardSkeletons } from '../../shared/ui/Skeletons';
import classes from './AskPage.module.css';
import { useQuestions } from './queries';

interface FoundQuestionsProps {
  search: string;
  topic: string | null;
}

/** The questions that fit what was typed. */
export function FoundQuestions({ search, topic }: FoundQuestionsProps): JSX.Element {
  const found = useQuestions(search, topic);
  const questions = found.data?.pages.flatMap((page) => page.questions) ?? [];
  const searching = search !== '' || topic !== null;
  return (
    <div className={classes.found} aria-busy={found.isPlaceholderData}>
      <VisuallyHidden role="status">
        {searching && found.isSuccess && !found.isPlaceholderData
          ? `${questions.length}${found.hasNextPage ? ' or more' : ''} ${questions.length === 1 ? 'question' : 'questions'} found`
          : ''}
      </VisuallyHidden>
      {found.isPending ? <CardSkeletons count={1} height={240} /> : null}
      {found.isError ? <ProblemAlert error={found.error} retry={() => void found.refetch()} /> : null}
      {found.isSuccess && questions.length === 0 ? (
        <EmptyState title={searching ? 'Nobody asked that yet' : 'No questions yet'} icon="question">
          Ask it: the answer stays here for whoever comes next.
        </EmptyState>
      ) : null}
      {questions.length > 0 ? (
        <Card>
          <QuestionLinks questions={questions} />
        </Card>
      ) : null}
      {found.hasNextPage ? (
        <div className={classes.more}>
          <Button variant="default" loading={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
            Show earlier
          </Button>
        </div>
      ) : null}
    </div>
  );
}
