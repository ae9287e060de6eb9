import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { Jobs } from '../../platform/jobs/jobs';
import { ReceivedEventsRepository } from '../persistence/received-events.repository';

const QUEUE = 'clear-events';
const NIGHTLY = '47 2 * * *';

/** Clears events away, as they arrived, once they are older than their source keeps them. */
@Injectable()
export class ClearEvents implements OnApplicationBootstrap {
  constructor(
    private readonly events: ReceivedEventsRepository,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work({ queue: QUEUE, retries: 3, handle: () => this.clear() });
    await this.jobs.schedule(QUEUE, NIGHTLY);
  }

  async clear(): Promise<void> {
    await this.events.clear(this.clock.now());
  }
}
