import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, client, idempotent } from '../api/client';
import { useCommand, type Command } from '../api/command';
import { keys } from '../api/keys';
import type { ReplanDoneDto, ReplanDto, ReplanPreviewDto, SiteDto } from '../api/types';
import { tell, tellProblem } from '../ui/notify';

/** What a change of dates would move on one journey, before anything does. */
export function useReplanPreview(journeyId: string): Command<ReplanDto, ReplanPreviewDto> {
  return useCommand({
    send: (body) => answer(client.POST('/api/journeys/{id}/replan/preview', { params: { path: { id: journeyId } }, body })),
  });
}

/** Takes a whole change of dates back. */
export function useUndoReplan(): Command<string, ReplanDoneDto> {
  return useCommand({
    send: (id, key) => answer(client.POST('/api/replans/{id}/undo', { params: { path: { id } }, headers: idempotent(key) })),
    onDone: () => tell('Taken back: the dates are as before.'),
    onRefused: tellProblem,
    refresh: [keys.journeys, keys.cohorts, keys.myHires, keys.replans, keys.datesToLookAt],
  });
}

/** The sites a journey may move to. */
export function useSitesToChoose(): UseQueryResult<SiteDto[]> {
  return useQuery({ queryKey: keys.sites, queryFn: () => answer(client.GET('/api/sites')) });
}
