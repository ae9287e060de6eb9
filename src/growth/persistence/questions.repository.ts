import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

/** A person as far as a question shows them. */
export interface PersonRow {
  id: string;
  name: string;
  contactUrl: string | null;
}

export interface QuestionSummaryRow {
  id: string;
  title: string;
  topic: string | null;
  topicName: string | null;
  about: { pathId: string; key: string; title: string } | null;
  asker: PersonRow;
  askedAt: Date;
  answerCount: number;
  settled: boolean;
}

export interface QuestionRow extends QuestionSummaryRow {
  body: string;
  told: PersonRow | null;
}

export interface AnswerRow {
  id: string;
  body: string;
  author: PersonRow;
  answeredAt: Date;
  acceptedAt: Date | null;
}

/** Which questions of a guild; everything that is null leaves them all in. */
export interface QuestionFilter {
  guildId: string;
  /** A `tsquery`. */
  words: string | null;
  topic: string | null;
  milestone: { pathId: string; key: string } | null;
  before: { at: Date; id: string } | null;
}

export interface NewQuestion {
  guildId: string;
  askerId: string;
  toldId: string | null;
  topic: string | null;
  milestone: { pathId: string; key: string } | null;
  title: string;
  body: string;
  words: readonly string[];
  at: Date;
}

const person = (alias: string) => `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'contactUrl', ${alias}.contact_url)`;

const SUMMARY = `
  q.id, q.title, q.topic, e.name AS "topicName", q.asked_at AS "askedAt", ${person('p')} AS asker,
  CASE WHEN q.path_id IS NOT NULL
    THEN jsonb_build_object('pathId', q.path_id, 'key', q.milestone_key, 'title', COALESCE(m.title, q.milestone_key)) END AS about,
  (SELECT count(*) FROM answers a WHERE a.question_id = q.id) AS "answerCount",
  EXISTS (SELECT 1 FROM answers a WHERE a.question_id = q.id AND a.accepted_at IS NOT NULL) AS settled`;

/** The newest published version that holds the milestone names it. */
const SOURCE = `
  FROM questions q
  JOIN people p ON p.id = q.asker_id
  LEFT JOIN expertise_areas e ON e.guild_id = q.guild_id AND e.key = q.topic
  LEFT JOIN LATERAL (
    SELECT d.title FROM milestone_definitions d JOIN path_versions v ON v.id = d.path_version_id
    WHERE v.path_id = q.path_id AND d.key = q.milestone_key AND v.published_at IS NOT NULL
    ORDER BY v.number DESC LIMIT 1) m ON true`;

/** Questions to a guild, and their answers. */
@Injectable()
export class QuestionsRepository {
  constructor(private readonly db: Database) {}

  /** Newest first. */
  list({ guildId, words, topic, milestone, before }: QuestionFilter, limit: number): Promise<QuestionSummaryRow[]> {
    const values: unknown[] = [guildId, limit];
    const conditions = ['q.guild_id = $1'];
    const value = (given: unknown) => `$${values.push(given)}`;
    if (words !== null) conditions.push(`q.words @@ ${value(words)}::text::tsquery`);
    if (topic !== null) conditions.push(`q.topic = ${value(topic)}`);
    if (milestone !== null) conditions.push(`q.path_id = ${value(milestone.pathId)} AND q.milestone_key = ${value(milestone.key)}`);
    if (before !== null) conditions.push(`(q.asked_at, q.id) < (${value(before.at)}::timestamptz, ${value(before.id)}::uuid)`);
    return this.db.query<QuestionSummaryRow>(
      `SELECT ${SUMMARY} ${SOURCE} WHERE ${conditions.join(' AND ')} ORDER BY q.asked_at DESC, q.id DESC LIMIT $2`,
      values,
    );
  }

