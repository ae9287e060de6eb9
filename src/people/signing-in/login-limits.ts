import { Injectable } from '@nestjs/common';
import { RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import { Database } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';

const MINUTES = 60;

/** Guessing is slowed for each address and each account; the counts live in PostgreSQL, so replicas share them. */
@Injectable()
export class LoginLimits {
  private readonly perAccount: RateLimiterPostgres;
  private readonly perAddress: RateLimiterPostgres;
  private readonly startsPerAddress: RateLimiterPostgres;

  constructor(db: Database) {
    const shared = { storeClient: db.rateLimitStore(), storeType: 'pool', tableName: 'login_attempts', tableCreated: true };
    this.perAccount = new RateLimiterPostgres({ ...shared, keyPrefix: 'account', points: 10, duration: 15 * MINUTES });
    this.perAddress = new RateLimiterPostgres({ ...shared, keyPrefix: 'address', points: 100, duration: 15 * MINUTES, clearExpiredByTimeout: true });
    // Nothing is guessed at a provider's door; a whole office may stand behind one address on its first morning.
    this.startsPerAddress = new RateLimiterPostgres({ ...shared, keyPrefix: 'start', points: 300, duration: 15 * MINUTES });
  }

  /** Counts one try. @throws Problem 429 with the wait when there were too many */
  async count(email: string, address: string): Promise<void> {
    try {
      await this.perAddress.consume(address);
      await this.perAccount.consume(`${email} from ${address}`);
    } catch (refusal) {
      throw tooMany(refusal);
    }
  }

  /** Counts one departure to a provider. @throws Problem 429 with the wait when there were too many */
  async countStart(address: string): Promise<void> {
    try {
      await this.startsPerAddress.consume(address);
    } catch (refusal) {
      throw tooMany(refusal);
    }
  }

  /** A success clears what was counted against the account. */
  async clear(email: string, address: string): Promise<void> {
    await this.perAccount.delete(`${email} from ${address}`);
  }
}

function tooMany(refusal: unknown): Error {
  if (!(refusal instanceof RateLimiterRes)) return refusal instanceof Error ? refusal : new Error(String(refusal));
  const seconds = Math.ceil(refusal.msBeforeNext / 1000);
  return new Problem(429, 'too_many_attempts', `Too many tries. Wait ${Math.ceil(seconds / 60)} minutes, then try again.`, { retryAfterSeconds: seconds });
}
