import { VisuallyHidden } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import type { JSX, ReactNode } from 'react';
import { asProblem } from '../api/problem';
import { EmptyState } from './Page';
import { ProblemAlert } from './ProblemAlert';

interface AnsweredProps<T> {
  query: UseQueryResult<T>;
  /** Drawn in the final sizes while the answer is on its way. */
  skeleton: ReactNode;
  children: (data: T) => ReactNode;
}

/** Shows a question's answer, its skeleton before, and a refusal in words. Old data stays while it is asked again. */
export function Answered<T>({ query, skeleton, children }: AnsweredProps<T>): JSX.Element {
  if (query.data !== undefined) {
    return <>{children(query.data)}</>;
  }
  if (query.isError) {
    return asProblem(query.error).status === 404 ? (
      <EmptyState title="Nothing here" icon="eye">
        It does not exist, or it is not yours to see.
      </EmptyState>
    ) : (
      <ProblemAlert error={query.error} retry={() => void query.refetch()} />
    );
  }
  return (
    <div aria-busy="true">
      <VisuallyHidden role="status">Loading</VisuallyHidden>
      {skeleton}
    </div>
  );
}
