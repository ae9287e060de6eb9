import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { EndpointState } from './webhook-endpoint.entity';

export interface EndpointRow {
  id: string;
  name: string;
  address: string;
  types: string[];
  state: EndpointState;
  offBecause: 'failing' | 'gone' | null;
  oldSecretUntil: Date | null;
  lastDeliveredAt: Date | null;
  failingSince: Date | null;
  lastFault: string | null;
  revision: number;
  createdAt: Date;
  /** Messages that wait to be delivered. */
  waiting: number;
}

/** An endpoint with the secrets that its messages are signed with. */
export interface SecretsRow {
  secretSealed: Buffer;
  oldSecretSealed: Buffer | null;
  oldSecretUntil: Date | null;
}

const ENDPOINT = `
  SELECT e.id, e.name, e.address, e.types, e.state, e.off_because AS "offBecause", e.old_secret_until AS "oldSecretUntil",
         e.last_delivered_at AS "lastDeliveredAt", e.failing_since AS "failingSince", e.last_fault AS "lastFault", e.revision,
         e.created_at AS "createdAt",
         (SELECT count(*) FROM webhook_messages m WHERE m.endpoint_id = e.id AND m.state = 'waiting') AS waiting
  FROM webhook_endpoints e`;

/** The addresses of other programs, each a guild's own. */
@Injectable()
export class WebhookEndpointsRepository {
  constructor(private readonly db: Database) {}

  listOf(guildId: string): Promise<EndpointRow[]> {
    return this.db.query<EndpointRow>(`${ENDPOINT} WHERE e.guild_id = $1 ORDER BY e.name, e.id`, [guildId]);
  }

  find(guildId: string, id: string): Promise<EndpointRow | null> {
    return this.db.one<EndpointRow>(`${ENDPOINT} WHERE e.guild_id = $1 AND e.id = $2`, [guildId, id]);
  }

  /** Holds an endpoint until the transaction ends; null when the guild has no such one. */
  async lock(guildId: string, id: string): Promise<(SecretsRow & { state: EndpointState; revision: number }) | null> {
    return this.db.one(
      `SELECT state, revision, secret_sealed AS "secretSealed", old_secret_sealed AS "oldSecretSealed", old_secret_until AS "oldSecretUntil"
       FROM webhook_endpoints WHERE guild_id = $1 AND id = $2 FOR UPDATE`,
      [guildId, id],
    );
  }

  /** How many a guild has, with nobody making another until the transaction ends. */
  async lockAndCount(guildId: string): Promise<number> {
    await this.db.one('SELECT 1 FROM guilds WHERE id = $1 FOR NO KEY UPDATE', [guildId]);
    const row = await this.db.one<{ count: number }>('SELECT count(*) AS count FROM webhook_endpoints WHERE guild_id = $1', [guildId]);
    return row?.count ?? 0;
  }

  /** Adds an endpoint that is told of what changes from now on. @throws a violation of `webhook_endpoints_name_once` */
  async insert(endpoint: { id: string; guildId: string; name: string; address: string; types: readonly string[]; secretSealed: Buffer; createdBy: string; at: Date }): Promise<void> {
    await this.db.execute(
      `INSERT INTO webhook_endpoints (id, guild_id, name, address, types, secret_sealed, position, created_by, created_at)
       SELECT $1, $2, $3, $4, $5, $6, s.last_position, $7, $8 FROM change_sequencer s`,
      [endpoint.id, endpoint.guildId, endpoint.name, endpoint.address, endpoint.types, endpoint.secretSealed, endpoint.createdBy, endpoint.at],
    );
  }

  /** @throws a violation of `webhook_endpoints_name_once` */
  async edit(id: string, { name, address, types }: { name: string; address: string; types: readonly string[] }): Promise<void> {
    await this.db.execute('UPDATE webhook_endpoints SET name = $2, address = $3, types = $4, revision = revision + 1 WHERE id = $1', [id, name, address, types]);
  }

  async delete(id: string): Promise<void> {
    await this.db.execute('DELETE FROM webhook_endpoints WHERE id = $1', [id]);
  }

  /** Another secret, beside which the one before stays good until `oldUntil`. */
  async setSecret(id: string, secretSealed: Buffer, oldUntil: Date): Promise<void> {
    await this.db.execute(
      `UPDATE webhook_endpoints
       SET old_secret_sealed = secret_sealed, old_secret_until = $3, secret_sealed = $2, revision = revision + 1 WHERE id = $1`,
      [id, secretSealed, oldUntil],
    );
  }

  async pause(id: string): Promise<void> {
    await this.db.execute(`UPDATE webhook_endpoints SET state = 'paused', off_because = NULL, revision = revision + 1 WHERE id = $1`, [id]);
  }

  /** Tells it of changes again; what it could not do before is forgotten. */
  async resume(id: string): Promise<void> {
    await this.db.execute(
      `UPDATE webhook_endpoints
       SET state = 'active', off_because = NULL, failing_since = NULL, last_fault = NULL, revision = revision + 1 WHERE id = $1`,
      [id],
    );
  }

  async switchOff(id: string, because: 'failing' | 'gone'): Promise<void> {
    await this.db.execute(`UPDATE webhook_endpoints SET state = 'switched_off', off_because = $2, revision = revision + 1 WHERE id = $1`, [id, because]);
  }

  /**
   * Notes a failure, and holds the endpoint until the transaction ends.
   * @returns since when nothing gets through; null when it is not active any more
   */
  async noteFailure(id: string, fault: string, at: Date): Promise<{ guildId: string; name: string; failingSince: Date } | null> {
    return this.db.one(
      `UPDATE webhook_endpoints SET failing_since = COALESCE(failing_since, $3), last_fault = $2 WHERE id = $1 AND state = 'active'
       RETURNING guild_id AS "guildId", name, failing_since AS "failingSince"`,
      [id, fault, at],
    );
  }

  /** Adds to the guild's record what was done to an endpoint; null when nobody did it. */
  async record(guildId: string, actorId: string | null, code: string, endpointId: string, at: Date): Promise<void> {
    await this.db.execute('INSERT INTO activity (guild_id, actor_id, code, data, at) VALUES ($1, $2, $3, $4, $5)', [
      guildId, actorId, code, JSON.stringify({ endpointId }), at,
    ]);
  }

  async noteDelivery(id: string, at: Date): Promise<void> {
    await this.db.execute('UPDATE webhook_endpoints SET last_delivered_at = $2, failing_since = NULL, last_fault = NULL WHERE id = $1', [id, at]);
  }
}
