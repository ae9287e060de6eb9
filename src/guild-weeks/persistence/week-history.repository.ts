import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

/** What happened to a guild week: ids and codes. */
export interface WeekEvent {
  guildId: string;
  actorId: string;
  weekId: string | null;
  /** Such as `published`. */
  code: string;
  /** Of what, where that is not the week itself. */
  id: string;
  at: Date;
}

/** Writes down who did what to a guild week, in the transaction that does it. */
@Injectable()
export class WeekHistoryRepository {
  constructor(private readonly db: Database) {}

  async add({ guildId, actorId, weekId, code, id, at }: WeekEvent): Promise<void> {
    await this.db.execute('INSERT INTO activity (guild_id, actor_id, code, data, at) VALUES ($1, $2, $3, $4, $5)', [
      guildId, actorId, `guild_week_${code}`, JSON.stringify({ weekId: weekId ?? id, id }), at,
    ]);
  }
}
