import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { answer, client, idempotent, ifMatch } from '../../shared/api/client';
import { useCommand } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type {
  AddMaterialDto, GiveFeedbackDto, ProposalCommandDto, SaveGuildDaySeriesDto, SaveGuildSessionDto, SaveProposalDto,
} from '../../shared/api/types';
import { tell, tellProblem } from '../../shared/ui/notify';

/** The next guild days with their programmes. */
export function useComingGuildDays() {
  return useQuery({ queryKey: keys.comingGuildDays, queryFn: () => answer(client.GET('/api/guild-days')) });
}

/** One guild day, past or to come. */
export function useGuildDay(day: string) {
  return useQuery({ queryKey: keys.guildDay(day), queryFn: () => answer(client.GET('/api/guild-days/{day}', { params: { path: { day } } })) });
}

/** When the guild meets; for those who may change it. */
export function useSeries(enabled: boolean) {
  return useQuery({ queryKey: keys.guildDaySeries, queryFn: () => answer(client.GET('/api/guild-days/series')), enabled });
}

export function useSites() {
  return useQuery({ queryKey: keys.sites, queryFn: () => answer(client.GET('/api/sites')) });
}

export function usePeople() {
  return useQuery({ queryKey: keys.people, queryFn: () => answer(client.GET('/api/people')) });
}

export function useGuildSession(id: string) {
  return useQuery({
    queryKey: keys.guildSession(id),
    queryFn: () => answer(client.GET('/api/guild-sessions/{id}', { params: { path: { id } } })),
  });
}

/** The host's list, asked again so often that the code on it is never an old one. */
export function useHostsList(id: string) {
  return useQuery({
    queryKey: keys.sessionAttendance(id),
    queryFn: () => answer(client.GET('/api/guild-sessions/{id}/attendance', { params: { path: { id } } })),
    refetchInterval: 10_000,
  });
}

export function useArchive(words: string) {
  return useQuery({
    queryKey: keys.guildDayArchive(words),
    queryFn: () => answer(client.GET('/api/guild-days/archive', { params: { query: { q: words } } })),
    placeholderData: keepPreviousData,
  });
}

export function useProposals() {
  return useQuery({ queryKey: keys.sessionProposals, queryFn: () => answer(client.GET('/api/session-proposals')) });
}

/** What somebody does about a seat, and what it comes to in words. */
export type SeatStep = 'ask' | 'leave' | 'confirm';

const SEAT_WORDS = {
  seated: 'You have a seat.',
  waiting: 'You are on the waitlist. You will be told when a seat is free.',
  offered: 'A seat is kept for you. Say whether you come.',
  none: 'Your seat is free for somebody else.',
} as const;

/** Asks for a seat, gives it back, or takes the one that is offered. */
export function useSeatStep(id: string) {
  const path = { path: { id } };
  return useCommand({
    send: (step: SeatStep) => {
      if (step === 'ask') return answer(client.POST('/api/guild-sessions/{id}/seat', { params: path }));
      if (step === 'confirm') return answer(client.POST('/api/guild-sessions/{id}/seat/confirm', { params: path }));
      return answer(client.DELETE('/api/guild-sessions/{id}/seat', { params: path }));
    },
    onDone: ({ mine }) => tell(SEAT_WORDS[mine]),
    onRefused: tellProblem,
    refresh: [keys.guildDays],
  });
}

/** Checks the reader in; a milestone that this proves is done with it. */
export function useCheckIn(id: string) {
  return useCommand({
    send: (code: string) => answer(client.POST('/api/guild-sessions/{id}/attendance', { params: { path: { id } }, body: { code } })),
    onDone: () => tell('You are checked in.'),
    refresh: [keys.guildDays, keys.journeys, keys.session],
  });
}

export function useMarkPresent(id: string) {
  return useCommand({
    send: (personId: string) =>
      answer(client.POST('/api/guild-sessions/{id}/attendance/{personId}', { params: { path: { id, personId } } })),
    onRefused: tellProblem,
    refresh: [keys.guildDays],
  });
}

/** Takes a mark back that was set in error. */
export function useTakeMarkBack(id: string) {
  return useCommand({
    send: (personId: string) =>
      answer(client.DELETE('/api/guild-sessions/{id}/attendance/{personId}', { params: { path: { id, personId } } })),
    onRefused: tellProblem,
    refresh: [keys.guildDays],
  });
}

