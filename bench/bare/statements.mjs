// Every statement of the yardstick, prepared once a connection under its name.

export const session = {
  name: 'session',
  text: `
    SELECT p.id AS "personId", p.guild_id AS "guildId", p.site_id AS "siteId", s.last_seen_at AS "lastSeenAt", site.time_zone AS "timeZone",
           ARRAY(SELECT g.role FROM role_grants g WHERE g.person_id = p.id AND g.guild_id = p.guild_id) AS roles
    FROM sessions s JOIN people p ON p.id = s.person_id JOIN sites site ON site.id = p.site_id
    WHERE s.token_hash = $1 AND s.expires_at > $2 AND p.deactivated_at IS NULL`,
};

const TODAY_THERE = `CROSS JOIN LATERAL (SELECT ($3::timestamptz AT TIME ZONE site.time_zone)::date AS today) day`;

const STATE = `
  CASE WHEN j.state IN ('completed', 'ended') THEN j.state
       WHEN EXISTS (SELECT FROM journey_absences x WHERE x.journey_id = j.id AND x.kind = 'pause' AND x.during @> day.today) THEN 'paused'
       WHEN j.start_on <= day.today THEN 'active' ELSE 'scheduled' END`;

/** Locks a journey and answers what decides: its people today, its state, and what waits for review on the milestone. */
export const lock = {
  name: 'lock',
  text: `
    SELECT j.hire_id AS "hireId", j.cohort_id AS "cohortId", j.path_version_id AS "versionId", ${STATE} AS state,
           ARRAY(SELECT json_build_object('id', a.person_id, 'kind', a.kind, 'away', EXISTS (
                   SELECT FROM away_periods w WHERE w.person_id = a.person_id AND w.during @> day.today))
                 FROM mentor_assignments a WHERE a.journey_id = j.id AND a.during @> day.today ORDER BY a.kind DESC) AS mentors,
           (SELECT json_build_object('id', s.id, 'by', s.submitted_by) FROM submissions s
            WHERE s.journey_id = j.id AND s.key = $4 AND s.decided_at IS NULL AND s.kind = 'review' AND s.reviewer = 'mentor') AS submission
    FROM journeys j JOIN sites site ON site.id = j.site_id ${TODAY_THERE}
    WHERE j.id = $1 AND j.guild_id = $2
    FOR UPDATE OF j`,
};

/**
 * The parts that each command shares, after a CTE `own` that changes the milestone itself and returns `from` and `state`.
 * $1 journey, $2 milestone, $3 actor, $4 now, $5 guild, $6 Idempotency-Key, $7 command, $8 live message, $9 dependants
 * with their other needs, $10 the journey's state.
 */
const andWhatFollows = (code) => `
  once AS (
    INSERT INTO idempotency_keys (person_id, key, command, created_at)
    SELECT $3::uuid, $6::text, $7::text, $4::timestamptz FROM own WHERE $6::text IS NOT NULL
  ), unlocked AS (
    UPDATE journey_milestones m SET state = 'available', done_at = NULL, state_by = NULL, reason = NULL
    FROM own, jsonb_to_recordset($9::jsonb) AS d(key text, needs text[])
    WHERE m.journey_id = $1 AND m.key = d.key AND m.state = 'locked' AND own.state IN ('done', 'waived')
      AND NOT EXISTS (SELECT FROM journey_milestones n WHERE n.journey_id = $1 AND n.key = ANY(d.needs) AND n.state NOT IN ('done', 'waived', 'superseded'))
    RETURNING m.key, m.position
  ), follows AS (
    SELECT CASE WHEN $10::text = 'active' AND own.state IN ('done', 'waived') AND NOT EXISTS (
             SELECT FROM journey_milestones r WHERE r.journey_id = $1 AND r.key <> $2 AND r.assignee = 'hire' AND r.requirement = 'required'
               AND r.state NOT IN ('done', 'waived', 'superseded', 'cancelled')) THEN 'completed' ELSE $10::text END AS state
    FROM own
  ), happened AS (
    INSERT INTO activity (guild_id, journey_id, key, actor_id, code, data, at)
    SELECT $5::uuid, $1::uuid, a.key, $3::uuid, a.code, a.data, $4::timestamptz
    FROM (SELECT 0 AS place, $2::text AS key, '${code}' AS code, jsonb_build_object('from', own.from, 'to', own.state) AS data FROM own
          UNION ALL SELECT 1 + position, key, 'unlocked', NULL FROM unlocked
          UNION ALL SELECT 1000, NULL, 'journey_completed', NULL FROM follows WHERE follows.state = 'completed' AND $10::text <> 'completed'
          ORDER BY place) a
  ), journey AS (
    UPDATE journeys j
    SET revision = j.revision + 1, state = follows.state,
        completed_at = CASE WHEN follows.state = 'completed' THEN COALESCE(j.completed_at, $4::timestamptz) END
    FROM follows WHERE j.id = $1 RETURNING j.revision, j.state
  )
  SELECT own.state, journey.revision, journey.state AS "journeyState", pg_notify('guildpath_live', $8::text),
         (SELECT array_agg(key ORDER BY position) FROM unlocked) AS unlocked
  FROM own, journey`;

