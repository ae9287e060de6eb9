import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

/** What happened to an area, a nomination or a title: ids and codes. */
export interface GrowthEvent {
  guildId: string;
  /** Null when nobody did it: a term ended. */
  actorId: string | null;
  /** Such as `nomination_granted`. */
  code: string;
  id: string;
  at: Date;
}

/** Writes down who did what, in the transaction that does it. */
@Injectable()
export class GrowthHistoryRepository {
  constructor(private readonly db: Database) {}

  async add({ guildId, actorId, code, id, at }: GrowthEvent): Promise<void> {
    await this.db.execute('INSERT INTO activity (guild_id, actor_id, code, data, at) VALUES ($1, $2, $3, $4, $5)', [
      guildId, actorId, code, JSON.stringify({ id }), at,
    ]);
  }
}
