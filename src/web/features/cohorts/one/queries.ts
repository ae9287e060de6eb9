import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, client, idempotent } from '../../../shared/api/client';
import { useCommand, type Command } from '../../../shared/api/command';
import { keys } from '../../../shared/api/keys';
import type { OnePreviewDto, PersonDto, PlanOneDto, StartedOneDto } from '../../../shared/api/types';

/** Everybody in the guild. */
export function useEverybody(): UseQueryResult<PersonDto[]> {
  return useQuery({ queryKey: keys.people, queryFn: () => answer(client.GET('/api/people')) });
}

/** What the path would be like; nothing is asked while the plan has gaps. */
export function useOnePreview(plan: PlanOneDto | null): UseQueryResult<OnePreviewDto> {
  return useQuery({
    queryKey: ['cohort-preview', 'one', plan],
    queryFn: () => answer(client.POST('/api/cohorts/of-one/preview', { body: plan! })),
    enabled: plan !== null,
    staleTime: 0,
    gcTime: 0,
    retry: false,
  });
}

/** Starts the path for one person. */
export function useStartOne(onDone: (started: StartedOneDto) => void): Command<PlanOneDto, StartedOneDto> {
  return useCommand({
    send: (plan, key) => answer(client.POST('/api/cohorts/of-one', { body: plan, headers: idempotent(key) })),
    onDone,
    refresh: [keys.cohorts, keys.mentors, keys.session],
  });
}
