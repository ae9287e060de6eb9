import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

/** Which statements of course tools were taken in. */
@Injectable()
export class ToldStatementsRepository {
  constructor(private readonly db: Database) {}

  /** Call inside the transaction that takes it in. @returns whether it is new, the same again, or another under the same id */
  async claim(guildId: string, id: string, hash: Buffer, at: Date): Promise<'new' | 'same' | 'other'> {
    const added = await this.db.execute(
      `INSERT INTO told_statements (guild_id, id, hash, told_at) VALUES ($1, $2, $3, $4) ON CONFLICT ON CONSTRAINT told_statements_pkey DO NOTHING`,
      [guildId, id, hash, at],
    );
    if (added > 0) return 'new';
    const row = await this.db.one<{ same: boolean }>('SELECT hash = $3 AS same FROM told_statements WHERE guild_id = $1 AND id = $2', [guildId, id, hash]);
    return row?.same ? 'same' : 'other';
  }
}
