import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Tasks that somebody takes for a hire, the page before the first day, and credit for what was done on an earlier path. */
export class TasksForOthersAndDayOne1763800026000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE task_holders (
        journey_id uuid NOT NULL,
        key text NOT NULL,
        person_id uuid NOT NULL,
        given_by uuid NOT NULL,
        since timestamptz NOT NULL,
        CONSTRAINT task_holders_pkey PRIMARY KEY (journey_id, key),
        CONSTRAINT task_holders_milestone_fkey FOREIGN KEY (journey_id, key) REFERENCES journey_milestones (journey_id, key),
        CONSTRAINT task_holders_person_fkey FOREIGN KEY (person_id) REFERENCES people (id),
        CONSTRAINT task_holders_given_by_fkey FOREIGN KEY (given_by) REFERENCES people (id)
      )`);
    await db.query('CREATE INDEX task_holders_by_person ON task_holders (person_id)');
    await db.query(`
      CREATE TABLE milestone_credits (
        journey_id uuid NOT NULL,
        key text NOT NULL,
        from_journey_id uuid NOT NULL,
        given_by uuid NOT NULL,
        given_at timestamptz NOT NULL,
        CONSTRAINT milestone_credits_pkey PRIMARY KEY (journey_id, key),
        CONSTRAINT milestone_credits_milestone_fkey FOREIGN KEY (journey_id, key) REFERENCES journey_milestones (journey_id, key),
        CONSTRAINT milestone_credits_from_fkey FOREIGN KEY (from_journey_id, key) REFERENCES journey_milestones (journey_id, key),
        CONSTRAINT milestone_credits_given_by_fkey FOREIGN KEY (given_by) REFERENCES people (id),
        CONSTRAINT milestone_credits_from_another CHECK (from_journey_id <> journey_id)
      )`);
    await db.query(`
      CREATE TABLE welcome_notes (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        guild_id uuid NOT NULL,
        site_id uuid,
        cohort_id uuid,
        place text,
        time text,
        bring text,
        revision integer NOT NULL DEFAULT 1,
        changed_by uuid NOT NULL,
        changed_at timestamptz NOT NULL,
        CONSTRAINT welcome_notes_pkey PRIMARY KEY (id),
        CONSTRAINT welcome_notes_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT welcome_notes_site_fkey FOREIGN KEY (site_id) REFERENCES sites (id),
        CONSTRAINT welcome_notes_cohort_fkey FOREIGN KEY (cohort_id) REFERENCES cohorts (id),
        CONSTRAINT welcome_notes_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES people (id),
        CONSTRAINT welcome_notes_site_or_cohort CHECK ((site_id IS NULL) <> (cohort_id IS NULL)),
        CONSTRAINT welcome_notes_one_a_site UNIQUE (site_id),
        CONSTRAINT welcome_notes_one_a_cohort UNIQUE (cohort_id)
      )`);
    await db.query(`
      CREATE TABLE welcome_links (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        journey_id uuid NOT NULL,
        token_hash bytea NOT NULL,
        made_by uuid NOT NULL,
        made_at timestamptz NOT NULL,
        opened_at timestamptz,
        browser_hash bytea,
        replaced_at timestamptz,
        CONSTRAINT welcome_links_pkey PRIMARY KEY (id),
        CONSTRAINT welcome_links_journey_fkey FOREIGN KEY (journey_id) REFERENCES journeys (id),
        CONSTRAINT welcome_links_made_by_fkey FOREIGN KEY (made_by) REFERENCES people (id),
        CONSTRAINT welcome_links_token_once UNIQUE (token_hash),
        CONSTRAINT welcome_links_opened_by_a_browser CHECK ((opened_at IS NULL) = (browser_hash IS NULL))
      )`);
    await db.query('CREATE UNIQUE INDEX welcome_links_one_a_journey ON welcome_links (journey_id) WHERE (replaced_at IS NULL)');
    await db.query(`
      CREATE TABLE first_questions (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        journey_id uuid NOT NULL,
        body text NOT NULL,
        asked_at timestamptz NOT NULL,
        answer text,
        answered_by uuid,
        answered_at timestamptz,
        CONSTRAINT first_questions_pkey PRIMARY KEY (id),
        CONSTRAINT first_questions_journey_fkey FOREIGN KEY (journey_id) REFERENCES journeys (id),
        CONSTRAINT first_questions_answered_by_fkey FOREIGN KEY (answered_by) REFERENCES people (id),
        CONSTRAINT first_questions_not_blank CHECK (btrim(body) <> ''),
        CONSTRAINT first_questions_answered_whole CHECK
          ((answer IS NULL) = (answered_at IS NULL) AND (answer IS NULL) = (answered_by IS NULL))
      )`);
    await db.query('CREATE INDEX first_questions_by_journey ON first_questions (journey_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE first_questions, welcome_links, welcome_notes, milestone_credits, task_holders');
  }
}
