import { Injectable } from '@nestjs/common';
import type { BlockerCategory, BlockerOwner } from '../../journeys/domain/blockers';
import type { JourneyState } from '../../journeys/domain/journey-machine';
import type { MilestoneState } from '../../journeys/domain/milestone-states';
import type { DueNudge, ToldNudge } from '../../journeys/domain/nudges';
import type { AssigneeRole, CompletionMode, Requirement, ReviewerRole } from '../../paths/domain/path-document';
import { Database } from '../../platform/database/database';

/** A milestone that is open and not locked, or has a call for help on it; instants as ISO text. */
export interface NudgeItemRow {
  key: string;
  title: string;
  state: MilestoneState;
  mode: CompletionMode;
  requirement: Requirement;
  assignee: AssigneeRole;
  currentDue: string;
  startedAt: string | null;
  review: { id: string; reviewer: ReviewerRole; reviewerId: string | null; reviewerSiteId: string | null; since: string } | null;
  blocker: { id: string; category: BlockerCategory; owner: BlockerOwner; since: string } | null;
}

/** A journey with all that the rules ask about it, and whom to tell. */
export interface NudgedJourney {
  id: string;
  guildId: string;
  hireId: string;
  managerId: string;
  siteId: string;
  pathId: string;
  startOn: string;
  /** as written down; a start or a pause that the calendar brings is not in it */
  state: JourneyState;
  absences: { kind: 'leave' | 'pause'; from: string; to: string }[];
  ownWeeks: { from: string; workingWeek: number[] }[];
  /** with an account; `away` on the hire's local day */
  mentors: { id: string; siteId: string; kind: 'primary' | 'backup'; away: boolean }[];
  items: NudgeItemRow[];
  waits: { key: string; from: string; to: string | null }[];
  /** when the hire last did anything */
  lastMovedAt: Date | null;
  restedOn: string | null;
  told: ToldNudge[];
}

const JOURNEYS = `
  SELECT j.id, j.guild_id AS "guildId", j.hire_id AS "hireId", c.manager_id AS "managerId", j.site_id AS "siteId", j.path_id AS "pathId",
         j.start_on AS "startOn", j.state,
         COALESCE((SELECT jsonb_agg(jsonb_build_object('kind', x.kind, 'from', lower(x.during), 'to', upper(x.during) - 1))
                   FROM journey_absences x WHERE x.journey_id = j.id), '[]') AS absences,
         COALESCE((SELECT jsonb_agg(jsonb_build_object('from', o.from_day, 'workingWeek', o.weekdays))
                   FROM own_weeks o WHERE o.person_id = j.hire_id), '[]') AS "ownWeeks",
         COALESCE((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'siteId', p.site_id, 'kind', a.kind,
                            'away', EXISTS (SELECT 1 FROM away_periods w WHERE w.person_id = p.id AND w.during @> day.today)))
                   FROM mentor_assignments a JOIN people p ON p.id = a.person_id
                   WHERE a.journey_id = j.id AND a.during @> day.today AND p.deactivated_at IS NULL), '[]') AS mentors,
         COALESCE((SELECT jsonb_agg(jsonb_build_object('key', m.key, 'title', d.title, 'state', m.state, 'mode', m.mode,
                            'requirement', m.requirement, 'assignee', m.assignee, 'currentDue', m.current_due, 'startedAt', m.started_at,
                            'review', CASE WHEN s.id IS NOT NULL THEN jsonb_build_object('id', s.id, 'reviewer', s.reviewer,
                               'reviewerId', r.id, 'reviewerSiteId', r.site_id, 'since', GREATEST(s.submitted_at, s.pairing_since)) END,
                            'blocker', CASE WHEN b.id IS NOT NULL THEN jsonb_build_object('id', b.id, 'category', b.category,
                               'owner', b.owner, 'since', b.opened_at) END) ORDER BY m.position)
                   FROM journey_milestones m
                   JOIN milestone_definitions d ON d.path_version_id = j.path_version_id AND d.key = m.key
                   LEFT JOIN submissions s ON s.journey_id = m.journey_id AND s.key = m.key AND s.decided_at IS NULL
                   LEFT JOIN people r ON r.id = s.reviewer_id AND r.deactivated_at IS NULL
                   LEFT JOIN blockers b ON b.journey_id = m.journey_id AND b.key = m.key AND b.resolved_at IS NULL
                   WHERE m.journey_id = j.id AND m.state NOT IN ('done', 'waived', 'superseded', 'cancelled')
                     AND (m.state <> 'locked' OR b.id IS NOT NULL)), '[]') AS items,
         COALESCE((SELECT jsonb_agg(jsonb_build_object('key', w.key, 'from', w.since, 'to', w.until))
                   FROM (SELECT s.key, s.submitted_at AS since, s.decided_at AS until FROM submissions s WHERE s.journey_id = j.id
                         UNION ALL
                         SELECT b.key, b.opened_at, b.resolved_at FROM blockers b WHERE b.journey_id = j.id) w), '[]') AS waits,
         (SELECT max(a.at) FROM activity a WHERE a.journey_id = j.id AND a.actor_id = j.hire_id) AS "lastMovedAt",
         (SELECT max(r.day) FROM nudge_rests r WHERE r.journey_id = j.id) AS "restedOn",
         COALESCE((SELECT jsonb_agg(jsonb_build_object('rule', n.rule, 'key', n.key, 'step', n.step, 'episode', n.episode, 'on', n.told_on))
                   FROM nudges n WHERE n.journey_id = j.id), '[]') AS told
  FROM journeys j
  JOIN people h ON h.id = j.hire_id AND h.deactivated_at IS NULL
  JOIN cohorts c ON c.id = j.cohort_id
  JOIN sites site ON site.id = j.site_id
  CROSS JOIN LATERAL (SELECT ($1::timestamptz AT TIME ZONE site.time_zone)::date AS today) day`;

