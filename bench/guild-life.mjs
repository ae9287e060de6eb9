// `node bench/guild-life.mjs`: how long the figures of guild life take, over two years of a guild of 400, and what PostgreSQL does for them.
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { projectDir } from '../bin/node24.mjs';
import { buildGuild, startDatabase } from './database.mjs';
import { percentile } from './drive.mjs';
import { startServer } from './server.mjs';

const REQUESTS = 60;
const TOKEN = 'bench-guild-life';
const PATHS = ['/api/guild-days/figures', '/api/guild-weeks/figures'];

/** 400 people, 80 of them hires; 104 guild days of four sessions, to which 160 come; eight guild weeks of 40 options, for which 350 rank. */
const PAST = [
  `INSERT INTO people (guild_id, site_id, name, email)
   SELECT :guild, (SELECT id FROM sites ORDER BY name LIMIT 1), 'Person ' || n, 'person.' || n || '@example.com' FROM generate_series(1, 400) n`,
  `CREATE TABLE pg_temp.somebody AS SELECT id, row_number() OVER (ORDER BY md5(id::text)) AS n FROM people`,
  `INSERT INTO role_grants (person_id, guild_id, role) SELECT id, :guild, 'manager' FROM pg_temp.somebody WHERE n = 1`,
  `INSERT INTO sessions (token_hash, person_id, created_at, last_seen_at, expires_at)
   SELECT sha256('${TOKEN}'::bytea), id, now(), now(), now() + interval '1 day' FROM pg_temp.somebody WHERE n = 1`,
  `INSERT INTO cohorts (guild_id, name, path_version_id, manager_id, start_on, started_at)
   SELECT :guild, 'Two years', :version, id, current_date - 700, now() - interval '700 days' FROM pg_temp.somebody WHERE n = 1`,
  `INSERT INTO journeys (guild_id, cohort_id, path_id, path_version_id, hire_id, site_id, start_on, state, created_at, completed_at)
   SELECT :guild, c.id, :path, :version, s.id, (SELECT id FROM sites ORDER BY name LIMIT 1), current_date - 700 + (s.n * 8)::int, 'completed', now(), now()
   FROM cohorts c CROSS JOIN pg_temp.somebody s WHERE s.n <= 80`,
  `INSERT INTO guild_days (guild_id, day, published_number) SELECT :guild, current_date - 7 * n, 1 FROM generate_series(1, 104) n`,
  `INSERT INTO guild_sessions (guild_day_id, kind, title, abstract, track, starts_at, ends_at, capacity, kept_for_first_time, code_secret, published_at)
   SELECT id, 'talk', 'Session ' || n, '', '', day + time '12:00', day + time '13:00', 60, n = 4, '\\x00', day - 3 + time '12:00'
   FROM guild_days CROSS JOIN generate_series(1, 4) n`,
  `INSERT INTO session_speakers (session_id, person_id)
   SELECT s.id, (SELECT id FROM pg_temp.somebody WHERE n = 1 + abs(hashtext(s.id::text)) % 150) FROM guild_sessions s`,
  `INSERT INTO session_seats (session_id, person_id, state, asked_at)
   SELECT s.id, p.id, 'seated', s.published_at FROM guild_sessions s
   CROSS JOIN LATERAL (SELECT id FROM pg_temp.somebody ORDER BY md5(s.id::text || id::text) LIMIT 50) p`,
  `INSERT INTO session_attendance (session_id, person_id, how, marked_by, at)
   SELECT e.session_id, e.person_id, 'code', e.person_id, s.starts_at FROM session_seats e JOIN guild_sessions s ON s.id = e.session_id WHERE e.id % 6 <> 0`,
  `INSERT INTO guild_weeks (guild_id, quarter, title, about, starts_on, ends_on, rank_by, state, seed, seed_hash, created_at)
   SELECT :guild, (2020 + n / 4) || '-Q' || 1 + n % 4, 'Guild week ' || n, '', current_date - 91 * n, current_date - 91 * n + 3, now() - interval '91 days' * n,
          'closed', 'a', 'b', now() FROM generate_series(1, 8) n`,
  `INSERT INTO guild_week_options (week_id, kind, title, about, host_id, min_seats, max_seats, skills, proposed_at)
   SELECT w.id, 'research', 'Option ' || n.n, '', s.id, 2, 12, '{}', now()
   FROM guild_weeks w CROSS JOIN generate_series(1, 40) n JOIN pg_temp.somebody s ON s.n = n.n`,
  `INSERT INTO guild_week_ballots (week_id, person_id, ranked_at) SELECT w.id, s.id, now() FROM guild_weeks w CROSS JOIN pg_temp.somebody s WHERE s.n > 50`,
  `INSERT INTO guild_week_choices (ballot_id, week_id, option_id, place)
   SELECT b.id, b.week_id, o.id, o.place FROM guild_week_ballots b
   CROSS JOIN LATERAL (SELECT id, row_number() OVER (ORDER BY md5(b.id::text || id::text)) AS place FROM guild_week_options WHERE week_id = b.week_id
                       ORDER BY 2 LIMIT 5) o`,
  `INSERT INTO guild_week_runs (week_id, number, record, barred, ran_by, ran_at)
   SELECT w.id, 1, '{"outcome": {"closed": []}}', '{}', s.id, now() FROM guild_weeks w JOIN pg_temp.somebody s ON s.n = 1`,
  `INSERT INTO guild_week_assignments (week_id, run, person_id, option_id, choice)
   SELECT b.week_id, 1, b.person_id, c.option_id, 1 FROM guild_week_ballots b JOIN guild_week_choices c ON c.ballot_id = b.id AND c.place = 1`,
  'ANALYZE',
];

