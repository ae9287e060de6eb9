import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, client, idempotent } from '../../shared/api/client';
import { useCommand, type Command } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type { ChangeMentorsDto, MentorChangePreviewDto, MentorHiresDto, MentorLoadDto, MentorsChangedDto, PlanMentorChangeDto } from '../../shared/api/types';

/** Whom somebody accompanies now or later. */
export function useMentorHires(personId: string): UseQueryResult<MentorHiresDto> {
  return useQuery({
    queryKey: keys.mentorHires(personId),
    queryFn: () => answer(client.GET('/api/mentors/{personId}/hires', { params: { path: { personId } } })),
  });
}

/** Everybody who could take over, with what they carry already. */
export function useMentorsToChoose(): UseQueryResult<MentorLoadDto[]> {
  return useQuery({ queryKey: keys.mentors, queryFn: () => answer(client.GET('/api/mentors')) });
}

/** What a change would mean, before it is made. */
export function useChangePreview(): Command<PlanMentorChangeDto, MentorChangePreviewDto> {
  return useCommand({ send: (body) => answer(client.POST('/api/mentor-changes/preview', { body })) });
}

/** Makes the change for all of the hires, or for none. */
export function useChangeMentors(): Command<ChangeMentorsDto, MentorsChangedDto> {
  return useCommand({
    send: (body, key) => answer(client.POST('/api/mentor-changes', { body, headers: idempotent(key) })),
    refresh: [keys.mentors, keys.cohorts, keys.journeys],
  });
}