/** What nudges are decided by, and which were given. */
@Injectable()
export class NudgesRepository {
  constructor(private readonly db: Database) {}

  /** The guilds in which somebody walks a path. */
  async guildsUnderWay(): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT g.id FROM guilds g WHERE EXISTS (SELECT 1 FROM journeys j WHERE j.guild_id = g.id AND j.state IN ('scheduled', 'active', 'paused'))`,
    );
    return rows.map(({ id }) => id);
  }

  /** Whether every journey of the site was looked at on that day. */
  async isFinished(siteId: string, day: string): Promise<boolean> {
    return (await this.db.one('SELECT 1 FROM nudge_runs WHERE site_id = $1 AND day = $2::date', [siteId, day])) !== null;
  }

  async finish(siteId: string, day: string, at: Date): Promise<void> {
    await this.db.execute('INSERT INTO nudge_runs (site_id, day, finished_at) VALUES ($1, $2::date, $3) ON CONFLICT DO NOTHING', [siteId, day, at]);
  }

  /** Journeys of a site that have begun and are not over, by id, from `after` on (exclusive). */
  underWayAt(siteId: string, after: string | null, limit: number, now: Date): Promise<NudgedJourney[]> {
    return this.db.query<NudgedJourney>(
      `${JOURNEYS}
       WHERE j.site_id = $2 AND j.state IN ('scheduled', 'active', 'paused') AND j.start_on <= day.today AND ($3::uuid IS NULL OR j.id > $3::uuid)
       ORDER BY j.id LIMIT $4`,
      [now, siteId, after, limit],
    );
  }

  /** One's own journey; null when it is somebody else's. */
  own(journeyId: string, hireId: string, now: Date): Promise<NudgedJourney | null> {
    return this.db.one<NudgedJourney>(`${JOURNEYS} WHERE j.id = $2 AND j.hire_id = $3`, [now, journeyId, hireId]);
  }

  /** Notes steps as taken. @returns the ids of those that nobody had taken before, each with its place in the list */
  take(steps: readonly (DueNudge & { journeyId: string; on: string })[], at: Date): Promise<{ id: string; place: number }[]> {
    return this.db.query(
      `WITH due AS (
         SELECT * FROM jsonb_to_recordset($1::jsonb)
           AS d(place integer, "journeyId" uuid, key text, rule text, step text, episode text, turn text, "on" date)
       ), taken AS (
         INSERT INTO nudges (journey_id, key, rule, step, episode, turn, told_on, told_at)
         SELECT d."journeyId", d.key, d.rule, d.step, d.episode, d.turn, d."on", $2::timestamptz FROM due d ORDER BY d.place
         ON CONFLICT ON CONSTRAINT nudges_told_once DO NOTHING
         RETURNING id, journey_id, key, rule, step, episode
       )
       SELECT t.id, d.place FROM taken t
       JOIN due d ON d."journeyId" = t.journey_id AND d.key = t.key AND d.rule = t.rule AND d.step = t.step AND d.episode = t.episode
       ORDER BY d.place`,
      [JSON.stringify(steps.map((step, place) => ({ ...step, place }))), at],
    );
  }

  async rest(journeyId: string, day: string, at: Date): Promise<void> {
    await this.db.execute('INSERT INTO nudge_rests (journey_id, day, said_at) VALUES ($1, $2::date, $3) ON CONFLICT DO NOTHING', [journeyId, day, at]);
  }

  async takeBackRest(journeyId: string, day: string): Promise<void> {
    await this.db.execute('DELETE FROM nudge_rests WHERE journey_id = $1 AND day = $2::date', [journeyId, day]);
  }
}