/** What PostgreSQL plans and takes for the statements of a repository, as written there. */
async function explained(client, file, parameters) {
  const source = await readFile(join(projectDir, file), 'utf8');
  const held = /const HELD = `([^`]*)`/.exec(source)?.[1] ?? '';
  const statements = [...source.matchAll(/`(WITH [^`]*)`/g)].map(([, text]) => text.replace('${HELD}', held));
  for (const [index, statement] of statements.entries()) {
    const { rows } = await client.query(`EXPLAIN (ANALYZE, BUFFERS, SUMMARY) ${statement}`, parameters[index]);
    console.log(`\n${file}, statement ${index + 1}\n${rows.map((row) => row['QUERY PLAN']).join('\n')}`);
  }
}

const dist = join(projectDir, 'dist');
const database = await startDatabase(dist);
try {
  const { guildId, path } = await buildGuild(dist, database.url, database.client);
  for (const statement of PAST) {
    await database.client.query(
      statement.replaceAll(':guild', `'${guildId}'::uuid`).replaceAll(':version', `'${path.id}'::uuid`).replaceAll(':path', `'${path.pathId}'::uuid`),
    );
  }
  const server = await startServer([join(dist, 'src', 'main.js')], { DATABASE_URL: database.url, GUILDPATH_DEMO: 'off' });
  try {
    for (const address of PATHS) {
      const took = [];
      for (let request = 0; request < REQUESTS; request += 1) {
        const began = performance.now();
        const answer = await fetch(`http://127.0.0.1:${server.port}${address}`, { headers: { cookie: `guildpath=${TOKEN}` } });
        await answer.arrayBuffer();
        if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
        took.push(performance.now() - began);
      }
      const [p50, p95] = [0.5, 0.95].map((share) => percentile(took, share).toFixed(1));
      console.log(`${address}: p50 ${p50} ms, p95 ${p95} ms over ${REQUESTS} requests, one after another`);
    }
  } finally {
    await server.stop();
  }
  if (process.argv.includes('--explain')) {
    const { rows: hires } = await database.client.query('SELECT hire_id, min(start_on) AS start_on FROM journeys GROUP BY hire_id');
    const now = new Date();
    const from = '2000-01-01';
    await explained(database.client, 'src/guild-days/persistence/guild-day-figures.repository.ts', [
      [guildId, now, from, hires.map(({ hire_id }) => hire_id), hires.map(({ start_on }) => start_on)], [guildId, now, from],
    ]);
    await explained(database.client, 'src/guild-weeks/persistence/guild-week-figures.repository.ts', [[guildId, 8]]);
  }
} finally {
  await database.stop();
}
