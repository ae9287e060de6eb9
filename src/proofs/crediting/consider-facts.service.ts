import { setTimeout as pause } from 'node:timers/promises';
import { Injectable, Logger, type OnApplicationBootstrap } from '@nestjs/common';
import { Live } from '../../platform/live/live';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';
import { commitsSeenIn, namesSeenIn } from '../domain/credit/places';
import { FactsArrived } from '../facts-arrived';
import { FactsToCreditRepository } from '../persistence/facts-to-credit.repository';
import { ProofCreditsRepository } from '../persistence/proof-credits.repository';
import { CreditPeople } from './credit-people.service';

const SWEEP = 'credit-sweep';
const EVERY_MINUTE = '* * * * *';
const EVERYBODY = 'credit-everybody';
const EVERY_NIGHT = '37 2 * * *';
/** Facts considered in one transaction. */
const BATCH = 500;
/**
 * Between two transactions, so many times as long as the last one took, within these bounds: what comes meanwhile is
 * considered together, and in a flood requests go first.
 */
const PAUSE_FACTOR = 3;
const SHORTEST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 800;

/**
 * Has facts considered as soon as they are kept; what this process missed is found by a look each minute, on whichever
 * replica. What held meanwhile is seen by the same look. Each night everybody under way is looked at once more, for what
 * changed on the journeys themselves.
 */
@Injectable()
export class ConsiderFacts implements OnApplicationBootstrap {
  private readonly logger = new Logger('credit');
  /** Guilds at work now; true when more came meanwhile. */
  private readonly atWork = new Map<string, boolean>();

  constructor(
    private readonly facts: FactsToCreditRepository,
    private readonly people: CreditPeople,
    private readonly credits: ProofCreditsRepository,
    private readonly arrived: FactsArrived,
    private readonly live: Live,
    private readonly jobs: Jobs,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    this.arrived.listen(({ guildId, again }) => (again ? this.considerAgain(guildId) : this.consider(guildId)));
    await this.jobs.work({ queue: SWEEP, retries: 0, handle: () => this.sweep() });
    await this.jobs.schedule(SWEEP, EVERY_MINUTE);
    await this.jobs.work({ queue: EVERYBODY, retries: 2, handle: () => this.everybody() });
    await this.jobs.schedule(EVERYBODY, EVERY_NIGHT);
  }

  /** Everything that waits in a guild. Called while it is at work, it goes on until nothing waits. */
  async consider(guildId: string): Promise<void> {
    if (this.atWork.has(guildId)) {
      this.atWork.set(guildId, true);
      return;
    }
    this.atWork.set(guildId, false);
    try {
      for (;;) {
        const began = performance.now();
        const considered = await this.next(guildId);
        if (considered < BATCH && this.atWork.get(guildId) === false) return;
        this.atWork.set(guildId, false);
        await pause(Math.min(LONGEST_PAUSE_MS, Math.max(SHORTEST_PAUSE_MS, (performance.now() - began) * PAUSE_FACTOR)));
      }
    } finally {
      this.atWork.delete(guildId);
    }
  }

  /** Facts may be gone, which nothing that waits would tell. */
  private async considerAgain(guildId: string): Promise<void> {
    await this.consider(guildId);
    await this.db.transaction(() => this.people.ofEverybody(guildId));
  }

  /** What waits in any guild, and what has held by now. */
  async sweep(): Promise<void> {
    for (const guildId of await this.facts.guildsWaiting()) await this.consider(guildId);
    for (const { guildId, journeyId, to } of await this.credits.hold(this.clock.now())) await this.live.publish({ guildId, to, journeyId });
  }

  private async everybody(): Promise<void> {
    for (const guildId of await this.facts.guildsWithFacts()) {
      await this.db.transaction(() => this.people.ofEverybody(guildId)).catch((error: unknown) => this.logger.error(error));
    }
  }

  private next(guildId: string): Promise<number> {
    return this.db.transaction(async () => {
      const taken = await this.facts.takeWaiting(guildId, BATCH, this.clock.now());
      if (taken.length === 0) return 0;
      await this.facts.remember(guildId, namesSeenIn(taken), commitsSeenIn(taken));
      await this.people.ofPlaces(guildId, taken);
      return taken.length;
    });
  }
}
