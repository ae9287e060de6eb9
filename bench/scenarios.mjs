// What is measured: whose requests, on which rows, and how everything is put back between rounds.
import { tokenOf } from './load.mjs';

/**
 * @typedef {{ name: string, kind: 'write' | 'read', aim: number, tasks: import('./drive.mjs').Request[][] }} Scenario
 */

/** Shares of the yardstick's throughput to reach. */
const AIM = { write: 0.5, read: 0.6 };

/** Journeys under way with their hire and mentor. */
const RUNNING = `
  (SELECT j.id, j.cohort_id, j.hire_id AS hire, a.person_id AS mentor
   FROM journeys j JOIN mentor_assignments a ON a.journey_id = j.id AND a.kind = 'primary' AND a.during @> current_date
   WHERE j.state = 'active' AND NOT EXISTS (SELECT FROM journey_absences x WHERE x.journey_id = j.id AND x.kind = 'pause')) running`;

/** Open milestones that nobody is stuck on; each can be written once a round. */
const open = (condition) => `
  SELECT running.id, m.key, running.hire, running.mentor
  FROM ${RUNNING} JOIN journey_milestones m ON m.journey_id = running.id
  WHERE m.assignee = 'hire' AND m.state IN ('available', 'in_progress', 'changes_requested') AND ${condition}
    AND NOT EXISTS (SELECT FROM blockers b WHERE b.journey_id = m.journey_id AND b.key = m.key AND b.resolved_at IS NULL)
  ORDER BY md5(running.id || m.key)`;

/** What the scenarios are called, in their order. */
export const SCENARIO_NAMES = ['check-off', 'submit and review', 'Today', 'mentor\'s queue', 'cohort dashboard'];

/** @param {import('pg').Client} client @returns {Promise<Scenario[]>} */
export async function scenariosOf(client) {
  const rows = async (text) => (await client.query(text)).rows;
  const checkOffs = await rows(open(`m.mode = 'self'`));
  const reviews = await rows(open(`m.mode = 'review' AND m.reviewer = 'mentor'`));
  const hires = await rows(`SELECT id, hire FROM ${RUNNING} ORDER BY md5(id::text)`);
  const mentors = await rows(
    `SELECT DISTINCT mentor FROM ${RUNNING} WHERE NOT EXISTS (SELECT FROM away_periods w WHERE w.person_id = mentor) ORDER BY 1`,
  );
  const cohorts = await rows(`SELECT DISTINCT c.id, c.manager_id AS manager FROM ${RUNNING} JOIN cohorts c ON c.id = cohort_id ORDER BY 1`);
  const write = (name, tasks) => ({ name, kind: 'write', aim: AIM.write, tasks });
  const read = (name, tasks) => ({ name, kind: 'read', aim: AIM.read, tasks });
  return [
    write('check-off', checkOffs.map(({ id, key, hire }) => [command(hire, id, key, 'check-off', {})])),
    write('submit and review', reviews.map(({ id, key, hire, mentor }) => [
      command(hire, id, key, 'submit', { url: `https://code.example.com/${id}/${key}` }),
      command(mentor, id, key, 'accept', {}),
    ])),
    read('Today', hires.map(({ id, hire }) => [get(hire, `/api/journeys/${id}/today`)])),
    read('mentor\'s queue', mentors.map(({ mentor }) => [get(mentor, '/api/queue')])),
    read('cohort dashboard', cohorts.map(({ id, manager }) => [get(manager, `/api/cohorts/${id}`)])),
  ];
}

const get = (personId, path) => ({ method: 'GET', path, token: tokenOf(personId) });

const command = (personId, journeyId, key, name, body) =>
  ({ method: 'POST', path: `/api/journeys/${journeyId}/milestones/${key}/${name}`, token: tokenOf(personId), body });

/**
 * The tasks of one round: writes in order, each once and with an Idempotency-Key of its own; reads over and over.
 *
 * @param {Scenario} scenario
 * @param {string} round tells this round's keys from every other's
 */
export function* tasksOf({ kind, tasks }, round) {
  do {
    for (const [place, requests] of tasks.entries()) {
      yield kind === 'read' ? requests : requests.map((request, step) => ({ ...request, key: `${round}-${place}-${step}` }));
    }
  } while (kind === 'read');
}

