import { useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, client, idempotent, ifMatch } from '../../shared/api/client';
import { useCommand, type Command } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type {
  CoverageDto, DecideNominationDto, GrowthDto, NominateDto, NominationDto, NomineeDto, SaveExpertiseAreaDto, SavePortfolioDto,
} from '../../shared/api/types';

/** Areas with their people, and what of it is the reader's own. */
export function useGrowth(): UseQueryResult<GrowthDto> {
  return useQuery({ queryKey: keys.growthOverview, queryFn: () => answer(client.GET('/api/growth')) });
}

/** Everybody who can be nominated. */
export function useNominees(): UseQueryResult<NomineeDto[]> {
  return useQuery({ queryKey: keys.growthPeople, queryFn: () => answer(client.GET('/api/growth/people')) });
}

/** Who covers what where; for managers. */
export function useCoverage(): UseQueryResult<CoverageDto> {
  return useQuery({ queryKey: keys.growthCoverage, queryFn: () => answer(client.GET('/api/growth/coverage')) });
}

export function useNomination(id: string): UseQueryResult<NominationDto> {
  return useQuery({
    queryKey: keys.nomination(id),
    queryFn: () => answer(client.GET('/api/growth/nominations/{id}', { params: { path: { id } } })),
  });
}

/** Puts an answered nomination where its page looks for it. */
function useKeepNomination(): (nomination: NominationDto) => void {
  const queries = useQueryClient();
  return (nomination) => queries.setQueryData(keys.nomination(nomination.id), nomination);
}

/** Puts the answered overview where its pages look for it. */
function useKeepGrowth(): (growth: GrowthDto) => void {
  const queries = useQueryClient();
  return (growth) => queries.setQueryData(keys.growthOverview, growth);
}

export function useNominate(): Command<NominateDto, NominationDto> {
  return useCommand({
    send: (body: NominateDto, key) => answer(client.POST('/api/growth/nominations', { body, headers: idempotent(key) })),
    onDone: useKeepNomination(),
    refresh: [keys.growthOverview],
  });
}

/** A portfolio over the revision last read. */
export interface PortfolioChange {
  revision: number;
  portfolio: SavePortfolioDto;
}

export function useSavePortfolio(id: string): Command<PortfolioChange, NominationDto> {
  return useCommand({
    send: ({ revision, portfolio }: PortfolioChange, key) =>
      answer(
        client.PUT('/api/growth/nominations/{id}/portfolio', {
          params: { path: { id } }, body: portfolio, headers: { ...ifMatch(revision), ...idempotent(key) },
        }),
      ),
    onDone: useKeepNomination(),
  });
}

/** What becomes of a nomination by a press. */
export type NominationStep = 'submit' | 'take_back' | 'withdraw';

export function useNominationStep(id: string): Command<NominationStep, NominationDto> {
  return useCommand({
    send: (step: NominationStep, key) => {
      const request = { params: { path: { id } }, headers: idempotent(key) };
      if (step === 'submit') return answer(client.POST('/api/growth/nominations/{id}/submit', request));
      if (step === 'take_back') return answer(client.POST('/api/growth/nominations/{id}/take-back', request));
      return answer(client.POST('/api/growth/nominations/{id}/withdraw', request));
    },
    onDone: useKeepNomination(),
    refresh: [keys.growthOverview],
  });
}

export function useDecide(id: string): Command<DecideNominationDto, NominationDto> {
  return useCommand({
    send: (body: DecideNominationDto, key) =>
      answer(client.POST('/api/growth/nominations/{id}/decision', { params: { path: { id } }, body, headers: idempotent(key) })),
    onDone: useKeepNomination(),
    refresh: [keys.growthOverview, keys.growthCoverage],
  });
}

export function useRenew(titleId: string): Command<string, NominationDto> {
  return useCommand({
    send: (whatIsNew: string, key) =>
      answer(client.POST('/api/growth/titles/{id}/renewal', { params: { path: { id: titleId } }, body: { whatIsNew }, headers: idempotent(key) })),
    onDone: useKeepNomination(),
    refresh: [keys.growthOverview],
  });
}

export function useStepDown(titleId: string, onDone: () => void): Command<void, GrowthDto> {
  const keep = useKeepGrowth();
  return useCommand({
    send: (_: void, key) => answer(client.POST('/api/growth/titles/{id}/step-down', { params: { path: { id: titleId } }, headers: idempotent(key) })),
    onDone: (growth) => {
      keep(growth);
      onDone();
    },
    refresh: [keys.growthCoverage],
  });
}

/** An area to make, or to change over the revision last read. */
export interface AreaChange {
  area: { id: string; revision: number } | null;
  content: SaveExpertiseAreaDto;
}

export function useSaveArea(): Command<AreaChange, GrowthDto> {
  return useCommand({
    send: ({ area, content }: AreaChange, key) =>
      area === null
        ? answer(client.POST('/api/growth/areas', { body: content, headers: idempotent(key) }))
        : answer(
            client.PUT('/api/growth/areas/{id}', {
              params: { path: { id: area.id } }, body: content, headers: { ...ifMatch(area.revision), ...idempotent(key) },
            }),
          ),
    onDone: useKeepGrowth(),
    refresh: [keys.growthCoverage, keys.focalPoints, keys.questions],
  });
}

/** Retires an area, or brings it back. */
export function useRetireArea(onDone: (retired: boolean) => void): Command<{ id: string; retire: boolean }, GrowthDto> {
  const keep = useKeepGrowth();
  return useCommand({
    send: ({ id, retire }: { id: string; retire: boolean }, key) => {
      const request = { params: { path: { id } }, headers: idempotent(key) };
      return retire
        ? answer(client.POST('/api/growth/areas/{id}/retire', request))
        : answer(client.POST('/api/growth/areas/{id}/bring-back', request));
    },
    onDone: (growth, { retire }) => {
      keep(growth);
      onDone(retire);
    },
    refresh: [keys.growthCoverage],
  });
}
