// The yardstick: fastify and pg alone, doing the same work in the best SQL we know. It is frozen: it changes only when what
// the product answers or writes changes, never to make a ratio look better or worse.
import { createHash, randomUUID } from 'node:crypto';
import fastify from 'fastify';
import pg from 'pg';
import { loadPath } from './path.mjs';
import { presentDashboard } from './dashboard.mjs';
import { presentQueue } from './queue.mjs';
import * as sql from './statements.mjs';
import { presentToday } from './today.mjs';

pg.types.setTypeParser(1082, (text) => text);
pg.types.setTypeParser(20, Number);

const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10, application_name: 'bare', options: '-c timezone=UTC' });
const app = fastify();

/** One prepared statement on a connection of the pool, or on that of a transaction. */
const run = (statement, values, client = pool) => client.query({ ...statement, values });

app.get('/health/ready', async () => {
  await pool.query('SELECT 1');
  return { status: 'ready' };
});

/** Who is behind the session cookie; null opens nothing. */
async function actorOf(request) {
  const token = /(?:^|; )guildpath=([^;]+)/.exec(request.headers.cookie ?? '')?.[1];
  if (!token) return null;
  const { rows } = await run(sql.session, [createHash('sha256').update(token).digest(), new Date()]);
  return rows[0] ?? null;
}

app.decorateRequest('actor', null);
app.addHook('preHandler', async (request, reply) => {
  if (request.url.startsWith('/health')) return;
  request.actor = await actorOf(request);
  if (!request.actor) return reply.code(401).send({ code: 'not_signed_in' });
});

app.get('/api/journeys/:id/today', async ({ actor, params }, reply) => {
  const { rows: [row] } = await run(sql.today, [params.id, actor.guildId, new Date(), actor.personId]);
  if (!row) return reply.code(404).send({ code: 'not_found' });
  return presentToday(row, await loadPath(pool, row.version_id));
});

app.get('/api/queue', async ({ actor }) => {
  const now = new Date();
  const { rows: [row] } = await run(sql.queue, [actor.personId, now, actor.guildId, actor.roles.includes('admin'), actor.siteId, actor.timeZone]);
  return presentQueue(row, (versionId) => loadPath(pool, versionId));
});

app.get('/api/cohorts/:id', async ({ actor, params }, reply) => {
  if (!actor.roles.includes('manager')) return reply.code(404).send({ code: 'not_found' });
  return (await presentDashboard(run, (versionId) => loadPath(pool, versionId), actor, params.id)) ?? reply.code(404).send({ code: 'not_found' });
});

/** Locks the journey, writes everything that a command changes in one statement, and answers what changed. */
async function command(request, reply, name, values) {
  const { actor, params: { id, key } } = request;
  const now = new Date();
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    const { rows: [journey] } = await run(sql.lock, [id, actor.guildId, now, key], client);
    const path = journey && (await loadPath(client, journey.versionId));
    const told = journey && mayDo(name, actor, journey);
    const written = told === undefined || told === null ? undefined : (await run(sql.commands[name], [
      id, key, actor.personId, now, actor.guildId, request.headers['idempotency-key'] ?? null, `${name} ${id}/${key}`,
      JSON.stringify({
        guildId: actor.guildId,
        to: [journey.hireId, ...journey.mentors.map((mentor) => mentor.id), ...told],
        managers: true, journeyId: id, cohortId: journey.cohortId,
      }),
      JSON.stringify(path.dependants.get(key).map((dependant) => ({ key: dependant.key, needs: dependant.needs.filter((need) => need !== key) }))),
      ...values(journey, told),
    ], client)).rows[0];
    await client.query(written ? 'COMMIT' : 'ROLLBACK');
    if (!written) return reply.code(409).send({ code: 'not_possible' });
    return {
      key, state: written.state, changed: (written.unlocked ?? []).map((unlocked) => ({ key: unlocked, state: 'available' })),
      journeyState: written.journeyState, revision: written.revision, replayed: false,
    };
  } catch (error) {
    await client.query('ROLLBACK');
    throw error;
  } finally {
    client.release();
  }
}

/** Whether this person may, in this journey's state: whoever is told besides the journey's own people, or null when not. */
function mayDo(name, actor, { hireId, state, mentors, submission }) {
  const onDuty = mentors.find(({ kind, away }) => kind === 'primary' && !away) ?? mentors.find(({ kind }) => kind === 'backup') ?? mentors[0];
  if (state === 'ended') return null;
  if (name === 'accept') return actor.personId !== hireId && mentors.some(({ id }) => id === actor.personId) && submission ? [submission.by] : null;
  if (actor.personId !== hireId || state === 'paused') return null;
  return name === 'submit' && onDuty ? [onDuty.id] : [];
}

app.post('/api/journeys/:id/milestones/:key/check-off', (request, reply) => command(request, reply, 'check_off', ({ state }) => [state]));

app.post('/api/journeys/:id/milestones/:key/submit', (request, reply) => {
  const { url = null, text = null } = request.body;
  return command(request, reply, 'submit', ({ state }, [told]) => [state, randomUUID(), url, text, told ?? null]);
});

app.post('/api/journeys/:id/milestones/:key/accept', (request, reply) =>
  command(request, reply, 'accept', ({ state, submission }) => [state, submission.id, submission.by]));

await app.listen({ host: process.env.HOST, port: Number(process.env.PORT) });
process.once('SIGTERM', () => app.close().then(() => pool.end()).then(() => process.exit(0)));
