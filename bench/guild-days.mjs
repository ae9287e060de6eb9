// Guild days as a guild of 400 meets them: three years behind it, six weeks planned, and everybody at the next one.
import { drive, Line, percentile } from './drive.mjs';
import { tokenOf } from './load.mjs';
import { countStatements } from './statements.mjs';

const PEOPLE = 400;
const SEATS = 40;
const WEEKS_BEHIND = 156;
const WEEKS_AHEAD = 6;
/** On each day: an opening for everybody, then two rounds of three tracks, and a close. */
const SESSIONS_A_DAY = 8;
const STATEMENTS_COUNTED_OVER = 40;

/**
 * Loads guild days, and measures what people do on them.
 *
 * @param {{ client: import('pg').Client, url: string }} database
 * @param {(url: string) => Promise<{ port: number, stop(): Promise<void> }>} startServer
 * @param {{ lines: number, seconds: number, rounds: number }} load
 */
export async function measureGuildDays({ client, url }, guildId, startServer, load) {
  const people = await loadGuildDays(client, guildId);
  const { rows: [next] } = await client.query('SELECT day FROM guild_days WHERE guild_id = $1 AND day > current_date ORDER BY day LIMIT 1', [guildId]);
  const { rows: [wanted] } = await client.query(
    `SELECT s.id FROM guild_sessions s JOIN guild_days d ON d.id = s.guild_day_id WHERE d.day = $1 AND s.track = 'Track 1' ORDER BY s.starts_at LIMIT 1`, [next.day],
  );
  const empty = () => client.query('DELETE FROM session_seats WHERE session_id = $1', [wanted.id]);
  const reads = (path) => people.map((id) => ({ method: 'GET', path, token: tokenOf(id) }));
  const rows = [
    { name: 'programme, six weeks', requests: reads('/api/guild-days'), before: async () => undefined, repeats: true },
    { name: 'one guild day', requests: reads(`/api/guild-days/${next.day}`), before: async () => undefined, repeats: true },
    { name: 'archive, searched', requests: reads('/api/guild-days/archive?q=budget'), before: async () => undefined, repeats: true },
    {
      name: `RSVP, ${PEOPLE} people for ${SEATS} seats`, before: empty, repeats: false,
      requests: people.map((id) => ({ method: 'POST', path: `/api/guild-sessions/${wanted.id}/seat`, token: tokenOf(id) })),
    },
  ];
  const measured = [];
  const server = await startServer(url);
  try {
    for (const row of rows) measured.push({ name: row.name, people: people.length, ...(await measure(row, server.port, load)) });
  } finally {
    await server.stop();
  }
  const counter = await countStatements(url);
  const counted = await startServer(counter.url);
  try {
    for (const [place, row] of rows.entries()) measured[place].statements = await statementsOf(row, counted.port, counter);
  } finally {
    await counted.stop();
    await counter.stop();
  }
  return measured;
}

/** The first round warms up and does not count. */
async function measure({ requests, before, repeats }, port, { lines, seconds, rounds }) {
  const throughputs = [];
  const latencies = [];
  const failures = new Map();
  for (let round = 0; round <= rounds; round += 1) {
    await before();
    const outcome = await drive(port, tasksOf(requests, repeats), { lines, seconds: repeats ? seconds : 60 });
    for (const [what, count] of outcome.failures) failures.set(what, (failures.get(what) ?? 0) + count);
    if (round === 0) continue;
    throughputs.push(outcome.latencies.length / outcome.seconds);
    latencies.push(...outcome.latencies);
  }
  return {
    throughput: percentile(throughputs, 0.5), p50: percentile(latencies, 0.5), p95: percentile(latencies, 0.95),
    failures: [...failures].map(([what, count]) => `${count} × ${what}`),
  };
}

function* tasksOf(requests, repeats) {
  do {
    for (const request of requests) yield [request];
  } while (repeats);
}

/** Statements a request, one request after another on warm connections. */
async function statementsOf({ requests, before }, port, counter) {
  await before();
  const line = new Line(port);
  const [warm, timed] = [requests.slice(0, STATEMENTS_COUNTED_OVER), requests.slice(STATEMENTS_COUNTED_OVER, STATEMENTS_COUNTED_OVER * 2)];
  for (const request of warm) await line.send(request);
  const already = counter.count();
  for (const request of timed) await line.send(request);
  const statements = (counter.count() - already) / timed.length;
  line.close();
  return statements;
}

