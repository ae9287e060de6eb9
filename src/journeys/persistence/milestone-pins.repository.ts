import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { PersonRow } from './journeys.repository';

/** Why a date is pinned, and by whom. */
export interface PinRow {
  reason: string;
  by: PersonRow;
}

/** Dates that were fixed by hand. */
@Injectable()
export class MilestonePinsRepository {
  constructor(private readonly db: Database) {}

  find(journeyId: string, key: string): Promise<PinRow | null> {
    return this.db.one<PinRow>(
      `SELECT n.reason, jsonb_build_object('id', p.id, 'name', p.name, 'contactUrl', p.contact_url) AS by
       FROM milestone_pins n JOIN people p ON p.id = n.pinned_by WHERE n.journey_id = $1 AND n.key = $2`,
      [journeyId, key],
    );
  }

  /** Dates a milestone by hand, in place of what was pinned before. */
  async pin(journeyId: string, key: string, dueOn: string, pin: { reason: string; by: string; at: Date }): Promise<void> {
    await this.db.execute('UPDATE journey_milestones SET current_due = $3, pinned = true WHERE journey_id = $1 AND key = $2', [journeyId, key, dueOn]);
    await this.db.execute(
      `INSERT INTO milestone_pins (journey_id, key, reason, pinned_by, pinned_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT ON CONSTRAINT milestone_pins_pkey
       DO UPDATE SET reason = EXCLUDED.reason, pinned_by = EXCLUDED.pinned_by, pinned_at = EXCLUDED.pinned_at`,
      [journeyId, key, pin.reason, pin.by, pin.at],
    );
  }

  /** The date stays as it is, and moves along again with the next re-plan. */
  async unpin(journeyId: string, key: string): Promise<void> {
    await this.db.execute('UPDATE journey_milestones SET pinned = false WHERE journey_id = $1 AND key = $2', [journeyId, key]);
    await this.db.execute('DELETE FROM milestone_pins WHERE journey_id = $1 AND key = $2', [journeyId, key]);
  }
}
