import { answer, client, idempotent, ifMatch } from '../../shared/api/client';
import { useCommand, type Command } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import type { AgreeMeetingDto, CommandResultDto } from '../../shared/api/types';

interface Over {
  /** The meeting's revision as it was read. */
  revision: number;
}

/** Sets a time to meet, or another one. */
export function useAgreeMeeting(id: string, key: string): Command<Over & { plan: AgreeMeetingDto }, CommandResultDto> {
  return useCommand({
    send: ({ revision, plan }, commandKey) =>
      answer(client.PUT('/api/journeys/{id}/milestones/{key}/meeting', {
        params: { path: { id, key } }, body: plan, headers: { ...idempotent(commandKey), ...ifMatch(revision) },
      })),
    refresh: [keys.journey(id)],
  });
}

/** Calls the meeting off. */
export function useCallOffMeeting(id: string, key: string): Command<Over, CommandResultDto> {
  return useCommand({
    send: ({ revision }, commandKey) =>
      answer(client.DELETE('/api/journeys/{id}/milestones/{key}/meeting', {
        params: { path: { id, key } }, headers: { ...idempotent(commandKey), ...ifMatch(revision) },
      })),
    refresh: [keys.journey(id)],
  });
}
