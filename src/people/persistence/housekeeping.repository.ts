import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

@Injectable()
export class HousekeepingRepository {
  constructor(private readonly db: Database) {}

  async clearSessions(expiredBy: Date): Promise<void> {
    await this.db.execute('DELETE FROM sessions WHERE expires_at <= $1', [expiredBy]);
  }

  async clearIdempotencyKeys(olderThan: Date): Promise<void> {
    await this.db.execute('DELETE FROM idempotency_keys WHERE created_at < $1', [olderThan]);
  }
}
