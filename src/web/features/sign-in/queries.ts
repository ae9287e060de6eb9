import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { useNavigate, useSearchParams } from 'react-router';
import { answer, client } from '../../shared/api/client';
import { useCommand, type Command } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type { AcceptInvitationDto, InvitationDto, SessionDto, SetUpDto, SignInDto, SignInStartedDto } from '../../shared/api/types';

/** Takes a fresh session in, and goes to where the person wanted to be. */
function useWelcomeIn(): (session: SessionDto) => void {
  const queries = useQueryClient();
  const navigate = useNavigate();
  const [search] = useSearchParams();
  return (session) => {
    queries.clear();
    queries.setQueryData(keys.session, session);
    const then = search.get('then');
    // Only an address of this app: anything else would let a crafted link lead elsewhere.
    void navigate(then?.startsWith('/') && !then.startsWith('//') ? then : '/', { replace: true });
  };
}

/** Signs in with e-mail and password. */
export function useSignIn(): Command<SignInDto, SessionDto> {
  const welcomeIn = useWelcomeIn();
  return useCommand({ send: (body) => answer(client.POST('/api/session', { body })), onDone: welcomeIn });
}

/** Signs in as one of the demo's sample people. */
export function useDemoSignIn(): Command<string, SessionDto> {
  const welcomeIn = useWelcomeIn();
  return useCommand({ send: (personId) => answer(client.POST('/api/demo/session', { body: { personId } })), onDone: welcomeIn });
}

/** Sets the first guild, site and admin up. */
export function useSetUp(): Command<SetUpDto, SessionDto> {
  const welcomeIn = useWelcomeIn();
  return useCommand({ send: (body) => answer(client.POST('/api/setup', { body })), onDone: welcomeIn });
}

/** Whom a one-time link invites. */
export function useInvitation(token: string): UseQueryResult<InvitationDto> {
  return useQuery({
    queryKey: ['invitations', token],
    queryFn: () => answer(client.GET('/api/invitations/{token}', { params: { path: { token } } })),
    retry: false,
  });
}

/** Accepts it with a first password, and signs in. */
export function useAcceptInvitation(token: string): Command<AcceptInvitationDto, SessionDto> {
  const welcomeIn = useWelcomeIn();
  return useCommand({
    send: (body) => answer(client.POST('/api/invitations/{token}', { params: { path: { token } }, body })),
    onDone: welcomeIn,
  });
}

const goThere = ({ url }: SignInStartedDto): void => window.location.assign(url);

/** Goes to a provider to sign in there, and comes back to where the person wanted to be. */
export function useGoToProvider(): Command<string, SignInStartedDto> {
  const [search] = useSearchParams();
  const then = search.get('then') ?? undefined;
  return useCommand({ send: (providerId) => answer(client.POST('/api/sign-in', { body: { providerId, then } })), onDone: goThere });
}

/** Takes an invitation up with an account at a provider. */
export function useJoinByProvider(token: string): Command<string, SignInStartedDto> {
  return useCommand({
    send: (providerId) => answer(client.POST('/api/invitations/{token}/sign-in', { params: { path: { token } }, body: { providerId } })),
    onDone: goThere,
  });
}
