// Fills the guild with cohorts of fifty, set by set: what years of onboarding leave behind, and what is open today.

/** Hires in each cohort. */
export const COHORT_SIZE = 50;
/** Every fourth cohort is under way, every fiftieth starts next week, the others are finished. */
const EVERY = 4;
/** Mentors for each group of four cohorts: two or three hires of the running one each, and those of the past. */
const MENTORS_A_GROUP = 20;
const MONTHS_LOADED = 40;

/** The secret in the session cookie of a person, known because it is made from their id. */
export const tokenOf = (personId) => `bench-${personId}`;

/**
 * Adds cohorts `from` to `to` (1-based, both included), each with {@link COHORT_SIZE} journeys.
 *
 * @param {import('pg').Client} client
 * @param {Awaited<ReturnType<typeof import('./database.mjs').buildGuild>>} guild
 */
export async function loadCohorts(client, guild, from, to) {
  if (from === 1) await loadStaff(client, guild);
  await client.query('BEGIN');
  await client.query(`SET LOCAL work_mem = '256MB'`);
  // The rows fit each other by how they are made; looking each foreign key up again would take most of the time.
  await client.query('SET LOCAL session_replication_role = replica');
  await client.query(
    `CREATE TEMP TABLE new_cohorts ON COMMIT DROP AS
     SELECT c, pg_temp.id_of('cohort' || c) AS id,
            CASE WHEN c % 50 = 0 THEN 'upcoming' WHEN c % ${EVERY} = 1 THEN 'running' ELSE 'finished' END AS life,
            CASE WHEN c % 50 = 0 THEN current_date + 7
                 WHEN c % ${EVERY} = 1 THEN current_date - (12 + (c * 7) % 70)
                 ELSE current_date - (130 + (c * 37) % (${MONTHS_LOADED} * 30)) END AS start_on
     FROM generate_series($1::int, $2::int) AS c`,
    [from, to],
  );
  await client.query(NEW_HIRES);
  const { rows: starts } = await client.query('SELECT DISTINCT start_on, site_id FROM new_hires');
  await planned(client, guild, starts);
  for (const statement of [PEOPLE, SESSIONS_OF_HIRES, COHORTS, JOURNEYS, MENTORS, ABSENCES, MASKS_OF_PLAN, BITS, OPEN_AGAIN, NEW_MILESTONES, MILESTONES,
    SUBMISSIONS, EARLIER_ROUNDS, EVIDENCE, COMMENTS, BLOCKERS, ACTIVITY, MESSAGES]) {
    await client.query(statement.replaceAll(':guild', `'${guild.guildId}'::uuid`).replaceAll(':version', `'${guild.path.id}'::uuid`).replaceAll(':path', `'${guild.path.pathId}'::uuid`));
  }
  await client.query('COMMIT');
  await client.query('VACUUM ANALYZE');
}

/** Two managers, an admin, a dozen experts who are the focal points, and everybody's session. */
async function loadStaff(client, { guildId, path }) {
  // The product refuses what is no well-formed random UUID, so a name's hash is dressed as one.
  await client.query(`
    CREATE FUNCTION pg_temp.id_of(name text) RETURNS uuid IMMUTABLE LANGUAGE sql
    RETURN overlay(overlay(md5(name) PLACING '4' FROM 13) PLACING '8' FROM 17)::uuid`);
  const topics = [...new Set(path.definitions.flatMap(({ owner }) => owner ?? []))];
  await client.query(
    `INSERT INTO people (id, guild_id, site_id, name, email, contact_url)
     SELECT pg_temp.id_of(n.who), $1, (SELECT id FROM sites ORDER BY name OFFSET n.position % 3 LIMIT 1), initcap(replace(n.who, '-', ' ')), n.who || '@example.com',
            'https://chat.example.com/' || n.who
     FROM unnest($2::text[]) WITH ORDINALITY AS n(who, position)`,
    [guildId, STAFF.map(([who]) => who)],
  );
  await client.query(
    `INSERT INTO role_grants (person_id, guild_id, role) SELECT pg_temp.id_of(who), $1, role FROM unnest($2::text[], $3::text[]) AS n(who, role)`,
    [guildId, STAFF.map(([who]) => who), STAFF.map(([, role]) => role)],
  );
  await client.query(
    `INSERT INTO focal_points (guild_id, topic, person_id)
     SELECT $1, t.topic, pg_temp.id_of('expert-' || (1 + (t.position + n) % 12))::uuid FROM unnest($2::text[]) WITH ORDINALITY AS t(topic, position), generate_series(0, 1) n`,
    [guildId, topics],
  );
  await client.query(sessionsOf('SELECT id FROM people'));
}

