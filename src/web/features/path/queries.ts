import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { answer, client, idempotent, ifMatch } from '../../shared/api/client';
import { useCommand, type Command } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type { AddedMilestoneDto, AddMilestoneDto, JourneyDto, ReplanDto, ReplannedDto } from '../../shared/api/types';

/** One whole journey. */
export function useJourney(journeyId: string): UseQueryResult<JourneyDto> {
  return useQuery({
    queryKey: keys.wholeJourney(journeyId),
    queryFn: () => answer(client.GET('/api/journeys/{id}', { params: { path: { id: journeyId } } })),
  });
}

/** Opens somebody's journey for today: logged, and shown to its hire. */
export function useOpenJourney(journeyId: string): Command<undefined, unknown> {
  return useCommand({
    send: (_none: undefined, key) =>
      answer<unknown>(client.POST('/api/journeys/{id}/open', { params: { path: { id: journeyId } }, headers: idempotent(key) })),
    refresh: [keys.journey(journeyId)],
  });
}

interface Replan {
  change: ReplanDto;
  /** The revision that the preview was made from: a newer one refuses the change. */
  revision: number;
}

/** Changes the dates, as previewed. */
export function useReplan(journeyId: string): Command<Replan, ReplannedDto> {
  return useCommand({
    send: ({ change, revision }, key) =>
      answer(
        client.POST('/api/journeys/{id}/replan', {
          params: { path: { id: journeyId } },
          body: change,
          headers: { ...idempotent(key), ...ifMatch(revision) },
        }),
      ),
    refresh: [keys.journey(journeyId), keys.cohorts, keys.myHires, keys.replans, keys.datesToLookAt],
  });
}

/** Adds a milestone to this journey alone. */
export function useAddMilestone(journeyId: string): Command<AddMilestoneDto, AddedMilestoneDto> {
  return useCommand({
    send: (body, key) =>
      answer(client.POST('/api/journeys/{id}/milestones', { params: { path: { id: journeyId } }, body, headers: idempotent(key) })),
    refresh: [keys.journey(journeyId), keys.cohorts],
  });
}

/** Takes an open milestone off this journey, and says why. */
export function useDropMilestone(journeyId: string): Command<{ key: string; reason: string }, unknown> {
  return useCommand({
    send: ({ key: milestone, reason }: { key: string; reason: string }, key) =>
      answer<unknown>(
        client.POST('/api/journeys/{id}/milestones/{key}/drop', {
          params: { path: { id: journeyId, key: milestone } }, body: { reason }, headers: idempotent(key),
        }),
      ),
    refresh: [keys.journey(journeyId), keys.cohorts],
  });
}

/** Brings back what was taken off this journey. */
export function useRestoreMilestone(journeyId: string): Command<string, unknown> {
  return useCommand({
    send: (milestone: string, key) =>
      answer<unknown>(
        client.POST('/api/journeys/{id}/milestones/{key}/restore', { params: { path: { id: journeyId, key: milestone } }, headers: idempotent(key) }),
      ),
    refresh: [keys.journey(journeyId), keys.cohorts],
  });
}
