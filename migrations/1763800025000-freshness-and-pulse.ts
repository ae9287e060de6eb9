import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who keeps content true and what readers say of it, what helped before, and how it goes for new people. */
export class FreshnessAndPulse1763800025000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE blockers
        ADD COLUMN shared_words tsvector,
        ADD CONSTRAINT blockers_only_a_resolution_is_shared CHECK (shared_words IS NULL OR resolution IS NOT NULL)`);
    await db.query(`CREATE INDEX blockers_by_shared_words ON blockers USING gin (shared_words) WHERE (shared_words IS NOT NULL)`);
    await db.query(`CREATE INDEX blockers_shared_by_key ON blockers (key, resolved_at) WHERE (shared_words IS NOT NULL)`);
    await db.query(`
      CREATE TABLE milestone_care (
        path_id uuid NOT NULL,
        key text NOT NULL,
        owner_id uuid,
        owner_topic text,
        review_by date,
        looked_at timestamptz,
        looked_by uuid,
        broken_link text,
        revision integer NOT NULL DEFAULT 1,
        CONSTRAINT milestone_care_pkey PRIMARY KEY (path_id, key),
        CONSTRAINT milestone_care_path_fkey FOREIGN KEY (path_id) REFERENCES paths (id),
        CONSTRAINT milestone_care_owner_fkey FOREIGN KEY (owner_id) REFERENCES people (id),
        CONSTRAINT milestone_care_looked_by_fkey FOREIGN KEY (looked_by) REFERENCES people (id),
        CONSTRAINT milestone_care_one_owner CHECK (num_nonnulls(owner_id, owner_topic) <= 1),
        CONSTRAINT milestone_care_looked_by_somebody CHECK ((looked_at IS NULL) = (looked_by IS NULL)),
        CONSTRAINT milestone_care_broken_not_blank CHECK (btrim(broken_link) <> '')
      )`);
    await db.query(`CREATE INDEX milestone_care_by_review ON milestone_care (review_by)`);
    await db.query(`
      CREATE TABLE confusions (
        journey_id uuid NOT NULL,
        key text NOT NULL,
        path_id uuid NOT NULL,
        words text,
        signed boolean NOT NULL,
        said_at timestamptz NOT NULL,
        CONSTRAINT confusions_pkey PRIMARY KEY (journey_id, key),
        CONSTRAINT confusions_milestone_fkey FOREIGN KEY (journey_id, key) REFERENCES journey_milestones (journey_id, key),
        CONSTRAINT confusions_path_fkey FOREIGN KEY (path_id) REFERENCES paths (id),
        CONSTRAINT confusions_words_not_blank CHECK (btrim(words) <> '')
      )`);
    await db.query(`CREATE INDEX confusions_by_milestone ON confusions (path_id, key)`);
    await db.query(`
      CREATE TABLE unit_feedback (
        journey_id uuid NOT NULL,
        key text NOT NULL,
        path_id uuid NOT NULL,
        useful text NOT NULL,
        words text,
        given_at timestamptz NOT NULL,
        CONSTRAINT unit_feedback_pkey PRIMARY KEY (journey_id, key),
        CONSTRAINT unit_feedback_milestone_fkey FOREIGN KEY (journey_id, key) REFERENCES journey_milestones (journey_id, key),
        CONSTRAINT unit_feedback_path_fkey FOREIGN KEY (path_id) REFERENCES paths (id),
        CONSTRAINT unit_feedback_useful_known CHECK (useful IN ('yes', 'partly', 'no')),
        CONSTRAINT unit_feedback_words_not_blank CHECK (btrim(words) <> '')
      )`);
    await db.query(`CREATE INDEX unit_feedback_by_milestone ON unit_feedback (path_id, key)`);
    await db.query(`
      CREATE TABLE known_blockers (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        path_id uuid NOT NULL,
        key text NOT NULL,
        title text NOT NULL,
        help text NOT NULL,
        words tsvector NOT NULL,
        author_id uuid NOT NULL,
        written_at timestamptz NOT NULL,
        CONSTRAINT known_blockers_pkey PRIMARY KEY (id),
        CONSTRAINT known_blockers_path_fkey FOREIGN KEY (path_id) REFERENCES paths (id),
        CONSTRAINT known_blockers_author_fkey FOREIGN KEY (author_id) REFERENCES people (id),
        CONSTRAINT known_blockers_not_blank CHECK (btrim(title) <> '' AND btrim(help) <> '')
      )`);
    await db.query(`CREATE INDEX known_blockers_by_milestone ON known_blockers (path_id, key)`);
    await db.query(`CREATE INDEX known_blockers_by_words ON known_blockers USING gin (words)`);
    await this.pulse(db);
  }

  /** No column here says when somebody answered, and none leads from an answer to a person: docs/pulse.md says why. */
  private async pulse(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE pulse_receipts (
        journey_id uuid NOT NULL,
        pulse_day smallint NOT NULL,
        guild_id uuid NOT NULL,
        CONSTRAINT pulse_receipts_pkey PRIMARY KEY (journey_id, pulse_day),
        CONSTRAINT pulse_receipts_day_known CHECK (pulse_day IN (5, 19, 63))
      )`);
    await db.query(`CREATE INDEX pulse_receipts_by_guild ON pulse_receipts (guild_id, pulse_day)`);
    await db.query(`
      CREATE TABLE pulse_waiting (
        guild_id uuid NOT NULL,
        pulse_day smallint NOT NULL,
        answers jsonb NOT NULL,
        CONSTRAINT pulse_waiting_pkey PRIMARY KEY (guild_id, pulse_day),
        CONSTRAINT pulse_waiting_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT pulse_waiting_day_known CHECK (pulse_day IN (5, 19, 63)),
        CONSTRAINT pulse_waiting_is_a_list CHECK (jsonb_typeof(answers) = 'array')
      )`);
    await db.query(`
      CREATE TABLE pulse_batches (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        guild_id uuid NOT NULL,
        pulse_day smallint NOT NULL,
        released_in text NOT NULL,
        first smallint[] NOT NULL,
        second smallint[] NOT NULL,
        words text[] NOT NULL,
        CONSTRAINT pulse_batches_pkey PRIMARY KEY (id),
        CONSTRAINT pulse_batches_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT pulse_batches_day_known CHECK (pulse_day IN (5, 19, 63)),
        CONSTRAINT pulse_batches_quarter_written_so CHECK (released_in ~ '^\\d{4}-Q[1-4]$'),
        CONSTRAINT pulse_batches_of_five CHECK (cardinality(first) = 5 AND cardinality(second) = 5 AND cardinality(words) <= 5),
        CONSTRAINT pulse_batches_scores_known CHECK (
          first <@ ARRAY[1, 2, 3, 4, 5]::smallint[] AND second <@ ARRAY[1, 2, 3, 4, 5]::smallint[])
      )`);
    await db.query(`CREATE INDEX pulse_batches_by_guild ON pulse_batches (guild_id, pulse_day)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE pulse_batches, pulse_waiting, pulse_receipts, known_blockers, unit_feedback, confusions, milestone_care');
    await db.query('ALTER TABLE blockers DROP CONSTRAINT blockers_only_a_resolution_is_shared, DROP COLUMN shared_words');
  }
}
