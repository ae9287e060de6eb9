import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { Move } from '../domain/schedule';

/** The rows behind a re-plan. */
@Injectable()
export class ReplanningRepository {
  constructor(private readonly db: Database) {}

  async move(journeyId: string, moves: readonly Move[]): Promise<void> {
    await this.db.execute(
      `UPDATE journey_milestones m SET current_due = n."to"
       FROM jsonb_to_recordset($2::jsonb) AS n(key text, "to" date) WHERE m.journey_id = $1 AND m.key = n.key`,
      [journeyId, JSON.stringify(moves)],
    );
  }

  /** The mentors of the first day stay on until the new start, and are there from it if it is earlier. */
  async setStart(journeyId: string, startOn: string): Promise<void> {
    await this.db.execute('UPDATE journeys SET start_on = $2 WHERE id = $1', [journeyId, startOn]);
    await this.db.execute(
      `UPDATE mentor_assignments a SET during = daterange($2::date, upper(a.during))
       WHERE a.journey_id = $1 AND lower(a.during) > $2::date
         AND NOT EXISTS (SELECT 1 FROM mentor_assignments o WHERE o.journey_id = $1 AND o.kind = a.kind AND lower(o.during) < lower(a.during))`,
      [journeyId, startOn],
    );
  }

  async addAbsence(
    journeyId: string,
    absence: { kind: 'leave' | 'pause'; from: string; to: string; reason: string | null; by: string; at: Date },
  ): Promise<void> {
    await this.db.execute(
      `INSERT INTO journey_absences (journey_id, kind, during, reason, entered_by, created_at)
       VALUES ($1, $2, daterange($3::date, $4::date, '[]'), $5, $6, $7)`,
      [journeyId, absence.kind, absence.from, absence.to, absence.reason, absence.by, absence.at],
    );
  }

  async removeAbsence(journeyId: string, absenceId: string): Promise<void> {
    await this.db.execute('DELETE FROM journey_absences WHERE journey_id = $1 AND id = $2', [journeyId, absenceId]);
  }
}
