import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { ChangeFacts } from '../domain/change';

/** Changes in the order in which they are read. */
@Injectable()
export class ChangesRepository {
  constructor(private readonly db: Database) {}

  /** A guild's changes after a position, at most `limit` of them; only of these types, or of every type. */
  after(guildId: string, position: number, types: readonly string[] | null, limit: number): Promise<ChangeFacts[]> {
    return this.db.query<ChangeFacts>(
      `SELECT c.id, c.position, c.type, c.subject, a.key, a.actor_id IS NOT NULL AS "byPerson", a.at
       FROM changes c JOIN activity a ON a.id = c.activity_id
       WHERE c.guild_id = $1 AND c.position > $2 AND ($3::text[] IS NULL OR c.type = ANY($3::text[]))
       ORDER BY c.position LIMIT $4`,
      [guildId, position, types, limit],
    );
  }

  /** The last position that was given to anything. */
  async lastPosition(): Promise<number> {
    const row = await this.db.one<{ last: number }>('SELECT last_position AS last FROM change_sequencer');
    return row?.last ?? 0;
  }
}
