import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

/** The days on which somebody's open milestones are due, from the hire's present day on. */
export interface DueDaysRow {
  journeyId: string;
  hireId: string;
  siteId: string;
  /** Local calendar days of the hire; one for each milestone, so a day may stand here twice. */
  days: string[];
}

/** What is still due on journeys that are not over, as far as a re-plan could move it. */
@Injectable()
export class DueDaysRepository {
  constructor(private readonly db: Database) {}

  ofGuild(guildId: string, now: Date): Promise<DueDaysRow[]> {
    return this.db.query<DueDaysRow>(`${DUE_DAYS} WHERE j.guild_id = $1 AND ${STILL_TO_COME} GROUP BY j.id`, [guildId, now]);
  }

  ofHire(hireId: string, now: Date): Promise<DueDaysRow[]> {
    return this.db.query<DueDaysRow>(`${DUE_DAYS} WHERE j.hire_id = $1 AND ${STILL_TO_COME} GROUP BY j.id`, [hireId, now]);
  }
}

const DUE_DAYS = `
  SELECT j.id AS "journeyId", j.hire_id AS "hireId", j.site_id AS "siteId", jsonb_agg(m.current_due ORDER BY m.current_due) AS days
  FROM journeys j JOIN sites s ON s.id = j.site_id JOIN journey_milestones m ON m.journey_id = j.id`;

const STILL_TO_COME = `
  j.state IN ('scheduled', 'active', 'paused') AND NOT m.pinned AND m.state NOT IN ('done', 'waived', 'superseded', 'cancelled')
  AND m.current_due >= ($2::timestamptz AT TIME ZONE s.time_zone)::date`;
