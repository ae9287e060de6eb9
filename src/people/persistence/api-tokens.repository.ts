import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

/** Whose tokens: one person's own, or the guild's (`personId` null). */
export interface TokenOwner {
  guildId: string;
  personId: string | null;
}

export interface ApiTokenRow {
  id: string;
  name: string;
  scopes: string[];
  createdByName: string;
  createdAt: Date;
  expiresAt: Date | null;
  lastUsedAt: Date | null;
}

/** Whom a token that is still good speaks for; without a person, a program of the guild. */
export interface BearerRow {
  tokenId: string;
  tokenName: string;
  scopes: string[];
  lastUsedAt: Date | null;
  guildId: string;
  person: { id: string; siteId: string; name: string; timeZone: string; roles: string[] } | null;
}

/** A token that ends soon. */
export interface EndingTokenRow extends TokenOwner {
  id: string;
  name: string;
}

const TOKEN = `
  SELECT t.id, t.name, t.scopes, c.name AS "createdByName", t.created_at AS "createdAt",
         t.expires_at AS "expiresAt", t.last_used_at AS "lastUsedAt"
  FROM api_tokens t JOIN people c ON c.id = t.created_by
  WHERE t.guild_id = $1 AND t.person_id IS NOT DISTINCT FROM $2::uuid`;

@Injectable()
export class ApiTokensRepository {
  constructor(private readonly db: Database) {}

  /** Oldest first. */
  listOf({ guildId, personId }: TokenOwner): Promise<ApiTokenRow[]> {
    return this.db.query<ApiTokenRow>(`${TOKEN} ORDER BY t.created_at, t.id`, [guildId, personId]);
  }

  find({ guildId, personId }: TokenOwner, id: string): Promise<ApiTokenRow | null> {
    return this.db.one<ApiTokenRow>(`${TOKEN} AND t.id = $3`, [guildId, personId, id]);
  }

  /** Runs on every request with a token: nothing is remembered, so what is revoked or deactivated is out at once. */
  findBearer(tokenHash: Buffer, now: Date): Promise<BearerRow | null> {
    return this.db.one<BearerRow>(
      `SELECT t.id AS "tokenId", t.name AS "tokenName", t.scopes, t.last_used_at AS "lastUsedAt", t.guild_id AS "guildId",
              CASE WHEN p.id IS NOT NULL THEN json_build_object(
                'id', p.id, 'siteId', p.site_id, 'name', p.name, 'timeZone', s.time_zone,
                'roles', ARRAY(SELECT g.role FROM role_grants g WHERE g.person_id = p.id AND g.guild_id = p.guild_id)) END AS person
       FROM api_tokens t
       LEFT JOIN people p ON p.id = t.person_id AND p.deactivated_at IS NULL
       LEFT JOIN sites s ON s.id = p.site_id
       WHERE t.token_hash = $1 AND (t.expires_at IS NULL OR t.expires_at > $2) AND (t.person_id IS NULL OR p.id IS NOT NULL)`,
      [tokenHash, now],
    );
  }

  /** How many tokens the owner has, with nobody making another until the transaction ends. */
  async lockAndCount({ guildId, personId }: TokenOwner): Promise<number> {
    if (personId === null) await this.db.one('SELECT 1 FROM guilds WHERE id = $1 FOR NO KEY UPDATE', [guildId]);
    else await this.db.one('SELECT 1 FROM people WHERE id = $1 FOR NO KEY UPDATE', [personId]);
    const row = await this.db.one<{ count: number }>(
      'SELECT count(*) AS count FROM api_tokens WHERE guild_id = $1 AND person_id IS NOT DISTINCT FROM $2::uuid', [guildId, personId],
    );
    return row?.count ?? 0;
  }

  /** @returns its id @throws a violation of `api_tokens_name_once_a_person` or `api_tokens_name_once_a_guild` */
  async insert(token: TokenOwner & {
    name: string; tokenHash: Buffer; scopes: readonly string[]; createdBy: string; at: Date; expiresAt: Date | null;
  }): Promise<string> {
    const row = await this.db.one<{ id: string }>(
      `INSERT INTO api_tokens (guild_id, person_id, name, token_hash, scopes, created_by, created_at, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
      [token.guildId, token.personId, token.name, token.tokenHash, token.scopes, token.createdBy, token.at, token.expiresAt],
    );
    return row!.id;
  }

  /** Another secret for a token that nobody has seen yet. @returns whether the owner has such a token */
  async setHash({ guildId, personId }: TokenOwner, id: string, tokenHash: Buffer): Promise<boolean> {
    return (await this.db.execute(
      'UPDATE api_tokens SET token_hash = $4 WHERE guild_id = $1 AND person_id IS NOT DISTINCT FROM $2::uuid AND id = $3',
      [guildId, personId, id, tokenHash],
    )) > 0;
  }

  /** @returns whether the owner had such a token */
  async delete({ guildId, personId }: TokenOwner, id: string): Promise<boolean> {
    return (await this.db.execute(
      'DELETE FROM api_tokens WHERE guild_id = $1 AND person_id IS NOT DISTINCT FROM $2::uuid AND id = $3', [guildId, personId, id],
    )) > 0;
  }

  /** Notes that a token is in use, unless that was noted since `unlessSince`: of many requests at once one writes. */
  async markUsed(id: string, at: Date, unlessSince: Date): Promise<void> {
    await this.db.execute('UPDATE api_tokens SET last_used_at = $2 WHERE id = $1 AND (last_used_at IS NULL OR last_used_at < $3)', [id, at, unlessSince]);
  }

  /** Tokens that end after `now` and by `before`, of those made to last longer than that. */
  ending(now: Date, before: Date): Promise<EndingTokenRow[]> {
    return this.db.query<EndingTokenRow>(
      `SELECT t.id, t.name, t.guild_id AS "guildId", t.person_id AS "personId"
       FROM api_tokens t LEFT JOIN people p ON p.id = t.person_id
       WHERE t.expires_at > $1 AND t.expires_at <= $2 AND t.expires_at - t.created_at > $2::timestamptz - $1::timestamptz
         AND p.deactivated_at IS NULL
       ORDER BY t.expires_at, t.id`,
      [now, before],
    );
  }

  /** Adds to the guild's record what was done: ids and codes only. */
  async record(guildId: string, actorId: string, code: string, tokenId: string, at: Date): Promise<void> {
    await this.db.execute('INSERT INTO activity (guild_id, actor_id, code, data, at) VALUES ($1, $2, $3, $4, $5)', [
      guildId, actorId, code, JSON.stringify({ tokenId }), at,
    ]);
  }
}
