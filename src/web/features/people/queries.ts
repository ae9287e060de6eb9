import { useQuery } from '@tanstack/react-query';
import { answer, client, idempotent, ifMatch } from '../../shared/api/client';
import { useCommand } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import { useSession } from '../../shared/api/session';
import type { InvitePersonDto, UpdatePersonDto } from '../../shared/api/types';

/** Everybody in the guild, in the server's order. */
export function usePeople() {
  return useQuery({ queryKey: keys.people, queryFn: () => answer(client.GET('/api/people')) });
}

/** Where people can be. */
export function useSites() {
  return useQuery({ queryKey: keys.sites, queryFn: () => answer(client.GET('/api/sites')) });
}

/** Invites a person; the answer holds the one-time link, which is never shown again. */
export function useInvitePerson() {
  return useCommand({
    send: (person: InvitePersonDto, key) => answer(client.POST('/api/people', { body: person, headers: idempotent(key) })),
    refresh: [keys.people, keys.mentors],
  });
}

/** A fresh one-time link for somebody who has not joined yet; the one before stops working. */
export function useInviteAgain() {
  return useCommand({
    send: (id: string, key) =>
      answer(client.POST('/api/people/{id}/invitation', { params: { path: { id } }, headers: idempotent(key) })),
    refresh: [keys.people],
  });
}

/** Whom somebody accompanies, for who may hand them on; nothing for everybody else. */
export function useHiresOf(personId: string, asked: boolean) {
  const manages = useSession().roles.includes('manager');
  return useQuery({
    queryKey: keys.mentorHires(personId),
    queryFn: () => answer(client.GET('/api/mentors/{personId}/hires', { params: { path: { personId } } })),
    enabled: asked && manages,
  });
}

/** Changes a person; refused (412) when somebody else changed them meanwhile. */
export function useUpdatePerson() {
  return useCommand({
    send: ({ id, revision, change }: { id: string; revision: number; change: UpdatePersonDto }, key) =>
      answer(
        client.PATCH('/api/people/{id}', {
          params: { path: { id } },
          body: change,
          headers: { ...ifMatch(revision), ...idempotent(key) },
        }),
      ),
    refresh: [keys.people, keys.mentors],
  });
}
