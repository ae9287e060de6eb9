import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

/** Somebody who knows an area, and how much room they have. */
export interface KnowerRow {
  topic: string;
  personId: string;
  titled: boolean;
}

export interface ExpertRow {
  id: string;
  siteId: string;
  atOnce: number;
  paused: boolean;
  /** The places of theirs that are taken. */
  taken: number[];
  lastAskedAt: Date | null;
}

export interface WaitingRow {
  id: string;
  title: string;
  topic: string;
  askerId: string;
  siteId: string;
  askedAt: Date;
  /** Everybody it was offered to, but for `previous`. */
  asked: string[];
  /** Whoever answered, when the asker asks on. */
  previous: string | null;
}

export interface RoomRow {
  atOnce: number;
  paused: boolean;
}

/** An offer that nobody answered in time, or whose expert has left. */
export interface OverdueOfferRow {
  id: string;
  consultationId: string;
  title: string;
  expertId: string;
}

/** A title in the area that is held now, or being its focal point. */
const KNOWERS = `
  SELECT a.guild_id, a.key AS topic, t.person_id, true AS titled
  FROM titles t JOIN expertise_areas a ON a.id = t.area_id
  WHERE t.ended_on IS NULL AND a.retired_at IS NULL
  UNION ALL SELECT f.guild_id, f.topic, f.person_id, false FROM focal_points f`;

/** Who knows what, how much room they have, and who was asked to take which consultation. */
@Injectable()
export class ConsultingRepository {
  constructor(private readonly db: Database) {}

  /** Lets one change of consultations at a time through a guild, so that nobody is asked beyond their room. */
  async lockGuild(guildId: string): Promise<void> {
    await this.db.execute('SELECT 1 FROM guilds WHERE id = $1 FOR NO KEY UPDATE', [guildId]);
  }

  /** Guilds in which something waits, or an offer stands. */
  async guildsToMoveOn(): Promise<string[]> {
    const rows = await this.db.query<{ guildId: string }>(
      `SELECT DISTINCT guild_id AS "guildId" FROM consultations WHERE state IN ('open', 'offered', 'accepted')`,
    );
    return rows.map(({ guildId }) => guildId);
  }

  /** Who knows each area of the guild. */
  knowers(guildId: string): Promise<KnowerRow[]> {
    return this.db.query<KnowerRow>(
      `SELECT k.topic, k.person_id AS "personId", bool_or(k.titled) AS titled
       FROM (${KNOWERS}) k JOIN people p ON p.id = k.person_id
       WHERE k.guild_id = $1 AND p.deactivated_at IS NULL GROUP BY k.topic, k.person_id ORDER BY k.topic, k.person_id`,
      [guildId],
    );
  }

  /** @param ids people; those who left are left out */
  experts(ids: readonly string[], roomByDefault: number): Promise<ExpertRow[]> {
    return this.db.query<ExpertRow>(
      `SELECT p.id, p.site_id AS "siteId", COALESCE(r.at_once, $2::smallint) AS "atOnce", COALESCE(r.paused, false) AS paused,
              ARRAY(SELECT o.slot FROM consultation_offers o WHERE o.expert_id = p.id AND o.slot IS NOT NULL ORDER BY o.slot) AS taken,
              (SELECT max(o.offered_at) FROM consultation_offers o WHERE o.expert_id = p.id) AS "lastAskedAt"
       FROM people p LEFT JOIN consulting_rooms r ON r.person_id = p.id
       WHERE p.id = ANY($1::uuid[]) AND p.deactivated_at IS NULL`,
      [ids, roomByDefault],
    );
  }

