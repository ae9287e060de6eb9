import { keepPreviousData, useQuery, useQueryClient } from '@tanstack/react-query';
import { answer, client, idempotent, ifMatch } from '../../shared/api/client';
import { useCommand } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type { AddOutcomeDto, GuildWeekDto, PlanGuildWeekDto, SaveOptionDto, WeekOptionDto } from '../../shared/api/types';

/** Every guild week, the newest first. */
export function useGuildWeeks() {
  return useQuery({ queryKey: keys.guildWeeks, queryFn: () => answer(client.GET('/api/guild-weeks')) });
}

/** One week as the reader may see it. */
export function useGuildWeek(id: string) {
  return useQuery({
    queryKey: keys.guildWeek(id),
    queryFn: () => answer(client.GET('/api/guild-weeks/{id}', { params: { path: { id } } })),
  });
}

/** What the match came to; for managers. */
export function useMatch(id: string) {
  return useQuery({
    queryKey: keys.guildWeekMatch(id),
    queryFn: () => answer(client.GET('/api/guild-weeks/{id}/match', { params: { path: { id } } })),
  });
}

/** What a published match was made from. */
export function useRun(id: string) {
  return useQuery({
    queryKey: keys.guildWeekRun(id),
    queryFn: () => answer(client.GET('/api/guild-weeks/{id}/run', { params: { path: { id } } })),
  });
}

/** What all weeks made. @param kind null for all */
export function useGallery(words: string, kind: WeekOptionDto['kind'] | null) {
  return useQuery({
    queryKey: keys.guildWeekGallery(words, kind),
    queryFn: () => answer(client.GET('/api/guild-weeks/gallery', { params: { query: { ...(words === '' ? {} : { words }), ...(kind === null ? {} : { kind }) } } })),
    placeholderData: keepPreviousData,
  });
}

/** Where an option can be. */
export function useSites() {
  return useQuery({ queryKey: keys.sites, queryFn: () => answer(client.GET('/api/sites')) });
}

/** Puts an answered week where its page looks for it. */
function useKeepWeek() {
  const queries = useQueryClient();
  return (week: GuildWeekDto) => queries.setQueryData(keys.guildWeek(week.id), week);
}

/** A week to plan, or to change over the revision last read. */
export interface WeekChange {
  week: { id: string; revision: number } | null;
  plan: PlanGuildWeekDto;
}

export function useSaveWeek() {
  return useCommand({
    send: ({ week, plan }: WeekChange, key) =>
      week === null
        ? answer(client.POST('/api/guild-weeks', { body: plan, headers: idempotent(key) }))
        : answer(client.PATCH('/api/guild-weeks/{id}', { params: { path: { id: week.id } }, body: plan, headers: { ...ifMatch(week.revision), ...idempotent(key) } })),
    onDone: useKeepWeek(),
    refresh: [keys.guildWeeks],
  });
}

/** What a manager does to bring a week on. */
export type WeekStep = 'open_ranking' | 'match' | 'match_again' | 'publish' | 'close';

export function useWeekStep(id: string) {
  return useCommand({
    send: async (step: WeekStep, key): Promise<void> => {
      const request = { params: { path: { id } }, headers: idempotent(key) };
      if (step === 'open_ranking') await answer(client.POST('/api/guild-weeks/{id}/open-ranking', request));
      if (step === 'match') await answer(client.POST('/api/guild-weeks/{id}/match', request));
      if (step === 'match_again') await answer(client.POST('/api/guild-weeks/{id}/match-again', request));
      if (step === 'publish') await answer(client.POST('/api/guild-weeks/{id}/publish', request));
      if (step === 'close') await answer(client.POST('/api/guild-weeks/{id}/close', request));
    },
    refresh: [keys.guildWeeks],
  });
}

/** An option to propose, or to change over the revision last read. */
export interface OptionChange {
  option: { id: string; revision: number } | null;
  content: SaveOptionDto;
}

export function useSaveOption(id: string) {
  return useCommand({
    send: ({ option, content }: OptionChange, key) =>
      option === null
        ? answer(client.POST('/api/guild-weeks/{id}/options', { params: { path: { id } }, body: content, headers: idempotent(key) }))
        : answer(
            client.PUT('/api/guild-weeks/{id}/options/{optionId}', {
              params: { path: { id, optionId: option.id } },
              body: content,
              headers: { ...ifMatch(option.revision), ...idempotent(key) },
            }),
          ),
    onDone: useKeepWeek(),
    refresh: [keys.guildWeeks],
  });
}

export function useWithdrawOption(id: string) {
  return useCommand({
    send: (optionId: string, key) =>
      answer(client.DELETE('/api/guild-weeks/{id}/options/{optionId}', { params: { path: { id, optionId } }, headers: idempotent(key) })),
    onDone: useKeepWeek(),
  });
}

export function useSaveRanking(id: string) {
  return useCommand({
    send: (optionIds: string[]) => answer(client.PUT('/api/guild-weeks/{id}/ranking', { params: { path: { id } }, body: { optionIds } })),
    onDone: useKeepWeek(),
  });
}

export function useTakePlace(id: string) {
  return useCommand({
    send: (optionId: string, key) =>
      answer(client.POST('/api/guild-weeks/{id}/options/{optionId}/place', { params: { path: { id, optionId } }, headers: idempotent(key) })),
    onDone: useKeepWeek(),
    refresh: [keys.guildWeeks],
  });
}

export function useLeavePlace(id: string) {
  return useCommand({
    send: (optionId: string, key) =>
      answer(client.DELETE('/api/guild-weeks/{id}/options/{optionId}/place', { params: { path: { id, optionId } }, headers: idempotent(key) })),
    onDone: useKeepWeek(),
    refresh: [keys.guildWeeks],
  });
}

export function useAddOutcome(id: string, optionId: string) {
  return useCommand({
    send: (outcome: AddOutcomeDto, key) =>
      answer(
        client.POST('/api/guild-weeks/{id}/options/{optionId}/outcomes', {
          params: { path: { id, optionId } },
          body: outcome,
          headers: idempotent(key),
        }),
      ),
    onDone: useKeepWeek(),
  });
}

export function useRemoveOutcome(id: string) {
  return useCommand({
    send: (outcomeId: string, key) =>
      answer(client.DELETE('/api/guild-weeks/{id}/outcomes/{outcomeId}', { params: { path: { id, outcomeId } }, headers: idempotent(key) })),
    onDone: useKeepWeek(),
  });
}
