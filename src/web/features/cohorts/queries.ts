import { useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client, idempotent } from '../../shared/api/client';
import { useCommand } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type { AddHireDto, PlanCohortDto, StartedCohortDto } from '../../shared/api/types';

/** Every cohort of the guild, as the server orders them. */
export function useCohorts() {
  return useQuery({ queryKey: keys.cohorts, queryFn: () => answer(client.GET('/api/cohorts')) });
}

/** One cohort's whole dashboard. */
export function useCohort(id: string) {
  return useQuery({
    queryKey: keys.cohort(id),
    queryFn: () => answer(client.GET('/api/cohorts/{id}', { params: { path: { id } } })),
  });
}

/** Paths that a cohort could walk. */
export function usePaths() {
  return useQuery({ queryKey: keys.paths, queryFn: () => answer(client.GET('/api/paths')) });
}

/** Everybody who can mentor, with what they carry already. */
export function useMentors() {
  return useQuery({ queryKey: keys.mentors, queryFn: () => answer(client.GET('/api/mentors')) });
}

/** Where hires can be. */
export function useSites() {
  return useQuery({ queryKey: keys.sites, queryFn: () => answer(client.GET('/api/sites')) });
}

/** Reads pasted lines or a CSV file's text into hires, with what is wrong line by line. Changes nothing. */
export function useReadHires() {
  return useCommand({ send: (text: string) => answer(client.POST('/api/cohorts/read-hires', { body: { text } })) });
}

/** Everybody's due dates if this plan started. Changes nothing; asked anew each time it is looked at. */
export function useCohortPreview(plan: PlanCohortDto) {
  return useQuery({
    queryKey: ['cohort-preview', plan],
    queryFn: () => answer(client.POST('/api/cohorts/preview', { body: plan })),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
    retry: false,
  });
}

/** Starts a cohort, all or nothing. `sent` hears the key under which progress is told, before anything is sent. */
export function useStartCohort(sent: (key: string) => void) {
  return useCommand({
    send: (plan: PlanCohortDto, key): Promise<StartedCohortDto> => {
      sent(key);
      return answer(client.POST('/api/cohorts', { body: plan, headers: idempotent(key) }));
    },
    refresh: [keys.cohorts, keys.mentors, keys.people],
  });
}

/** Adds one late joiner to a running cohort. */
export function useAddHire(cohortId: string) {
  return useCommand({
    send: (hire: AddHireDto, key) =>
      answer(
        client.POST('/api/cohorts/{id}/hires', {
          params: { path: { id: cohortId } },
          body: hire,
          headers: idempotent(key),
        }),
      ),
    refresh: [keys.cohorts, keys.mentors, keys.people],
  });
}

/** Opens one person's journey: logged, and shown to them. */
export function useOpenJourney() {
  const queries = useQueryClient();
  return useCommand({
    send: (journeyId: string, key) =>
      answer(client.POST('/api/journeys/{id}/open', { params: { path: { id: journeyId } }, headers: idempotent(key) })),
    // What was refused before may be read from now on.
    onDone: (_answer, journeyId) => queries.removeQueries({ queryKey: keys.journey(journeyId) }),
  });
}
