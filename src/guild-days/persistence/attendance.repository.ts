import { Injectable } from '@nestjs/common';
import type { PersonRef } from '../../people/people.api';
import { Database } from '../../platform/database/database';
import { searchQuery } from '../../platform/database/search-words';
import { NO_FEEDBACK, type Feedback } from '../domain/feedback-sums';
import type { MaterialKind, SessionKind } from '../domain/session-kinds';
import type { SeatState } from '../domain/waitlist';

export interface AttendeeRow {
  person: PersonRef;
  seat: SeatState | null;
  attended: boolean;
  markedByHost: boolean;
}

export interface MaterialRow {
  id: string;
  kind: MaterialKind;
  title: string;
  url: string;
}

/** Somebody was at a session. */
export interface AttendedRow {
  personId: string;
  guildDayId: string;
  sessionId: string;
  title: string;
  startsAt: Date;
}

export interface ArchivedRow {
  id: string;
  day: string;
  kind: SessionKind;
  title: string;
  speakers: PersonRef[];
  materials: MaterialRow[];
}

const MOST_FOUND = 100;

/** Who was at a session, what they said of it without their names, and what remains of it. */
@Injectable()
export class AttendanceRepository {
  constructor(private readonly db: Database) {}

  async codeSecret(sessionId: string): Promise<Buffer | null> {
    const row = await this.db.one<{ secret: Buffer }>('SELECT code_secret AS secret FROM guild_sessions WHERE id = $1', [sessionId]);
    return row?.secret ?? null;
  }

  /** @returns whether they were not marked before */
  async mark(sessionId: string, personId: string, how: 'code' | 'host', by: string, at: Date): Promise<boolean> {
    return (await this.db.execute(
      `INSERT INTO session_attendance (session_id, person_id, how, marked_by, at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT ON CONSTRAINT session_attendance_pkey DO NOTHING`,
      [sessionId, personId, how, by, at],
    )) > 0;
  }

  /** The sessions these people were at that began from one instant until, and without, another; in the order in which they began. */
  attendedBy(personIds: readonly string[], from: Date, until: Date): Promise<AttendedRow[]> {
    return this.db.query<AttendedRow>(
      `SELECT a.person_id AS "personId", s.guild_day_id AS "guildDayId", s.id AS "sessionId", s.title, s.starts_at AS "startsAt"
       FROM session_attendance a JOIN guild_sessions s ON s.id = a.session_id
       WHERE a.person_id = ANY($1::uuid[]) AND s.starts_at >= $2 AND s.starts_at < $3 AND s.cancelled_at IS NULL
       ORDER BY s.starts_at, s.id`,
      [personIds, from, until],
    );
  }

  /** Takes a host's mark back. @returns whether there was one */
  async unmark(sessionId: string, personId: string): Promise<boolean> {
    return (await this.db.execute(`DELETE FROM session_attendance WHERE session_id = $1 AND person_id = $2 AND how = 'host'`, [sessionId, personId])) > 0;
  }

  /** What kinds of sessions somebody was at. */
  async kindsAttended(guildId: string, personId: string): Promise<SessionKind[]> {
    const rows = await this.db.query<{ kind: SessionKind }>(
      `SELECT DISTINCT s.kind FROM session_attendance a JOIN guild_sessions s ON s.id = a.session_id JOIN guild_days d ON d.id = s.guild_day_id
       WHERE a.person_id = $2 AND d.guild_id = $1`,
      [guildId, personId],
    );
    return rows.map(({ kind }) => kind);
  }

  /** Everybody with a seat or on the waitlist, and whoever came without, by name. */
  people(sessionId: string): Promise<AttendeeRow[]> {
    return this.db.query<AttendeeRow>(
      `SELECT jsonb_build_object('id', p.id, 'name', p.name, 'contactUrl', p.contact_url) AS person, e.state AS seat,
              a.person_id IS NOT NULL AS attended, COALESCE(a.how = 'host', false) AS "markedByHost"
       FROM (SELECT * FROM session_seats WHERE session_id = $1 AND state IN ('seated', 'offered', 'waiting')) e
       FULL JOIN (SELECT * FROM session_attendance WHERE session_id = $1) a ON a.person_id = e.person_id
       JOIN people p ON p.id = COALESCE(e.person_id, a.person_id)
       ORDER BY p.name, p.id`,
      [sessionId],
    );
  }

