import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

export interface CohortRow {
  id: string;
  name: string;
  startOn: string;
  pathVersionId: string;
}

export interface CohortSums extends CohortRow {
  hires: number;
  siteIds: string[];
  /** the hires' own milestones done or waived, of those not dropped or cancelled */
  done: number;
  total: number;
  /** journeys that are neither completed nor ended */
  walking: number;
}

/** Since when somebody is a hire: the first day of their first journey. */
export interface HireSince {
  personId: string;
  startOn: string;
}

/** A journey of somebody, with when it begins and in which cohort. */
export interface WalkedBy {
  personId: string;
  journeyId: string;
  cohortId: string;
  cohortName: string;
  startOn: string;
  /** Completed or ended. */
  over: boolean;
}

/** Unfinished journeys that somebody accompanies. */
export interface MentorSums {
  primary: number;
  backup: number;
}

/** Reads cohorts as sets. */
@Injectable()
export class CohortsRepository {
  constructor(private readonly db: Database) {}

  list(guildId: string): Promise<CohortSums[]> {
    return this.db.query<CohortSums>(
      `WITH walked AS (
         SELECT cohort_id, count(*) AS hires, array_agg(DISTINCT site_id) AS "siteIds",
                count(*) FILTER (WHERE state NOT IN ('completed', 'ended')) AS walking
         FROM journeys WHERE guild_id = $1 GROUP BY cohort_id
       ), counted AS (
         SELECT j.cohort_id, count(*) FILTER (WHERE m.state IN ('done', 'waived')) AS done,
                count(*) FILTER (WHERE m.state NOT IN ('superseded', 'cancelled')) AS total
         FROM journeys j JOIN journey_milestones m ON m.journey_id = j.id AND m.assignee = 'hire'
         WHERE j.guild_id = $1 GROUP BY j.cohort_id
       )
       SELECT c.id, c.name, c.start_on AS "startOn", c.path_version_id AS "pathVersionId",
              COALESCE(w.hires, 0) AS hires, COALESCE(w."siteIds", '{}') AS "siteIds", COALESCE(w.walking, 0) AS walking,
              COALESCE(m.done, 0) AS done, COALESCE(m.total, 0) AS total
       FROM cohorts c LEFT JOIN walked w ON w.cohort_id = c.id LEFT JOIN counted m ON m.cohort_id = c.id
       WHERE c.guild_id = $1
       ORDER BY c.start_on DESC, c.name`,
      [guildId],
    );
  }

  walkedBy(personIds: readonly string[]): Promise<WalkedBy[]> {
    return this.db.query<WalkedBy>(
      `SELECT j.hire_id AS "personId", j.id AS "journeyId", c.id AS "cohortId", c.name AS "cohortName", j.start_on AS "startOn",
              j.state IN ('completed', 'ended') AS over
       FROM journeys j JOIN cohorts c ON c.id = j.cohort_id WHERE j.hire_id = ANY($1::uuid[]) ORDER BY j.start_on, j.id`,
      [personIds],
    );
  }

  find(guildId: string, cohortId: string): Promise<CohortRow | null> {
    return this.db.one<CohortRow>(
      `SELECT id, name, start_on AS "startOn", path_version_id AS "pathVersionId" FROM cohorts WHERE guild_id = $1 AND id = $2`,
      [guildId, cohortId],
    );
  }

  async nameTaken(guildId: string, name: string): Promise<boolean> {
    return (await this.db.one('SELECT 1 FROM cohorts WHERE guild_id = $1 AND name = $2', [guildId, name])) !== null;
  }

  async walking(pathId: string, personIds: readonly string[]): Promise<Set<string>> {
    const rows = await this.db.query<{ hireId: string }>(
      `SELECT hire_id AS "hireId" FROM journeys
       WHERE hire_id = ANY($2::uuid[]) AND path_id = $1 AND state IN ('scheduled', 'active', 'paused')`,
      [pathId, personIds],
    );
    return new Set(rows.map(({ hireId }) => hireId));
  }

  hires(guildId: string): Promise<HireSince[]> {
    return this.db.query<HireSince>(
      'SELECT hire_id AS "personId", min(start_on) AS "startOn" FROM journeys WHERE guild_id = $1 GROUP BY hire_id',
      [guildId],
    );
  }

  /** Counted per mentor from today on; assignments that ended before today are history. */
  mentorSums(guildId: string, today: string): Promise<(MentorSums & { personId: string })[]> {
    return this.db.query(
      `SELECT a.person_id AS "personId", count(*) FILTER (WHERE a.kind = 'primary') AS "primary",
              count(*) FILTER (WHERE a.kind = 'backup') AS backup
       FROM journeys j
       JOIN mentor_assignments a ON a.journey_id = j.id AND (upper_inf(a.during) OR upper(a.during) > $2::date)
       WHERE j.guild_id = $1 AND j.state IN ('scheduled', 'active', 'paused')
       GROUP BY a.person_id`,
      [guildId, today],
    );
  }
}
