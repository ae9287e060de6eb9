import { Alert, Button, Group } from '@mantine/core';
import type { JSX } from 'react';
import { asProblem } from '../api/problem';

interface ProblemAlertProps {
  error: unknown;
  /** Offers to try again. */
  retry?: () => void;
}

/** What the server refused, why, and what to do about it. Nothing when there is no error. */
export function ProblemAlert({ error, retry }: ProblemAlertProps): JSX.Element | null {
  if (error === null || error === undefined) {
    return null;
  }
  const problem = asProblem(error);
  return (
    <Alert color="red" variant="light" title={problem.title} role="alert">
      {problem.detail}
      {problem.errors && problem.errors.length > 0 ? (
        <ul style={{ margin: '0.4rem 0 0', paddingInlineStart: '1.1rem' }}>
          {problem.errors.map(({ field, problem: words }) => (
            <li key={`${field} ${words}`}>
              {field}: {words}
            </li>
          ))}
        </ul>
      ) : null}
      {retry ? (
        <Group mt="sm">
          <Button size="xs" variant="default" onClick={retry}>
            Try again
          </Button>
        </Group>
      ) : null}
    </Alert>
  );
}
