import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { PersonRow } from './journeys.repository';
import type { MilestoneId } from './milestone-records.repository';

/** What was agreed last about a meeting. */
export interface AgreedMeetingRow {
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  with: PersonRow | null;
  revision: number;
  calledOff: boolean;
}

export interface MeetingPlan {
  startsAt: Date;
  endsAt: Date;
  timeZone: string;
  withId: string | null;
}

/** When people have agreed to meet. Changed under the lock of the journey. */
@Injectable()
export class AgreedMeetingsRepository {
  constructor(private readonly db: Database) {}

  /** @returns null when there never was a time */
  find({ journeyId, key }: MilestoneId): Promise<AgreedMeetingRow | null> {
    return this.db.one<AgreedMeetingRow>(
      `SELECT t.starts_at AS "startsAt", t.ends_at AS "endsAt", t.time_zone AS "timeZone", t.revision, t.called_off_at IS NOT NULL AS "calledOff",
              CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('id', p.id, 'name', p.name, 'contactUrl', p.contact_url) END AS "with"
       FROM agreed_meetings t LEFT JOIN people p ON p.id = t.with_id WHERE t.journey_id = $1 AND t.key = $2`,
      [journeyId, key],
    );
  }

  /** Agrees on a time, or on another one. */
  async agree({ journeyId, key }: MilestoneId, plan: MeetingPlan, at: Date): Promise<void> {
    await this.db.execute(
      `INSERT INTO agreed_meetings AS t (journey_id, key, starts_at, ends_at, time_zone, with_id, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
       ON CONFLICT ON CONSTRAINT agreed_meetings_pkey DO UPDATE
       SET starts_at = $3, ends_at = $4, time_zone = $5, with_id = $6, changed_at = $7, called_off_at = NULL, revision = t.revision + 1`,
      [journeyId, key, plan.startsAt, plan.endsAt, plan.timeZone, plan.withId, at],
    );
  }

  async callOff({ journeyId, key }: MilestoneId, at: Date): Promise<void> {
    await this.db.execute(
      'UPDATE agreed_meetings SET called_off_at = $3, changed_at = $3, revision = revision + 1 WHERE journey_id = $1 AND key = $2',
      [journeyId, key, at],
    );
  }
}