const checkOff = {
  name: 'check-off',
  text: `
    WITH own AS (
      UPDATE journey_milestones SET state = 'done', done_at = $4::timestamptz, state_by = $3::uuid, reason = NULL
      WHERE journey_id = $1 AND key = $2 AND mode = 'self' AND assignee = 'hire' AND state IN ('available', 'in_progress', 'changes_requested', 'reopened')
      RETURNING old.state AS from, new.state
    ), ${andWhatFollows('checked_off')}`,
};

/** $11 the submission's id, $12 link, $13 text, $14 who is told. */
const submit = {
  name: 'submit',
  text: `
    WITH own AS (
      UPDATE journey_milestones SET state = 'submitted', round = round + 1, started_at = COALESCE(started_at, $4::timestamptz), state_by = $3::uuid, reason = NULL
      WHERE journey_id = $1 AND key = $2 AND mode = 'review' AND reviewer = 'mentor' AND assignee = 'hire'
        AND state IN ('available', 'in_progress', 'changes_requested', 'reopened')
      RETURNING old.state AS from, new.state, new.round
    ), handed_in AS (
      INSERT INTO submissions (id, journey_id, key, kind, round, reviewer, submitted_by, submitted_at)
      SELECT $11::uuid, $1::uuid, $2, 'review', round, 'mentor', $3::uuid, $4::timestamptz FROM own
    ), shown AS (
      INSERT INTO evidence (journey_id, key, kind, url, body, added_by, added_at)
      SELECT $1::uuid, $2, n.kind, n.url, n.body, $3::uuid, $4::timestamptz
      FROM own, (VALUES ('link', $12::text, NULL), ('text', NULL, $13::text)) AS n(kind, url, body)
      WHERE (n.url IS NOT NULL OR n.body IS NOT NULL)
        AND NOT EXISTS (SELECT FROM evidence e WHERE e.journey_id = $1 AND e.key = $2 AND e.removed_at IS NULL
                        AND e.url IS NOT DISTINCT FROM n.url AND e.body IS NOT DISTINCT FROM n.body)
    ), told AS (
      INSERT INTO inbox_messages (person_id, kind, journey_id, key, actor_id, once, created_at)
      SELECT $14::uuid, 'submitted', $1::uuid, $2, $3::uuid, 'submitted:' || $11::uuid, $4::timestamptz FROM own WHERE $14::uuid IS NOT NULL
      ON CONFLICT ON CONSTRAINT inbox_messages_told_once DO NOTHING
    ), ${andWhatFollows('submitted')}`,
};

/** $11 the submission's id, $12 who is told. */
const accept = {
  name: 'accept',
  text: `
    WITH own AS (
      UPDATE journey_milestones SET state = 'done', done_at = $4::timestamptz, state_by = $3::uuid, reason = NULL
      WHERE journey_id = $1 AND key = $2 AND state = 'submitted'
      RETURNING old.state AS from, new.state
    ), decided AS (
      UPDATE submissions SET decision = 'accepted', decided_by = $3::uuid, decided_at = $4::timestamptz FROM own WHERE id = $11::uuid
    ), told AS (
      INSERT INTO inbox_messages (person_id, kind, journey_id, key, actor_id, once, created_at)
      SELECT $12::uuid, 'accepted', $1::uuid, $2, $3::uuid, 'accepted:' || $11::uuid, $4::timestamptz FROM own
      ON CONFLICT ON CONSTRAINT inbox_messages_told_once DO NOTHING
    ), ${andWhatFollows('accepted')}`,
};

/** By the names that the product remembers them under. */
export const commands = { check_off: checkOff, submit, accept };