const STAFF = [
  ['manager-1', 'manager'], ['manager-2', 'manager'], ['admin-1', 'admin'],
  ...Array.from({ length: 12 }, (_, index) => [`expert-${index + 1}`, 'expert']),
];

function sessionsOf(people) {
  return `INSERT INTO sessions (token_hash, person_id, user_agent, created_at, last_seen_at, expires_at)
          SELECT sha256(convert_to('bench-' || p.id, 'UTF8')), p.id, 'bench', now(), now(), now() + interval '10 days' FROM (${people}) p`;
}

async function planned(client, { plan }, starts) {
  const rows = starts.flatMap(({ start_on: startOn, site_id: siteId }) => plan(siteId, startOn).map((milestone) => ({ startOn, siteId, ...milestone })));
  const column = (name) => rows.map((row) => row[name]);
  await client.query(
    `CREATE TEMP TABLE plans (start_on date, site_id uuid, key text, position smallint, mode text, reviewer text, requirement text, assignee text, due date) ON COMMIT DROP`,
  );
  await client.query(
    `INSERT INTO plans SELECT * FROM unnest($1::date[], $2::uuid[], $3::text[], $4::smallint[], $5::text[], $6::text[], $7::text[], $8::text[], $9::date[])`,
    [column('startOn'), column('siteId'), column('key'), column('position'), column('mode'), column('reviewer'), column('requirement'),
      column('assignee'), column('due')],
  );
}

/** `chance` is 0 to 999 and stays the same for the same hire; `lag` is how many days behind plan a running hire is. */
const NEW_HIRES = `
  CREATE TEMP TABLE new_hires ON COMMIT DROP AS
  SELECT c.c, c.id AS cohort_id, c.life, c.start_on, n, pg_temp.id_of('journey' || c.c || '-' || n) AS journey_id, pg_temp.id_of('hire' || c.c || '-' || n) AS person_id,
         site.id AS site_id, site.time_zone,
         pg_temp.id_of('mentor' || (c.c - 1) / ${EVERY} || '-' || n % ${MENTORS_A_GROUP}) AS mentor_id,
         pg_temp.id_of('mentor' || (c.c - 1) / ${EVERY} || '-' || (n + 7) % ${MENTORS_A_GROUP}) AS backup_id,
         (hashtext('chance' || c.c || '-' || n) & 65535) % 1000 AS chance,
         (hashtext('lag' || c.c || '-' || n) & 65535) % 9 - 3 AS lag
  FROM new_cohorts c
  CROSS JOIN generate_series(1, ${COHORT_SIZE}) AS n
  JOIN (SELECT id, time_zone, row_number() OVER (ORDER BY name) AS position FROM sites) site ON site.position = 1 + n % 3`;

const PEOPLE = `
  WITH mentors AS (
    INSERT INTO people (id, guild_id, site_id, name, email, contact_url)
    SELECT DISTINCT ON (mentor_id) mentor_id, :guild, site_id, 'Mentor ' || substr(mentor_id::text, 1, 6), mentor_id || '@example.com', 'https://chat.example.com/' || mentor_id
    FROM new_hires ORDER BY mentor_id, n
    ON CONFLICT (id) DO NOTHING RETURNING id
  ), granted AS (
    INSERT INTO role_grants (person_id, guild_id, role) SELECT id, :guild, 'mentor' FROM mentors
  ), away AS (
    INSERT INTO away_periods (person_id, during)
    SELECT id, daterange(current_date - 3, current_date + 4) FROM mentors WHERE (hashtext(id::text) & 65535) % 30 = 0
  ), opened AS (
    ${sessionsOf('SELECT id FROM mentors')}
  )
  INSERT INTO people (id, guild_id, site_id, name, email, contact_url)
  SELECT person_id, :guild, site_id,
         (ARRAY['Noa','Ieva','Danylo','Maya','Jonas','Olena','Yael','Rasa','Andrii','Tamar','Lukas','Iryna','Eitan','Greta','Taras','Dana'])[1 + (n * 7 + c) % 16]
         || ' ' || (ARRAY['Levi','Petrauskas','Kovalenko','Mizrahi','Jankauskas','Bondar','Peretz','Vaitkus','Shevchuk','Azulay','Kazlauskas','Melnyk','Biton'])[1 + (n * 5 + c * 3) % 13],
         'hire' || c || '-' || n || '@example.com', 'https://chat.example.com/hire' || c || '-' || n
  FROM new_hires`;

