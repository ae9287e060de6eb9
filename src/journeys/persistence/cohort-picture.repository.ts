import { Injectable } from '@nestjs/common';
import type { AssigneeRole, ReviewerRole } from '../../paths/domain/path-document';
import { Database } from '../../platform/database/database';
import type { BlockerCategory, BlockerOwner } from '../domain/blockers';
import type { JourneyState } from '../domain/journey-machine';

export interface PersonOnPicture {
  id: string;
  name: string;
  contactUrl: string | null;
}

export interface JourneyOnPicture {
  id: string;
  name: string;
  siteId: string;
  startOn: string;
  /** as written down; a start or a pause that the calendar brings is not in it */
  state: JourneyState;
  /** the local day on which it ended, when it did */
  endedOn: string | null;
  /** one letter a milestone, in path order, see `STATE_LETTERS` */
  states: string;
  /** local days on which the hire's own milestones were done or waived, as day numbers with commas between */
  doneOn: string;
  absences: { kind: 'leave' | 'pause'; from: string; to: string }[];
  /** the hire's part-time weeks */
  ownWeeks: { from: string; workingWeek: number[] }[];
  /** `leftAt`: when their account was closed, an instant; null while it is open */
  mentors: (PersonOnPicture & { kind: 'primary' | 'backup'; away: boolean; leftAt: string | null })[];
}

/** Something that waits on somebody who is not the hire. */
export interface WaitOnPicture {
  journeyId: string;
  key: string;
  since: Date;
  kind: 'review' | 'claim' | 'blocker' | 'task';
  /** who reviews, when something was handed in */
  reviewer: ReviewerRole | null;
  reviewerPerson: PersonOnPicture | null;
  category: BlockerCategory | null;
  owner: BlockerOwner | null;
  /** the hire let guild managers see that it is a blocker */
  widened: boolean;
  /** whose it is to do */
  assignee: AssigneeRole;
}

/** The letters in which a row's states travel: one character for each of thousands of cells is read far quicker. */
export const STATE_LETTERS = {
  k: 'locked', v: 'available', i: 'in_progress', s: 'submitted', r: 'changes_requested', n: 'reopened', d: 'done', w: 'waived',
  u: 'superseded', c: 'cancelled',
} as const;

const LETTER_OF_STATE = `CASE m.state ${Object.entries(STATE_LETTERS).map(([letter, state]) => `WHEN '${state}' THEN '${letter}'`).join(' ')} END`;

/** One letter for each milestone of the cohort's version, where the journey walks another one; what it does not have is superseded. */
const LETTERS_ON_ANOTHER_VERSION = `(
  SELECT string_agg(COALESCE(${LETTER_OF_STATE}, 'u'), '' ORDER BY d.position)
  FROM milestone_definitions d LEFT JOIN journey_milestones m ON m.journey_id = j.id AND m.key = d.key
  WHERE d.path_version_id = c.path_version_id)`;

/** What a cohort's picture is drawn from: states, dates and turns; never a word that somebody wrote. */
@Injectable()
export class CohortPictureRepository {
  constructor(private readonly db: Database) {}

  journeys(cohortId: string, now: Date): Promise<JourneyOnPicture[]> {
    return this.db.query<JourneyOnPicture>(
      `SELECT j.id, h.name, j.site_id AS "siteId", j.start_on AS "startOn", j.state,
              (j.ended_at AT TIME ZONE site.time_zone)::date AS "endedOn",
              cells.states, cells."doneOn",
              COALESCE((SELECT jsonb_agg(jsonb_build_object('kind', x.kind, 'from', lower(x.during), 'to', upper(x.during) - 1))
                        FROM journey_absences x WHERE x.journey_id = j.id), '[]') AS absences,
              COALESCE((SELECT jsonb_agg(jsonb_build_object('from', o.from_day, 'workingWeek', o.weekdays))
                        FROM own_weeks o WHERE o.person_id = j.hire_id), '[]') AS "ownWeeks",
              COALESCE((
                SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'contactUrl', p.contact_url, 'kind', a.kind,
                         'leftAt', to_char(p.deactivated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
                         'away', EXISTS (SELECT 1 FROM away_periods w
                                         WHERE w.person_id = p.id AND w.during @> ($2::timestamptz AT TIME ZONE home.time_zone)::date)))
                FROM mentor_assignments a JOIN people p ON p.id = a.person_id JOIN sites home ON home.id = p.site_id
                WHERE a.journey_id = j.id AND a.during @> ($2::timestamptz AT TIME ZONE site.time_zone)::date), '[]') AS mentors
       FROM journeys j
       JOIN cohorts c ON c.id = j.cohort_id
       JOIN people h ON h.id = j.hire_id
       JOIN sites site ON site.id = j.site_id
       CROSS JOIN LATERAL (
         SELECT CASE WHEN j.path_version_id = c.path_version_id THEN string_agg(${LETTER_OF_STATE}, '' ORDER BY m.position)
                  ELSE ${LETTERS_ON_ANOTHER_VERSION} END AS states,
                COALESCE(string_agg(((m.done_at AT TIME ZONE site.time_zone)::date - date '1970-01-01')::text, ',')
                         FILTER (WHERE m.assignee = 'hire' AND m.done_at IS NOT NULL), '') AS "doneOn"
         FROM journey_milestones m WHERE m.journey_id = j.id) cells
       WHERE j.cohort_id = $1`,
      [cohortId, now],
    );
  }

