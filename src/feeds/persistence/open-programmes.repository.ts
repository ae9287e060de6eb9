import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

/** Which guilds let everybody read their programme. */
@Injectable()
export class OpenProgrammesRepository {
  constructor(private readonly db: Database) {}

  async isOpen(guildId: string): Promise<boolean> {
    return (await this.db.one('SELECT 1 FROM open_programmes WHERE guild_id = $1', [guildId])) !== null;
  }

  /** @returns whether that was a change */
  async open(guildId: string, by: string, at: Date): Promise<boolean> {
    return (await this.db.execute(
      'INSERT INTO open_programmes (guild_id, opened_by, opened_at) VALUES ($1, $2, $3) ON CONFLICT ON CONSTRAINT open_programmes_pkey DO NOTHING',
      [guildId, by, at],
    )) > 0;
  }

  /** @returns whether that was a change */
  async close(guildId: string): Promise<boolean> {
    return (await this.db.execute('DELETE FROM open_programmes WHERE guild_id = $1', [guildId])) > 0;
  }

  /** Adds to the guild's record what was done. */
  async record(guildId: string, actorId: string, code: string, at: Date): Promise<void> {
    await this.db.execute('INSERT INTO activity (guild_id, actor_id, code, at) VALUES ($1, $2, $3, $4)', [guildId, actorId, code, at]);
  }
}