const SESSIONS_OF_HIRES = sessionsOf(`SELECT person_id AS id FROM new_hires WHERE life <> 'finished'`);

const COHORTS = `
  INSERT INTO cohorts (id, guild_id, name, path_version_id, manager_id, start_on, started_at)
  SELECT id, :guild, 'Cohort ' || c, :version, pg_temp.id_of('manager-' || 1 + c % 2), start_on, start_on - 10 + time '09:00' FROM new_cohorts`;

const JOURNEYS = `
  INSERT INTO journeys (id, guild_id, cohort_id, path_id, path_version_id, hire_id, site_id, start_on, state, created_at, completed_at)
  SELECT journey_id, :guild, cohort_id, :path, :version, person_id, site_id, start_on,
         CASE life WHEN 'finished' THEN 'completed' WHEN 'running' THEN 'active' ELSE 'scheduled' END, start_on - 10 + time '09:00',
         CASE life WHEN 'finished' THEN start_on + 95 + lag + time '15:00' END
  FROM new_hires`;

const MENTORS = `
  INSERT INTO mentor_assignments (journey_id, person_id, kind, during)
  SELECT journey_id, mentor_id, 'primary', daterange(start_on, NULL) FROM new_hires
  UNION ALL SELECT journey_id, backup_id, 'backup', daterange(start_on, NULL) FROM new_hires`;

const ABSENCES = `
  INSERT INTO journey_absences (journey_id, kind, during, reason, entered_by, created_at)
  SELECT journey_id, CASE WHEN chance < 20 THEN 'pause' ELSE 'leave' END,
         CASE WHEN chance < 20 AND life = 'running' THEN daterange(current_date - 3, current_date + 9) ELSE daterange(start_on + 6, start_on + 9) END,
         'Private', person_id, start_on + time '10:00'
  FROM new_hires WHERE chance < 60 AND life <> 'upcoming'`;

/** Which milestones a hire has done, as bits by their place in the path: all of them, or those due long enough ago. */
const MASKS_OF_PLAN = `
  CREATE TEMP TABLE masks ON COMMIT DROP AS
  SELECT h.journey_id, bit_or(CASE WHEN h.life = 'finished' OR h.life = 'running' AND p.due + h.lag <= current_date THEN 1::bigint << p.position ELSE 0 END) AS done
  FROM new_hires h JOIN plans p ON p.start_on = h.start_on AND p.site_id = h.site_id GROUP BY h.journey_id`;

/** Each milestone of the path as a bit, with the bits of what it needs and of what needs it. */
const BITS = `
  CREATE TEMP TABLE bits ON COMMIT DROP AS
  SELECT d.key, 1::bigint << d.position AS own,
         COALESCE((SELECT bit_or(1::bigint << n.position) FROM milestone_definitions n WHERE n.path_version_id = :version AND n.key = ANY(d.needs)), 0) AS needs,
         COALESCE((SELECT bit_or(1::bigint << n.position) FROM milestone_definitions n WHERE n.path_version_id = :version AND d.key = ANY(n.needs)), 0) AS opens
  FROM milestone_definitions d WHERE d.path_version_id = :version`;

/** Some of what nothing done builds on is still open, as in life. */
const OPEN_AGAIN = `
  UPDATE masks SET done = masks.done & ~open.mask
  FROM (SELECT h.journey_id, bit_or(bits.own) AS mask
        FROM new_hires h JOIN masks m ON m.journey_id = h.journey_id
        JOIN bits ON bits.opens & m.done = 0 AND (hashtext('open' || h.journey_id || bits.key) & 65535) % 1000 < 350
        WHERE h.life = 'running'
        GROUP BY h.journey_id) open
  WHERE open.journey_id = masks.journey_id`;

