import { queryOptions, useQuery } from '@tanstack/react-query';
import { createContext, useContext } from 'react';
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

/** Whom the shell renders its screens for. */
export const SignedInAs = createContext<SessionDto | null>(null);

/**
 * Who is signed in. Only for screens inside the shell, which renders them for a known person alone. It is the shell
 * that hears first of a session's end, and leads to the door: until then its screens stay that person's.
 */
export function useSession(): SessionDto {
  const session = useContext(SignedInAs);
  if (session === null) {
    throw new Error('This screen was rendered for nobody; the shell must ask for a session first.');
  }
  return session;
}
