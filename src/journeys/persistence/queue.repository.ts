import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { PersonRow } from './journeys.repository';

/** One open thing that waits on a person. */
export interface QueueRow {
  id: string;
  kind: 'stuck' | 'review' | 'claim' | 'pairing' | 'task';
  journeyId: string;
  key: string;
  since: Date;
  round: number;
  /** The reader stands in for the primary mentor. */
  covering: boolean;
  /** For whom; null when the reader does not stand in, or for nobody who is still here. */
  standsInFor: PersonRow | null;
  hire: PersonRow;
  pathVersionId: string;
  /** Keys of everything that is locked on this journey. */
  locked: string[];
  /** The hire's first day. */
  startOn: string;
  /** The local day of a task; null for everything else. */
  due: string | null;
  /** False for a task of somebody who is no mentor of the journey: they see that item alone. */
  accompanies: boolean;
}

/** Roles that decide whose tasks somebody sees. */
export interface QueueReader {
  personId: string;
  isAdmin: boolean;
  isManager: boolean;
  guildId: string;
}

/**
 * The journeys whose mentor of the day is $1 at $2: the primary, or the backup while the primary is away, or has no account
 * any more. Where both are away it stays with the primary: the same rule as `onDutyOn`.
 */
const ON_DUTY = `
  SELECT j.id, a.kind = 'backup' AS covering, CASE WHEN a.kind = 'backup' THEN other.person_id END AS stands_in_for, d.today, s.time_zone
  FROM mentor_assignments a
  JOIN journeys j ON j.id = a.journey_id AND j.state <> 'ended'
  JOIN sites s ON s.id = j.site_id
  CROSS JOIN LATERAL (SELECT ($2::timestamptz AT TIME ZONE s.time_zone)::date AS today) d
  LEFT JOIN mentor_assignments other ON other.journey_id = j.id AND other.kind <> a.kind AND other.during @> d.today
    AND EXISTS (SELECT 1 FROM people p WHERE p.id = other.person_id AND p.deactivated_at IS NULL)
  WHERE a.person_id = $1 AND a.during @> d.today
    AND CASE a.kind
        WHEN 'primary' THEN other.person_id IS NULL
          OR NOT EXISTS (SELECT 1 FROM away_periods w WHERE w.person_id = $1 AND w.during @> d.today)
          OR EXISTS (SELECT 1 FROM away_periods w WHERE w.person_id = other.person_id AND w.during @> d.today)
        ELSE other.person_id IS NULL
          OR (EXISTS (SELECT 1 FROM away_periods w WHERE w.person_id = other.person_id AND w.during @> d.today)
              AND NOT EXISTS (SELECT 1 FROM away_periods w WHERE w.person_id = $1 AND w.during @> d.today))
        END`;

/** Since when a task keeps somebody waiting: the morning after its day; until then, nobody waits. */
const TASK_SINCE = `CASE WHEN m.current_due < d.today THEN (m.current_due + 1)::timestamp AT TIME ZONE d.time_zone ELSE $2::timestamptz END`;
const OPEN_TASK = `m.assignee <> 'hire' AND m.state IN ('available', 'in_progress', 'changes_requested', 'reopened')`;
const AWAY = (person: string) => `EXISTS (SELECT 1 FROM away_periods w WHERE w.person_id = ${person} AND w.during @> d.today)`;
/** Somebody took it by name, and is here to do it. */
const HELD = `EXISTS (SELECT 1 FROM task_holders t JOIN people p ON p.id = t.person_id AND p.deactivated_at IS NULL
  WHERE t.journey_id = m.journey_id AND t.key = m.key AND NOT ${AWAY('t.person_id')})`;
/** One that is there and of whom the role still is, so that it need not go to all who have the role. */
const MANAGED = `EXISTS (SELECT 1 FROM people p JOIN role_grants g ON g.person_id = p.id AND g.role = 'manager'
  WHERE p.id = c.manager_id AND p.deactivated_at IS NULL)`;
const SITE_DAY = `JOIN sites site ON site.id = j.site_id
  CROSS JOIN LATERAL (SELECT ($2::timestamptz AT TIME ZONE site.time_zone)::date AS today, site.time_zone) d`;