const NEW_MILESTONES = `
  CREATE TEMP TABLE new_milestones ON COMMIT DROP AS
  WITH rolled AS (
    SELECT h.journey_id, h.person_id, h.mentor_id, h.cohort_id, h.c, h.start_on, h.life, p.key, p.position, p.mode, p.reviewer, p.requirement, p.assignee, p.due, bits.needs <> 0 AS has_needs,
           m.done & bits.own <> 0 AS is_done, bits.needs & ~m.done = 0 AS is_met,
           (hashtext(h.journey_id || p.key) & 65535) % 1000 AS roll,
           LEAST(p.due + h.lag, current_date - 1) + time '09:30' + ((hashtext('hour' || p.key || h.journey_id) & 65535) % 400) * interval '1 minute' AS settled
    FROM new_hires h JOIN masks m ON m.journey_id = h.journey_id JOIN plans p ON p.start_on = h.start_on AND p.site_id = h.site_id JOIN bits ON bits.key = p.key
  )
  SELECT *, CASE
      WHEN is_done AND requirement <> 'required' AND roll < 400 THEN 'waived'
      WHEN is_done THEN 'done'
      WHEN NOT is_met THEN 'locked'
      WHEN mode = 'review' AND life = 'running' AND roll < 260 THEN 'submitted'
      WHEN mode = 'review' AND life = 'running' AND roll < 340 THEN 'changes_requested'
      WHEN life = 'running' AND roll < 500 THEN 'in_progress'
      ELSE 'available' END AS state
  FROM rolled`;

const MILESTONES = `
  INSERT INTO journey_milestones (journey_id, key, position, state, mode, reviewer, requirement, assignee, baseline_due, current_due, round, started_at, done_at, state_by, reason)
  SELECT journey_id, key, position, state, mode, reviewer, requirement, assignee, due, due,
         CASE WHEN mode = 'review' AND state IN ('done', 'submitted', 'changes_requested') THEN CASE WHEN roll % 4 = 0 THEN 2 ELSE 1 END ELSE 0 END,
         CASE WHEN state IN ('done', 'submitted', 'changes_requested', 'in_progress') THEN settled - interval '3 hours' END,
         CASE WHEN state IN ('done', 'waived') THEN settled END,
         CASE WHEN state IN ('locked', 'available') THEN NULL WHEN mode = 'review' AND state IN ('done', 'changes_requested') THEN mentor_id ELSE person_id END,
         CASE WHEN state = 'waived' THEN CASE requirement WHEN 'optional' THEN 'skipped' ELSE 'does_not_apply' END END
  FROM new_milestones`;

/** Experts and managers review by name, mentors by role. */
const REVIEWER_ID = `CASE reviewer WHEN 'expert' THEN pg_temp.id_of('expert-' || 1 + c % 12) WHEN 'manager' THEN pg_temp.id_of('manager-' || 1 + c % 2) END`;

const SUBMISSIONS = `
  INSERT INTO submissions (journey_id, key, kind, round, reviewer, reviewer_id, submitted_by, submitted_at, decided_at, decided_by, decision)
  SELECT journey_id, key, 'review', CASE WHEN roll % 4 = 0 THEN 2 ELSE 1 END, reviewer, ${REVIEWER_ID}, person_id, settled - (roll % 30) * interval '1 hour',
         CASE WHEN state <> 'submitted' THEN settled END, CASE WHEN state <> 'submitted' THEN COALESCE(${REVIEWER_ID}, mentor_id) END,
         CASE state WHEN 'done' THEN 'accepted' WHEN 'changes_requested' THEN 'changes_requested' END
  FROM new_milestones WHERE mode = 'review' AND state IN ('done', 'submitted', 'changes_requested')`;

const EARLIER_ROUNDS = `
  INSERT INTO submissions (journey_id, key, kind, round, reviewer, reviewer_id, submitted_by, submitted_at, decided_at, decided_by, decision)
  SELECT journey_id, key, 'review', 1, reviewer, ${REVIEWER_ID}, person_id, settled - interval '70 hours', settled - interval '50 hours', COALESCE(${REVIEWER_ID}, mentor_id), 'changes_requested'
  FROM new_milestones WHERE mode = 'review' AND state IN ('done', 'submitted', 'changes_requested') AND roll % 4 = 0`;

