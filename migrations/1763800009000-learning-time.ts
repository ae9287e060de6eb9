import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What people learn by themselves. */
export class LearningTime1763800009000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE own_learning (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        person_id uuid NOT NULL,
        day date NOT NULL,
        halves int4range NOT NULL,
        what text NOT NULL,
        url text,
        added_at timestamptz NOT NULL,
        CONSTRAINT own_learning_pkey PRIMARY KEY (id),
        CONSTRAINT own_learning_person_fkey FOREIGN KEY (person_id) REFERENCES people (id),
        CONSTRAINT own_learning_what_not_blank CHECK (btrim(what) <> ''),
        CONSTRAINT own_learning_link_is_web CHECK (url ~ '^https?://'),
        CONSTRAINT own_learning_halves_of_a_day CHECK (NOT isempty(halves) AND halves <@ int4range(0, 2)),
        CONSTRAINT own_learning_two_halves_a_day EXCLUDE USING gist (person_id WITH =, day WITH =, halves WITH &&)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE own_learning');
  }
}
