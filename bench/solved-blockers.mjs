// How long the search over 50,000 resolved blockers takes. `node bench/solved-blockers.mjs --explain` also says by which plan.
import { join } from 'node:path';
import { projectDir } from '../bin/node24.mjs';
import { buildGuild, startDatabase } from './database.mjs';
import { percentile } from './drive.mjs';
import { startServer } from './server.mjs';

const REQUESTS = 60;
const BLOCKERS = 50_000;
const TOKEN = 'bench-solved-blockers';
/** One word that few hold, two beginnings that hundreds hold, and one that is nowhere. */
const SEARCHES = [
  { name: 'one word that few hold', words: 'runner4711' },
  { name: 'the beginnings of two words that hundreds hold', words: 'regis tok' },
  { name: 'a word that none holds', words: 'nowhere' },
];

/** 200 hires with 250 milestones each; every blocker has a resolution of about ten words, and others may read each of them. */
const PAST = [
  `INSERT INTO people (guild_id, site_id, name, email)
   SELECT :guild, (SELECT id FROM sites ORDER BY name LIMIT 1), 'Person ' || n, 'person.' || n || '@example.com' FROM generate_series(1, 200) n`,
  `CREATE TABLE pg_temp.somebody AS SELECT id, row_number() OVER (ORDER BY email) AS n FROM people WHERE email LIKE 'person.%'`,
  `INSERT INTO sessions (token_hash, person_id, created_at, last_seen_at, expires_at)
   SELECT sha256('${TOKEN}'::bytea), id, now(), now(), now() + interval '1 day' FROM pg_temp.somebody WHERE n = 1`,
  `INSERT INTO cohorts (guild_id, name, path_version_id, manager_id, start_on, started_at)
   SELECT :guild, 'Blocked', :version, id, current_date - 700, now() - interval '700 days' FROM pg_temp.somebody WHERE n = 1`,
  `INSERT INTO journeys (guild_id, cohort_id, path_id, path_version_id, hire_id, site_id, start_on, state, created_at, completed_at)
   SELECT :guild, c.id, :path, :version, s.id, (SELECT id FROM sites ORDER BY name LIMIT 1), current_date - 700, 'completed', now(), now()
   FROM cohorts c CROSS JOIN pg_temp.somebody s WHERE c.name = 'Blocked'`,
  `INSERT INTO journey_milestones (journey_id, key, position, state, mode, requirement, assignee, baseline_due, current_due, done_at)
   SELECT j.id, 'blocked-' || n, n, 'done', 'self', 'required', 'hire', current_date, current_date, now()
   FROM journeys j JOIN cohorts c ON c.id = j.cohort_id AND c.name = 'Blocked' CROSS JOIN generate_series(1, ${BLOCKERS / 200}) n`,
  `INSERT INTO blockers (journey_id, key, category, owner, opened_by, opened_at, resolved_at, resolved_by, resolution, shared_words)
   SELECT m.journey_id, m.key, 'platform', 'platform', j.hire_id, now(), now() - interval '1 minute' * w.n, j.hire_id, w.resolution,
          array_to_tsvector(regexp_split_to_array(w.resolution, ' '))
   FROM (SELECT journey_id, key, row_number() OVER (ORDER BY md5(journey_id::text || key)) AS n FROM journey_milestones WHERE key LIKE 'blocked-%') m
   JOIN journeys j ON j.id = m.journey_id
   CROSS JOIN LATERAL (SELECT m.n, 'ask for runner' || m.n || ' in team' || m.n % 400 || ' with topic' || m.n % 900
     || CASE WHEN m.n % 97 = 0 THEN ' registry token' ELSE ' cluster group' END || ' then wait hour' || m.n % 24 AS resolution) w`,
  'ANALYZE',
];

/**
 * @param {string} dist the build to measure
 * @returns {Promise<{ name: string, p50: number, p95: number, shown: number }[]>} milliseconds over HTTP, one request after another
 */
export async function measureSolvedBlockers(dist) {
  const database = await startDatabase(dist);
  try {
    const { guildId, path } = await buildGuild(dist, database.url, database.client);
    for (const statement of PAST) {
      await database.client.query(
        statement.replaceAll(':guild', `'${guildId}'::uuid`).replaceAll(':version', `'${path.id}'::uuid`).replaceAll(':path', `'${path.pathId}'::uuid`),
      );
    }
    const server = await startServer([join(dist, 'src', 'main.js')], { DATABASE_URL: database.url, GUILDPATH_DEMO: 'off' });
    const rows = [];
    try {
      for (const search of SEARCHES) rows.push(await measure(server.port, search));
    } finally {
      await server.stop();
    }
    if (process.argv.includes('--explain')) await explain(database.client, guildId);
    return rows;
  } finally {
    await database.stop();
  }
}

async function measure(port, { name, words }) {
  const took = [];
  let shown = 0;
  for (let request = 0; request < REQUESTS; request += 1) {
    const began = performance.now();
    const answer = await fetch(`http://127.0.0.1:${port}/api/known-blockers?words=${encodeURIComponent(words)}`, { headers: { cookie: `guildpath=${TOKEN}` } });
    const { solved } = await answer.json();
    if (!answer.ok) throw new Error(`The search answered ${answer.status}`);
    took.push(performance.now() - began);
    shown = solved.length;
  }
  return { name, p50: percentile(took, 0.5), p95: percentile(took, 0.95), shown };
}

async function explain(client, guildId) {
  const { rows } = await client.query(
    `EXPLAIN (ANALYZE, BUFFERS, SUMMARY) SELECT b.id, b.resolution FROM blockers b JOIN journeys j ON j.id = b.journey_id
     WHERE j.guild_id = $1 AND b.shared_words IS NOT NULL AND b.shared_words @@ 'regis:* & tok:*'::text::tsquery
     ORDER BY b.resolved_at DESC, b.id LIMIT 10`,
    [guildId],
  );
  console.log(rows.map((row) => row['QUERY PLAN']).join('\n'));
}

if (import.meta.main) console.table(await measureSolvedBlockers(join(projectDir, 'dist')));
