import { keepPreviousData, useQuery, useQueryClient, type UseQueryResult } from '@tanstack/react-query';
import { answer, client, idempotent } from '../../shared/api/client';
import { useCommand, type Command } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type {
  AnswerConsultationDto, AskConsultationDto, ConsultationDto, ConsultationSummaryDto, ConsultingAreaDto, OwnConsultationsDto, SetConsultingRoomDto,
} from '../../shared/api/types';
import { tellProblem } from '../../shared/ui/notify';

/** What the reader asked, what is with them, and their room. */
export function useOwnConsultations(): UseQueryResult<OwnConsultationsDto> {
  return useQuery({ queryKey: keys.ownConsultations, queryFn: () => answer(client.GET('/api/consultations')) });
}

/** Areas in which somebody can be asked. */
export function useConsultingAreas(): UseQueryResult<ConsultingAreaDto[]> {
  return useQuery({ queryKey: keys.consultingAreas, queryFn: () => answer(client.GET('/api/consultations/areas')) });
}

/** Answers that are kept for everybody; the last ones stay while new ones are looked for. */
export function useKept(search: string): UseQueryResult<ConsultationSummaryDto[]> {
  return useQuery({
    queryKey: keys.keptConsultations(search),
    queryFn: () => answer(client.GET('/api/consultations/kept', { params: { query: search === '' ? {} : { search } } })),
    placeholderData: keepPreviousData,
  });
}

export function useConsultation(id: string): UseQueryResult<ConsultationDto> {
  return useQuery({
    queryKey: keys.consultation(id),
    queryFn: () => answer(client.GET('/api/consultations/{id}', { params: { path: { id } } })),
  });
}

export function useAsk(onDone: (consultation: ConsultationDto) => void): Command<AskConsultationDto, ConsultationDto> {
  return useCommand({
    send: (body: AskConsultationDto, key) => answer(client.POST('/api/consultations', { body, headers: idempotent(key) })),
    onDone,
    refresh: [keys.consultations],
  });
}

/** What can be done with one consultation, and what it takes. */
export type Step =
  | { do: 'accept' | 'close' | 'withdraw' }
  | { do: 'pass'; reason: string }
  | { do: 'answer'; words: AnswerConsultationDto }
  | { do: 'ask_on'; body: string }
  | { do: 'set_openness'; openToGuild: boolean };

/** @param onDone told what was done @param quiet true where the refusal stands in a form */
export function useStep(id: string, onDone?: (step: Step) => void, quiet = false): Command<Step, ConsultationDto> {
  const queries = useQueryClient();
  return useCommand({
    send: (step: Step, key) => answer(sendStep(id, step, key)),
    onDone: (consultation, step) => {
      queries.setQueryData(keys.consultation(id), consultation);
      onDone?.(step);
    },
    ...(quiet ? {} : { onRefused: tellProblem }),
    refresh: [keys.consultations],
  });
}

function sendStep(id: string, step: Step, key: string) {
  const request = { params: { path: { id } }, headers: idempotent(key) };
  switch (step.do) {
    case 'accept':
      return client.POST('/api/consultations/{id}/accept', request);
    case 'close':
      return client.POST('/api/consultations/{id}/close', request);
    case 'withdraw':
      return client.POST('/api/consultations/{id}/withdraw', request);
    case 'pass':
      return client.POST('/api/consultations/{id}/pass', { ...request, body: { reason: step.reason } });
    case 'answer':
      return client.POST('/api/consultations/{id}/answer', { ...request, body: step.words });
    case 'ask_on':
      return client.POST('/api/consultations/{id}/ask-on', { ...request, body: { body: step.body } });
    case 'set_openness':
      return client.PUT('/api/consultations/{id}/openness', { ...request, body: { openToGuild: step.openToGuild } });
  }
}

/** How much the reader takes on; shown at once. */
export function useSetRoom(): Command<SetConsultingRoomDto, OwnConsultationsDto> {
  const queries = useQueryClient();
  return useCommand({
    send: (body: SetConsultingRoomDto) => answer(client.PUT('/api/consultations/room', { body })),
    anticipate: (room) => {
      const before = queries.getQueryData<OwnConsultationsDto>(keys.ownConsultations);
      queries.setQueryData<OwnConsultationsDto>(keys.ownConsultations, (own) => own && { ...own, room: own.room && { ...own.room, ...room } });
      return () => queries.setQueryData(keys.ownConsultations, before);
    },
    onDone: (own) => queries.setQueryData(keys.ownConsultations, own),
    onRefused: tellProblem,
    refresh: [keys.consultations],
  });
}
