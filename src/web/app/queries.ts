import { QueryCache, QueryClient } from '@tanstack/react-query';
import { keys } from '../shared/api/keys';
import { ProblemError } from '../shared/api/problem';

function isRefusal(error: Error): boolean {
  return error instanceof ProblemError && error.status >= 400 && error.status < 500;
}

/** What the app knows of the server. Answers are shown at once and quietly asked for again when they may be old. */
export const queries: QueryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      gcTime: 10 * 60_000,
      retry: (failures, error) => failures < 2 && !isRefusal(error),
      refetchOnWindowFocus: true,
    },
  },
  queryCache: new QueryCache({
    onError: (error) => {
      // Signed out elsewhere, or for too long: the shell notices and asks to sign in again.
      if (error instanceof ProblemError && error.status === 401) {
        queries.setQueryData(keys.session, null);
      }
    },
  }),
});
