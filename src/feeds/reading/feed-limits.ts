import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Database } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';

const SECONDS = 15 * 60;

/** Programs ask again every few minutes at most, and nobody guesses; the counts live in PostgreSQL, so replicas share them. */
@Injectable()
export class FeedLimits {
  private readonly perLink: RateLimiterPostgres;
  private readonly perProgramme: RateLimiterPostgres;
  private readonly perMiss: RateLimiterPostgres;

  constructor(db: Database) {
    const shared = { storeClient: db.rateLimitStore(), storeType: 'pool', tableName: 'feed_requests', tableCreated: true, duration: SECONDS };
    this.perLink = new RateLimiterPostgres({ ...shared, keyPrefix: 'link', points: 60 });
    this.perProgramme = new RateLimiterPostgres({ ...shared, keyPrefix: 'programme', points: 300 });
    this.perMiss = new RateLimiterPostgres({ ...shared, keyPrefix: 'miss', points: 100 });
  }

  /** Counts a reading of somebody's own calendar. @throws Problem 429 */
  countLink(linkId: string): Promise<void> {
    return count(this.perLink, linkId);
  }

  /** Counts a reading of a guild's programme from one address: many people may share it. @throws Problem 429 */
  countProgramme(guildId: string, address: string): Promise<void> {
    return count(this.perProgramme, `${guildId} from ${address}`);
  }

  /** Counts a link that opens nothing. @throws Problem 429 */
  countMiss(address: string): Promise<void> {
    return count(this.perMiss, address);
  }
}

async function count(limiter: RateLimiterPostgres, key: string): Promise<void> {
  try {
    await limiter.consume(key);
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    const retryAfterSeconds = Math.ceil(refusal.msBeforeNext / 1000);
    throw new Problem(429, 'too_many_attempts', `Asked for too often. Ask again in ${Math.ceil(retryAfterSeconds / 60)} minutes.`, { retryAfterSeconds });
  }
}
