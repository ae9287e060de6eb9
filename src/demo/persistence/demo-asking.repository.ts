import type { ConsultationKind, ConsultationState, OfferState } from '../../growth/domain/consultation-life';
import type { MobilityTiming } from '../../growth/domain/mobility';
import { wordsOf } from '../../platform/database/search-words';
import type { Database } from '../../platform/database/database';

export interface DemoAnswer {
  id: string;
  authorId: string;
  body: string;
  answeredAt: Date;
  acceptedAt: Date | null;
}

export interface DemoQuestion {
  id: string;
  askerId: string;
  toldId: string | null;
  topic: string | null;
  milestoneKey: string | null;
  title: string;
  body: string;
  askedAt: Date;
  answers: DemoAnswer[];
}

export interface DemoConsultation {
  id: string;
  askerId: string;
  kind: ConsultationKind;
  topic: string;
  title: string;
  body: string;
  link: string | null;
  wishedBy: string | null;
  openToGuild: boolean;
  state: ConsultationState;
  askedAt: Date;
  answeredAt: Date | null;
  endedAt: Date | null;
  /** Whom it is with; null while it waits. */
  offer: { expertId: string; state: OfferState; slot: number | null; answerBy: string; offeredAt: Date } | null;
  /** The expert's answer; null before. */
  answer: { body: string; link: string | null } | null;
}

export interface DemoWish {
  id: string;
  personId: string;
  place: string;
  timing: MobilityTiming;
  body: string;
  writtenAt: Date;
  /** Whom it is shared with, and what they answered, if they read it. */
  readers: { id: string; answer: string | null; readAt: Date | null }[];
}

/** Writes what the demo guild asked itself, and what two of its people would like next. */
export class DemoAskingRepository {
  constructor(private readonly db: Database) {}

  async insertQuestion(guildId: string, pathId: string, question: DemoQuestion): Promise<void> {
    const { id, askerId, toldId, topic, milestoneKey, title, body, askedAt, answers } = question;
    const words = wordsOf([title, body, ...answers.map((answer) => answer.body)].join(' '));
    await this.db.execute(
      `INSERT INTO questions (id, guild_id, asker_id, told_id, topic, path_id, milestone_key, title, body, words, asked_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, array_to_tsvector($10::text[]), $11)`,
      [id, guildId, askerId, toldId, topic, milestoneKey === null ? null : pathId, milestoneKey, title, body, words, askedAt],
    );
    for (const { id: answerId, authorId, body: given, answeredAt, acceptedAt } of answers) {
      await this.db.execute('INSERT INTO answers (id, question_id, author_id, body, answered_at, accepted_at) VALUES ($1, $2, $3, $4, $5, $6)', [
        answerId, id, authorId, given, answeredAt, acceptedAt,
      ]);
    }
  }

  async insertConsultation(guildId: string, consultation: DemoConsultation): Promise<void> {
    const { id, askerId, kind, topic, title, body, link, wishedBy, openToGuild, state, askedAt, answeredAt, endedAt, offer, answer } = consultation;
    await this.db.execute(
      `INSERT INTO consultations (id, guild_id, asker_id, kind, topic, title, body, link, wished_by, open_to_guild, state, words, asked_at, answered_at, ended_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, array_to_tsvector($12::text[]), $13, $14, $15)`,
      [id, guildId, askerId, kind, topic, title, body, link, wishedBy, openToGuild, state, wordsOf(`${title} ${body} ${answer?.body ?? ''}`), askedAt, answeredAt, endedAt],
    );
    if (offer === null) return;
    await this.db.execute(
      'INSERT INTO consultation_offers (consultation_id, expert_id, state, slot, answer_by, offered_at) VALUES ($1, $2, $3, $4, $5, $6)',
      [id, offer.expertId, offer.state, offer.slot, offer.answerBy, offer.offeredAt],
    );
    if (answer === null) return;
    await this.db.execute(
      `INSERT INTO consultation_notes (consultation_id, author_id, kind, body, link, written_at) VALUES ($1, $2, 'answer', $3, $4, $5)`,
      [id, offer.expertId, answer.body, answer.link, answeredAt],
    );
  }

  async insertWish({ id, personId, place, timing, body, writtenAt, readers }: DemoWish): Promise<void> {
    await this.db.execute(
      'INSERT INTO mobility_interests (id, person_id, place, timing, body, written_at, changed_at) VALUES ($1, $2, $3, $4, $5, $6, $6)',
      [id, personId, place, timing, body, writtenAt],
    );
    for (const reader of readers) {
      await this.db.execute(
        'INSERT INTO mobility_shares (interest_id, reader_id, shared_at, first_read_at, last_read_at) VALUES ($1, $2, $3, $4, $4)',
        [id, reader.id, writtenAt, reader.readAt],
      );
      if (reader.answer === null) continue;
      await this.db.execute('INSERT INTO mobility_notes (interest_id, author_id, body, written_at) VALUES ($1, $2, $3, $4)', [
        id, reader.id, reader.answer, reader.readAt,
      ]);
    }
  }
}
