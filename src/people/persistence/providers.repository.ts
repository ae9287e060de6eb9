import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

export interface ProviderRow {
  id: string;
  guildId: string;
  name: string;
  issuer: string;
  clientId: string;
  /** Sealed; null for a public client. */
  clientSecret: Buffer | null;
  enabled: boolean;
  joinsByEmail: boolean;
  emailDomains: string[];
  revision: number;
}

/** What of a provider an admin can change. */
export type ProviderChange = Pick<ProviderRow, 'name' | 'clientId' | 'clientSecret' | 'enabled' | 'joinsByEmail' | 'emailDomains'>;

/** A provider as the sign-in page offers it. */
export interface OfferedProviderRow {
  id: string;
  name: string;
}

const PROVIDER = `
  SELECT id, guild_id AS "guildId", name, issuer, client_id AS "clientId", client_secret_sealed AS "clientSecret", enabled,
         joins_by_email AS "joinsByEmail", email_domains AS "emailDomains", revision
  FROM sign_in_providers`;

/** The identity providers of guilds, and whether passwords work beside them. */
@Injectable()
export class ProvidersRepository {
  constructor(private readonly db: Database) {}

  listOf(guildId: string): Promise<ProviderRow[]> {
    return this.db.query<ProviderRow>(`${PROVIDER} WHERE guild_id = $1 ORDER BY position, name`, [guildId]);
  }

  find(id: string): Promise<ProviderRow | null> {
    return this.db.one<ProviderRow>(`${PROVIDER} WHERE id = $1`, [id]);
  }

  /** What a stranger may choose from, and whether a password is among it. */
  async offered(guildId: string | null): Promise<{ providers: OfferedProviderRow[]; passwords: boolean }> {
    const providers = await this.db.query<OfferedProviderRow>(
      `SELECT id, name FROM sign_in_providers WHERE enabled AND ($1::uuid IS NULL OR guild_id = $1) ORDER BY guild_id, position, name`,
      [guildId],
    );
    const closed = await this.db.one(
      `SELECT 1 WHERE EXISTS (SELECT 1 FROM passwords_off) AND NOT EXISTS (
         SELECT 1 FROM guilds g LEFT JOIN passwords_off o ON o.guild_id = g.id WHERE o.guild_id IS NULL AND ($1::uuid IS NULL OR g.id = $1))`,
      [guildId],
    );
    return { providers, passwords: closed === null };
  }

  /** @throws a violation of `sign_in_providers_pkey`, `…_issuer_once_a_guild` or `…_name_once_a_guild` */
  async insert(guildId: string, provider: { id: string; issuer: string } & ProviderChange, at: Date): Promise<void> {
    await this.db.execute(
      `INSERT INTO sign_in_providers (id, guild_id, name, issuer, client_id, client_secret_sealed, enabled, joins_by_email, email_domains, added_at, position)
       SELECT $1, $2, $3, $4, $5, $6, $7, $8, $9, $10, COALESCE(max(position), 0) + 1 FROM sign_in_providers WHERE guild_id = $2`,
      [
        provider.id, guildId, provider.name, provider.issuer, provider.clientId, provider.clientSecret, provider.enabled,
        provider.joinsByEmail, provider.emailDomains, at,
      ],
    );
  }

  /** @returns whether the row still had `revision`; nothing is written otherwise */
  async update(id: string, revision: number, change: ProviderChange): Promise<boolean> {
    const touched = await this.db.execute(
      `UPDATE sign_in_providers SET name = $3, client_id = $4, client_secret_sealed = $5, enabled = $6, joins_by_email = $7, email_domains = $8,
              revision = revision + 1
       WHERE id = $1 AND revision = $2`,
      [id, revision, change.name, change.clientId, change.clientSecret, change.enabled, change.joinsByEmail, change.emailDomains],
    );
    return touched > 0;
  }

  async delete(id: string): Promise<void> {
    await this.db.execute('DELETE FROM sign_in_providers WHERE id = $1', [id]);
  }

  /** Puts a guild's providers in this order. */
  async order(guildId: string, ids: readonly string[]): Promise<void> {
    await this.db.execute(
      `UPDATE sign_in_providers p SET position = o.place FROM unnest($2::uuid[]) WITH ORDINALITY AS o(id, place)
       WHERE p.id = o.id AND p.guild_id = $1`,
      [guildId, ids],
    );
  }

  async passwordsOff(guildId: string): Promise<boolean> {
    return (await this.db.one('SELECT 1 FROM passwords_off WHERE guild_id = $1', [guildId])) !== null;
  }

  /** @returns whether that changed anything */
  async turnPasswordsOff(guildId: string, by: string, at: Date): Promise<boolean> {
    const added = await this.db.execute(
      'INSERT INTO passwords_off (guild_id, turned_off_by, turned_off_at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING', [guildId, by, at],
    );
    return added > 0;
  }

  /** @returns whether that changed anything */
  async turnPasswordsOn(guildId: string): Promise<boolean> {
    return (await this.db.execute('DELETE FROM passwords_off WHERE guild_id = $1', [guildId])) > 0;
  }

  /** Whether an admin of the guild has an identity at a provider that is switched on. */
  async anAdminGetsInElsewhere(guildId: string): Promise<boolean> {
    const found = await this.db.one(
      `SELECT 1 FROM role_grants g
       JOIN people p ON p.id = g.person_id AND p.guild_id = g.guild_id AND p.deactivated_at IS NULL
       JOIN identities i ON i.person_id = p.id
       JOIN sign_in_providers s ON s.guild_id = g.guild_id AND s.issuer = i.issuer AND s.enabled
       WHERE g.guild_id = $1 AND g.role = 'admin' LIMIT 1`,
      [guildId],
    );
    return found !== null;
  }

  /** Adds to the guild's record what was done: ids and codes only. @param actorId null where another system did it */
  async record(guildId: string, actorId: string | null, code: string, data: Record<string, string>, at: Date): Promise<void> {
    await this.db.execute('INSERT INTO activity (guild_id, actor_id, code, data, at) VALUES ($1, $2, $3, $4, $5)', [
      guildId, actorId, code, JSON.stringify(data), at,
    ]);
  }
}
