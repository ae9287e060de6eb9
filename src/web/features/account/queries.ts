import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, client, idempotent } from '../../shared/api/client';
import { useCommand, type Command } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type {
  AwayPeriodDto, ChangePasswordDto, DatesToLookAtDto, EnterAwayDto, LinkedNameDto, MessageChoicesDto, OwnSessionDto, SaveMessageChoicesDto, SessionDto,
  SignInStartedDto, SiteDto, UpdateMeDto, WaysInDto, WeekChangeDto,
} from '../../shared/api/types';

/** Changes what belongs to the person alone. */
export function useUpdateMe(): Command<UpdateMeDto, SessionDto> {
  const queries = useQueryClient();
  return useCommand({
    send: (body, key) => answer(client.PATCH('/api/me', { body, headers: idempotent(key) })),
    onDone: (session) => queries.setQueryData(keys.session, session),
  });
}

/** Changes the password. */
export function useChangePassword(): Command<ChangePasswordDto, unknown> {
  return useCommand({
    send: (body: ChangePasswordDto, key) => answer<unknown>(client.POST('/api/me/password', { body, headers: idempotent(key) })),
    refresh: [keys.ownSessions],
  });
}

/** How this person can sign in. */
export function useWaysIn(): UseQueryResult<WaysInDto> {
  return useQuery({ queryKey: keys.waysIn, queryFn: () => answer(client.GET('/api/me/ways-in')) });
}

/** Goes to a provider to link an account there, and comes back to this page. */
export function useLinkAccount(): Command<string, SignInStartedDto> {
  return useCommand({
    send: (providerId) => answer(client.POST('/api/me/identities', { body: { providerId } })),
    onDone: ({ url }) => window.location.assign(url),
  });
}

/** Unlinks an account. */
export function useUnlinkAccount(): Command<string, unknown> {
  return useCommand({
    send: (id: string) => answer<unknown>(client.DELETE('/api/me/identities/{id}', { params: { path: { id } } })),
    refresh: [keys.waysIn],
  });
}

/** Where this person is signed in. */
export function useOwnSessions(): UseQueryResult<OwnSessionDto[]> {
  return useQuery({ queryKey: keys.ownSessions, queryFn: () => answer(client.GET('/api/me/sessions')) });
}

/** Ends one of them. */
export function useEndSession(): Command<string, unknown> {
  return useCommand({
    send: (id: string) => answer<unknown>(client.DELETE('/api/me/sessions/{id}', { params: { path: { id } } })),
    refresh: [keys.ownSessions],
  });
}

/** When this person is away. */
export function useAway(): UseQueryResult<AwayPeriodDto[]> {
  return useQuery({ queryKey: keys.away, queryFn: () => answer(client.GET('/api/me/away')) });
}

/** Enters days away. */
export function useEnterAway(): Command<EnterAwayDto, unknown> {
  return useCommand({
    send: (body: EnterAwayDto, key) => answer<unknown>(client.POST('/api/me/away', { body, headers: idempotent(key) })),
    refresh: [keys.away, keys.queue, keys.myHires, keys.learningTime],
  });
}

/** Takes them back. */
export function useRemoveAway(): Command<string, unknown> {
  return useCommand({
    send: (id: string) => answer<unknown>(client.DELETE('/api/me/away/{id}', { params: { path: { id } } })),
    refresh: [keys.away, keys.queue, keys.myHires, keys.learningTime],
  });
}

/** The site where this person works; null when it is not there any more. */
export function useOwnSite(siteId: string): UseQueryResult<SiteDto | null> {
  return useQuery({
    queryKey: keys.sites,
    queryFn: () => answer(client.GET('/api/sites')),
    select: (sites) => sites.find(({ id }) => id === siteId) ?? null,
  });
}

/** The weekdays this person works, each from its day on. */
export function useOwnWeeks(): UseQueryResult<WeekChangeDto[]> {
  return useQuery({ queryKey: keys.ownWeeks, queryFn: () => answer(client.GET('/api/me/weeks')) });
}

/** Dates of the own path that a changed calendar would move. */
export function useOwnDatesToLookAt(): UseQueryResult<DatesToLookAtDto> {
  return useQuery({ queryKey: keys.datesToLookAt, queryFn: () => answer(client.GET('/api/dates-to-look-at')) });
}

const COUNTED_BY_THE_WEEK = [keys.ownWeeks, keys.datesToLookAt, keys.journeys, keys.queue, keys.learningTime];

/** Sets the weekdays from a day on. */
export function useSetOwnWeek(): Command<WeekChangeDto, unknown> {
  return useCommand({
    send: ({ from, workingWeek }: WeekChangeDto, key) =>
      answer<unknown>(client.PUT('/api/me/weeks/{from}', { params: { path: { from } }, body: { weekdays: workingWeek }, headers: idempotent(key) })),
    refresh: COUNTED_BY_THE_WEEK,
  });
}

/** Takes the week that begins on a day back. */
export function useRemoveOwnWeek(): Command<string, unknown> {
  return useCommand({
    send: (from: string) => answer<unknown>(client.DELETE('/api/me/weeks/{from}', { params: { path: { from } } })),
    refresh: COUNTED_BY_THE_WEEK,
  });
}

/** How this person is told of what. */
export function useMessageChoices(): UseQueryResult<MessageChoicesDto> {
  return useQuery({ queryKey: keys.messageChoices, queryFn: () => answer(client.GET('/api/me/message-choices')) });
}

/** Chooses how to be told. */
export function useSaveMessageChoices(): Command<SaveMessageChoicesDto, MessageChoicesDto> {
  const queries = useQueryClient();
  return useCommand({
    send: (body) => answer(client.PUT('/api/me/message-choices', { body })),
    onDone: (choices) => queries.setQueryData(keys.messageChoices, choices),
  });
}

/** What this person is called in source control. */
export function useOwnNames(): UseQueryResult<LinkedNameDto[]> {
  return useQuery({ queryKey: keys.ownProofNames, queryFn: () => answer(client.GET('/api/proofs/own-names')) });
}

/** Adds a handle or an e-mail. */
export function useAddOwnName(): Command<string, LinkedNameDto[]> {
  const queries = useQueryClient();
  return useCommand({
    send: (name: string, key) => answer(client.POST('/api/proofs/own-names', { body: { name }, headers: idempotent(key) })),
    onDone: (names) => queries.setQueryData(keys.ownProofNames, names),
    refresh: [keys.journeys],
  });
}

/** Takes one away. */
export function useRemoveOwnName(): Command<string, unknown> {
  return useCommand({
    send: (id: string) => answer<unknown>(client.DELETE('/api/proofs/names/{id}', { params: { path: { id } } })),
    refresh: [keys.ownProofNames, keys.journeys],
  });
}
