// Events of a busy company while hires check off: the same check-offs with and without them, in turns.
import { createHmac, randomBytes, randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { drive, Line, percentile } from './drive.mjs';
import { tokenOf } from './load.mjs';
import { putBack, scenariosOf, tasksOf } from './scenarios.mjs';

export const EVENTS_A_MINUTE = 5000;
const EVENT_LINES = 4;
/** What GitHub's bodies carry beside what is read: addresses of people and repositories, mostly. */
const PADDING = Object.fromEntries(Array.from({ length: 90 }, (_, place) => [`place_${place}_url`, `https://api.github.example.com/repos/acme/service/things{/thing}/${place}`]));
const SETTLED_WITHIN_MS = 20_000;

/**
 * @param {{ client: import('pg').Client, url: string }} database remembered as it is (scenarios.mjs)
 * @param {(url: string, environment: NodeJS.ProcessEnv) => Promise<{ port: number, stop(): Promise<void> }>} startServer
 * @param {{ lines: number, seconds: number, rounds: number }} load
 */
export async function measureDeployEvents({ client, url }, guildId, startServer, { lines, seconds, rounds }) {
  const checkOff = (await scenariosOf(client)).find(({ name }) => name === 'check-off');
  const server = await startServer(url, { GUILDPATH_SECRET_KEY: randomBytes(32).toString('base64') });
  const sides = { quiet: [], busy: [] };
  const eventLatencies = [];
  const failures = new Map();
  const note = (more) => more.forEach((count, what) => failures.set(what, (failures.get(what) ?? 0) + count));
  let sent = 0;
  try {
    const source = await setUpSource(client, guildId, server.port);
    const hires = (await client.query(`SELECT DISTINCT p.email FROM journeys j JOIN people p ON p.id = j.hire_id WHERE j.guild_id = $1 AND j.state = 'active' ORDER BY 1 LIMIT 200`, [guildId])).rows;
    for (let round = 0; round <= rounds; round += 1) {
      for (const side of ['quiet', 'busy']) {
        const requests = side === 'busy' ? eventsFor(source, hires, Math.ceil((EVENTS_A_MINUTE / 60) * seconds), `${round}`) : [];
        const [outcome, events] = await Promise.all([
          drive(server.port, tasksOf(checkOff, `events-${side}-${round}`), { lines, seconds }),
          sendPaced(server.port, requests),
        ]);
        note(outcome.failures);
        note(events.failures);
        await settled(client);
        await putBack(client);
        if (round === 0) continue;
        sides[side].push(outcome.latencies.length / outcome.seconds);
        eventLatencies.push(...events.latencies);
        sent += events.latencies.length;
      }
    }
  } finally {
    await server.stop();
  }
  const [quiet, busy] = [percentile(sides.quiet, 0.5), percentile(sides.busy, 0.5)];
  return {
    quiet, busy, ratio: busy / quiet, aMinute: (sent / (rounds * seconds)) * 60,
    p50: percentile(eventLatencies, 0.5), p95: percentile(eventLatencies, 0.95),
    failures: [...failures].map(([what, count]) => `${count} × ${what}`),
  };
}

async function setUpSource(client, guildId, port) {
  const { rows: [admin] } = await client.query(
    `SELECT p.id FROM people p JOIN role_grants r ON r.person_id = p.id AND r.role = 'manager' WHERE p.guild_id = $1 ORDER BY p.id LIMIT 1`, [guildId],
  );
  await client.query(`INSERT INTO role_grants (person_id, guild_id, role) VALUES ($1, $2, 'admin') ON CONFLICT DO NOTHING`, [admin.id, guildId]);
  const response = await fetch(`http://127.0.0.1:${port}/api/event-sources`, {
    method: 'POST',
    headers: { cookie: `guildpath=${tokenOf(admin.id)}`, 'content-type': 'application/json' },
    body: JSON.stringify({ kind: 'github', name: 'A busy company' }),
  });
  if (!response.ok) throw new Error(`A source could not be set up: ${response.status} ${await response.text()}`);
  return response.json();
}

/** A push, its pipeline and its deployment, by one hire after another; signed beforehand, so that the driver only sends. */
function eventsFor(source, hires, count, round) {
  return Array.from({ length: count }, (_, place) => {
    const change = Math.floor(place / 3);
    const { email } = hires[change % hires.length];
    const sha = createHmac('sha1', round).update(String(change)).digest('hex');
    const repository = { id: change, full_name: `acme/service-${change % 40}`, default_branch: 'main', html_url: 'https://github.example.com/acme/service', ...PADDING };
    const [event, body] = [
      ['push', { ref: 'refs/heads/main', commits: [{ id: sha, message: 'Change it', timestamp: new Date().toISOString(), author: { name: 'Somebody', email } }], repository }],
      ['workflow_run', { action: 'completed', workflow_run: { id: Number(`${round}${change}`), name: 'CI', head_sha: sha, status: 'completed', conclusion: 'success', updated_at: new Date().toISOString() }, repository }],
      ['deployment_status', { deployment_status: { state: 'success', environment: 'production', created_at: new Date().toISOString() }, deployment: { id: Number(`${round}${change}`), sha, environment: 'production' }, repository }],
    ][place % 3];
    const signature = createHmac('sha256', source.secret).update(JSON.stringify(body)).digest('hex');
    return {
      method: 'POST', path: new URL(source.url).pathname, token: '', body,
      headers: { 'x-github-event': event, 'x-github-delivery': randomUUID(), 'x-hub-signature-256': `sha256=${signature}` },
    };
  });
}

/** Each at its time, however long the ones before it take. */
async function sendPaced(port, requests) {
  const latencies = [];
  const failures = new Map();
  const began = performance.now();
  let next = 0;
  await Promise.all(Array.from({ length: requests.length === 0 ? 0 : EVENT_LINES }, async () => {
    const line = new Line(port);
    while (next < requests.length) {
      const place = next;
      next += 1;
      const due = began + (place * 60_000) / EVENTS_A_MINUTE;
      await pause(Math.max(0, due - performance.now()));
      const { status, body } = await line.send(requests[place]);
      // From when it should have gone out: a sender that is held up would hide how long events wait.
      latencies.push(performance.now() - due);
      if (status !== 200) failures.set(`an event was answered ${status} ${body.slice(0, 120)}`, (failures.get(`an event was answered ${status} ${body.slice(0, 120)}`) ?? 0) + 1);
    }
    line.close();
  }));
  return { latencies, failures };
}

/** Until everything that came is considered: the next round pays for nothing of this one. */
async function settled(client) {
  const until = performance.now() + SETTLED_WITHIN_MS;
  while (performance.now() < until) {
    const { rows: [{ waiting }] } = await client.query('SELECT count(*) AS waiting FROM facts WHERE considered_at IS NULL');
    if (Number(waiting) === 0) return;
    await pause(100);
  }
}
