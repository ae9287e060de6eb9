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

/** What stands in one queue. */
export interface QueueBacklog {
  queue: string;
  /** To be done, or being done. */
  waiting: number;
  /** Given up. */
  failed: number;
  /** How long the oldest one that could be done has waited, in seconds; 0 when there is none. */
  oldestSeconds: number;
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

  /** Every queue of ours, in the order of names. */
  perQueue(): Promise<QueueBacklog[]> {
    return this.db.query<QueueBacklog>(
      `SELECT q.name AS queue, count(j.id) FILTER (WHERE j.state <> 'failed') AS waiting, count(j.id) FILTER (WHERE j.state = 'failed') AS failed,
              COALESCE(extract(epoch FROM now() - min(j.start_after) FILTER (WHERE j.state IN ('created', 'retry') AND j.start_after <= now())), 0)::float8
                AS "oldestSeconds"
       FROM jobs.queue q LEFT JOIN jobs.job j ON j.name = q.name AND j.state IN ('created', 'retry', 'active', 'failed')
       WHERE q.name NOT LIKE '\\_\\_pgboss%' GROUP BY q.name ORDER BY q.name`,
    );
  }
}
