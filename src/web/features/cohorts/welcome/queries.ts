import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, client, ifMatch } from '../../../shared/api/client';
import { useCommand, type Command } from '../../../shared/api/command';
import { keys } from '../../../shared/api/keys';
import type { CohortWelcomeDto, WelcomeLinkDto, WelcomeNoteDto, WelcomeNoteInputDto } from '../../../shared/api/types';

/** What a cohort's hires read before the first day. */
export function useCohortWelcome(cohortId: string): UseQueryResult<CohortWelcomeDto> {
  return useQuery({
    queryKey: keys.cohortWelcome(cohortId),
    queryFn: () => answer(client.GET('/api/cohorts/{id}/welcome', { params: { path: { id: cohortId } } })),
  });
}

/** What a note is written for. */
export type NoteOf = { siteId: string } | { cohortId: string };

interface SavedNote {
  words: WelcomeNoteInputDto;
  /** As last read; a newer one refuses the change. */
  revision: number;
}

/** Writes the words for a site or a cohort. */
export function useSaveNote(of: NoteOf, cohortId: string, onDone: () => void): Command<SavedNote, WelcomeNoteDto> {
  return useCommand({
    send: ({ words, revision }) =>
      answer(
        'siteId' in of
          ? client.PUT('/api/sites/{id}/welcome-note', { params: { path: { id: of.siteId } }, body: words, headers: ifMatch(revision) })
          : client.PUT('/api/cohorts/{id}/welcome-note', { params: { path: { id: of.cohortId } }, body: words, headers: ifMatch(revision) }),
      ),
    onDone,
    refresh: [keys.cohortWelcome(cohortId)],
  });
}

/** Makes a new link for one hire; the one before stops working. */
export function useNewFirstDayLink(journeyId: string): Command<undefined, WelcomeLinkDto> {
  return useCommand({
    send: (_none: undefined) => answer(client.POST('/api/journeys/{id}/first-day-link', { params: { path: { id: journeyId } } })),
    refresh: [keys.cohorts],
  });
}