  /** Open reviews, open blockers, and tasks for others that are past their day. */
  waits(cohortId: string, now: Date): Promise<WaitOnPicture[]> {
    return this.db.query<WaitOnPicture>(
      `WITH walking AS (
         SELECT j.id, site.time_zone FROM journeys j JOIN sites site ON site.id = j.site_id
         WHERE j.cohort_id = $1 AND j.state <> 'ended')
       SELECT s.journey_id AS "journeyId", s.key, s.submitted_at AS since, s.kind, s.reviewer,
              CASE WHEN r.id IS NOT NULL THEN jsonb_build_object('id', r.id, 'name', r.name, 'contactUrl', r.contact_url) END AS "reviewerPerson",
              NULL AS category, NULL AS owner, false AS widened, 'hire' AS assignee
       FROM walking j JOIN submissions s ON s.journey_id = j.id AND s.decided_at IS NULL
       LEFT JOIN people r ON r.id = s.reviewer_id
       UNION ALL
       SELECT b.journey_id, b.key, b.opened_at, 'blocker', NULL, NULL, b.category, b.owner, b.widened_at IS NOT NULL, 'hire'
       FROM walking j JOIN blockers b ON b.journey_id = j.id AND b.resolved_at IS NULL
       UNION ALL
       SELECT m.journey_id, m.key, (m.current_due + 1)::timestamp AT TIME ZONE j.time_zone, 'task', NULL, NULL, NULL, NULL, false, m.assignee
       FROM walking j JOIN journey_milestones m ON m.journey_id = j.id
       WHERE m.assignee <> 'hire' AND m.state IN ('available', 'in_progress', 'changes_requested', 'reopened')
         AND m.current_due < ($2::timestamptz AT TIME ZONE j.time_zone)::date`,
      [cohortId, now],
    );
  }

  /** The cohort's reviews with the site of whoever decided, or would; claims of prior knowledge are no reviews. */
  reviewTimes(cohortId: string): Promise<{ submittedAt: Date; decidedAt: Date | null; siteId: string }[]> {
    return this.db.query(
      `SELECT s.submitted_at AS "submittedAt", s.decided_at AS "decidedAt", COALESCE(by.site_id, j.site_id) AS "siteId"
       FROM journeys j
       JOIN submissions s ON s.journey_id = j.id AND s.kind = 'review' AND s.decision IS DISTINCT FROM 'withdrawn'
       LEFT JOIN people by ON by.id = COALESCE(s.decided_by, s.reviewer_id)
       WHERE j.cohort_id = $1`,
      [cohortId],
    );
  }

  /** How many unfinished journeys each of these people is the primary mentor of. */
  async activeOf(personIds: readonly string[], today: string): Promise<Map<string, number>> {
    const rows = await this.db.query<{ personId: string; active: number }>(
      `SELECT a.person_id AS "personId", count(*) AS active
       FROM mentor_assignments a JOIN journeys j ON j.id = a.journey_id AND j.state IN ('scheduled', 'active', 'paused')
       WHERE a.person_id = ANY($1::uuid[]) AND a.kind = 'primary' AND (upper_inf(a.during) OR upper(a.during) > $2::date)
       GROUP BY a.person_id`,
      [personIds, today],
    );
    return new Map(rows.map(({ personId, active }) => [personId, active]));
  }

  /**
   * Per milestone, in path order: how many hires have it done, open, waiting on somebody else, or waived.
   * @param blockers those that the reader sees: no other call for help makes a wait of a milestone
   */
  sums(cohortId: string, blockers: readonly { journeyId: string; key: string }[]): Promise<{ key: string; done: number; waived: number; waiting: number; open: number }[]> {
    return this.db.query(
      `SELECT m.key, count(*) FILTER (WHERE m.state = 'done') AS done, count(*) FILTER (WHERE m.state = 'waived') AS waived,
              count(*) FILTER (WHERE m.state NOT IN ('done', 'waived', 'superseded', 'cancelled') AND waits.yes) AS waiting,
              count(*) FILTER (WHERE m.state NOT IN ('done', 'waived', 'superseded', 'cancelled') AND NOT waits.yes) AS open
       FROM journeys j
       JOIN journey_milestones m ON m.journey_id = j.id
       CROSS JOIN LATERAL (
         SELECT m.state = 'submitted'
                OR (m.assignee <> 'hire' AND m.state <> 'locked')
                OR (m.journey_id, m.key) IN (SELECT * FROM unnest($2::uuid[], $3::text[])) AS yes) waits
       WHERE j.cohort_id = $1
       GROUP BY m.key ORDER BY min(m.position)`,
      [cohortId, blockers.map(({ journeyId }) => journeyId), blockers.map(({ key }) => key)],
    );
  }

  /** Notes that somebody looked at the picture: a line a reader and day, which each hire can see. */
  async noteView(cohortId: string, readerId: string, day: string): Promise<void> {
    await this.db.execute('INSERT INTO grid_views (cohort_id, reader_id, day) VALUES ($1, $2, $3::date) ON CONFLICT DO NOTHING', [
      cohortId, readerId, day,
    ]);
  }
}
