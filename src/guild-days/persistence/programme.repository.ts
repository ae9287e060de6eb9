import { Injectable } from '@nestjs/common';
import type { PersonRef } from '../../people/people.api';
import { Database } from '../../platform/database/database';
import type { ProgrammeEntry } from '../domain/programme-changes';
import type { SessionKind } from '../domain/session-kinds';
import type { SeatState } from '../domain/waitlist';

export interface SeriesRow {
  startsMinutes: number;
  durationMinutes: number;
  timeZone: string;
  siteIds: string[];
  revision: number;
}

export interface DayRow {
  id: string;
  day: string;
  publishedNumber: number;
}

/** A session as one reader finds it. */
export interface SessionRow {
  id: string;
  guildDayId: string;
  day: string;
  kind: SessionKind;
  title: string;
  abstract: string;
  track: string;
  room: string | null;
  link: string | null;
  startsAt: Date;
  endsAt: Date;
  capacity: number;
  keptForFirstTime: boolean;
  proposalId: string | null;
  publishedAt: Date | null;
  cancelledAt: Date | null;
  revision: number;
  speakers: PersonRef[];
  taken: number;
  waiting: number;
  seat: SeatState | null;
  confirmBy: Date | null;
  place: number | null;
  attended: boolean;
  gaveFeedback: boolean;
  /** What it is to become with the next publication. */
  draft: DraftRow | null;
}

/** A draft as it travels inside its session: instants are texts. */
export interface DraftRow extends Pick<SessionRow, 'kind' | 'title' | 'abstract' | 'track' | 'room' | 'link' | 'capacity' | 'proposalId' | 'speakers'> {
  startsAt: string;
  endsAt: string;
  takesOff: boolean;
}

/** What a session is planned as. */
export interface SessionPlan {
  proposalId: string | null;
  kind: SessionKind;
  title: string;
  abstract: string;
  track: string;
  room: string | null;
  link: string | null;
  startsAt: Date;
  endsAt: Date;
  capacity: number;
  keptForFirstTime: boolean;
}

const SESSION = `
  SELECT s.id, s.guild_day_id AS "guildDayId", d.day, s.kind, s.title, s.abstract, s.track, s.room, s.link,
         s.starts_at AS "startsAt", s.ends_at AS "endsAt", s.capacity, s.kept_for_first_time AS "keptForFirstTime",
         s.proposal_id AS "proposalId", s.published_at AS "publishedAt", s.cancelled_at AS "cancelledAt", s.revision,
         f.taken, f.waiting, m.state AS seat, m.confirm_by AS "confirmBy",
         CASE WHEN m.state = 'waiting' THEN (
           SELECT count(*) FROM session_seats w WHERE w.session_id = s.id AND w.state = 'waiting' AND w.id <= m.id) END AS place,
         EXISTS (SELECT FROM session_attendance a WHERE a.session_id = s.id AND a.person_id = $2) AS attended,
         EXISTS (SELECT FROM session_feedback_receipts r WHERE r.session_id = s.id AND r.person_id = $2) AS "gaveFeedback",
         COALESCE((
           SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'contactUrl', p.contact_url) ORDER BY p.name)
           FROM session_speakers k JOIN people p ON p.id = k.person_id WHERE k.session_id = s.id), '[]') AS speakers,
         (SELECT jsonb_build_object('kind', t.kind, 'title', t.title, 'abstract', t.abstract, 'track', t.track, 'room', t.room, 'link', t.link,
                   'startsAt', t.starts_at, 'endsAt', t.ends_at, 'capacity', t.capacity, 'proposalId', t.proposal_id, 'takesOff', t.takes_off,
                   'speakers', COALESCE((
                     SELECT jsonb_agg(jsonb_build_object('id', p.id, 'name', p.name, 'contactUrl', p.contact_url) ORDER BY p.name)
                     FROM people p WHERE p.id = ANY(t.speaker_ids)), '[]'))
          FROM session_drafts t WHERE t.session_id = s.id) AS draft
  FROM guild_sessions s
  JOIN guild_days d ON d.id = s.guild_day_id
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE e.state <> 'waiting') AS taken, count(*) FILTER (WHERE e.state = 'waiting') AS waiting
    FROM session_seats e WHERE e.session_id = s.id AND e.state IN ('seated', 'offered', 'waiting')) f
  LEFT JOIN session_seats m ON m.session_id = s.id AND m.person_id = $2 AND m.state IN ('seated', 'offered', 'waiting')`;

