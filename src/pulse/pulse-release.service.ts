import { randomInt } from 'node:crypto';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { localDateOf } from '../calendars/domain/local-date';
import { quarterOf } from '../guild-weeks/domain/quarter';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { Jobs } from '../platform/jobs/jobs';
import { BATCH, release } from './domain/batches';
import { PulseAnswersRepository } from './persistence/pulse-answers.repository';

const QUEUE = 'pulse-release';
const NIGHTLY = '23 2 * * *';

/** Lets answers be shown in fives: at night, so that nothing appears at the moment somebody answered. */
@Injectable()
export class PulseRelease implements OnApplicationBootstrap {
  constructor(
    private readonly answers: PulseAnswersRepository,
    private readonly jobs: Jobs,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work({ queue: QUEUE, retries: 3, handle: () => this.releaseAll() });
    await this.jobs.schedule(QUEUE, NIGHTLY);
  }

  /** Does what there is to do; once more changes nothing. */
  async releaseAll(): Promise<void> {
    const releasedIn = quarterOf(localDateOf(this.clock.now(), 'UTC'));
    for (const { guildId, day } of await this.answers.ripe(BATCH)) {
      await this.db.transaction(async () => {
        const { batches, waiting } = release(await this.answers.lockWaiting(guildId, day), (below) => randomInt(below));
        for (const batch of batches) await this.answers.insertBatch(guildId, { day, releasedIn, ...batch });
        await this.answers.saveWaiting(guildId, day, waiting);
      });
    }
  }
}
