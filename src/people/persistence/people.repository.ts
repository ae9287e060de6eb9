import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { Role } from '../domain/roles';

export interface PersonRow {
  id: string;
  guildId: string;
  name: string;
  email: string;
  contactUrl: string | null;
  siteId: string;
  siteName: string;
  timeZone: string;
  roles: Role[];
  topics: string[];
  joined: boolean;
  deactivated: boolean;
  revision: number;
}

/** Somebody who is the one to ask on a topic. */
export interface FocalPointRow {
  topic: string;
  id: string;
  name: string;
  contactUrl: string | null;
  siteId: string;
  siteName: string;
}

const PERSON = `
  SELECT p.id, p.guild_id AS "guildId", p.name, p.email, p.contact_url AS "contactUrl", p.site_id AS "siteId",
         s.name AS "siteName", s.time_zone AS "timeZone",
         (p.password_hash IS NOT NULL OR EXISTS (SELECT 1 FROM identities i WHERE i.person_id = p.id AND i.last_used_at IS NOT NULL)) AS joined,
         p.deactivated_at IS NOT NULL AS deactivated, p.revision,
         ARRAY(SELECT g.role FROM role_grants g WHERE g.person_id = p.id AND g.guild_id = p.guild_id ORDER BY g.role) AS roles,
         ARRAY(SELECT f.topic FROM focal_points f WHERE f.person_id = p.id AND f.guild_id = p.guild_id ORDER BY f.topic) AS topics
  FROM people p JOIN sites s ON s.id = p.site_id`;

@Injectable()
export class PeopleRepository {
  constructor(private readonly db: Database) {}

  listOf(guildId: string): Promise<PersonRow[]> {
    return this.db.query<PersonRow>(`${PERSON} WHERE p.guild_id = $1 ORDER BY p.name, p.id`, [guildId]);
  }

  find(guildId: string, personId: string): Promise<PersonRow | null> {
    return this.db.one<PersonRow>(`${PERSON} WHERE p.guild_id = $1 AND p.id = $2`, [guildId, personId]);
  }

  findByIds(guildId: string, ids: readonly string[]): Promise<PersonRow[]> {
    return this.db.query<PersonRow>(`${PERSON} WHERE p.guild_id = $1 AND p.id = ANY($2::uuid[])`, [guildId, ids]);
  }

  findByEmails(guildId: string, emails: readonly string[]): Promise<PersonRow[]> {
    return this.db.query<PersonRow>(`${PERSON} WHERE p.guild_id = $1 AND p.email = ANY($2::text[])`, [guildId, emails]);
  }

  /** E-mail addresses that belong to people of other guilds of this installation. */
  async emailsElsewhere(guildId: string, emails: readonly string[]): Promise<Set<string>> {
    const rows = await this.db.query<{ email: string }>(
      'SELECT email FROM people WHERE guild_id <> $1 AND email = ANY($2::text[])',
      [guildId, emails],
    );
    return new Set(rows.map((row) => row.email));
  }

  listWithRole(guildId: string, role: Role): Promise<PersonRow[]> {
    return this.db.query<PersonRow>(
      `${PERSON} WHERE p.guild_id = $1 AND p.deactivated_at IS NULL
         AND EXISTS (SELECT 1 FROM role_grants g WHERE g.person_id = p.id AND g.guild_id = p.guild_id AND g.role = $2)
       ORDER BY p.name, p.id`,
      [guildId, role],
    );
  }

  /** The password hash of whoever signs in with this address; null when there is nobody, or nobody active. */
  findCredentials(email: string): Promise<{ personId: string; guildId: string; passwordHash: string | null } | null> {
    return this.db.one(
      `SELECT id AS "personId", guild_id AS "guildId", password_hash AS "passwordHash" FROM people WHERE email = $1 AND deactivated_at IS NULL`,
      [email],
    );
  }

