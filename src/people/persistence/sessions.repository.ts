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
  /** The provider that the person came by; null for a password. */
  provider: string | null;
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

  /** Waits for who closes the account in this moment. @returns whether there is a session now: not for somebody deactivated */
  async create(session: { tokenHash: Buffer; personId: string; providerId: string | null; userAgent: string; now: Date; expiresAt: Date }): Promise<boolean> {
    const added = await this.db.execute(
      `INSERT INTO sessions (token_hash, person_id, provider_id, user_agent, created_at, last_seen_at, expires_at)
       SELECT $1, p.id, $3, $4, $5, $5, $6 FROM people p WHERE p.id = $2 AND p.deactivated_at IS NULL FOR SHARE`,
      [session.tokenHash, session.personId, session.providerId, session.userAgent.slice(0, 300), session.now, session.expiresAt],
    );
    return added > 0;
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
      `SELECT s.id, s.user_agent AS "userAgent", s.created_at AS "createdAt", s.last_seen_at AS "lastSeenAt", p.name AS provider
       FROM sessions s LEFT JOIN sign_in_providers p ON p.id = s.provider_id
       WHERE s.person_id = $1 AND s.expires_at > $2 ORDER BY s.last_seen_at DESC`,
      [personId, now],
    );
  }
}
