import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import type { MovePreviewDto, PathMoveDto } from '../../src/journeys/dto/moves.dto';
import { everything, samplePathLater, settledMove } from '../support/moving';
import { samplePath } from '../support/sample-path';
import { startServer, type RunningServer } from '../support/running-server';
import { visitor } from '../support/visitor';
import { openWorld, type World } from '../support/world';

/** A server comes up twice here, on a busy machine. */
const LONG = 120_000;

let world: World;
let holder: Client;
let server: RunningServer | undefined;

beforeAll(async () => {
  world = await openWorld({ name: 'http_moving_killed' });
  // The servers that are killed live in the present.
  world.clock.set(new Date().toISOString());
  holder = new Client({ connectionString: world.url });
  await holder.connect();
}, 60_000);

afterAll(async () => {
  await server?.kill();
  await holder?.end();
  await world?.close();
});

/** Waits until somebody waits for the row that the spec holds. */
async function somebodyWaits(): Promise<void> {
  for (;;) {
    const [row] = await world.rows<{ waiting: number }>(
      `SELECT count(*)::int AS waiting FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (row!.waiting > 0) return;
    await pause(20);
  }
}

describe('a server that is killed in the middle', () => {
  it('of a move, and of its undoing, leaves whole hires behind, and the next one to start goes on from there', async () => {
    const manager = await world.a.person({ roles: ['manager'] });
    const first = await world.a.publishedPath(manager, samplePath('killed'));
    const second = await world.a.publishedPath(manager, samplePathLater('killed'));
    const { journeys } = await world.a.cohort({ hires: 12, manager, pathVersionId: first.id, startOn: new Date().toISOString().slice(0, 10) });
    const { cookie } = await world.as(manager);
    for (const app of world.apps) await app.close();
    const at = ({ origin }: RunningServer) => visitor(origin, cookie);
    const before = await everything(world, journeys);
    // Hires are moved in the order of their ids: six are through when the seventh is held.
    const held = journeys.map(({ id }) => id).sort()[6]!;
    const states = async () =>
      (await world.rows<{ state: string; count: number }>('SELECT state, count(*)::int AS count FROM move_journeys GROUP BY state ORDER BY state'))
        .map(({ state, count }) => `${count} ${state}`).join(', ');
    const killedInTheMiddle = async (begin: (running: RunningServer) => Promise<unknown>): Promise<void> => {
      server ??= await startServer({ DATABASE_URL: world.url });
      await holder.query('BEGIN');
      await holder.query('SELECT 1 FROM journeys WHERE id = $1 FOR NO KEY UPDATE', [held]);
      await begin(server);
      await somebodyWaits();
      await server.kill();
      await holder.query('ROLLBACK');
      server = undefined;
    };

    let moveId = '';
    await killedInTheMiddle(async (running) => {
      const browser = at(running);
      const { hires } = await browser.get<MovePreviewDto>(`/path-versions/${first.id}/move-preview?to=${second.id}`);
      const plans = hires.map(({ journeyId, plan }) => ({ journeyId, plan }));
      moveId = (await browser.post<PathMoveDto>('/moves', { fromVersionId: first.id, toVersionId: second.id, hires: plans })).id;
    });
    expect(await states()).toBe('6 done, 6 pending');
    server = await startServer({ DATABASE_URL: world.url });
    expect(await settledMove(at(server), moveId)).toMatchObject({ state: 'done', counts: { total: 12, moved: 12 } });
    const versions = await world.rows<{ count: number }>('SELECT count(*)::int AS count FROM journeys WHERE path_version_id = $1', [second.id]);
    expect(versions[0]!.count).toBe(12);
    const told = await world.rows<{ count: number }>(`SELECT count(*)::int AS count FROM inbox_messages WHERE kind = 'path_moved'`);
    expect(told[0]!.count).toBe(36);

    await killedInTheMiddle((running) => at(running).post(`/moves/${moveId}/undo`));
    expect(await states()).toBe('6 done, 6 undone');
    server = await startServer({ DATABASE_URL: world.url });
    expect(await settledMove(at(server), moveId)).toMatchObject({ state: 'undone', counts: { total: 12, undone: 12 } });
    expect(await everything(world, journeys)).toEqual(before);
  }, LONG);
});