/** The series, its days, and what stands on their programmes. */
@Injectable()
export class ProgrammeRepository {
  constructor(private readonly db: Database) {}

  series(guildId: string): Promise<SeriesRow | null> {
    return this.db.one<SeriesRow>(
      `SELECT s.starts_minutes AS "startsMinutes", s.duration_minutes AS "durationMinutes", s.time_zone AS "timeZone", s.revision,
              ARRAY(SELECT g.site_id FROM guild_day_sites g WHERE g.guild_id = s.guild_id ORDER BY g.site_id) AS "siteIds"
       FROM guild_day_series s WHERE s.guild_id = $1`,
      [guildId],
    );
  }

  /** Saves the series over `revision`, 0 for the first. @returns whether nobody else was quicker */
  async saveSeries(guildId: string, revision: number, series: Omit<SeriesRow, 'revision'>): Promise<boolean> {
    const saved = await this.db.execute(
      `INSERT INTO guild_day_series AS s (guild_id, starts_minutes, duration_minutes, time_zone) VALUES ($1, $3, $4, $5)
       ON CONFLICT ON CONSTRAINT guild_day_series_pkey DO UPDATE
       SET starts_minutes = $3, duration_minutes = $4, time_zone = $5, revision = s.revision + 1 WHERE s.revision = $2`,
      [guildId, revision, series.startsMinutes, series.durationMinutes, series.timeZone],
    );
    if (saved === 0) return false;
    await this.db.execute('DELETE FROM guild_day_sites WHERE guild_id = $1', [guildId]);
    await this.db.execute('INSERT INTO guild_day_sites (guild_id, site_id) SELECT $1, unnest($2::uuid[])', [guildId, series.siteIds]);
    return true;
  }

  /** The days of a stretch on which something is planned. */
  days(guildId: string, from: string, to: string): Promise<DayRow[]> {
    return this.db.query<DayRow>(
      `SELECT id, day, published_number AS "publishedNumber" FROM guild_days WHERE guild_id = $1 AND day BETWEEN $2 AND $3 ORDER BY day`,
      [guildId, from, to],
    );
  }

  /** The nearest days with a published programme on either side of a day; null where there is none. */
  async neighbours(guildId: string, day: string): Promise<{ earlier: string | null; later: string | null }> {
    const row = await this.db.one<{ earlier: string | null; later: string | null }>(
      `SELECT max(day) FILTER (WHERE day < $2) AS earlier, min(day) FILTER (WHERE day > $2) AS later
       FROM guild_days WHERE guild_id = $1 AND published_number > 0`,
      [guildId, day],
    );
    return row ?? { earlier: null, later: null };
  }

  /** The day, made when nobody has planned on it yet, and locked. Call inside a transaction. */
  async lockDay(guildId: string, day: string): Promise<DayRow> {
    await this.db.execute('INSERT INTO guild_days (guild_id, day) VALUES ($1, $2) ON CONFLICT ON CONSTRAINT guild_days_once_a_guild DO NOTHING', [guildId, day]);
    const row = await this.db.one<DayRow>(
      'SELECT id, day, published_number AS "publishedNumber" FROM guild_days WHERE guild_id = $1 AND day = $2 FOR UPDATE',
      [guildId, day],
    );
    return row!;
  }

  /** What stands on these days and is not cancelled, in the order of the clock. */
  sessionsOn(guildId: string, readerId: string, dayIds: readonly string[]): Promise<SessionRow[]> {
    return this.db.query<SessionRow>(
      `${SESSION} WHERE d.guild_id = $1 AND s.guild_day_id = ANY($3::uuid[]) AND s.cancelled_at IS NULL ORDER BY s.starts_at, s.track, s.title, s.id`,
      [guildId, readerId, dayIds],
    );
  }

  session(guildId: string, readerId: string, id: string): Promise<SessionRow | null> {
    return this.db.one<SessionRow>(`${SESSION} WHERE d.guild_id = $1 AND s.id = $3`, [guildId, readerId, id]);
  }

  async insertSession(guildDayId: string, plan: SessionPlan, codeSecret: Buffer): Promise<string> {
    const row = await this.db.one<{ id: string }>(
      `INSERT INTO guild_sessions (guild_day_id, proposal_id, kind, title, abstract, track, room, link, starts_at, ends_at,
         capacity, kept_for_first_time, code_secret)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13) RETURNING id`,
      [guildDayId, ...valuesOf(plan), codeSecret],
    );
    return row!.id;
  }

