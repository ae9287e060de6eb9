import { queryOptions, useQuery, useSuspenseQuery } from '@tanstack/react-query';
import { answer, client } from './client';
import { keys } from './keys';
import { ProblemError } from './problem';
import type { SessionDto } from './types';

/** Who is signed in; null when nobody is. */
export const sessionQuery = queryOptions({
  queryKey: keys.session,
  queryFn: async (): Promise<SessionDto | null> => {
    try {
      return await answer(client.GET('/api/session'));
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401) {
        return null;
      }
      throw error;
    }
  },
  staleTime: 30_000,
});

/** What anybody may know before signing in. */
export const welcomeQuery = queryOptions({
  queryKey: keys.welcome,
  queryFn: () => answer(client.GET('/api/welcome')),
  staleTime: 60_000,
});

/** Who is signed in, or null while that is unknown or nobody is. */
export function useMaybeSession(): SessionDto | null {
  return useQuery(sessionQuery).data ?? null;
}

/** Who is signed in. Only for screens inside the shell, which renders them for a known person alone. */
export function useSession(): SessionDto {
  const { data } = useSuspenseQuery(sessionQuery);
  if (data === null) {
    throw new Error('This screen was rendered for nobody; the shell must ask for a session first.');
  }
  return data;
}
