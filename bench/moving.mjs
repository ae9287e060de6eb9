// A new version of the path while a thousand journeys walk the old one: previewed, moved with check-offs going on, and taken back.
import { drive } from './drive.mjs';
import { tokenOf } from './load.mjs';

const JOURNEYS = 1000;
const LOOK_EVERY_MS = 200;
/** Of what goes on beside the move. */
const LINES = 4;
const BESIDE_SECONDS = 3;

/**
 * Publishes a second version, and moves journeys to it and back.
 *
 * @param {{ client: import('pg').Client, url: string }} database
 * @param {string} guildId
 * @param {(url: string) => Promise<{ port: number, stop(): Promise<void> }>} startServer
 * @returns {Promise<{ journeys: number, previewed: number, previewMs: number, moveSeconds: number, undoSeconds: number, checkOffs: number, failures: string[] }>}
 */
export async function measureMoving({ client, url }, guildId, startServer) {
  const { rows: [manager] } = await client.query(
    `SELECT p.id FROM people p JOIN role_grants r ON r.person_id = p.id AND r.role = 'manager' WHERE p.guild_id = $1 ORDER BY p.id LIMIT 1`, [guildId],
  );
  const { rows: [from] } = await client.query(
    `SELECT path_version_id AS id FROM journeys WHERE guild_id = $1 AND state = 'active' GROUP BY 1 ORDER BY count(*) DESC LIMIT 1`, [guildId],
  );
  const server = await startServer(url);
  const send = async (method, path, body, headers = {}) => {
    const response = await fetch(`http://127.0.0.1:${server.port}/api${path}`, {
      method,
      headers: { cookie: `guildpath=${tokenOf(manager.id)}`, ...(body && { 'content-type': 'application/json' }), ...headers },
      ...(body && { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    if (!response.ok) throw new Error(`${method} ${path} answered ${response.status}: ${text.slice(0, 300)}`);
    return /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : text;
  };
  const settled = async (id) => {
    for (;;) {
      const move = await send('GET', `/moves/${id}`);
      if (move.state === 'done' || move.state === 'undone') return move;
      await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
    }
  };
  try {
    const to = await secondVersion(send, from.id);
    let began = performance.now();
    const preview = await send('GET', `/path-versions/${from.id}/move-preview?to=${to}`);
    const previewedAll = performance.now() - began;
    const hires = preview.hires.filter(({ plan }) => plan !== null).slice(0, JOURNEYS).map(({ journeyId, plan }) => ({ journeyId, plan }));
    const beside = checkOffsBeside(client, hires.map(({ journeyId }) => journeyId), server.port);
    began = performance.now();
    const { id } = await send('POST', '/moves', { fromVersionId: from.id, toVersionId: to, hires });
    const [move, { checkOffs, failures }] = await Promise.all([settled(id), beside]);
    const moveSeconds = (Date.parse(move.endedAt) - Date.parse(move.startedAt)) / 1000;
    if (move.counts.moved !== hires.length) failures.push(`${move.counts.moved} of ${hires.length} journeys were moved`);
    began = performance.now();
    await send('POST', `/moves/${id}/undo`);
    const back = await settled(id);
    const undoSeconds = (performance.now() - began) / 1000;
    if (back.counts.undone !== hires.length) failures.push(`${back.counts.undone} of ${hires.length} journeys were taken back`);
    return { journeys: hires.length, previewed: preview.hires.length, previewMs: previewedAll, moveSeconds, undoSeconds, checkOffs, failures };
  } finally {
    await server.stop();
  }
}

/** The version with a milestone more, brought as a file and published. @returns its id */
async function secondVersion(send, versionId) {
  const yaml = await send('GET', `/path-versions/${versionId}/yaml`);
  const content = `${yaml.trimEnd()}\n      - key: meet-who-is-on-call\n        title: Meet who is on call\n        due: day 2\n`;
  const { pathId, revision } = await send('POST', '/path-imports', { name: 'path.yaml', content });
  return (await send('POST', `/paths/${pathId}/draft/publish`, { note: 'Meet who is on call.' }, { 'if-match': `"${revision}"` })).id;
}

/** Check-offs by the very hires who are being moved, each once. What the move is quicker than is answered in words, and no failure. */
async function checkOffsBeside(client, journeyIds, port) {
  const { rows } = await client.query(
    `SELECT DISTINCT ON (j.id) j.id, j.hire_id AS hire, m.key FROM journeys j JOIN journey_milestones m ON m.journey_id = j.id
     WHERE j.id = ANY($1::uuid[]) AND m.assignee = 'hire' AND m.mode = 'self' AND m.state IN ('available', 'in_progress')
       AND NOT EXISTS (SELECT FROM journey_absences x WHERE x.journey_id = j.id AND x.kind = 'pause')
     ORDER BY j.id, m.position`,
    [journeyIds],
  );
  const tasks = rows.map(({ id, hire, key }) => [{ method: 'POST', path: `/api/journeys/${id}/milestones/${key}/check-off`, token: tokenOf(hire), body: {} }]);
  const { latencies, failures } = await drive(port, tasks.values(), { lines: LINES, seconds: BESIDE_SECONDS });
  return { checkOffs: latencies.length, failures: [...failures].map(([answer, count]) => `a check-off beside the move was answered ${answer}, ${count} times`) };
}