/** Keeps what the writes will change, so that each round finds the same rows. */
export async function remember(client) {
  await client.query('CREATE SCHEMA before');
  await client.query(`CREATE TABLE before.journeys AS SELECT * FROM journeys WHERE state = 'active'`);
  await client.query('CREATE TABLE before.milestones AS SELECT m.* FROM journey_milestones m JOIN before.journeys j ON j.id = m.journey_id');
  await client.query('CREATE TABLE before.mark AS SELECT now() AS at, COALESCE(max(id), 0) AS activity FROM activity');
  await client.query('ANALYZE before.journeys, before.milestones');
}

/** Puts everything back to what `remember` saw, and cleans up the dead rows, so that no round pays for the one before it. */
export async function putBack(client) {
  await client.query('BEGIN');
  // Activity refuses to be deleted, and every other row was there before.
  await client.query('SET LOCAL session_replication_role = replica');
  await client.query(`
    UPDATE journey_milestones m
    SET state = b.state, round = b.round, started_at = b.started_at, done_at = b.done_at, state_by = b.state_by, reason = b.reason
    FROM before.milestones b
    WHERE m.journey_id = b.journey_id AND m.key = b.key AND (m.state, m.round, m.state_by) IS DISTINCT FROM (b.state, b.round, b.state_by)`);
  await client.query(`
    UPDATE journeys j SET revision = b.revision, state = b.state, completed_at = b.completed_at FROM before.journeys b
    WHERE j.id = b.id AND j.revision <> b.revision`);
  for (const [table, column] of NEWER) await client.query(`DELETE FROM ${table} WHERE ${column} >= (SELECT at FROM before.mark)`);
  await client.query('DELETE FROM activity WHERE id > (SELECT activity FROM before.mark)');
  await client.query('COMMIT');
  await client.query(`VACUUM journey_milestones, journeys, activity, ${NEWER.map(([table]) => table).join(', ')}`);
}

const NEWER = [['submissions', 'submitted_at'], ['evidence', 'added_at'], ['inbox_messages', 'created_at'], ['idempotency_keys', 'created_at']];

/** Every row that was written since `remember`, without the ids and times that differ from run to run. */
export async function written(client) {
  const { rows } = await client.query(`
    SELECT 'milestone' AS what, jsonb_build_array(m.journey_id, m.key, m.state, m.round, m.started_at >= mark.at, m.done_at >= mark.at, m.state_by, m.reason) AS row
    FROM before.mark, journey_milestones m JOIN before.milestones b USING (journey_id, key)
    WHERE (m.state, m.round, m.state_by) IS DISTINCT FROM (b.state, b.round, b.state_by)
    UNION ALL
    SELECT 'journey', jsonb_build_array(j.id, j.revision, j.state, j.completed_at IS NOT NULL) FROM journeys j JOIN before.journeys b USING (id) WHERE j.revision <> b.revision
    UNION ALL
    SELECT 'activity', jsonb_build_array(a.guild_id, a.journey_id, a.key, a.actor_id, a.code, a.data) FROM before.mark, activity a WHERE a.id > mark.activity
    UNION ALL
    SELECT 'submission', jsonb_build_array(journey_id, key, kind, round, reviewer, reviewer_id, submitted_by, decided_at IS NOT NULL, decided_by, decision)
    FROM before.mark, submissions WHERE submitted_at >= mark.at
    UNION ALL
    SELECT 'evidence', jsonb_build_array(journey_id, key, kind, url, body, added_by) FROM before.mark, evidence WHERE added_at >= mark.at
    UNION ALL
    SELECT 'message', jsonb_build_array(person_id, kind, journey_id, key, actor_id, split_part(once, ':', 1)) FROM before.mark, inbox_messages WHERE created_at >= mark.at
    UNION ALL
    SELECT 'key', jsonb_build_array(person_id, key, command) FROM before.mark, idempotency_keys WHERE created_at >= mark.at`);
  return rows.map(({ what, row }) => `${what} ${JSON.stringify(row)}`).sort();
}