  /** @returns whether nobody else changed it since `revision` */
  async updateSession(id: string, revision: number, plan: SessionPlan): Promise<boolean> {
    return (await this.db.execute(
      `UPDATE guild_sessions SET proposal_id = $3, kind = $4, title = $5, abstract = $6, track = $7, room = $8, link = $9, starts_at = $10,
         ends_at = $11, capacity = $12, kept_for_first_time = $13, revision = revision + 1
       WHERE id = $1 AND revision = $2`,
      [id, revision, ...valuesOf(plan)],
    )) > 0;
  }

  /** Says that something about a published session changed that people do not see yet. @returns whether nobody else did since `revision` */
  async touchSession(id: string, revision: number, keptForFirstTime: boolean): Promise<boolean> {
    return (await this.db.execute('UPDATE guild_sessions SET kept_for_first_time = $3, revision = revision + 1 WHERE id = $1 AND revision = $2', [
      id, revision, keptForFirstTime,
    ])) > 0;
  }

  async setSpeakers(sessionId: string, personIds: readonly string[]): Promise<void> {
    await this.db.execute('DELETE FROM session_speakers WHERE session_id = $1', [sessionId]);
    await this.db.execute('INSERT INTO session_speakers (session_id, person_id) SELECT $1, unnest($2::uuid[])', [sessionId, personIds]);
  }

  async cancelSession(id: string, at: Date): Promise<void> {
    await this.db.execute('UPDATE guild_sessions SET cancelled_at = $2, revision = revision + 1 WHERE id = $1', [id, at]);
  }

  async releaseSession(id: string): Promise<void> {
    await this.db.execute('UPDATE guild_sessions SET kept_for_first_time = false, revision = revision + 1 WHERE id = $1', [id]);
  }

  /** The programmes that people know of these days, by day. */
  async published(days: readonly DayRow[]): Promise<Map<string, ProgrammeEntry[]>> {
    const rows = await this.db.query<{ id: string; programme: ProgrammeEntry[] }>(
      `SELECT d.id, p.programme FROM guild_days d JOIN guild_day_programmes p ON p.guild_day_id = d.id AND p.number = d.published_number
       WHERE d.id = ANY($1::uuid[])`,
      [days.map(({ id }) => id)],
    );
    return new Map(rows.map(({ id, programme }) => [id, programme]));
  }

  async publish(day: DayRow, programme: readonly ProgrammeEntry[], by: string, at: Date): Promise<void> {
    await this.db.execute(
      'INSERT INTO guild_day_programmes (guild_day_id, number, programme, published_by, published_at) VALUES ($1, $2, $3, $4, $5)',
      [day.id, day.publishedNumber + 1, JSON.stringify(programme), by, at],
    );
    await this.db.execute('UPDATE guild_days SET published_number = $2 WHERE id = $1', [day.id, day.publishedNumber + 1]);
    await this.db.execute('UPDATE guild_sessions SET published_at = $2 WHERE guild_day_id = $1 AND published_at IS NULL AND cancelled_at IS NULL', [day.id, at]);
  }

  /** Everybody with a seat or a place on the waitlist, by session of a day, also of cancelled ones. */
  async seatsOn(dayId: string): Promise<Map<string, string[]>> {
    const rows = await this.db.query<{ id: string; people: string[] }>(
      `SELECT s.id, array_agg(e.person_id) AS people FROM guild_sessions s JOIN session_seats e ON e.session_id = s.id
       WHERE s.guild_day_id = $1 AND e.state IN ('seated', 'offered', 'waiting') GROUP BY s.id`,
      [dayId],
    );
    return new Map(rows.map(({ id, people }) => [id, people]));
  }

  /** Adds to the guild's record what was done: ids and codes only. */
  async record(guildId: string, actorId: string | null, code: string, data: Record<string, string | number>, at: Date): Promise<void> {
    await this.db.execute('INSERT INTO activity (guild_id, actor_id, code, data, at) VALUES ($1, $2, $3, $4, $5)', [
      guildId, actorId, code, JSON.stringify(data), at,
    ]);
  }
}

function valuesOf(plan: SessionPlan): unknown[] {
  return [
    plan.proposalId, plan.kind, plan.title, plan.abstract, plan.track, plan.room, plan.link, plan.startsAt, plan.endsAt, plan.capacity,
    plan.keptForFirstTime,
  ];
}
