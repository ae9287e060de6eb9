import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

@Injectable()
export class SetupRepository {
  constructor(private readonly db: Database) {}

  async addToken(tokenHash: Buffer, now: Date, expiresAt: Date): Promise<void> {
    await this.db.execute('DELETE FROM setup_tokens WHERE expires_at <= $1', [now]);
    await this.db.execute('INSERT INTO setup_tokens (token_hash, created_at, expires_at) VALUES ($1, $2, $3)', [tokenHash, now, expiresAt]);
  }

  /** Takes the token; every other one stops working with it. @returns whether it was good */
  async takeToken(tokenHash: Buffer, now: Date): Promise<boolean> {
    await this.db.execute('LOCK TABLE setup_tokens IN EXCLUSIVE MODE');
    const found = await this.db.one('SELECT 1 FROM setup_tokens WHERE token_hash = $1 AND expires_at > $2', [tokenHash, now]);
    if (found) await this.db.execute('DELETE FROM setup_tokens');
    return found !== null;
  }
}