  /** Adds people; all or none. Ids are given by the caller so that what belongs to them can be written with them. */
  async insert(
    guildId: string,
    people: readonly { id: string; name: string; email: string; siteId: string; contactUrl: string | null }[],
  ): Promise<void> {
    await this.db.execute(
      `INSERT INTO people (id, guild_id, site_id, name, email, contact_url)
       SELECT n.id, $1, n."siteId", n.name, n.email, n."contactUrl"
       FROM jsonb_to_recordset($2::jsonb) AS n(id uuid, "siteId" uuid, name text, email text, "contactUrl" text)`,
      [guildId, JSON.stringify(people)],
    );
  }

  async setPassword(personId: string, passwordHash: string): Promise<void> {
    await this.db.execute('UPDATE people SET password_hash = $2, revision = revision + 1 WHERE id = $1', [personId, passwordHash]);
  }

  async setContact(personId: string, contactUrl: string | null): Promise<void> {
    await this.db.execute('UPDATE people SET contact_url = $2, revision = revision + 1 WHERE id = $1', [personId, contactUrl]);
  }

  /** @returns whether the row still had `revision`; nothing is written otherwise */
  async update(
    personId: string,
    revision: number,
    change: { name: string; siteId: string; deactivatedAt: Date | null },
  ): Promise<boolean> {
    const touched = await this.db.execute(
      `UPDATE people SET name = $3, site_id = $4, deactivated_at = $5, revision = revision + 1 WHERE id = $1 AND revision = $2`,
      [personId, revision, change.name, change.siteId, change.deactivatedAt],
    );
    return touched > 0;
  }

  async setRoles(guildId: string, personId: string, roles: readonly Role[]): Promise<void> {
    await this.db.execute(
      'DELETE FROM role_grants WHERE guild_id = $1 AND person_id = $2 AND NOT (role = ANY($3::text[]))',
      [guildId, personId, roles],
    );
    await this.db.execute(
      `INSERT INTO role_grants (guild_id, person_id, role) SELECT $1, $2, unnest($3::text[]) ON CONFLICT DO NOTHING`,
      [guildId, personId, roles],
    );
  }

  async setTopics(guildId: string, personId: string, topics: readonly string[]): Promise<void> {
    await this.db.execute('DELETE FROM focal_points WHERE guild_id = $1 AND person_id = $2', [guildId, personId]);
    await this.db.execute(
      'INSERT INTO focal_points (guild_id, person_id, topic) SELECT $1, $2, unnest($3::text[])',
      [guildId, personId, topics],
    );
  }

  /** Who is there to ask, by topic and name. */
  focalPoints(guildId: string): Promise<FocalPointRow[]> {
    return this.db.query<FocalPointRow>(
      `SELECT f.topic, p.id, p.name, p.contact_url AS "contactUrl", p.site_id AS "siteId", s.name AS "siteName"
       FROM focal_points f JOIN people p ON p.id = f.person_id JOIN sites s ON s.id = p.site_id
       WHERE f.guild_id = $1 AND p.deactivated_at IS NULL ORDER BY f.topic, p.name, p.id`,
      [guildId],
    );
  }

  async guildOf(personId: string): Promise<string> {
    const row = await this.db.one<{ guildId: string }>('SELECT guild_id AS "guildId" FROM people WHERE id = $1', [personId]);
    if (!row) throw new Error(`no person ${personId}`);
    return row.guildId;
  }

  async anybody(): Promise<boolean> {
    return (await this.db.one('SELECT 1 FROM people LIMIT 1')) !== null;
  }

  /**
   * Lets one change of people at a time through a guild, so that two at once cannot take the last admin away.
   * The admins are read by a statement after the lock: one that waits would still see those of before.
   */
  async lockAdmins(guildId: string): Promise<string[]> {
    await this.db.execute('SELECT 1 FROM guilds WHERE id = $1 FOR NO KEY UPDATE', [guildId]);
    const rows = await this.db.query<{ personId: string }>(
      `SELECT g.person_id AS "personId" FROM role_grants g JOIN people p ON p.id = g.person_id
       WHERE g.guild_id = $1 AND g.role = 'admin' AND p.deactivated_at IS NULL`,
      [guildId],
    );
    return rows.map((row) => row.personId);
  }
}
