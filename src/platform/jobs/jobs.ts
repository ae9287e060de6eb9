import { Inject, Injectable, Logger, Optional, type OnApplicationShutdown } from '@nestjs/common';
import { PgBoss } from 'pg-boss';
import { Database } from '../database/database';

/** How one kind of work is done: tried again with growing pauses when it fails. */
export interface JobHandler<T> {
  queue: string;
  /** Carries out one job. It may run more than once when a process dies in the middle. */
  handle(data: T): Promise<void>;
  /** Tries before the job is given up and kept as failed. */
  retries: number;
}

/** Provided where a process leaves all work to others: the command line, beside an app that runs or will. */
export const JOBS_ARE_LEFT = Symbol('jobs are left');

/**
 * Background work, kept in PostgreSQL: enqueued with the change that causes it, done by whichever replica is free,
 * taken up again when that one dies.
 */
@Injectable()
export class Jobs implements OnApplicationShutdown {
  private readonly logger = new Logger('jobs');
  private readonly boss: PgBoss;
  private started: Promise<void> | undefined;

  constructor(db: Database, @Optional() @Inject(JOBS_ARE_LEFT) private readonly areLeft: boolean = false) {
    this.boss = new PgBoss({
      db: { executeSql: (text, values) => db.unprepared(text, values) },
      schema: 'jobs',
      ...(areLeft && { supervise: false, schedule: false }),
    });
    this.boss.on('error', (error) => this.logger.error(error));
  }

  /** Declares a queue and starts to work on it in this process, unless all work is left to others. */
  async work<T extends object>(handler: JobHandler<T>): Promise<void> {
    await this.start();
    const options = { retryLimit: handler.retries, retryDelay: 5, retryBackoff: true, retryDelayMax: 3600 };
    await this.boss.createQueue(handler.queue, options);
    // A queue that was there keeps the options of its day otherwise.
    await this.boss.updateQueue(handler.queue, options);
    if (this.areLeft) return;
    const worker: { id?: string } = {};
    worker.id = await this.boss.work<T>(handler.queue, { batchSize: 1, pollingIntervalSeconds: 1 }, async ([job]) => {
      // Where there is one there may be more: the next is fetched without the pause that an empty queue gets.
      if (worker.id !== undefined) this.boss.notifyWorker(worker.id);
      if (job) await handler.handle(job.data);
    });
  }

  /** Adds jobs, within the open transaction: they exist when it commits, and never when it does not. */
  async enqueue(queue: string, jobs: readonly object[]): Promise<void> {
    if (jobs.length > 0) await this.boss.insert(queue, jobs.map((data) => ({ data })));
  }

  /** Has a job of `queue` made at every tick of `cron` (UTC), once for all replicas together. */
  async schedule(queue: string, cron: string): Promise<void> {
    if (!this.areLeft) await this.boss.schedule(queue, cron);
  }

  async onApplicationShutdown(): Promise<void> {
    if (this.started) await this.boss.stop({ graceful: true, timeout: 5_000 });
  }

  private start(): Promise<void> {
    this.started ??= this.boss.start().then(() => undefined);
    return this.started;
  }
}
