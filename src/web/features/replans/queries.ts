import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, client, commandKey, idempotent } from '../../shared/api/client';
import { useCommand, type Command } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type { PreviewReplansDto, RecentReplanDto, ReplanDoneDto, ReplanManyDto, ReplansPreviewDto } from '../../shared/api/types';

/** What a change would do to each running journey. Changes nothing. */
export function usePreviewReplans(): Command<PreviewReplansDto, ReplansPreviewDto> {
  return useCommand({ send: (body) => answer(client.POST('/api/replans/preview', { body })) });
}

/** The change for those who were chosen; `key` is the name under which its progress is heard of. */
export interface ReplanMany {
  body: ReplanManyDto;
  key: string;
}

export const newReplanKey = commandKey;

/** Makes the change for all who were chosen, or for none. */
export function useReplanMany(): Command<ReplanMany, ReplanDoneDto> {
  return useCommand({
    send: ({ body, key }) => answer(client.POST('/api/replans', { body, headers: idempotent(key) })),
    refresh: [keys.journeys, keys.cohorts, keys.myHires, keys.replans, keys.datesToLookAt],
  });
}

/** What was changed lately. */
export function useRecentReplans(): UseQueryResult<RecentReplanDto[]> {
  return useQuery({ queryKey: keys.replans, queryFn: () => answer(client.GET('/api/replans')) });
}