export function useGiveFeedback(id: string) {
  return useCommand({
    send: (body: GiveFeedbackDto) => answer(client.POST('/api/guild-sessions/{id}/feedback', { params: { path: { id } }, body })),
    onDone: () => tell('Thank you. Your answer has no name on it.'),
    refresh: [keys.guildSession(id)],
  });
}

export function useAddMaterial(id: string) {
  return useCommand({
    send: (body: AddMaterialDto, key) =>
      answer(client.POST('/api/guild-sessions/{id}/materials', { params: { path: { id } }, body, headers: idempotent(key) })),
    refresh: [keys.guildDays],
  });
}

export function useRemoveMaterial(id: string) {
  return useCommand({
    send: (materialId: string) =>
      answer(client.DELETE('/api/guild-sessions/{id}/materials/{materialId}', { params: { path: { id, materialId } } })),
    onRefused: tellProblem,
    refresh: [keys.guildDays],
  });
}

/** What to save, and over which revision; the first series has revision 0. */
export function useSaveSeries() {
  return useCommand({
    send: ({ revision, series }: { revision: number; series: SaveGuildDaySeriesDto }) =>
      answer(client.PUT('/api/guild-days/series', { body: series, headers: ifMatch(revision) })),
    refresh: [keys.guildDays, keys.guild],
  });
}

/** A session to be planned on a day, or one that is changed over its revision. */
export interface SessionChange {
  day: string;
  id: string | null;
  revision: number;
  plan: SaveGuildSessionDto;
}

export function useSaveSession() {
  return useCommand({
    send: ({ day, id, revision, plan }: SessionChange, key) =>
      id === null
        ? answer(client.POST('/api/guild-days/{day}/sessions', { params: { path: { day } }, body: plan, headers: idempotent(key) }))
        : answer(client.PUT('/api/guild-sessions/{id}', { params: { path: { id } }, body: plan, headers: ifMatch(revision) })),
    refresh: [keys.guildDays],
  });
}

export function useCancelSession() {
  return useCommand({
    send: (id: string) => answer(client.DELETE('/api/guild-sessions/{id}', { params: { path: { id } } })),
    onRefused: tellProblem,
    refresh: [keys.guildDays],
  });
}

/** Leaves a session as it is published. */
export function useTakeBackChanges() {
  return useCommand({
    send: (id: string) => answer(client.DELETE('/api/guild-sessions/{id}/draft', { params: { path: { id } } })),
    onDone: () => tell('It stays as it is published.'),
    onRefused: tellProblem,
    refresh: [keys.guildDays],
  });
}

export function useReleasePlace() {
  return useCommand({
    send: (id: string) => answer(client.POST('/api/guild-sessions/{id}/release', { params: { path: { id } } })),
    onDone: () => tell('The place is open to every proposal now.'),
    onRefused: tellProblem,
    refresh: [keys.guildDays],
  });
}

export function usePublish() {
  return useCommand({
    send: (day: string) => answer(client.POST('/api/guild-days/{day}/publish', { params: { path: { day } } })),
    onDone: ({ told }) => tell(told === 0 ? 'Published.' : `Published. ${told === 1 ? 'One person was' : `${told} people were`} told.`),
    onRefused: tellProblem,
    refresh: [keys.guildDays],
  });
}

/** A proposal to begin, or a draft that is changed over its revision. */
export interface ProposalChange {
  id: string | null;
  revision: number;
  text: SaveProposalDto;
}

export function useSaveProposal() {
  return useCommand({
    send: ({ id, revision, text }: ProposalChange, key) =>
      id === null
        ? answer(client.POST('/api/session-proposals', { body: text, headers: idempotent(key) }))
        : answer(client.PUT('/api/session-proposals/{id}', { params: { path: { id } }, body: text, headers: ifMatch(revision) })),
    refresh: [keys.sessionProposals],
  });
}

export function useProposalCommand(id: string) {
  return useCommand({
    send: (body: ProposalCommandDto) => answer(client.POST('/api/session-proposals/{id}/commands', { params: { path: { id } }, body })),
    onRefused: tellProblem,
    refresh: [keys.guildDays],
  });
}
