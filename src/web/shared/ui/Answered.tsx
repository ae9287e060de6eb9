import { Button, VisuallyHidden } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { JSX, ReactNode } from 'react';
import { Link } from 'react-router';
import { asProblem, type ProblemBody } from '../api/problem';
import { EmptyState, Page } from './Page';
import { ProblemAlert } from './ProblemAlert';

interface AnsweredProps<T> {
  query: UseQueryResult<T>;
  /** Drawn in the final sizes while the answer is on its way. */
  skeleton: ReactNode;
  /** True where the answer is the whole page: a refusal then brings its own heading. */
  asPage?: boolean;
  children: (data: T) => ReactNode;
}

/** What does not exist, or is not the reader's to see: two answers that the server gives apart only where it may. */
function Closed({ problem, asPage }: { problem: ProblemBody; asPage: boolean }): JSX.Element {
  const hidden = problem.status === 404;
  const heading = hidden ? 'Nothing here' : problem.title;
  const words = hidden ? 'It does not exist, or it is not yours to see.' : problem.detail;
  const home = (
    <Button component={Link} to="/" variant="default">
      Back to the start
    </Button>
  );
  return asPage ? (
    <Page title={heading}>
      <EmptyState title={words ?? heading} icon="eye" action={home} />
    </Page>
  ) : (
    <EmptyState title={heading} icon="eye">
      {words}
    </EmptyState>
  );
}

/** Shows a question's answer, its skeleton before, and a refusal in words. Old data stays while it is asked again. */
export function Answered<T>({ query, skeleton, asPage = false, children }: AnsweredProps<T>): JSX.Element {
  if (query.data !== undefined) {
    return <>{children(query.data)}</>;
  }
  if (query.isError) {
    const problem = asProblem(query.error);
    if (problem.status === 404 || problem.status === 403) {
      return <Closed problem={problem} asPage={asPage} />;
    }
    const alert = <ProblemAlert error={query.error} retry={() => void query.refetch()} />;
    return asPage ? <Page title="That did not work">{alert}</Page> : alert;
  }
  return (
    <div aria-busy="true">
      <VisuallyHidden role="status">Loading</VisuallyHidden>
      {skeleton}
    </div>
  );
}
