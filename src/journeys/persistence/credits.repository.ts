import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

/** Something that a person did on another journey, under the same key. */
export interface CreditFound {
  key: string;
  journeyId: string;
  pathTitle: string;
  /** the local day, there, on which it was done */
  doneOn: string;
}

/** Earlier credit that a new journey begins with. */
export interface CreditToGive {
  key: string;
  fromJourneyId: string;
  /** why it need not be done again, for the hire and the mentors to read */
  reason: string;
}

export interface CreditGiving {
  guildId: string;
  journeyId: string;
  givenBy: string;
  at: Date;
}

/** What was done before, and what of it counts again. */
@Injectable()
export class CreditsRepository {
  constructor(private readonly db: Database) {}

  /** The latest time that a person did each of these milestones, on any journey of theirs. Waived is not done. */
  doneBefore(hireId: string, keys: readonly string[]): Promise<CreditFound[]> {
    return this.db.query<CreditFound>(
      `SELECT DISTINCT ON (m.key) m.key, j.id AS "journeyId", v.title AS "pathTitle",
              (m.done_at AT TIME ZONE site.time_zone)::date AS "doneOn"
       FROM journeys j
       JOIN journey_milestones m ON m.journey_id = j.id AND m.key = ANY($2::text[]) AND m.state = 'done' AND m.assignee = 'hire'
       JOIN path_versions v ON v.id = j.path_version_id
       JOIN sites site ON site.id = j.site_id
       WHERE j.hire_id = $1
       ORDER BY m.key, m.done_at DESC`,
      [hireId, keys],
    );
  }

  /** Counts them as known on a journey that was just written, in the caller's transaction. */
  async give({ guildId, journeyId, givenBy, at }: CreditGiving, credits: readonly CreditToGive[]): Promise<void> {
    if (credits.length === 0) return;
    const rows = JSON.stringify(credits);
    await this.db.execute(
      `UPDATE journey_milestones m SET state = 'waived', done_at = $3, state_by = $4, reason = n.reason
       FROM jsonb_to_recordset($2::jsonb) AS n(key text, reason text) WHERE m.journey_id = $1 AND m.key = n.key`,
      [journeyId, rows, at, givenBy],
    );
    await this.db.execute(
      `INSERT INTO milestone_credits (journey_id, key, from_journey_id, given_by, given_at)
       SELECT $1, n.key, n."fromJourneyId", $3, $4 FROM jsonb_to_recordset($2::jsonb) AS n(key text, "fromJourneyId" uuid)`,
      [journeyId, rows, givenBy, at],
    );
    await this.db.execute(
      `INSERT INTO activity (guild_id, journey_id, key, actor_id, code, data, at)
       SELECT $5, $1, n.key, $3, 'credited', jsonb_build_object('fromJourneyId', n."fromJourneyId"), $4
       FROM jsonb_to_recordset($2::jsonb) AS n(key text, "fromJourneyId" uuid)`,
      [journeyId, rows, givenBy, at, guildId],
    );
  }
}
