import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '../../platform/http/problem';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';

const MINUTE = 60;
const MISSES = 120;

/**
 * Keeps a flood from the database. Each process counts for itself, in memory: a count in PostgreSQL would be the very
 * load that it guards against. Only what is signed counts for a source, so that nobody else can use its share up.
 */
@Injectable()
export class IntakeLimits {
  private readonly perSource: RateLimiterMemory;
  private readonly perMiss = new RateLimiterMemory({ keyPrefix: 'miss', points: MISSES, duration: MINUTE });

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.perSource = new RateLimiterMemory({ keyPrefix: 'source', points: settings.eventsPerMinute, duration: MINUTE });
  }

  /** Counts a signed request. @throws Problem 429 with the wait */
  async count(sourceId: string): Promise<void> {
    try {
      await this.perSource.consume(sourceId);
    } catch (refusal) {
      throw tooMany(refusal);
    }
  }

  /** @throws Problem 429 for an address that missed too often lately */
  async letTry(address: string): Promise<void> {
    const missed = await this.perMiss.get(address);
    if (missed !== null && missed.consumedPoints > MISSES) throw tooMany(missed);
  }

  /** Counts a request without a good signature, or to no source. */
  async countMiss(address: string): Promise<void> {
    await this.perMiss.consume(address).catch((refusal: unknown) => {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
    });
  }
}

function tooMany(refusal: unknown): unknown {
  if (!(refusal instanceof RateLimiterRes)) return refusal;
  const retryAfterSeconds = Math.max(1, Math.ceil(refusal.msBeforeNext / 1000));
  return new Problem(429, 'too_many_events', `More than are taken in a minute. Nothing was kept; send it again in ${retryAfterSeconds} seconds.`, {
    retryAfterSeconds,
  });
}
