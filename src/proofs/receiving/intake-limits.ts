import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '../../platform/http/problem';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';

const MINUTE = 60;
const MISSES = 120;

/**
 * Keeps a flood from the database. Each process counts for itself, in memory: a count in PostgreSQL would be the very
 * load that it guards against. Only what is signed counts for a source, so that nobody else can use
 * its share up; and what is signed is never held up by what others sent from the same address.
 */
@Injectable()
export class IntakeLimits {
  private readonly most: number;
  private readonly perSource: RateLimiterMemory;
  private readonly perMiss = new RateLimiterMemory({ keyPrefix: 'miss', points: MISSES, duration: MINUTE });

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.most = settings.eventsPerMinute;
    this.perSource = new RateLimiterMemory({ keyPrefix: 'source', points: this.most, duration: MINUTE });
  }

  /** Counts a signed request; `onFirst` hears of the first of a minute that is too many. @throws Problem 429 with the wait */
  async count(sourceId: string, onFirst: () => Promise<void>): Promise<void> {
    try {
      await this.perSource.consume(sourceId);
    } catch (refusal) {
      if (refusal instanceof RateLimiterRes && refusal.consumedPoints === this.most + 1) await onFirst();
      throw tooMany(refusal);
    }
  }

  /** Counts a request without a good signature, or to no source. @throws Problem 429 where there were too many from one address */
  async countMiss(address: string): Promise<void> {
    try {
      await this.perMiss.consume(address);
    } catch (refusal) {
      throw tooMany(refusal);
    }
  }
}

function tooMany(refusal: unknown): unknown {
  if (!(refusal instanceof RateLimiterRes)) return refusal;
  const retryAfterSeconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
  return new Problem(429, 'too_many_events', `More than are taken in a minute. Nothing was kept; send it again in ${retryAfterSeconds} seconds.`, {
    retryAfterSeconds,
  });
}
