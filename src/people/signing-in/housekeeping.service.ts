import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { Jobs } from '../../platform/jobs/jobs';
import { HousekeepingRepository } from '../persistence/housekeeping.repository';
import { SignInAttemptsRepository } from '../persistence/sign-in-attempts.repository';

const QUEUE = 'housekeeping';
const NIGHTLY = '17 2 * * *';
/** A client that retries does so within minutes; a week is kept for those who look into something. */
const KEYS_KEPT_MS = 7 * 24 * 60 * 60 * 1000;

/** Clears away what no longer opens or answers anything: sessions that ended, sign-ins nobody came back from, requests long carried out. */
@Injectable()
export class Housekeeping implements OnApplicationBootstrap {
  constructor(
    private readonly rows: HousekeepingRepository,
    private readonly attempts: SignInAttemptsRepository,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work({ queue: QUEUE, retries: 3, handle: () => this.clear() });
    await this.jobs.schedule(QUEUE, NIGHTLY);
  }

  async clear(): Promise<void> {
    const now = this.clock.now();
    await this.rows.clearSessions(now);
    await this.attempts.clear(now);
    await this.rows.clearIdempotencyKeys(new Date(now.getTime() - KEYS_KEPT_MS));
  }
}
