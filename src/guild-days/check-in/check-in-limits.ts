import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Database } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';

/** Ten tries in five minutes: plenty for a slip of the finger, and a code of six digits stays a guess in fifty thousand. */
const TRIES = 10;
const SECONDS = 5 * 60;

/** Guessing a check-in code is slowed for each person and session; the counts live in PostgreSQL, so replicas share them. */
@Injectable()
export class CheckInLimits {
  private readonly limiter: RateLimiterPostgres;

  constructor(db: Database) {
    this.limiter = new RateLimiterPostgres({
      storeClient: db.rateLimitStore(), storeType: 'pool', tableName: 'check_in_attempts', tableCreated: true, keyPrefix: 'code', points: TRIES, duration: SECONDS,
    });
  }

  /** Counts one try. @throws Problem 429 with the wait when there were too many */
  async count(sessionId: string, personId: string): Promise<void> {
    try {
      await this.limiter.consume(`${sessionId}:${personId}`);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const seconds = Math.ceil(refusal.msBeforeNext / 1000);
      throw new Problem(429, 'too_many_attempts', `Too many tries. Wait ${Math.ceil(seconds / 60)} minutes, or ask the host to mark you.`, {
        retryAfterSeconds: seconds,
      });
    }
  }
}