  find(guildId: string, id: string): Promise<QuestionRow | null> {
    return this.db.one<QuestionRow>(
      `SELECT ${SUMMARY}, q.body, CASE WHEN t.id IS NOT NULL THEN ${person('t')} END AS told
       ${SOURCE} LEFT JOIN people t ON t.id = q.told_id WHERE q.guild_id = $1 AND q.id = $2`,
      [guildId, id],
    );
  }

  /** The accepted one first, then in the order in which they were given. */
  answersTo(questionId: string): Promise<AnswerRow[]> {
    return this.db.query<AnswerRow>(
      `SELECT a.id, a.body, ${person('p')} AS author, a.answered_at AS "answeredAt", a.accepted_at AS "acceptedAt"
       FROM answers a JOIN people p ON p.id = a.author_id
       WHERE a.question_id = $1 ORDER BY a.accepted_at IS NULL, a.answered_at, a.id`,
      [questionId],
    );
  }

  /** Whether some published version of the guild's path holds the milestone. */
  async milestoneExists(guildId: string, { pathId, key }: { pathId: string; key: string }): Promise<boolean> {
    const row = await this.db.one(
      `SELECT 1 FROM paths s JOIN path_versions v ON v.path_id = s.id JOIN milestone_definitions d ON d.path_version_id = v.id
       WHERE s.guild_id = $1 AND s.id = $2 AND d.key = $3 AND v.published_at IS NOT NULL LIMIT 1`,
      [guildId, pathId, key],
    );
    return row !== null;
  }

  /** @returns its id */
  async insert(question: NewQuestion): Promise<string> {
    const { guildId, askerId, toldId, topic, milestone, title, body, words, at } = question;
    const [row] = await this.db.query<{ id: string }>(
      `INSERT INTO questions (guild_id, asker_id, told_id, topic, path_id, milestone_key, title, body, words, asked_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, array_to_tsvector($9::text[]), $10) RETURNING id`,
      [guildId, askerId, toldId, topic, milestone?.pathId ?? null, milestone?.key ?? null, title, body, words, at],
    );
    return row!.id;
  }

  /** Lets one change of a question at a time through. @returns its asker and title, or null when there is none */
  lock(guildId: string, id: string): Promise<{ askerId: string; title: string } | null> {
    return this.db.one('SELECT asker_id AS "askerId", title FROM questions WHERE guild_id = $1 AND id = $2 FOR NO KEY UPDATE', [guildId, id]);
  }

  async countAnswers(questionId: string): Promise<number> {
    const row = await this.db.one<{ count: number }>('SELECT count(*) AS count FROM answers WHERE question_id = $1', [questionId]);
    return row?.count ?? 0;
  }

  /** Keeps an answer, whose words then lead to the question too. @returns its id */
  async insertAnswer(answer: { questionId: string; authorId: string; body: string; words: readonly string[]; at: Date }): Promise<string> {
    const [row] = await this.db.query<{ id: string }>(
      'INSERT INTO answers (question_id, author_id, body, answered_at) VALUES ($1, $2, $3, $4) RETURNING id',
      [answer.questionId, answer.authorId, answer.body, answer.at],
    );
    await this.db.execute('UPDATE questions SET words = words || array_to_tsvector($2::text[]) WHERE id = $1', [answer.questionId, answer.words]);
    return row!.id;
  }

  /** Takes back which answer helped, if one did. */
  async clearAccepted(questionId: string): Promise<void> {
    await this.db.execute('UPDATE answers SET accepted_at = NULL WHERE question_id = $1 AND accepted_at IS NOT NULL', [questionId]);
  }

  /** @returns who wrote the answer; null when the question has no such answer */
  async accept(questionId: string, answerId: string, at: Date): Promise<string | null> {
    const row = await this.db.one<{ authorId: string }>(
      'UPDATE answers SET accepted_at = $3 WHERE question_id = $1 AND id = $2 RETURNING author_id AS "authorId"',
      [questionId, answerId, at],
    );
    return row?.authorId ?? null;
  }
}
