import { Injectable } from '@nestjs/common';
import type { HireSince } from '../../journeys/journeys.api';
import { Database } from '../../platform/database/database';
import type { CountedDay } from '../domain/attendance-sums';

export interface DayFigures extends CountedDay {
  day: string;
  quarter: string;
  /** Of all its sessions together. */
  seats: number;
}

export interface SpeakerFigures {
  quarter: string;
  sessions: number;
  firstTime: number;
  keptUsed: number;
  keptUnused: number;
  released: number;
}

/** What was published, took place and is over, of one guild: `$1` the guild, `$2` the moment. */
const HELD = `
  SELECT s.id, s.starts_at, s.capacity, s.kept_for_first_time, d.id AS day_id, d.day
  FROM guild_days d JOIN guild_sessions s ON s.guild_day_id = d.id
  WHERE d.guild_id = $1 AND s.published_at IS NOT NULL AND s.cancelled_at IS NULL AND s.ends_at < $2`;

/** How guild days go, in sums over what took place. */
@Injectable()
export class GuildDayFiguresRepository {
  constructor(private readonly db: Database) {}

  /**
   * One row a guild day that took place since `from`, in order. People are counted once a day, however many sessions they
   * were in. A hire's first guild day is the first one they were at since their journey began.
   */
  attendance(guildId: string, from: string, hires: readonly HireSince[], now: Date): Promise<DayFigures[]> {
    return this.db.query<DayFigures>(
      `WITH held AS (${HELD}),
       firsts AS (
         SELECT a.person_id, min(h.day) AS day
         FROM unnest($4::uuid[], $5::date[]) AS hire(person_id, start_on)
         JOIN session_attendance a ON a.person_id = hire.person_id
         JOIN held h ON h.id = a.session_id AND h.day >= hire.start_on
         GROUP BY a.person_id),
       programme AS (SELECT day_id, day, sum(capacity)::integer AS seats FROM held WHERE day >= $3::date GROUP BY day_id, day),
       signed_up AS (
         SELECT h.day_id, count(DISTINCT e.person_id) AS people
         FROM held h JOIN session_seats e ON e.session_id = h.id AND e.state IN ('seated', 'offered')
         WHERE h.day >= $3::date GROUP BY h.day_id),
       came AS (
         SELECT h.day_id, count(DISTINCT a.person_id) AS people, count(DISTINCT f.person_id) AS first_days
         FROM held h JOIN session_attendance a ON a.session_id = h.id
         LEFT JOIN firsts f ON f.person_id = a.person_id AND f.day = h.day
         WHERE h.day >= $3::date GROUP BY h.day_id)
       SELECT p.day, to_char(p.day, 'YYYY-"Q"Q') AS quarter, p.seats, COALESCE(s.people, 0) AS "signedUp",
              COALESCE(c.people, 0) AS there, COALESCE(c.first_days, 0) AS "firstDays"
       FROM programme p LEFT JOIN signed_up s ON s.day_id = p.day_id LEFT JOIN came c ON c.day_id = p.day_id
       ORDER BY p.day`,
      [guildId, now, from, hires.map(({ personId }) => personId), hires.map(({ startOn }) => startOn)],
    );
  }

  /**
   * Per quarter since `from`: sessions that somebody held, those in which somebody spoke here for the first time, and what
   * became of the places kept for them. Of two sessions that begin at one moment one is the first.
   */
  speakers(guildId: string, from: string, now: Date): Promise<SpeakerFigures[]> {
    return this.db.query<SpeakerFigures>(
      `WITH held AS (${HELD}),
       spoken AS (
         SELECT h.id, k.person_id, row_number() OVER (PARTITION BY k.person_id ORDER BY h.starts_at, h.id) = 1 AS first
         FROM held h JOIN session_speakers k ON k.session_id = h.id),
       by_session AS (SELECT id, bool_or(first) AS first FROM spoken GROUP BY id),
       released AS (SELECT DISTINCT (a.data->>'sessionId')::uuid AS id FROM activity a WHERE a.guild_id = $1 AND a.code = 'place_released')
       SELECT to_char(h.day, 'YYYY-"Q"Q') AS quarter, count(s.id) AS sessions, count(*) FILTER (WHERE s.first) AS "firstTime",
              count(*) FILTER (WHERE h.kept_for_first_time AND s.id IS NOT NULL) AS "keptUsed",
              count(*) FILTER (WHERE h.kept_for_first_time AND s.id IS NULL) AS "keptUnused",
              count(r.id) AS released
       FROM held h LEFT JOIN by_session s ON s.id = h.id LEFT JOIN released r ON r.id = h.id
       WHERE h.day >= $3::date
       GROUP BY 1 ORDER BY 1`,
      [guildId, now, from],
    );
  }
}
