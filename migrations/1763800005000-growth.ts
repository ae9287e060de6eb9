import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the guild asks itself: questions, the answers that are kept, and the milestones they are about. */
export class Growth1763800005000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE questions (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        guild_id uuid NOT NULL,
        asker_id uuid NOT NULL,
        told_id uuid,
        topic text,
        path_id uuid,
        milestone_key text,
        title text NOT NULL,
        body text NOT NULL,
        words tsvector NOT NULL,
        asked_at timestamptz NOT NULL,
        CONSTRAINT questions_pkey PRIMARY KEY (id),
        CONSTRAINT questions_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT questions_asker_fkey FOREIGN KEY (asker_id) REFERENCES people (id),
        CONSTRAINT questions_told_fkey FOREIGN KEY (told_id) REFERENCES people (id),
        CONSTRAINT questions_path_fkey FOREIGN KEY (path_id) REFERENCES paths (id),
        CONSTRAINT questions_title_not_blank CHECK (btrim(title) <> ''),
        CONSTRAINT questions_topic_is_slug CHECK (topic ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        CONSTRAINT questions_milestone_of_a_path CHECK ((path_id IS NULL) = (milestone_key IS NULL))
      )`);
    await db.query(`CREATE INDEX questions_by_guild ON questions (guild_id, asked_at, id)`);
    await db.query(`CREATE INDEX questions_by_milestone ON questions (path_id, milestone_key)`);
    await db.query(`CREATE INDEX questions_by_words ON questions USING gin (words)`);
    await db.query(`
      CREATE TABLE answers (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        question_id uuid NOT NULL,
        author_id uuid NOT NULL,
        body text NOT NULL,
        answered_at timestamptz NOT NULL,
        accepted_at timestamptz,
        CONSTRAINT answers_pkey PRIMARY KEY (id),
        CONSTRAINT answers_question_fkey FOREIGN KEY (question_id) REFERENCES questions (id),
        CONSTRAINT answers_author_fkey FOREIGN KEY (author_id) REFERENCES people (id),
        CONSTRAINT answers_not_blank CHECK (btrim(body) <> '')
      )`);
    await db.query(`CREATE INDEX answers_by_question ON answers (question_id, answered_at)`);
    await db.query(`CREATE UNIQUE INDEX answers_one_accepted ON answers (question_id) WHERE (accepted_at IS NOT NULL)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE answers, questions');
  }
}
