import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { SourceKind, SourceTrust } from '../domain/sources';

/** What is needed to take an event in. */
export interface ReceivingSource {
  id: string;
  guildId: string;
  kind: SourceKind;
  trusts: SourceTrust[];
  secretSealed: Buffer | null;
  previousSealed: Buffer | null;
  previousUntil: Date | null;
  pausedAt: Date | null;
}

export interface SourceRow {
  id: string;
  kind: SourceKind;
  name: string;
  trusts: SourceTrust[];
  keepDays: number;
  hasSecret: boolean;
  previousUntil: Date | null;
  pausedAt: Date | null;
  replayAskedAt: Date | null;
  replayedAt: Date | null;
  replayedEvents: number | null;
  revision: number;
}

/** A source with what it last did. */
export interface SourceWithNews extends SourceRow {
  lastEventAt: Date | null;
  lastRefusedAt: Date | null;
  lastRefusal: string | null;
}

export interface SourceContent {
  name: string;
  trusts: readonly SourceTrust[];
  keepDays: number;
  pausedAt: Date | null;
}

const SOURCE = `
  s.id, s.kind, s.name, s.trusts, s.keep_days AS "keepDays", s.secret_sealed IS NOT NULL AS "hasSecret", s.previous_until AS "previousUntil",
  s.paused_at AS "pausedAt", s.replay_asked_at AS "replayAskedAt", s.replayed_at AS "replayedAt", s.replayed_events AS "replayedEvents", s.revision`;

/** The systems that tell a guild what happens. */
@Injectable()
export class EventSourcesRepository {
  constructor(private readonly db: Database) {}

  /** For an event that comes in: no guild is known yet. */
  toReceive(id: string): Promise<ReceivingSource | null> {
    return this.db.one<ReceivingSource>(
      `SELECT id, guild_id AS "guildId", kind, trusts, secret_sealed AS "secretSealed", previous_sealed AS "previousSealed",
         previous_until AS "previousUntil", paused_at AS "pausedAt"
       FROM event_sources WHERE id = $1`,
      [id],
    );
  }

  /** All of a guild, by name. */
  list(guildId: string): Promise<SourceWithNews[]> {
    return this.withNews('s.guild_id = $1 ORDER BY s.name, s.id', [guildId]);
  }

  async find(guildId: string, id: string): Promise<SourceWithNews | null> {
    const [source] = await this.withNews('s.guild_id = $1 AND s.id = $2', [guildId, id]);
    return source ?? null;
  }

  /** Holds the source against everybody else who changes it, to the end of the transaction. */
  lock(guildId: string, id: string): Promise<SourceRow | null> {
    return this.db.one<SourceRow>(`SELECT ${SOURCE} FROM event_sources s WHERE s.guild_id = $1 AND s.id = $2 FOR NO KEY UPDATE OF s`, [guildId, id]);
  }

  /** @returns its id @throws a violation of `event_sources_name_once_a_guild` */
  async insert(source: { id: string; guildId: string; kind: SourceKind; secretSealed: Buffer; createdAt: Date } & SourceContent): Promise<void> {
    await this.db.execute(
      `INSERT INTO event_sources (id, guild_id, kind, name, trusts, keep_days, secret_sealed, paused_at, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [source.id, source.guildId, source.kind, source.name, source.trusts, source.keepDays, source.secretSealed, source.pausedAt, source.createdAt],
    );
  }

  async update(id: string, { name, trusts, keepDays, pausedAt }: SourceContent): Promise<void> {
    await this.db.execute(
      'UPDATE event_sources SET name = $2, trusts = $3, keep_days = $4, paused_at = $5, revision = revision + 1 WHERE id = $1',
      [id, name, trusts, keepDays, pausedAt],
    );
  }

  /** Puts a secret in the place of one that nobody has seen. */
  async setSecret(id: string, sealed: Buffer): Promise<void> {
    await this.db.execute('UPDATE event_sources SET secret_sealed = $2 WHERE id = $1', [id, sealed]);
  }

  /** A new secret; the present one is good until then. */
  async rotate(id: string, sealed: Buffer, previousUntil: Date): Promise<void> {
    await this.db.execute(
      `UPDATE event_sources SET previous_sealed = secret_sealed, previous_until = CASE WHEN secret_sealed IS NULL THEN NULL ELSE $3::timestamptz END,
         secret_sealed = $2, revision = revision + 1 WHERE id = $1`,
      [id, sealed, previousUntil],
    );
  }

  async askReplay(id: string, at: Date): Promise<void> {
    await this.db.execute('UPDATE event_sources SET replay_asked_at = $2 WHERE id = $1', [id, at]);
  }

  async replayed(id: string, events: number, at: Date): Promise<void> {
    await this.db.execute('UPDATE event_sources SET replayed_at = $3, replayed_events = $2 WHERE id = $1', [id, events, at]);
  }

  /** Writes down who did what, in the transaction that does it. */
  async record(guildId: string, actorId: string | null, code: string, sourceId: string, at: Date): Promise<void> {
    await this.db.execute('INSERT INTO activity (guild_id, actor_id, code, data, at) VALUES ($1, $2, $3, $4, $5)', [
      guildId, actorId, code, JSON.stringify({ sourceId }), at,
    ]);
  }

  private withNews(condition: string, values: readonly unknown[]): Promise<SourceWithNews[]> {
    return this.db.query<SourceWithNews>(
      `SELECT ${SOURCE}, e.at AS "lastEventAt", r.last_at AS "lastRefusedAt", r.reason AS "lastRefusal"
       FROM event_sources s
       LEFT JOIN LATERAL (SELECT max(last_received_at) AS at FROM received_events WHERE source_id = s.id) e ON true
       LEFT JOIN LATERAL (SELECT last_at, reason FROM event_refusals WHERE source_id = s.id ORDER BY last_at DESC LIMIT 1) r ON true
       WHERE ${condition}`,
      values,
    );
  }
}