  /** What waits for somebody, whoever asked first first. @param id only this one; null for all of the guild */
  waiting(guildId: string, id: string | null): Promise<WaitingRow[]> {
    return this.db.query<WaitingRow>(
      `SELECT c.id, c.title, c.topic, c.asker_id AS "askerId", p.site_id AS "siteId", c.asked_at AS "askedAt",
              ARRAY(SELECT o.expert_id FROM consultation_offers o WHERE o.consultation_id = c.id AND o.ended_at IS NOT NULL) AS asked,
              (SELECT o.expert_id FROM consultation_offers o WHERE o.consultation_id = c.id AND o.ended_at IS NULL) AS previous
       FROM consultations c JOIN people p ON p.id = c.asker_id
       WHERE c.guild_id = $1 AND c.state = 'open' AND ($2::uuid IS NULL OR c.id = $2) ORDER BY c.asked_at, c.id`,
      [guildId, id],
    );
  }

  /** Offers whose last day is over by the expert's own clock, and all of those who have left. */
  overdue(guildId: string, now: Date): Promise<OverdueOfferRow[]> {
    return this.db.query<OverdueOfferRow>(
      `SELECT o.id, o.consultation_id AS "consultationId", c.title, o.expert_id AS "expertId"
       FROM consultation_offers o
       JOIN consultations c ON c.id = o.consultation_id
       JOIN people p ON p.id = o.expert_id
       JOIN sites s ON s.id = p.site_id
       WHERE c.guild_id = $1 AND o.slot IS NOT NULL
         AND (p.deactivated_at IS NOT NULL OR (o.state = 'offered' AND o.answer_by < ($2::timestamptz AT TIME ZONE s.time_zone)::date))
       ORDER BY o.offered_at, o.id`,
      [guildId, now],
    );
  }

  /** @returns the offer's id @throws a violation of `consultation_offers_within_room` */
  async offer(offer: { consultationId: string; expertId: string; slot: number; answerBy: string; at: Date }): Promise<string> {
    const row = await this.db.one<{ id: string }>(
      `INSERT INTO consultation_offers (consultation_id, expert_id, state, slot, answer_by, offered_at)
       VALUES ($1, $2, 'offered', $3, $4, $5) RETURNING id`,
      [offer.consultationId, offer.expertId, offer.slot, offer.answerBy, offer.at],
    );
    return row!.id;
  }

  /** Gives an answered one back to whoever answered it. */
  async resume(consultationId: string, slot: number): Promise<void> {
    await this.db.execute(
      `UPDATE consultation_offers SET state = 'accepted', slot = $2 WHERE consultation_id = $1 AND ended_at IS NULL AND state = 'answered'`,
      [consultationId, slot],
    );
  }

  async accept(consultationId: string): Promise<void> {
    await this.db.execute(`UPDATE consultation_offers SET state = 'accepted' WHERE consultation_id = $1 AND ended_at IS NULL`, [consultationId]);
  }

  /** The expert is done, and has room for another. */
  async answered(consultationId: string): Promise<void> {
    await this.db.execute(`UPDATE consultation_offers SET state = 'answered', slot = NULL WHERE consultation_id = $1 AND ended_at IS NULL`, [consultationId]);
  }

  /** It is with this expert no longer, if it was with one. @param reason of one that was passed on; empty otherwise */
  async end(consultationId: string, state: 'passed' | 'lapsed' | 'withdrawn' | 'answered', reason: string, at: Date): Promise<void> {
    await this.db.execute(
      'UPDATE consultation_offers SET state = $2, reason = $3, slot = NULL, ended_at = $4 WHERE consultation_id = $1 AND ended_at IS NULL',
      [consultationId, state, reason, at],
    );
  }

  /** @returns null when they never said */
  room(personId: string): Promise<RoomRow | null> {
    return this.db.one<RoomRow>('SELECT at_once AS "atOnce", paused FROM consulting_rooms WHERE person_id = $1', [personId]);
  }

  async setRoom(personId: string, { atOnce, paused }: RoomRow, at: Date): Promise<void> {
    await this.db.execute(
      `INSERT INTO consulting_rooms (person_id, at_once, paused, changed_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT ON CONSTRAINT consulting_rooms_pkey DO UPDATE SET at_once = $2, paused = $3, changed_at = $4`,
      [personId, atOnce, paused, at],
    );
  }
}
