import { useQuery } from '@tanstack/react-query';
import { answer, client, idempotent } from '../../shared/api/client';
import { useCommand } from '../../shared/api/command';
import { keys } from '../../shared/api/keys';
import { tell, tellProblem } from '../../shared/ui/notify';

/** Everybody the reader mentors or backs up, as the server orders them. */
export function useMyHires() {
  return useQuery({ queryKey: keys.myHires, queryFn: () => answer(client.GET('/api/my-hires')) });
}

/** The reader's limit, and which hires come and go. */
export function useOwnMentoring() {
  return useQuery({ queryKey: keys.ownMentoring, queryFn: () => answer(client.GET('/api/mentoring')) });
}

/** Sets how many hires the reader takes at once. */
export function useSetLimit() {
  return useCommand({
    send: (limit: number) => answer(client.PUT('/api/mentoring/limit', { body: { limit } })),
    onDone: () => tell('Your limit is set.'),
    onRefused: tellProblem,
    refresh: [keys.ownMentoring, keys.mentors],
  });
}

interface Meeting {
  journeyId: string;
  key: string;
  title: string;
}

/** Marks a meeting or session as attended. */
export function useAttend() {
  return useCommand({
    send: ({ journeyId, key: milestone }: Meeting, key) =>
      answer(
        client.POST('/api/journeys/{id}/milestones/{key}/attend', {
          params: { path: { id: journeyId, key: milestone } },
          headers: idempotent(key),
        }),
      ),
    onDone: (_answer, { title }) => tell(`“${title}” is marked as held.`),
    onRefused: tellProblem,
    refresh: ({ journeyId }) => [keys.myHires, keys.queue, keys.session, keys.journey(journeyId)],
  });
}
