import { Injectable } from '@nestjs/common';
import { Database, violates } from '../../platform/database/database';
import type { NameLink, ServiceLink } from '../domain/credit/what-the-guild-says';

export interface ProofSettingsRow {
  production: string[];
  courseRepositories: string[];
  holdHours: number;
  /** 0 while nobody has said anything. */
  revision: number;
}

/** What holds until a guild says otherwise. */
export const DEFAULT_SETTINGS: ProofSettingsRow = {
  production: ['production', 'production *', 'prod', 'live'], courseRepositories: [], holdHours: 24, revision: 0,
};

export interface NameRow {
  id: string;
  name: string;
  sourceId: string | null;
  sourceName: string | null;
  /** Null for a program. */
  person: { id: string; name: string } | null;
  /** Days in UTC, both included. */
  from: string | null;
  to: string | null;
  linkedBy: string | null;
}

export interface ServiceRow {
  service: string;
  person: { id: string; name: string };
}

export interface NewName {
  guildId: string;
  sourceId: string | null;
  name: string;
  personId: string | null;
  from: string | null;
  to: string | null;
  by: string;
  at: Date;
}

const NAME = `
  SELECT n.id, n.name, n.source_id AS "sourceId", s.name AS "sourceName",
    CASE WHEN p.id IS NOT NULL THEN jsonb_build_object('id', p.id, 'name', p.name) END AS person,
    lower(n.during)::text AS "from", (upper(n.during) - 1)::text AS "to", n.linked_by AS "linkedBy"
  FROM linked_names n LEFT JOIN people p ON p.id = n.person_id LEFT JOIN event_sources s ON s.id = n.source_id`;

/** Somebody else has this name on one of these days. */
export class NameTaken extends Error {}

/** What a guild says of its production, its names and its services. */
@Injectable()
export class GuildSaysRepository {
  constructor(private readonly db: Database) {}

  async settings(guildId: string): Promise<ProofSettingsRow> {
    const row = await this.db.one<ProofSettingsRow>(
      `SELECT production, course_repositories AS "courseRepositories", hold_hours AS "holdHours", revision FROM proof_settings WHERE guild_id = $1`,
      [guildId],
    );
    return row ?? DEFAULT_SETTINGS;
  }

  /** @returns false when somebody changed them since `revision` */
  async saveSettings(guildId: string, { production, courseRepositories, holdHours, revision }: ProofSettingsRow): Promise<boolean> {
    const touched = await this.db.execute(
      `INSERT INTO proof_settings AS s (guild_id, production, course_repositories, hold_hours, revision)
       SELECT $1, $2, $3, $4, 1 WHERE $5::integer = 0 OR EXISTS (SELECT FROM proof_settings WHERE guild_id = $1)
       ON CONFLICT ON CONSTRAINT proof_settings_pkey DO UPDATE
       SET production = EXCLUDED.production, course_repositories = EXCLUDED.course_repositories, hold_hours = EXCLUDED.hold_hours,
         revision = s.revision + 1
       WHERE s.revision = $5::integer`,
      [guildId, production, courseRepositories, holdHours, revision],
    );
    return touched > 0;
  }

  /** All that is linked, with the e-mail of everybody's account: that is theirs by itself. */
  async names(guildId: string): Promise<NameLink[]> {
    return this.db.query<NameLink>(
      `SELECT person_id AS "personId", source_id AS source, name, lower(during)::text AS "from", (upper(during) - 1)::text AS "to"
       FROM linked_names WHERE guild_id = $1
       UNION ALL
       SELECT id, NULL, email, NULL, NULL FROM people p WHERE guild_id = $1
         AND NOT EXISTS (SELECT FROM linked_names n WHERE n.guild_id = $1 AND n.name = p.email)`,
      [guildId],
    );
  }

  services(guildId: string): Promise<ServiceLink[]> {
    return this.db.query<ServiceLink>(`SELECT person_id AS "personId", service FROM registered_services WHERE guild_id = $1`, [guildId]);
  }

  /** By name. @param personId only one person's */
  listNames(guildId: string, personId: string | null): Promise<NameRow[]> {
    return this.db.query<NameRow>(
      `${NAME} WHERE n.guild_id = $1 AND ($2::uuid IS NULL OR n.person_id = $2) ORDER BY n.name, n.during, n.id`,
      [guildId, personId],
    );
  }

  /** Holds it to the end of the transaction. */
  async lockName(guildId: string, id: string): Promise<NameRow | null> {
    return this.db.one<NameRow>(`${NAME} WHERE n.guild_id = $1 AND n.id = $2 FOR UPDATE OF n`, [guildId, id]);
  }

  /** @returns its id @throws NameTaken */
  async link({ guildId, sourceId, name, personId, from, to, by, at }: NewName): Promise<string> {
    try {
      const row = await this.db.one<{ id: string }>(
        `INSERT INTO linked_names (guild_id, source_id, name, person_id, during, linked_by, linked_at)
         VALUES ($1, $2, $3, $4, daterange($5::date, $6::date, '[]'), $7, $8) RETURNING id`,
        [guildId, sourceId, name, personId, from, to, by, at],
      );
      return row!.id;
    } catch (error) {
      if (violates(error, 'linked_names_one_a_day') || violates(error, 'linked_names_one_a_day_and_source')) throw new NameTaken();
      throw error;
    }
  }

  async unlink(id: string): Promise<void> {
    await this.db.execute('DELETE FROM linked_names WHERE id = $1', [id]);
  }

  listServices(guildId: string): Promise<ServiceRow[]> {
    return this.db.query<ServiceRow>(
      `SELECT r.service, jsonb_build_object('id', p.id, 'name', p.name) AS person
       FROM registered_services r JOIN people p ON p.id = r.person_id WHERE r.guild_id = $1 ORDER BY r.service`,
      [guildId],
    );
  }

  /** @returns whose it was before */
  async register(guildId: string, service: string, personId: string, by: string, at: Date): Promise<string | null> {
    const before = await this.db.one<{ personId: string }>(
      'SELECT person_id AS "personId" FROM registered_services WHERE guild_id = $1 AND service = $2 FOR UPDATE', [guildId, service],
    );
    await this.db.execute(
      `INSERT INTO registered_services (guild_id, service, person_id, registered_by, registered_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT ON CONSTRAINT registered_services_pkey
       DO UPDATE SET person_id = EXCLUDED.person_id, registered_by = EXCLUDED.registered_by, registered_at = EXCLUDED.registered_at`,
      [guildId, service, personId, by, at],
    );
    return before?.personId ?? null;
  }

  /** @returns whose it was; null when it was nobody's */
  async unregister(guildId: string, service: string): Promise<string | null> {
    const row = await this.db.one<{ personId: string }>(
      'DELETE FROM registered_services WHERE guild_id = $1 AND service = $2 RETURNING person_id AS "personId"', [guildId, service],
    );
    return row?.personId ?? null;
  }

  /** Whether any system may tell the guild what happens. */
  async isTold(guildId: string): Promise<boolean> {
    return (await this.db.one('SELECT id FROM event_sources WHERE guild_id = $1 AND paused_at IS NULL LIMIT 1', [guildId])) !== null;
  }

  /** Writes down who did what, in the transaction that does it: ids only. */
  async record(guildId: string, actorId: string, code: string, data: Record<string, string>, at: Date): Promise<void> {
    await this.db.execute('INSERT INTO activity (guild_id, actor_id, code, data, at) VALUES ($1, $2, $3, $4, $5)', [
      guildId, actorId, code, JSON.stringify(data), at,
    ]);
  }
}
