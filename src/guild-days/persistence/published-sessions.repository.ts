import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { Publication } from '../domain/published-sessions';

/** A person's seat in a session. */
export interface SeatOnCalendarRow {
  sessionId: string;
  /** Offered, and not said yes to. */
  offered: boolean;
  /** Rises whenever the seat is given, confirmed or given back. */
  changes: number;
}

/** Everything that was published, and what one person has of it. */
@Injectable()
export class PublishedSessionsRepository {
  constructor(private readonly db: Database) {}

  /** The programmes of days from `since` on, in the order in which they were published. */
  publications(guildId: string, since: string): Promise<Publication[]> {
    return this.db.query<Publication>(
      `SELECT p.guild_day_id AS "dayId", p.number, p.published_at AS "publishedAt", p.programme
       FROM guild_days d JOIN guild_day_programmes p ON p.guild_day_id = d.id
       WHERE d.guild_id = $1 AND d.day >= $2 ORDER BY d.day, p.number`,
      [guildId, since],
    );
  }

  /** Seats that are a person's now, or kept for them. */
  seatsOf(personId: string, since: string): Promise<SeatOnCalendarRow[]> {
    return this.db.query<SeatOnCalendarRow>(
      `SELECT e.session_id AS "sessionId", bool_or(e.state = 'offered') AS offered,
              sum(CASE e.state WHEN 'seated' THEN 1 WHEN 'cancelled' THEN 2 WHEN 'lapsed' THEN 2 ELSE 0 END)::int AS changes
       FROM session_seats e JOIN guild_sessions s ON s.id = e.session_id JOIN guild_days d ON d.id = s.guild_day_id
       WHERE e.person_id = $1 AND d.day >= $2
       GROUP BY e.session_id HAVING bool_or(e.state IN ('seated', 'offered'))`,
      [personId, since],
    );
  }
}