  /** Notes that this person says how it was, and nothing of what. @returns false when they had said it before */
  async receiveFeedback(sessionId: string, personId: string): Promise<boolean> {
    const received = await this.db.execute(
      `INSERT INTO session_feedback_receipts (session_id, person_id) VALUES ($1, $2)
       ON CONFLICT ON CONSTRAINT session_feedback_receipts_pkey DO NOTHING`,
      [sessionId, personId],
    );
    return received > 0;
  }

  async feedback(sessionId: string): Promise<Feedback> {
    return (await this.db.one<Feedback>('SELECT waiting, ratings, words FROM session_feedback_sums WHERE session_id = $1', [sessionId])) ?? NO_FEEDBACK;
  }

  /** Puts what was said in the place of what was there. The session is locked: two at once lose neither. */
  async keepFeedback(sessionId: string, { waiting, ratings, words }: Feedback): Promise<void> {
    await this.db.execute(
      `INSERT INTO session_feedback_sums (session_id, waiting, ratings, words) VALUES ($1, $2::jsonb, $3, $4)
       ON CONFLICT ON CONSTRAINT session_feedback_sums_pkey
       DO UPDATE SET waiting = EXCLUDED.waiting, ratings = EXCLUDED.ratings, words = EXCLUDED.words`,
      [sessionId, JSON.stringify(waiting), ratings, words],
    );
  }

  materials(sessionId: string): Promise<MaterialRow[]> {
    return this.db.query<MaterialRow>('SELECT id, kind, title, url FROM session_materials WHERE session_id = $1 ORDER BY added_at, id', [sessionId]);
  }

  async addMaterial(sessionId: string, material: Omit<MaterialRow, 'id'>, by: string, at: Date): Promise<void> {
    await this.db.execute(
      'INSERT INTO session_materials (session_id, kind, title, url, added_by, added_at) VALUES ($1, $2, $3, $4, $5, $6)',
      [sessionId, material.kind, material.title, material.url, by, at],
    );
  }

  async removeMaterial(sessionId: string, id: string): Promise<void> {
    await this.db.execute('DELETE FROM session_materials WHERE session_id = $1 AND id = $2', [sessionId, id]);
  }

  /** Sessions that are over, newest first; with `words`, those in whose title or text all of them stand, whole or begun, or a speaker's name. */
  archive(guildId: string, words: string, now: Date): Promise<ArchivedRow[]> {
    return this.db.query<ArchivedRow>(
      `SELECT s.id, d.day, s.kind, s.title,
              COALESCE((SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'contactUrl', p.contact_url) ORDER BY p.name)
                FROM session_speakers k JOIN people p ON p.id = k.person_id WHERE k.session_id = s.id), '[]') AS speakers,
              COALESCE((SELECT jsonb_agg(jsonb_build_object('id', m.id, 'kind', m.kind, 'title', m.title, 'url', m.url) ORDER BY m.added_at, m.id)
                FROM session_materials m WHERE m.session_id = s.id), '[]') AS materials
       FROM guild_sessions s JOIN guild_days d ON d.id = s.guild_day_id
       WHERE d.guild_id = $1 AND s.published_at IS NOT NULL AND s.cancelled_at IS NULL AND s.ends_at < $2
         AND ($3 = '' OR s.id IN (
           SELECT w.id FROM guild_sessions w 
           WHERE to_tsvector('simple'::regconfig, w.title || ' ' || w.abstract) @@ (plainto_tsquery('simple'::regconfig, $3) || $4::text::tsquery)
           UNION ALL
           SELECT k.session_id FROM people p JOIN session_speakers k ON k.person_id = p.id
           WHERE p.guild_id = $1 AND strpos(lower(p.name), lower($3)) > 0))
       ORDER BY s.starts_at DESC, s.id LIMIT ${MOST_FOUND}`,
      [guildId, now, words, searchQuery(words) ?? ''],
    );
  }
}
