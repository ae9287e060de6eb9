import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { ConsultationKind, ConsultationState, OfferState } from '../domain/consultation-life';
import type { PersonRow } from './questions.repository';

/** What decides who may do what with a consultation. */
export interface ConsultationFactsRow {
  id: string;
  title: string;
  state: ConsultationState;
  askerId: string;
  expertId: string | null;
  askedExperts: string[];
  openToGuild: boolean;
  answered: boolean;
}

export interface ConsultationSummaryRow {
  id: string;
  kind: ConsultationKind;
  topic: string;
  areaName: string | null;
  title: string;
  state: ConsultationState;
  asker: PersonRow;
  /** Whom it is with; null while it waits. */
  expert: PersonRow | null;
  answerBy: string | null;
  wishedBy: string | null;
  openToGuild: boolean;
  askedAt: Date;
  answeredAt: Date | null;
}

export interface ConsultationRow extends ConsultationSummaryRow {
  body: string;
  link: string | null;
  askedExperts: string[];
}

export interface NoteRow {
  id: string;
  author: PersonRow;
  kind: 'answer' | 'follow_up';
  body: string;
  link: string | null;
  writtenAt: Date;
}

export interface OfferRow {
  expert: PersonRow;
  state: OfferState;
  reason: string;
  offeredAt: Date;
  endedAt: Date | null;
}

export interface NewConsultation {
  guildId: string;
  askerId: string;
  kind: ConsultationKind;
  topic: string;
  title: string;
  body: string;
  link: string | null;
  wishedBy: string | null;
  openToGuild: boolean;
  words: readonly string[];
  at: Date;
}

const person = (alias: string) => `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'contactUrl', ${alias}.contact_url)`;

const SUMMARY = `
  c.id, c.kind, c.topic, a.name AS "areaName", c.title, c.state, c.wished_by AS "wishedBy", c.open_to_guild AS "openToGuild",
  c.asked_at AS "askedAt", c.answered_at AS "answeredAt", ${person('p')} AS asker, o.answer_by AS "answerBy",
  CASE WHEN e.id IS NOT NULL THEN ${person('e')} END AS expert`;

const SOURCE = `
  FROM consultations c
  JOIN people p ON p.id = c.asker_id
  LEFT JOIN expertise_areas a ON a.guild_id = c.guild_id AND a.key = c.topic
  LEFT JOIN consultation_offers o ON o.consultation_id = c.id AND o.ended_at IS NULL
  LEFT JOIN people e ON e.id = o.expert_id`;

/** Consultations: what was asked, and what came of it. */
@Injectable()
export class ConsultationsRepository {
  constructor(private readonly db: Database) {}

  /** What somebody asked, the newest first. */
  askedBy(personId: string, limit: number): Promise<ConsultationSummaryRow[]> {
    return this.db.query<ConsultationSummaryRow>(`SELECT ${SUMMARY} ${SOURCE} WHERE c.asker_id = $1 ORDER BY c.asked_at DESC, c.id LIMIT $2`, [personId, limit]);
  }

  /** What is or was with somebody, the newest first: what they passed on is no longer theirs. */
  takenBy(personId: string, limit: number): Promise<ConsultationSummaryRow[]> {
    return this.db.query<ConsultationSummaryRow>(
      `SELECT ${SUMMARY} ${SOURCE} WHERE o.expert_id = $1 ORDER BY o.offered_at DESC, c.id LIMIT $2`,
      [personId, limit],
    );
  }

  /** Answered ones that are kept for the guild, the latest first. @param words a `tsquery`, or null for all */
  kept(guildId: string, words: string | null, topic: string | null, limit: number): Promise<ConsultationSummaryRow[]> {
    return this.db.query<ConsultationSummaryRow>(
      `SELECT ${SUMMARY} ${SOURCE}
       WHERE c.guild_id = $1 AND c.open_to_guild AND c.answered_at IS NOT NULL
         AND ($2::text IS NULL OR c.words @@ $2::text::tsquery) AND ($3::text IS NULL OR c.topic = $3)
       ORDER BY c.answered_at DESC, c.id LIMIT $4`,
      [guildId, words, topic, limit],
    );
  }

  find(guildId: string, id: string): Promise<ConsultationRow | null> {
    return this.db.one<ConsultationRow>(
      `SELECT ${SUMMARY}, c.body, c.link,
              ARRAY(SELECT f.expert_id FROM consultation_offers f WHERE f.consultation_id = c.id) AS "askedExperts"
       ${SOURCE} WHERE c.guild_id = $1 AND c.id = $2`,
      [guildId, id],
    );
  }

