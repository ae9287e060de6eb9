import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

export interface SessionActorRow {
  sessionId: string;
  lastSeenAt: Date;
  personId: string;
  guildId: string;
  siteId: string;
  name: string;
  timeZone: string;
  roles: string[];
}

export interface SessionRow {
  id: string;
  userAgent: string;
  createdAt: Date;
  lastSeenAt: Date;
}

@Injectable()
export class SessionsRepository {
  constructor(private readonly db: Database) {}

  /** Who is behind a session that is still good at `now`; runs on every request. */
  findActor(tokenHash: Buffer, now: Date): Promise<SessionActorRow | null> {
    return this.db.one<SessionActorRow>(
      `SELECT s.id AS "sessionId", s.last_seen_at AS "lastSeenAt", p.id AS "personId", p.guild_id AS "guildId",
              p.site_id AS "siteId", p.name, site.time_zone AS "timeZone",
              ARRAY(SELECT g.role FROM role_grants g WHERE g.person_id = p.id AND g.guild_id = p.guild_id) AS roles
       FROM sessions s
       JOIN people p ON p.id = s.person_id
       JOIN sites site ON site.id = p.site_id
       WHERE s.token_hash = $1 AND s.expires_at > $2 AND p.deactivated_at IS NULL`,
      [tokenHash, now],
    );
  }

  async create(session: { tokenHash: Buffer; personId: string; userAgent: string; now: Date; expiresAt: Date }): Promise<void> {
    await this.db.execute(
      `INSERT INTO sessions (token_hash, person_id, user_agent, created_at, last_seen_at, expires_at)
       VALUES ($1, $2, $3, $4, $4, $5)`,
      [session.tokenHash, session.personId, session.userAgent.slice(0, 300), session.now, session.expiresAt],
    );
  }

  async touch(sessionId: string, now: Date, expiresAt: Date): Promise<void> {
    await this.db.execute('UPDATE sessions SET last_seen_at = $2, expires_at = $3 WHERE id = $1', [sessionId, now, expiresAt]);
  }

  /** @returns whose session it was; null when there was none */
  async deleteByToken(tokenHash: Buffer): Promise<string | null> {
    const row = await this.db.one<{ personId: string }>('DELETE FROM sessions WHERE token_hash = $1 RETURNING person_id AS "personId"', [tokenHash]);
    return row?.personId ?? null;
  }

  /** @returns whether there was such a session of this person */
  async deleteOf(personId: string, sessionId: string): Promise<boolean> {
    return (await this.db.execute('DELETE FROM sessions WHERE id = $1 AND person_id = $2', [sessionId, personId])) > 0;
  }

  /** Ends all sessions of a person but one (or all of them). */
  async deleteAllOf(personId: string, except: string | null): Promise<void> {
    await this.db.execute('DELETE FROM sessions WHERE person_id = $1 AND id IS DISTINCT FROM $2::uuid', [personId, except]);
  }

  listOf(personId: string, now: Date): Promise<SessionRow[]> {
    return this.db.query<SessionRow>(
      `SELECT id, user_agent AS "userAgent", created_at AS "createdAt", last_seen_at AS "lastSeenAt"
       FROM sessions WHERE person_id = $1 AND expires_at > $2 ORDER BY last_seen_at DESC`,
      [personId, now],
    );
  }
}
