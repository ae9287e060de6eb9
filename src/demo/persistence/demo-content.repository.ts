import type { Database } from '../../platform/database/database';
import { wordsOf } from '../../platform/database/search-words';
import type { DemoCare, DemoConfusion, DemoKnownBlocker, DemoPulse } from '../guild/content';

/** Writes who looks after the demo guild's content, what hires said of it, and what they answered without a name. */
export class DemoContentRepository {
  constructor(
    private readonly db: Database,
    private readonly guildId: string,
    private readonly pathId: string,
  ) {}

  async insertCare(care: readonly DemoCare[], lookedBy: string): Promise<void> {
    await this.db.execute(
      `INSERT INTO milestone_care (path_id, key, owner_id, review_by, looked_at, looked_by, broken_link)
       SELECT $1, n.key, n."ownerId", n."reviewBy", n."lookedOn" + time '10:00', CASE WHEN n."lookedOn" IS NOT NULL THEN COALESCE(n."ownerId", $3) END, n."brokenLink"
       FROM jsonb_to_recordset($2::jsonb) AS n(key text, "ownerId" uuid, "reviewBy" date, "lookedOn" date, "brokenLink" text)`,
      [this.pathId, JSON.stringify(care), lookedBy],
    );
  }

  async insertKnownBlocker({ key, title, help, authorId }: DemoKnownBlocker, at: Date): Promise<void> {
    await this.db.execute(
      `INSERT INTO known_blockers (path_id, key, title, help, words, author_id, written_at)
       VALUES ($1, $2, $3, $4, array_to_tsvector($5::text[]), $6, $7)`,
      [this.pathId, key, title, help, wordsOf(`${title} ${help}`), authorId, at],
    );
  }

  /** Of hires who have the milestone behind them, the first by id; nobody whom a visitor signs in as. */
  async insertConfusion({ key, people, words }: DemoConfusion, at: Date): Promise<void> {
    await this.db.execute(
      `INSERT INTO confusions (journey_id, key, path_id, words, signed, said_at)
       SELECT m.journey_id, m.key, $1, CASE WHEN row_number() OVER (ORDER BY m.journey_id) = 1 THEN $4::text END, false, $5
       FROM journey_milestones m JOIN journeys j ON j.id = m.journey_id
       WHERE j.path_id = $1 AND m.key = $2 AND m.state = 'done' AND j.hire_id NOT IN (SELECT person_id FROM demo_people)
       ORDER BY m.journey_id LIMIT $3`,
      [this.pathId, key, people, words, at],
    );
  }

  /** About two in three of those who have a unit or the quiz behind them said how useful it was. */
  async insertFeedback(words: readonly string[], at: Date): Promise<void> {
    await this.db.execute(
      `INSERT INTO unit_feedback (journey_id, key, path_id, useful, words, given_at)
       SELECT m.journey_id, m.key, $1, (ARRAY['yes', 'yes', 'yes', 'partly', 'yes', 'no'])[1 + h.dice % 6],
              CASE WHEN h.dice % 11 = 0 THEN ($2::text[])[1 + h.dice % cardinality($2::text[])] END, $3
       FROM journey_milestones m
       JOIN journeys j ON j.id = m.journey_id
       JOIN milestone_definitions d ON d.path_version_id = j.path_version_id AND d.key = m.key AND d.type IN ('unit', 'quiz')
       CROSS JOIN LATERAL (SELECT abs(hashtext(m.journey_id::text || m.key)) AS dice) h
       WHERE j.path_id = $1 AND m.state = 'done' AND h.dice % 3 > 0 AND j.hire_id NOT IN (SELECT person_id FROM demo_people)`,
      [this.pathId, words, at],
    );
  }

  /** Who helped let others read what helped. */
  async shareResolutions(): Promise<void> {
    const solved = await this.db.query<{ id: string; resolution: string }>('SELECT id, resolution FROM blockers WHERE resolution IS NOT NULL');
    for (const { id, resolution } of solved) {
      await this.db.execute('UPDATE blockers SET shared_words = array_to_tsvector($2::text[]) WHERE id = $1', [id, wordsOf(resolution)]);
    }
  }

  /** Answers, and as many receipts: of hires who were far enough, in the order of their journeys' ids. */
  async insertPulse({ day, batches, waiting }: DemoPulse, today: string): Promise<void> {
    for (const { releasedIn, first, second, words } of batches) {
      await this.db.execute(
        'INSERT INTO pulse_batches (guild_id, pulse_day, released_in, first, second, words) VALUES ($1, $2, $3, $4, $5, $6)',
        [this.guildId, day, releasedIn, first, second, words],
      );
    }
    await this.db.execute('INSERT INTO pulse_waiting (guild_id, pulse_day, answers) VALUES ($1, $2, $3::jsonb)', [this.guildId, day, JSON.stringify(waiting)]);
    await this.db.execute(
      `INSERT INTO pulse_receipts (journey_id, pulse_day, guild_id)
       SELECT j.id, $2::smallint, $1::uuid FROM journeys j
       WHERE j.guild_id = $1 AND j.start_on + ($2::int * 7 / 5 + 7) < $3::date AND j.hire_id NOT IN (SELECT person_id FROM demo_people)
       ORDER BY j.id LIMIT $4`,
      [this.guildId, day, today, batches.length * 5 + waiting.length],
    );
  }
}