/** A hire's own journey with everything that Today shows, in one row; $4 is the hire. */
export const today = {
  name: 'today',
  text: `
    SELECT j.id, j.revision, j.cohort_id, c.name AS cohort_name, j.path_version_id AS version_id, j.site_id, site.name AS site_name, site.time_zone,
           site.working_week, j.start_on, ${STATE} AS state, day.today, h.id AS hire_id, h.name AS hire_name, h.contact_url AS hire_contact,
           (SELECT guild_day_weekday FROM guilds WHERE id = j.guild_id) AS guild_weekday,
           (SELECT json_agg(json_build_array(p.id, p.name, p.contact_url, a.kind,
                     (SELECT upper(w.during) - 1 FROM away_periods w WHERE w.person_id = p.id AND w.during @> day.today)) ORDER BY a.kind DESC)
            FROM mentor_assignments a JOIN people p ON p.id = a.person_id WHERE a.journey_id = j.id AND a.during @> day.today) AS mentors,
           (SELECT json_agg(json_build_array(d.day, d.name, d.half)) FROM site_holidays d
            WHERE d.site_id = j.site_id AND d.day BETWEEN j.start_on - 7 AND GREATEST(j.start_on, day.today) + 366) AS holidays,
           (SELECT json_agg(json_build_array(lower(x.during), upper(x.during) - 1)) FROM journey_absences x WHERE x.journey_id = j.id) AS absences,
           (SELECT json_agg(json_build_array(w.key, (w.since AT TIME ZONE site.time_zone)::date, (w.until AT TIME ZONE site.time_zone)::date))
            FROM (SELECT s.key, s.submitted_at AS since, s.decided_at AS until FROM submissions s WHERE s.journey_id = j.id
                  UNION ALL SELECT b.key, b.opened_at, b.resolved_at FROM blockers b WHERE b.journey_id = j.id) w) AS waits,
           (SELECT json_agg(json_build_array(f.topic, p.id, p.name, p.contact_url, p.site_id) ORDER BY p.name)
            FROM focal_points f JOIN people p ON p.id = f.person_id WHERE f.guild_id = j.guild_id AND p.deactivated_at IS NULL) AS focal_points,
           (SELECT json_agg(json_build_array(m.key, m.state, m.mode, COALESCE(s.reviewer, m.reviewer), m.requirement, m.assignee, m.baseline_due, m.current_due,
                     (m.done_at AT TIME ZONE site.time_zone)::date, m.reviewer, s.kind, s.submitted_at, s.pairing_since IS NOT NULL, b.owner, b.opened_at,
                     CASE WHEN r.id IS NOT NULL THEN json_build_object('id', r.id, 'name', r.name, 'contactUrl', r.contact_url) END) ORDER BY m.position)
            FROM journey_milestones m
            LEFT JOIN submissions s ON s.journey_id = m.journey_id AND s.key = m.key AND s.decided_at IS NULL
            LEFT JOIN people r ON r.id = s.reviewer_id
            LEFT JOIN blockers b ON b.journey_id = m.journey_id AND b.key = m.key AND b.resolved_at IS NULL
            WHERE m.journey_id = j.id) AS milestones
    FROM journeys j
    JOIN people h ON h.id = j.hire_id
    JOIN cohorts c ON c.id = j.cohort_id
    JOIN sites site ON site.id = j.site_id ${TODAY_THERE}
    WHERE j.id = $1 AND j.guild_id = $2 AND j.hire_id = $4`,
};

const OPEN_TASK = `('available', 'in_progress', 'changes_requested', 'reopened')`;