/** @returns {Promise<string[]>} the people who come, each of whom has a session */
async function loadGuildDays(client, guildId) {
  const { rows } = await client.query(
    `SELECT DISTINCT p.id FROM people p JOIN sessions s ON s.person_id = p.id WHERE p.guild_id = $1 ORDER BY p.id LIMIT ${PEOPLE}`, [guildId],
  );
  const people = rows.map(({ id }) => id);
  const manager = (await client.query(`SELECT person_id AS id FROM role_grants WHERE guild_id = $1 AND role = 'manager' ORDER BY 1 LIMIT 1`, [guildId])).rows[0].id;
  await client.query('BEGIN');
  // The rows fit each other by how they are made; looking each foreign key up again would take most of the time.
  await client.query('SET LOCAL session_replication_role = replica');
  await client.query(`INSERT INTO guild_day_series (guild_id, starts_minutes, duration_minutes, time_zone) VALUES ($1, 780, 240, 'Europe/Vilnius')`, [guildId]);
  await client.query('INSERT INTO guild_day_sites (guild_id, site_id) SELECT $1, id FROM sites WHERE guild_id = $1', [guildId]);
  await client.query(
    `INSERT INTO guild_days (guild_id, day, published_number)
     SELECT $1, date_trunc('week', current_date)::date + 9 + 7 * week, 1 FROM generate_series(-$2::int, $3::int - 1) week`,
    [guildId, WEEKS_BEHIND, WEEKS_AHEAD],
  );
  await client.query(
    `INSERT INTO guild_sessions (guild_day_id, kind, title, abstract, track, room, starts_at, ends_at, capacity, kept_for_first_time, code_secret, published_at)
     SELECT d.id, (ARRAY['talk', 'workshop', 'group_exercise'])[1 + n % 3], 'Session ' || n || ' of ' || d.day,
            'Timeouts, jitter and ' || CASE WHEN n = 3 THEN 'budgets, with the budget that taught us.' ELSE 'what they cost in one place or another.' END,
            CASE WHEN n IN (0, 7) THEN '' ELSE 'Track ' || (1 + n % 3) END, 'Room ' || n,
            (d.day + time '13:00' + CASE WHEN n = 0 THEN interval '0' WHEN n = 7 THEN interval '3 hours' ELSE interval '1 hour' * (1 + (n - 1) / 3) END) AT TIME ZONE 'Europe/Vilnius',
            (d.day + time '13:45' + CASE WHEN n = 0 THEN interval '0' WHEN n = 7 THEN interval '3 hours' ELSE interval '1 hour' * (1 + (n - 1) / 3) END) AT TIME ZONE 'Europe/Vilnius',
            CASE WHEN n IN (0, 7) THEN ${PEOPLE} ELSE ${SEATS} END, false, '\\x00', now()
     FROM guild_days d CROSS JOIN generate_series(0, ${SESSIONS_A_DAY - 1}) n WHERE d.guild_id = $1`,
    [guildId],
  );
  await client.query(
    `INSERT INTO session_speakers (session_id, person_id)
     SELECT s.id, ($2::uuid[])[1 + (abs(hashtext(s.id::text)) % cardinality($2::uuid[]))] FROM guild_sessions s JOIN guild_days d ON d.id = s.guild_day_id WHERE d.guild_id = $1`,
    [guildId, people],
  );
  // Everybody is at one session in two, in seats as far as they go and on the waitlist beyond.
  await client.query(
    `INSERT INTO session_seats (session_id, person_id, state, asked_at)
     SELECT id, person, CASE WHEN place <= capacity THEN 'seated' ELSE 'waiting' END, now()
     FROM (SELECT s.id, s.capacity, person, row_number() OVER (PARTITION BY s.id ORDER BY md5(s.id || person::text)) AS place
           FROM guild_sessions s JOIN guild_days d ON d.id = s.guild_day_id CROSS JOIN unnest($2::uuid[]) AS person
           WHERE d.guild_id = $1 AND (s.track = '' OR abs(hashtext(s.id::text || person)) % 8 = 0)) asked
     ORDER BY id, place`,
    [guildId, people],
  );
  await client.query(
    `INSERT INTO session_attendance (session_id, person_id, how, marked_by, at)
     SELECT e.session_id, e.person_id, 'code', e.person_id, s.starts_at FROM session_seats e JOIN guild_sessions s ON s.id = e.session_id
     WHERE e.state = 'seated' AND s.ends_at < now()`,
  );
  await client.query(
    `INSERT INTO session_materials (session_id, kind, title, url, added_by, added_at)
     SELECT s.id, 'slides', 'Slides', 'https://docs.example.com/' || s.id, $1, now() FROM guild_sessions s WHERE s.ends_at < now()`, [manager],
  );
  await client.query(
    `INSERT INTO guild_day_programmes (guild_day_id, number, programme, published_by, published_at)
     SELECT d.id, 1, jsonb_agg(jsonb_build_object('id', s.id, 'title', s.title, 'startsAt', s.starts_at, 'endsAt', s.ends_at, 'room', s.room, 'link', s.link,
              'speakerIds', (SELECT jsonb_agg(k.person_id) FROM session_speakers k WHERE k.session_id = s.id))), $2, now()
     FROM guild_days d JOIN guild_sessions s ON s.guild_day_id = d.id WHERE d.guild_id = $1 GROUP BY d.id`,
    [guildId, manager],
  );
  await client.query('COMMIT');
  await client.query('VACUUM ANALYZE');
  return people;
}