  /** What decides who may do what with it. Call under the guild's lock to decide by it. */
  facts(guildId: string, id: string): Promise<ConsultationFactsRow | null> {
    return this.db.one<ConsultationFactsRow>(
      `SELECT c.id, c.title, c.state, c.asker_id AS "askerId", c.open_to_guild AS "openToGuild", c.answered_at IS NOT NULL AS answered,
              (SELECT o.expert_id FROM consultation_offers o WHERE o.consultation_id = c.id AND o.ended_at IS NULL) AS "expertId",
              ARRAY(SELECT f.expert_id FROM consultation_offers f WHERE f.consultation_id = c.id) AS "askedExperts"
       FROM consultations c WHERE c.guild_id = $1 AND c.id = $2`,
      [guildId, id],
    );
  }

  /** Answers and follow-ups, in the order in which they were written. */
  notesOf(id: string): Promise<NoteRow[]> {
    return this.db.query<NoteRow>(
      `SELECT n.id, n.kind, n.body, n.link, n.written_at AS "writtenAt", ${person('p')} AS author
       FROM consultation_notes n JOIN people p ON p.id = n.author_id WHERE n.consultation_id = $1 ORDER BY n.written_at, n.id`,
      [id],
    );
  }

  /** Everybody it was offered to, in that order. */
  offersOf(id: string): Promise<OfferRow[]> {
    return this.db.query<OfferRow>(
      `SELECT o.state, o.reason, o.offered_at AS "offeredAt", o.ended_at AS "endedAt", ${person('p')} AS expert
       FROM consultation_offers o JOIN people p ON p.id = o.expert_id WHERE o.consultation_id = $1 ORDER BY o.offered_at, o.id`,
      [id],
    );
  }

  /** @returns its id */
  async insert(consultation: NewConsultation): Promise<string> {
    const { guildId, askerId, kind, topic, title, body, link, wishedBy, openToGuild, words, at } = consultation;
    const row = await this.db.one<{ id: string }>(
      `INSERT INTO consultations (guild_id, asker_id, kind, topic, title, body, link, wished_by, open_to_guild, state, words, asked_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open', array_to_tsvector($10::text[]), $11) RETURNING id`,
      [guildId, askerId, kind, topic, title, body, link, wishedBy, openToGuild, words, at],
    );
    return row!.id;
  }

  /** Brings it to another state; the first answer and the end are dated. */
  async move(id: string, state: ConsultationState, at: Date): Promise<void> {
    await this.db.execute(
      `UPDATE consultations SET state = $2, answered_at = CASE WHEN $2 = 'answered' THEN COALESCE(answered_at, $3) ELSE answered_at END,
              ended_at = CASE WHEN $2 IN ('closed', 'withdrawn') THEN $3::timestamptz END
       WHERE id = $1`,
      [id, state, at],
    );
  }

  async setOpenness(id: string, open: boolean): Promise<void> {
    await this.db.execute('UPDATE consultations SET open_to_guild = $2 WHERE id = $1', [id, open]);
  }

  /** Keeps an answer or a follow-up, whose words then lead to the consultation too. */
  async addNote(
    note: { consultationId: string; authorId: string; kind: 'answer' | 'follow_up'; body: string; link: string | null; words: readonly string[]; at: Date },
  ): Promise<string> {
    const row = await this.db.one<{ id: string }>(
      'INSERT INTO consultation_notes (consultation_id, author_id, kind, body, link, written_at) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id',
      [note.consultationId, note.authorId, note.kind, note.body, note.link, note.at],
    );
    await this.db.execute('UPDATE consultations SET words = words || array_to_tsvector($2::text[]) WHERE id = $1', [note.consultationId, note.words]);
    return row!.id;
  }

  async countNotes(id: string): Promise<number> {
    const row = await this.db.one<{ count: number }>('SELECT count(*) AS count FROM consultation_notes WHERE consultation_id = $1', [id]);
    return row?.count ?? 0;
  }

  /** Writes down who did what to a consultation: ids and a code. @param actorId null where time did it */
  async record(event: { guildId: string; actorId: string | null; consultationId: string; code: string; at: Date }): Promise<void> {
    await this.db.execute('INSERT INTO activity (guild_id, actor_id, code, data, at) VALUES ($1, $2, $3, $4, $5)', [
      event.guildId, event.actorId, `consultation_${event.code}`, JSON.stringify({ consultationId: event.consultationId }), event.at,
    ]);
  }
}