/** Everything that waits on a person, with the hire and what stands still behind each, and the person's own calendar. */
export const queue = {
  name: 'queue',
  text: `
    WITH duty AS (
      SELECT j.id, a.kind = 'backup' AS covering, j.created_at
      FROM mentor_assignments a JOIN journeys j ON j.id = a.journey_id AND j.state <> 'ended'
      JOIN sites site ON site.id = j.site_id
      CROSS JOIN LATERAL (SELECT ($2::timestamptz AT TIME ZONE site.time_zone)::date AS today) day
      LEFT JOIN mentor_assignments other ON other.journey_id = j.id AND other.kind <> a.kind AND other.during @> day.today
      WHERE a.person_id = $1 AND a.during @> day.today
        AND (other.person_id IS NULL OR EXISTS (
          SELECT FROM away_periods w WHERE w.person_id = CASE a.kind WHEN 'primary' THEN $1 ELSE other.person_id END AND w.during @> day.today) = (a.kind = 'backup'))
    ), waiting AS (
      SELECT b.id, 'stuck' AS kind, b.journey_id, b.key, b.opened_at AS since, 0 AS round, duty.covering
      FROM duty JOIN blockers b ON b.journey_id = duty.id AND b.resolved_at IS NULL
      UNION ALL
      SELECT s.id, CASE WHEN s.pairing_since IS NOT NULL THEN 'pairing' ELSE s.kind END, s.journey_id, s.key, s.submitted_at, s.round, duty.covering
      FROM duty JOIN submissions s ON s.journey_id = duty.id AND s.decided_at IS NULL AND s.reviewer_id IS NULL
      UNION ALL
      SELECT s.id, CASE WHEN s.pairing_since IS NOT NULL THEN 'pairing' ELSE s.kind END, s.journey_id, s.key, s.submitted_at, s.round, false
      FROM submissions s WHERE s.reviewer_id = $1 AND s.decided_at IS NULL
      UNION ALL
      SELECT duty.id, 'task', m.journey_id, m.key, duty.created_at, 0, duty.covering
      FROM duty JOIN journey_milestones m ON m.journey_id = duty.id AND m.assignee = 'mentor' AND m.state IN ${OPEN_TASK}
      UNION ALL
      SELECT j.id, 'task', m.journey_id, m.key, j.created_at, 0, false
      FROM journey_milestones m JOIN journeys j ON j.id = m.journey_id JOIN cohorts c ON c.id = j.cohort_id
      WHERE m.assignee <> 'hire' AND m.state IN ${OPEN_TASK} AND j.guild_id = $3 AND j.state IN ('scheduled', 'active', 'paused')
        AND (m.assignee = 'manager' AND c.manager_id = $1 OR m.assignee = 'admin' AND $4::boolean
             OR m.assignee = 'backup' AND EXISTS (SELECT FROM mentor_assignments a
                  WHERE a.journey_id = j.id AND a.person_id = $1 AND a.kind = 'backup' AND a.during @> ($2::timestamptz AT TIME ZONE 'UTC')::date))
    )
    SELECT (SELECT json_agg(json_build_array(w.id, w.kind, w.journey_id, w.key, w.since, (w.since AT TIME ZONE $6)::text, w.round, w.covering,
                     h.id, h.name, h.contact_url, j.path_version_id,
                     ARRAY(SELECT m.key FROM journey_milestones m WHERE m.journey_id = w.journey_id AND m.state = 'locked')))
            FROM waiting w JOIN journeys j ON j.id = w.journey_id JOIN people h ON h.id = j.hire_id WHERE j.guild_id = $3) AS items,
           ($2::timestamptz AT TIME ZONE $6)::text AS now, site.working_week,
           (SELECT json_agg(json_build_array(d.day, d.half)) FROM site_holidays d WHERE d.site_id = site.id) AS holidays,
           (SELECT json_agg(json_build_array(lower(a.during), upper(a.during) - 1)) FROM away_periods a WHERE a.person_id = $1) AS away
    FROM sites site WHERE site.id = $5`,
};

