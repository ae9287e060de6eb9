import { setTimeout as pause } from 'node:timers/promises';
import type { PathMoveDto, StartMoveDto } from '../../src/journeys/dto/moves.dto';
import { samplePath } from './sample-path';
import type { Journey, Visitor, World } from './world';

/**
 * The sample path one version later: `sign-in` has another title, `read-guide` is gone, `sign-off` is due a week later,
 * `meet-on-call` (day 1) and `write-down` (after the first service) are new.
 */
export function samplePathLater(key: string): string {
  return samplePath(key)
    .replace('Sign in everywhere', 'Sign in to everything')
    .replace(/ {6}- key: read-guide\n(?: {8}.*\n)+/, '      - key: meet-on-call\n        title: Meet who is on call\n        due: day 1\n')
    .replace('needs: [first-service, read-guide]', 'needs: [first-service]')
    .replace(/(key: sign-off\n.*\n.*\n {8}due: day) 15/, '$1 20')
    .replace('      - key: shadow\n', '      - key: write-down\n        title: Write down what you learned\n        due: day 16\n        needs: [first-service]\n      - key: shadow\n');
}

/** Waits until a move, or its undoing, is over. */
export async function settledMove(browser: Visitor, id: string): Promise<PathMoveDto> {
  for (;;) {
    const move = await browser.get<PathMoveDto>(`/moves/${id}`);
    if (move.state === 'done' || move.state === 'undone') return move;
    await pause(50);
  }
}

/** Starts a move, and waits until it is over. */
export async function moved(browser: Visitor, body: Omit<StartMoveDto, 'hires'> & { hires: { journeyId: string; plan: string | null }[] }): Promise<PathMoveDto> {
  return settledMove(browser, (await browser.post<PathMoveDto>('/moves', body)).id);
}

/** All that these journeys are: versions, states, dates, what was handed in, where somebody is stuck, what shows that it is done. */
export function everything(world: World, journeys: readonly Journey[]): Promise<{ journey_id: string }[]> {
  const ids = journeys.map(({ id }) => id);
  return world.rows(
    `SELECT j.id AS journey_id, j.path_version_id, j.state, j.start_on, j.completed_at, j.ended_at,
            (SELECT jsonb_agg(to_jsonb(m) ORDER BY m.key) FROM journey_milestones m WHERE m.journey_id = j.id) AS milestones,
            (SELECT jsonb_agg(to_jsonb(s) ORDER BY s.id) FROM submissions s WHERE s.journey_id = j.id) AS submissions,
            (SELECT jsonb_agg(to_jsonb(b) ORDER BY b.id) FROM blockers b WHERE b.journey_id = j.id) AS blockers,
            (SELECT jsonb_agg(to_jsonb(e) ORDER BY e.id) FROM evidence e WHERE e.journey_id = j.id) AS evidence
     FROM journeys j WHERE j.id = ANY($1::uuid[]) ORDER BY j.id`,
    [ids],
  );
}
