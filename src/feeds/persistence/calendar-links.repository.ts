import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

export interface CalendarLinkRow {
  id: string;
  name: string;
  createdAt: Date;
  lastUsedOn: string | null;
}

/** A link with whose calendar it opens. */
export interface OpeningLinkRow {
  id: string;
  secretHash: Buffer;
  personId: string;
  guildId: string;
  timeZone: string;
  lastUsedOn: string | null;
}

/** Links to people's own calendars. */
@Injectable()
export class CalendarLinksRepository {
  constructor(private readonly db: Database) {}

  listOf(personId: string): Promise<CalendarLinkRow[]> {
    return this.db.query<CalendarLinkRow>(
      `SELECT id, name, created_at AS "createdAt", last_used_on AS "lastUsedOn" FROM calendar_links WHERE person_id = $1 ORDER BY created_at, id`,
      [personId],
    );
  }

  find(personId: string, id: string): Promise<CalendarLinkRow | null> {
    return this.db.one<CalendarLinkRow>(
      `SELECT id, name, created_at AS "createdAt", last_used_on AS "lastUsedOn" FROM calendar_links WHERE person_id = $1 AND id = $2`,
      [personId, id],
    );
  }

  /** A link of somebody whose account is in use. */
  findToOpen(id: string): Promise<OpeningLinkRow | null> {
    return this.db.one<OpeningLinkRow>(
      `SELECT l.id, l.secret_hash AS "secretHash", l.person_id AS "personId", p.guild_id AS "guildId", s.time_zone AS "timeZone",
              l.last_used_on AS "lastUsedOn"
       FROM calendar_links l JOIN people p ON p.id = l.person_id JOIN sites s ON s.id = p.site_id
       WHERE l.id = $1 AND p.deactivated_at IS NULL`,
      [id],
    );
  }

  /** How many links a person has, with nobody making another until the transaction ends. */
  async lockAndCount(personId: string): Promise<number> {
    await this.db.one('SELECT 1 FROM people WHERE id = $1 FOR NO KEY UPDATE', [personId]);
    const row = await this.db.one<{ count: number }>('SELECT count(*) AS count FROM calendar_links WHERE person_id = $1', [personId]);
    return row?.count ?? 0;
  }

  /** @returns its id @throws a violation of `calendar_links_name_once_a_person` */
  async insert(link: { personId: string; name: string; secretHash: Buffer; at: Date }): Promise<string> {
    const row = await this.db.one<{ id: string }>(
      'INSERT INTO calendar_links (person_id, name, secret_hash, created_at) VALUES ($1, $2, $3, $4) RETURNING id',
      [link.personId, link.name, link.secretHash, link.at],
    );
    return row!.id;
  }

  /** Another secret: what was opened with the old one is closed. @returns whether the person has such a link */
  async setSecret(personId: string, id: string, secretHash: Buffer): Promise<boolean> {
    return (await this.db.execute('UPDATE calendar_links SET secret_hash = $3, last_used_on = NULL WHERE person_id = $1 AND id = $2', [personId, id, secretHash])) > 0;
  }

  /** @returns whether the person had such a link */
  async delete(personId: string, id: string): Promise<boolean> {
    return (await this.db.execute('DELETE FROM calendar_links WHERE person_id = $1 AND id = $2', [personId, id])) > 0;
  }

  async markUsed(id: string, day: string): Promise<void> {
    await this.db.execute('UPDATE calendar_links SET last_used_on = $2 WHERE id = $1 AND last_used_on IS DISTINCT FROM $2', [id, day]);
  }

  /** Adds to the guild's record what was done: ids and codes only. */
  async record(guildId: string, actorId: string, code: string, data: Record<string, string>, at: Date): Promise<void> {
    await this.db.execute('INSERT INTO activity (guild_id, actor_id, code, data, at) VALUES ($1, $2, $3, $4, $5)', [
      guildId, actorId, code, JSON.stringify(data), at,
    ]);
  }
}