/** A cohort's picture with everything beside it; notes that this manager ($2) looked today. */
export const dashboard = {
  name: 'dashboard',
  text: `
    WITH looked AS (
      INSERT INTO grid_views (cohort_id, reader_id, day)
      SELECT id, $2::uuid, ($3::timestamptz AT TIME ZONE $5::text)::date FROM cohorts WHERE id = $1 AND guild_id = $4 ON CONFLICT DO NOTHING
    ), walking AS MATERIALIZED (
      SELECT j.id, j.hire_id, j.site_id, j.start_on, j.state, j.ended_at, site.time_zone
      FROM journeys j JOIN sites site ON site.id = j.site_id WHERE j.cohort_id = $1
    ), waits AS (
      SELECT s.journey_id, s.key, s.submitted_at AS since, s.kind, s.reviewer,
             CASE WHEN r.id IS NOT NULL THEN json_build_object('id', r.id, 'name', r.name, 'contactUrl', r.contact_url) END AS person,
             NULL AS category, NULL AS owner, false AS widened, 'hire' AS assignee, w.time_zone
      FROM walking w JOIN submissions s ON s.journey_id = w.id AND s.decided_at IS NULL LEFT JOIN people r ON r.id = s.reviewer_id WHERE w.state <> 'ended'
      UNION ALL
      SELECT b.journey_id, b.key, b.opened_at, 'blocker', NULL, NULL, b.category, b.owner, b.widened_at IS NOT NULL, 'hire', w.time_zone
      FROM walking w JOIN blockers b ON b.journey_id = w.id AND b.resolved_at IS NULL WHERE w.state <> 'ended'
      UNION ALL
      SELECT m.journey_id, m.key, (m.current_due + 1)::timestamp AT TIME ZONE w.time_zone, 'task', NULL, NULL, NULL, NULL, false, m.assignee, w.time_zone
      FROM walking w JOIN journey_milestones m ON m.journey_id = w.id AND m.assignee <> 'hire'
      WHERE w.state <> 'ended' AND m.state IN ${OPEN_TASK} AND m.current_due < ($3::timestamptz AT TIME ZONE w.time_zone)::date
    )
    SELECT c.id, c.name, c.start_on, c.path_version_id AS version_id,
           (SELECT figures FROM guild_figures WHERE guild_id = $4 AND kind = 'path:' || v.path_id) AS figures,
           (SELECT figures FROM guild_figures WHERE guild_id = $4 AND kind = 'review_wait:' || c.id) AS review_wait,
           (SELECT json_agg(json_build_array(s.id, s.name, s.working_week, (SELECT json_agg(json_build_array(d.day, d.half)) FROM site_holidays d WHERE d.site_id = s.id),
                     ($3::timestamptz AT TIME ZONE s.time_zone)::text)) FROM sites s WHERE s.guild_id = $4) AS sites,
           (SELECT json_agg(json_build_array(w.id, h.name, w.site_id, w.start_on, w.state, (w.ended_at AT TIME ZONE w.time_zone)::date, cells.states, cells.done_on,
                     (SELECT json_agg(json_build_array(x.kind, lower(x.during), upper(x.during) - 1)) FROM journey_absences x WHERE x.journey_id = w.id),
                     (SELECT json_agg(json_build_array(p.id, p.name, p.contact_url, a.kind, EXISTS (
                               SELECT FROM away_periods y WHERE y.person_id = p.id AND y.during @> ($3::timestamptz AT TIME ZONE home.time_zone)::date)))
                      FROM mentor_assignments a JOIN people p ON p.id = a.person_id JOIN sites home ON home.id = p.site_id
                      WHERE a.journey_id = w.id AND a.during @> ($3::timestamptz AT TIME ZONE w.time_zone)::date)))
            FROM walking w JOIN people h ON h.id = w.hire_id
            CROSS JOIN LATERAL (
              SELECT string_agg(CASE m.state WHEN 'locked' THEN 'k' WHEN 'available' THEN 'v' WHEN 'in_progress' THEN 'i' WHEN 'submitted' THEN 's'
                       WHEN 'changes_requested' THEN 'r' WHEN 'reopened' THEN 'n' WHEN 'done' THEN 'd' WHEN 'waived' THEN 'w' WHEN 'superseded' THEN 'u' ELSE 'c' END,
                       '' ORDER BY m.position) AS states,
                     COALESCE(string_agg(((m.done_at AT TIME ZONE w.time_zone)::date - date '1970-01-01')::text, ',')
                       FILTER (WHERE m.assignee = 'hire' AND m.done_at IS NOT NULL), '') AS done_on
              FROM journey_milestones m WHERE m.journey_id = w.id) cells) AS journeys,
           (SELECT json_agg(json_build_array(journey_id, key, since, (since AT TIME ZONE time_zone)::text, kind, reviewer, person, category, owner, widened, assignee)) FROM waits) AS waits,
           (SELECT json_agg(json_build_array(person_id, active)) FROM (
              SELECT a.person_id, count(*) AS active
              FROM mentor_assignments a JOIN journeys j ON j.id = a.journey_id AND j.state IN ('scheduled', 'active', 'paused')
              WHERE a.kind = 'primary' AND (upper_inf(a.during) OR upper(a.during) > ($3::timestamptz AT TIME ZONE $5::text)::date)
                AND a.person_id IN (SELECT o.person_id FROM walking w JOIN mentor_assignments o ON o.journey_id = w.id AND o.kind = 'primary'
                                    AND o.during @> ($3::timestamptz AT TIME ZONE w.time_zone)::date)
              GROUP BY a.person_id) counted) AS active
    FROM cohorts c JOIN path_versions v ON v.id = c.path_version_id WHERE c.id = $1 AND c.guild_id = $4`,
};
