import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { JourneyState } from '../domain/journey-machine';
import type { PlannedMilestone } from '../domain/plan-journey';

export interface CohortToWrite {
  id: string;
  guildId: string;
  name: string;
  pathVersionId: string;
  managerId: string;
  startOn: string;
}

export interface JourneyToWrite {
  id: string;
  hireId: string;
  siteId: string;
  startOn: string;
  state: JourneyState;
  mentorId: string;
  backupId: string;
  /** the local day from which the mentors are there for the hire */
  mentoredFrom: string;
  /** the planned calendar by which its dates are counted */
  plannedBy: string;
  milestones: readonly PlannedMilestone[];
}

/** What all journeys of one start share. */
export interface StartToWrite {
  guildId: string;
  cohortId: string;
  pathId: string;
  pathVersionId: string;
  actorId: string;
  at: Date;
}

/** Writes new cohorts and journeys, a set at a time. */
@Injectable()
export class JourneysWriterRepository {
  constructor(private readonly db: Database) {}

  async insertCohort(cohort: CohortToWrite, at: Date): Promise<void> {
    await this.db.execute(
      `INSERT INTO cohorts (id, guild_id, name, path_version_id, manager_id, start_on, started_at)
       VALUES ($1, $2, $3, $4, $5, $6::date, $7)`,
      [cohort.id, cohort.guildId, cohort.name, cohort.pathVersionId, cohort.managerId, cohort.startOn, at],
    );
    await this.db.execute(
      `INSERT INTO activity (guild_id, actor_id, code, data, at) VALUES ($1, $2, 'cohort_started', $3::jsonb, $4)`,
      [cohort.guildId, cohort.managerId, JSON.stringify({ cohortId: cohort.id }), at],
    );
  }

  /** Writes journeys with their milestones, mentors and first line of history. */
  async insertJourneys(start: StartToWrite, journeys: readonly JourneyToWrite[]): Promise<void> {
    const rows = JSON.stringify(journeys.map(({ milestones: _, ...journey }) => journey));
    await this.db.execute(
      `INSERT INTO journeys (id, guild_id, cohort_id, path_id, path_version_id, hire_id, site_id, start_on, state, planned_by, created_at)
       SELECT n.id, $2, $3, $4, $5, n."hireId", n."siteId", n."startOn", n.state, n."plannedBy", $6
       FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, "hireId" uuid, "siteId" uuid, "startOn" date, state text, "plannedBy" uuid)`,
      [rows, start.guildId, start.cohortId, start.pathId, start.pathVersionId, start.at],
    );
    await this.insertMilestones(journeys);
    await this.db.execute(
      `INSERT INTO mentor_assignments (journey_id, person_id, kind, during)
       SELECT n.id, m.person_id, m.kind, daterange(n."mentoredFrom", NULL)
       FROM jsonb_to_recordset($1::jsonb) AS n(id uuid, "mentorId" uuid, "backupId" uuid, "mentoredFrom" date)
       CROSS JOIN LATERAL (VALUES (n."mentorId", 'primary'), (n."backupId", 'backup')) AS m(person_id, kind)`,
      [rows],
    );
    await this.db.execute(
      `INSERT INTO activity (guild_id, journey_id, actor_id, code, at)
       SELECT $2, n.id, $3, 'journey_started', $4 FROM jsonb_to_recordset($1::jsonb) AS n(id uuid)`,
      [rows, start.guildId, start.actorId, start.at],
    );
  }

  /** Columns as arrays: much less to parse than a record for each of thousands of rows. */
  private async insertMilestones(journeys: readonly JourneyToWrite[]): Promise<void> {
    const rows = journeys.flatMap(({ id, milestones }) => milestones.map((milestone) => ({ journeyId: id, ...milestone })));
    await this.db.execute(
      `INSERT INTO journey_milestones
         (journey_id, key, position, state, mode, reviewer, requirement, assignee, baseline_due, current_due)
       SELECT n.journey_id, n.key, n.position, n.state, n.mode, n.reviewer, n.requirement, n.assignee, n.due, n.due
       FROM unnest($1::uuid[], $2::text[], $3::smallint[], $4::text[], $5::text[], $6::text[], $7::text[], $8::text[], $9::date[])
         AS n(journey_id, key, position, state, mode, reviewer, requirement, assignee, due)`,
      [
        rows.map((row) => row.journeyId),
        rows.map((row) => row.key),
        rows.map((row) => row.position),
        rows.map((row) => row.state),
        rows.map((row) => row.mode),
        rows.map((row) => row.reviewer),
        rows.map((row) => row.requirement),
        rows.map((row) => row.assignee),
        rows.map((row) => row.due),
      ],
    );
  }
}
