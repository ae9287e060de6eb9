import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, client, idempotent } from '../../../shared/api/client';
import { useCommand, type Command } from '../../../shared/api/command';
import { keys } from '../../../shared/api/keys';
import type { AddArrivalRuleDto, ArrivalsDto, ArrivingDto, StartedCohortDto } from '../../../shared/api/types';

/** Who starts soon, whose first day has changed, and the rules. */
export function useArrivals(): UseQueryResult<ArrivalsDto> {
  return useQuery({ queryKey: keys.arrivals, queryFn: () => answer(client.GET('/api/arrivals')) });
}

/** Somebody who can be put into the cohort that was proposed. */
export interface Joining {
  arriving: ArrivingDto;
  proposal: NonNullable<ArrivingDto['proposal']>;
}

/** Puts somebody into the cohort, with the mentors, that the rule proposes. */
export function useJoin(): Command<Joining, StartedCohortDto> {
  return useCommand({
    send: ({ arriving: { person, email, siteId, startsOn }, proposal: { cohortId, mentor, backup } }, key) =>
      answer(
        client.POST('/api/cohorts/{id}/hires', {
          params: { path: { id: cohortId } },
          body: { name: person.name, email, siteId, startOn: startsOn, mentorId: mentor.id, backupId: backup.id },
          headers: idempotent(key),
        }),
      ),
    refresh: [keys.cohorts, keys.mentors, keys.people],
  });
}

/** Lets the dates of somebody's journey be. */
export function useSettle(): Command<string, unknown> {
  return useCommand({ send: (id) => answer(client.POST('/api/arrivals/{id}/settle', { params: { path: { id } } })), refresh: [keys.arrivals] });
}

/** Adds a rule. */
export function useAddRule(): Command<AddArrivalRuleDto, ArrivalsDto> {
  return useCommand({
    send: (body, key) => answer(client.POST('/api/arrival-rules', { body, headers: idempotent(key) })),
    refresh: [keys.arrivals],
  });
}

/** Takes a rule away. */
export function useRemoveRule(): Command<string, unknown> {
  return useCommand({ send: (id) => answer(client.DELETE('/api/arrival-rules/{id}', { params: { path: { id } } })), refresh: [keys.arrivals] });
}
