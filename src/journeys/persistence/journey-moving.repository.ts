import { Injectable } from '@nestjs/common';
import { Database, databaseFault } from '../../platform/database/database';
import type { Placement } from '../domain/move-plan';

/** Where a milestone stands after a move, and which version describes it when the journey's does not. */
export interface PlacedRow extends Placement {
  key: string;
  pathVersionId: string | null;
}

const PLACED = `jsonb_to_recordset($2::jsonb) AS n(key text, state text, mode text, reviewer text, requirement text, assignee text,
  position smallint, "currentDue" date, "pathVersionId" uuid)`;

/** A row that another one still points at cannot go. */
const FOREIGN_KEY_VIOLATION = '23503';

/** The rows of a journey that a move changes. Call inside the transaction that locked the journey. */
@Injectable()
export class JourneyMovingRepository {
  constructor(private readonly db: Database) {}

  async setVersion(journeyId: string, versionId: string): Promise<void> {
    await this.db.execute('UPDATE journeys SET path_version_id = $2 WHERE id = $1', [journeyId, versionId]);
  }

  /** Puts milestones where they stand now; what was done on them is not touched. */
  async place(journeyId: string, rows: readonly PlacedRow[]): Promise<void> {
    await this.db.execute(
      `UPDATE journey_milestones m
       SET state = n.state, mode = n.mode, reviewer = n.reviewer, requirement = n.requirement, assignee = n.assignee,
           position = n.position, current_due = n."currentDue", path_version_id = n."pathVersionId"
       FROM ${PLACED} WHERE m.journey_id = $1 AND m.key = n.key`,
      [journeyId, JSON.stringify(rows)],
    );
  }

  /** Adds milestones that the journey did not have. The day they get is also their baseline. */
  async add(journeyId: string, rows: readonly PlacedRow[]): Promise<void> {
    if (rows.length === 0) return;
    await this.db.execute(
      `INSERT INTO journey_milestones (journey_id, key, position, state, mode, reviewer, requirement, assignee, baseline_due, current_due)
       SELECT $1, n.key, n.position, n.state, n.mode, n.reviewer, n.requirement, n.assignee, n."currentDue", n."currentDue" FROM ${PLACED}`,
      [journeyId, JSON.stringify(rows)],
    );
  }

  /** Withdraws what was handed in on these milestones. @returns the ids of what was open */
  async withdrawSubmissions(journeyId: string, keys: readonly string[], by: string, at: Date): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `UPDATE submissions SET decision = 'withdrawn', decided_by = $3, decided_at = $4
       WHERE journey_id = $1 AND key = ANY($2::text[]) AND decided_at IS NULL RETURNING id`,
      [journeyId, keys, by, at],
    );
    return rows.map(({ id }) => id);
  }

  /** Resolves the blockers on these milestones. @returns the ids of what was open */
  async resolveBlockers(journeyId: string, keys: readonly string[], resolution: string, by: string, at: Date): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `UPDATE blockers SET resolved_at = $5, resolved_by = $4, resolution = $3
       WHERE journey_id = $1 AND key = ANY($2::text[]) AND resolved_at IS NULL RETURNING id`,
      [journeyId, keys, resolution, by, at],
    );
    return rows.map(({ id }) => id);
  }

  /** Opens again what a move had closed. */
  async reopen(submissionIds: readonly string[], blockerIds: readonly string[]): Promise<void> {
    await this.db.execute('UPDATE submissions SET decision = NULL, decided_by = NULL, decided_at = NULL WHERE id = ANY($1::uuid[])', [submissionIds]);
    await this.db.execute('UPDATE blockers SET resolved_at = NULL, resolved_by = NULL, resolution = NULL WHERE id = ANY($1::uuid[])', [blockerIds]);
  }

  /** Takes a milestone away that nobody left anything on. @returns false when something is on it, and it stays */
  async takeAway(journeyId: string, key: string): Promise<boolean> {
    await this.db.execute('SAVEPOINT take_away');
    try {
      await this.db.execute('DELETE FROM journey_milestones WHERE journey_id = $1 AND key = $2', [journeyId, key]);
      await this.db.execute('RELEASE SAVEPOINT take_away');
      return true;
    } catch (error) {
      if (databaseFault(error)?.code !== FOREIGN_KEY_VIOLATION) throw error;
      await this.db.execute('ROLLBACK TO SAVEPOINT take_away');
      return false;
    }
  }

  async addOwn(journeyId: string, own: { key: string; phaseKey: string; definition: object; by: string; at: Date }): Promise<void> {
    await this.db.execute(
      `INSERT INTO journey_own_milestones (journey_id, key, phase_key, definition, added_by, added_at) VALUES ($1, $2, $3, $4, $5, $6)`,
      [journeyId, own.key, own.phaseKey, JSON.stringify(own.definition), own.by, own.at],
    );
  }
}