const EVIDENCE = `
  INSERT INTO evidence (journey_id, key, kind, url, added_by, added_at)
  SELECT journey_id, key, 'link', 'https://code.example.com/' || journey_id || '/' || key, person_id, settled - interval '31 hours'
  FROM new_milestones WHERE mode = 'review' AND state IN ('done', 'submitted', 'changes_requested')`;

const COMMENTS = `
  INSERT INTO comments (journey_id, key, kind, body, author_id, written_at)
  SELECT journey_id, key, CASE state WHEN 'done' THEN 'accepted' ELSE 'changes_requested' END,
         'Please look at the error handling once more, and at what happens when the queue is full.', mentor_id, settled
  FROM new_milestones WHERE mode = 'review' AND (state = 'changes_requested' OR state = 'done' AND roll < 300)`;

const BLOCKERS = `
  INSERT INTO blockers (journey_id, key, category, owner, note, opened_by, opened_at, widened_at, resolved_at, resolved_by, resolution)
  SELECT journey_id, key, b.category, CASE b.category WHEN 'access' THEN 'access' WHEN 'platform' THEN 'platform' WHEN 'content' THEN 'content' ELSE 'mentor' END,
         'It does not let me in.', person_id, settled - interval '26 hours', CASE WHEN roll % 3 = 0 THEN settled END,
         CASE WHEN state = 'done' THEN settled END, CASE WHEN state = 'done' THEN mentor_id END, CASE WHEN state = 'done' THEN 'Solved together' END
  FROM new_milestones CROSS JOIN LATERAL (SELECT (ARRAY['unsorted', 'access', 'platform', 'content', 'answer'])[1 + roll % 5] AS category) b
  WHERE state = 'done' AND roll % 40 = 1 OR life = 'running' AND state IN ('available', 'in_progress') AND roll % 17 = 1`;

const ACTIVITY = `
  INSERT INTO activity (guild_id, journey_id, key, actor_id, code, data, at)
  SELECT :guild, journey_id, key, actor_id, code, data, at FROM (
    SELECT journey_id, NULL AS key, pg_temp.id_of('manager-1') AS actor_id, 'journey_started' AS code, NULL::jsonb AS data, start_on - 10 + time '09:00' AS at FROM new_hires
    UNION ALL
    SELECT journey_id, key, person_id, 'unlocked', NULL, settled - interval '40 hours' FROM new_milestones WHERE has_needs AND state <> 'locked'
    UNION ALL
    SELECT journey_id, key, person_id, CASE WHEN state = 'waived' THEN 'waived' WHEN mode = 'attend' THEN 'attended' ELSE 'checked_off' END,
           jsonb_build_object('from', 'available', 'to', state), settled
    FROM new_milestones WHERE state = 'waived' OR state = 'done' AND mode <> 'review'
    UNION ALL
    SELECT journey_id, key, person_id, 'submitted', '{"from": "in_progress", "to": "submitted"}', settled - (roll % 30) * interval '1 hour'
    FROM new_milestones WHERE mode = 'review' AND state IN ('done', 'submitted', 'changes_requested')
    UNION ALL
    SELECT journey_id, key, mentor_id, CASE state WHEN 'done' THEN 'accepted' ELSE 'changes_requested' END, jsonb_build_object('from', 'submitted', 'to', state), settled
    FROM new_milestones WHERE mode = 'review' AND state IN ('done', 'changes_requested')
  ) a ORDER BY at`;

const MESSAGES = `
  INSERT INTO inbox_messages (person_id, kind, journey_id, key, actor_id, once, created_at, read_at)
  SELECT person_id, 'accepted', journey_id, key, mentor_id, 'accepted:' || journey_id || key, settled, CASE WHEN roll < 900 THEN settled + interval '1 hour' END
  FROM new_milestones WHERE mode = 'review' AND state = 'done'
  UNION ALL
  SELECT mentor_id, 'submitted', journey_id, key, person_id, 'submitted:' || journey_id || key, settled, CASE WHEN roll < 900 THEN settled + interval '1 hour' END
  FROM new_milestones WHERE mode = 'review' AND state IN ('done', 'submitted', 'changes_requested')`;
