import { Injectable } from '@nestjs/common';
import { ActorSource, type Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Problem } from '../../platform/http/problem';
import { Live } from '../../platform/live/live';
import { SessionsRepository, type SessionRow } from '../persistence/sessions.repository';
import { hashOf, newToken } from './tokens';

const DAY = 24 * 60 * 60 * 1000;
/** A session ends after two weeks without use. */
const LIFETIME = 14 * DAY;
/** Use is noted at most this often: reading a page should not write. */
const TOUCH_EVERY = 60 * 60 * 1000;

export interface OpenedSession {
  token: string;
  expiresAt: Date;
}

/** Server-side sessions in PostgreSQL: any replica knows them, and ending one ends it everywhere at once. */
@Injectable()
export class Sessions extends ActorSource {
  constructor(
    private readonly sessions: SessionsRepository,
    private readonly clock: Clock,
    private readonly live: Live,
  ) {
    super();
  }

  override async actorOf(token: string): Promise<Actor | null> {
    const now = this.clock.now();
    const row = await this.sessions.findActor(hashOf(token), now);
    if (!row) return null;
    if (now.getTime() - row.lastSeenAt.getTime() > TOUCH_EVERY) {
      await this.sessions.touch(row.sessionId, now, new Date(now.getTime() + LIFETIME));
    }
    return {
      personId: row.personId,
      guildId: row.guildId,
      siteId: row.siteId,
      name: row.name,
      timeZone: row.timeZone,
      roles: new Set(row.roles),
      sessionId: row.sessionId,
    };
  }

  /**
   * Opens a new session and ends the one the browser came with, so that no session outlives a sign-in.
   * @param providerId the provider that the person came by; null for a password
   * @throws Problem 401 when the account was closed in this moment
   */
  async open(personId: string, userAgent: string, previousToken: string | undefined, providerId: string | null = null): Promise<OpenedSession> {
    if (previousToken) await this.close(previousToken);
    const now = this.clock.now();
    const { secret, hash } = newToken();
    const expiresAt = new Date(now.getTime() + LIFETIME);
    if (!(await this.sessions.create({ tokenHash: hash, personId, providerId, userAgent, now, expiresAt }))) {
      throw new Problem(401, 'deactivated', 'This account is closed. Ask an admin of your guild if that is a mistake.');
    }
    return { token: secret, expiresAt };
  }

  async close(token: string): Promise<void> {
    const personId = await this.sessions.deleteByToken(hashOf(token));
    if (personId !== null) await this.endStreams(personId);
  }

  async closeOne(personId: string, sessionId: string): Promise<boolean> {
    const closed = await this.sessions.deleteOf(personId, sessionId);
    if (closed) await this.endStreams(personId);
    return closed;
  }

  async closeAll(personId: string, except: string | null = null): Promise<void> {
    await this.sessions.deleteAllOf(personId, except);
    await this.endStreams(personId);
  }

  listOf(personId: string): Promise<SessionRow[]> {
    return this.sessions.listOf(personId, this.clock.now());
  }

  /** Open pages of an ended session hear nothing more, on any replica. */
  private async endStreams(personId: string): Promise<void> {
    await this.live.publish({ guildId: null, to: [personId], sessionsEnded: true });
  }
}