/** `assignee <> 'hire'` is said in words that the planner knows from a partial index: almost every milestone is the hire's. */
const WAITING = `
  WITH duty AS (${ON_DUTY})
  SELECT b.id, 'stuck' AS kind, b.journey_id, b.key, b.opened_at AS since, 0::smallint AS round, duty.covering, duty.stands_in_for
  FROM duty JOIN blockers b ON b.journey_id = duty.id AND b.resolved_at IS NULL
  UNION ALL
  SELECT s.id, CASE WHEN s.pairing_since IS NOT NULL THEN 'pairing' ELSE s.kind END, s.journey_id, s.key, s.submitted_at, s.round, duty.covering, duty.stands_in_for
  FROM duty JOIN submissions s ON s.journey_id = duty.id AND s.decided_at IS NULL
    AND (s.reviewer_id IS NULL OR EXISTS (SELECT 1 FROM people r WHERE r.id = s.reviewer_id AND r.deactivated_at IS NOT NULL))
  UNION ALL
  SELECT s.id, CASE WHEN s.pairing_since IS NOT NULL THEN 'pairing' ELSE s.kind END, s.journey_id, s.key, s.submitted_at, s.round, false, NULL::uuid
  FROM submissions s WHERE s.reviewer_id = $1 AND s.decided_at IS NULL
  UNION ALL
  SELECT d.id, 'task', m.journey_id, m.key, ${TASK_SINCE}, 0::smallint, d.covering, d.stands_in_for
  FROM duty d JOIN journey_milestones m ON m.journey_id = d.id AND ${OPEN_TASK} AND m.assignee = 'mentor' AND NOT ${HELD}
  UNION ALL
  SELECT j.id, 'task', m.journey_id, m.key, ${TASK_SINCE}, 0::smallint, false, NULL::uuid
  FROM journeys j JOIN cohorts c ON c.id = j.cohort_id ${SITE_DAY}
  JOIN journey_milestones m ON m.journey_id = j.id AND ${OPEN_TASK} AND NOT ${HELD}
  WHERE j.guild_id = $3 AND j.state <> 'ended'
    AND (m.assignee = 'manager' AND (c.manager_id = $1 OR $5::boolean AND NOT ${MANAGED}) OR m.assignee = 'admin' AND $4::boolean
         OR m.assignee = 'backup' AND EXISTS (SELECT 1 FROM mentor_assignments a
              WHERE a.journey_id = j.id AND a.person_id = $1 AND a.during @> d.today
                AND (a.kind = 'backup' OR NOT EXISTS (SELECT 1 FROM mentor_assignments b JOIN people p ON p.id = b.person_id AND p.deactivated_at IS NULL
                     WHERE b.journey_id = j.id AND b.kind = 'backup' AND b.during @> d.today AND NOT ${AWAY('b.person_id')}))))
  UNION ALL
  SELECT j.id, 'task', m.journey_id, m.key, ${TASK_SINCE}, 0::smallint, false, NULL::uuid
  FROM task_holders held JOIN journeys j ON j.id = held.journey_id AND j.guild_id = $3 AND j.state <> 'ended' ${SITE_DAY}
  JOIN journey_milestones m ON m.journey_id = held.journey_id AND m.key = held.key AND ${OPEN_TASK}
  WHERE held.person_id = $1 AND NOT ${AWAY('held.person_id')}`;

/** What waits on a person, wherever it comes from. */
@Injectable()
export class QueueRepository {
  constructor(private readonly db: Database) {}

  waitingOn(reader: QueueReader, now: Date): Promise<QueueRow[]> {
    return this.db.query<QueueRow>(
      `SELECT w.id || ':' || w.key AS id, w.kind, w.journey_id AS "journeyId", w.key, w.since, w.round, w.covering,
              (SELECT jsonb_build_object('id', p.id, 'name', p.name, 'contactUrl', p.contact_url) FROM people p WHERE p.id = w.stands_in_for) AS "standsInFor",
              jsonb_build_object('id', h.id, 'name', h.name, 'contactUrl', h.contact_url) AS hire, j.path_version_id AS "pathVersionId",
              ARRAY(SELECT m.key FROM journey_milestones m WHERE m.journey_id = w.journey_id AND m.state = 'locked') AS locked,
              j.start_on AS "startOn",
              CASE WHEN w.kind = 'task' THEN (SELECT m.current_due FROM journey_milestones m WHERE m.journey_id = w.journey_id AND m.key = w.key) END AS due,
              (w.kind <> 'task' OR EXISTS (SELECT 1 FROM mentor_assignments a WHERE a.journey_id = j.id AND a.person_id = $1
                AND a.during @> ($2::timestamptz AT TIME ZONE site.time_zone)::date)) AS accompanies
       FROM (${WAITING}) w JOIN journeys j ON j.id = w.journey_id JOIN people h ON h.id = j.hire_id JOIN sites site ON site.id = j.site_id
       WHERE j.guild_id = $3`,
      parametersOf(reader, now),
    );
  }

  async countWaitingOn(reader: QueueReader, now: Date): Promise<number> {
    const row = await this.db.one<{ count: number }>(`SELECT count(*) AS count FROM (${WAITING}) w`, parametersOf(reader, now));
    return row?.count ?? 0;
  }

  /** The unfinished journeys that a person mentors or backs up today. */
  mentoredBy(personId: string, now: Date): Promise<{ journeyId: string; kind: 'primary' | 'backup' }[]> {
    return this.db.query(
      `SELECT a.journey_id AS "journeyId", a.kind
       FROM mentor_assignments a JOIN journeys j ON j.id = a.journey_id JOIN sites s ON s.id = j.site_id
       WHERE a.person_id = $1 AND a.during @> ($2::timestamptz AT TIME ZONE s.time_zone)::date AND j.state NOT IN ('ended', 'completed')`,
      [personId, now],
    );
  }
}

function parametersOf({ personId, guildId, isAdmin, isManager }: QueueReader, now: Date): unknown[] {
  return [personId, now, guildId, isAdmin, isManager];
}
