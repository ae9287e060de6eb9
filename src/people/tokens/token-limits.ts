import { Inject, Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { Problem } from '../../platform/http/problem';
import type { Settings } from '../../settings/settings';
import { SETTINGS } from '../../settings/settings.module';

/**
 * How often one token may ask. What it protects is the process that answers, so each process counts for itself: a count
 * that all share would be a row written at every request.
 */
@Injectable()
export class TokenLimits {
  private readonly perToken: RateLimiterMemory;

  constructor(@Inject(SETTINGS) settings: Settings) {
    this.perToken = new RateLimiterMemory({ points: settings.tokenRequestsPerMinute, duration: 60 });
  }

  /** Counts a request. @throws Problem 429 with the wait when there were too many */
  async count(tokenId: string): Promise<void> {
    try {
      await this.perToken.consume(tokenId);
    } catch (refusal) {
      if (!(refusal instanceof RateLimiterRes)) throw refusal;
      const retryAfterSeconds = Math.ceil(refusal.msBeforeNext / 1000);
      throw new Problem(429, 'too_many_requests', `This token asks too often. Wait ${retryAfterSeconds} seconds, as Retry-After says, then go on.`, { retryAfterSeconds });
    }
  }
}
