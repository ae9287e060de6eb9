import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { SeatState, Fullness } from '../domain/waitlist';

/** A session whose seats nobody else changes until the transaction ends. */
export interface LockedSession {
  id: string;
  guildId: string;
  title: string;
  startsAt: Date;
  endsAt: Date;
  capacity: number;
  publishedAt: Date | null;
  cancelledAt: Date | null;
}

export interface OwnSeatRow {
  id: number;
  state: SeatState;
  confirmBy: Date | null;
}

export interface WaitingRow {
  id: number;
  personId: string;
  siteId: string;
}

/** Seats and waitlists. Everything here happens under the lock of the session, so that two people never get one seat. */
@Injectable()
export class SeatsRepository {
  constructor(private readonly db: Database) {}

  /** @param guildId null for the platform itself, which serves every guild */
  lock(sessionId: string, guildId: string | null): Promise<LockedSession | null> {
    return this.db.one<LockedSession>(
      `SELECT s.id, d.guild_id AS "guildId", s.title, s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.capacity,
              s.published_at AS "publishedAt", s.cancelled_at AS "cancelledAt"
       FROM guild_sessions s JOIN guild_days d ON d.id = s.guild_day_id
       WHERE s.id = $1 AND ($2::uuid IS NULL OR d.guild_id = $2) FOR UPDATE OF s`,
      [sessionId, guildId],
    );
  }

  async fullness({ id, capacity }: Pick<LockedSession, 'id' | 'capacity'>): Promise<Fullness> {
    const row = await this.db.one<{ taken: number; waiting: number }>(
      `SELECT count(*) FILTER (WHERE state <> 'waiting') AS taken, count(*) FILTER (WHERE state = 'waiting') AS waiting
       FROM session_seats WHERE session_id = $1 AND state IN ('seated', 'offered', 'waiting')`,
      [id],
    );
    return { capacity, taken: row?.taken ?? 0, waiting: row?.waiting ?? 0 };
  }

  /** Whether a person holds the session. */
  async speaks(sessionId: string, personId: string): Promise<boolean> {
    return (await this.db.one('SELECT 1 FROM session_speakers WHERE session_id = $1 AND person_id = $2', [sessionId, personId])) !== null;
  }

  /** What a person has in a session; null for nothing. */
  seatOf(sessionId: string, personId: string): Promise<OwnSeatRow | null> {
    return this.db.one<OwnSeatRow>(
      `SELECT id, state, confirm_by AS "confirmBy" FROM session_seats
       WHERE session_id = $1 AND person_id = $2 AND state IN ('seated', 'offered', 'waiting')`,
      [sessionId, personId],
    );
  }

  async insert(sessionId: string, personId: string, state: 'seated' | 'waiting', at: Date): Promise<void> {
    await this.db.execute('INSERT INTO session_seats (session_id, person_id, state, asked_at) VALUES ($1, $2, $3, $4)', [sessionId, personId, state, at]);
  }

  /** A seat is theirs, or offered until `confirmBy`. */
  async give(seatId: number, confirmBy: Date | null): Promise<void> {
    await this.db.execute('UPDATE session_seats SET state = $2, confirm_by = COALESCE($3, confirm_by) WHERE id = $1', [
      seatId, confirmBy === null ? 'seated' : 'offered', confirmBy,
    ]);
  }

  async end(seatId: number, state: 'cancelled' | 'lapsed', at: Date): Promise<void> {
    await this.db.execute('UPDATE session_seats SET state = $2, ended_at = $3 WHERE id = $1', [seatId, state, at]);
  }

  /** Who has waited longest, with the site whose hours they keep. */
  firstWaiting(sessionId: string, count: number): Promise<WaitingRow[]> {
    return this.db.query<WaitingRow>(
      `SELECT e.id, e.person_id AS "personId", p.site_id AS "siteId" FROM session_seats e JOIN people p ON p.id = e.person_id
       WHERE e.session_id = $1 AND e.state = 'waiting' ORDER BY e.id LIMIT $2`,
      [sessionId, count],
    );
  }

  /** Sessions in which somebody did not answer in time. */
  async sessionsToMoveOn(now: Date): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT DISTINCT session_id AS id FROM session_seats WHERE state = 'offered' AND confirm_by <= $1`,
      [now],
    );
    return rows.map(({ id }) => id);
  }

  overdueOffers(sessionId: string, now: Date): Promise<{ id: number; personId: string }[]> {
    return this.db.query(
      `SELECT id, person_id AS "personId" FROM session_seats WHERE session_id = $1 AND state = 'offered' AND confirm_by <= $2 ORDER BY id`,
      [sessionId, now],
    );
  }
}
