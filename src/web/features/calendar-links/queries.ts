import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, client, idempotent } from '../../shared/api/client';
import { useCommand, type Command } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type { CalendarLinksDto, NewCalendarLinkDto, OpenProgrammeDto } from '../../shared/api/types';

/** One's links to one's own calendar. */
export function useCalendarLinks(): UseQueryResult<CalendarLinksDto> {
  return useQuery({ queryKey: keys.calendarLinks, queryFn: () => answer(client.GET('/api/me/calendar-links')) });
}

/** Makes a link; its address comes back this once. */
export function useMakeLink(): Command<string, NewCalendarLinkDto> {
  return useCommand({
    send: (name, key) => answer(client.POST('/api/me/calendar-links', { body: { name }, headers: idempotent(key) })),
    refresh: [keys.calendarLinks],
  });
}

/** Gives a link another address; the old one stops. */
export function useReplaceLink(): Command<string, NewCalendarLinkDto> {
  return useCommand({
    send: (id) => answer(client.POST('/api/me/calendar-links/{id}/replacement', { params: { path: { id } } })),
    refresh: [keys.calendarLinks],
  });
}

/** Takes a link back. */
export function useRemoveLink(): Command<string, unknown> {
  return useCommand({
    send: (id) => answer<unknown>(client.DELETE('/api/me/calendar-links/{id}', { params: { path: { id } } })),
    refresh: [keys.calendarLinks],
  });
}

/** Whether everybody may read the guild's programme: for managers. */
export function useOpenProgramme(): UseQueryResult<OpenProgrammeDto> {
  return useQuery({ queryKey: keys.openProgramme, queryFn: () => answer(client.GET('/api/open-programme')) });
}

/** Opens the programme to everybody, or closes it. */
export function useSetOpenProgramme(): Command<boolean, OpenProgrammeDto> {
  return useCommand({
    send: (open) => answer(client.PUT('/api/open-programme', { body: { open } })),
    refresh: [keys.openProgramme],
  });
}
