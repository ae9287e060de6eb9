import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database';

/** What waits in queues to be done. */
export interface Backlog {
  waiting: number;
  /** Since when the oldest of those waits that were tried and failed; null when none was. */
  failingSince: Date | null;
  /** What the last failure said. */
  lastFault: string | null;
}

/** Reads what background work has piled up, from the tables in which it is kept. */
@Injectable()
export class JobBacklogRepository {
  constructor(private readonly db: Database) {}

  async of(queues: readonly string[]): Promise<Backlog> {
    const row = await this.db.one<Backlog>(
      `SELECT count(*) AS waiting, min(created_on) FILTER (WHERE state = 'retry' OR retry_count > 0) AS "failingSince",
              (array_agg(output->>'message' ORDER BY start_after DESC) FILTER (WHERE output->>'message' IS NOT NULL))[1] AS "lastFault"
       FROM jobs.job WHERE name = ANY($1::text[]) AND state IN ('created', 'retry', 'active')`,
      [queues],
    );
    return row ?? { waiting: 0, failingSince: null, lastFault: null };
  }
}
