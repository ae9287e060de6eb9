import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Nudges that were given, rest from them, and how each person wants to be told of what. */
export class NudgesAndHowPeopleAreTold1763800024000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE nudges (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        journey_id uuid NOT NULL,
        key text NOT NULL,
        rule text NOT NULL,
        step text NOT NULL,
        episode text NOT NULL,
        turn text NOT NULL,
        told_on date NOT NULL,
        told_at timestamptz NOT NULL,
        CONSTRAINT nudges_pkey PRIMARY KEY (id),
        CONSTRAINT nudges_milestone_fkey FOREIGN KEY (journey_id, key) REFERENCES journey_milestones (journey_id, key),
        CONSTRAINT nudges_told_once UNIQUE (journey_id, key, rule, step, episode),
        CONSTRAINT nudges_rule_known CHECK (rule IN ('access', 'review', 'blocker', 'no_movement', 'long_open')),
        CONSTRAINT nudges_step_known CHECK (step IN ('hire', 'turn', 'mentor', 'backup', 'manager'))
      )`);
    await db.query(`
      CREATE TABLE nudge_rests (
        journey_id uuid NOT NULL,
        day date NOT NULL,
        said_at timestamptz NOT NULL,
        CONSTRAINT nudge_rests_pkey PRIMARY KEY (journey_id, day),
        CONSTRAINT nudge_rests_journey_fkey FOREIGN KEY (journey_id) REFERENCES journeys (id)
      )`);
    await db.query(`
      CREATE TABLE nudge_runs (
        site_id uuid NOT NULL,
        day date NOT NULL,
        finished_at timestamptz NOT NULL,
        CONSTRAINT nudge_runs_pkey PRIMARY KEY (site_id, day),
        CONSTRAINT nudge_runs_site_fkey FOREIGN KEY (site_id) REFERENCES sites (id)
      )`);
    await db.query(`
      CREATE TABLE message_choices (
        person_id uuid NOT NULL,
        message_group text NOT NULL,
        way text NOT NULL,
        CONSTRAINT message_choices_pkey PRIMARY KEY (person_id, message_group),
        CONSTRAINT message_choices_person_fkey FOREIGN KEY (person_id) REFERENCES people (id),
        CONSTRAINT message_choices_group_known CHECK (message_group IN ('your_turn', 'answers', 'nudges', 'guild')),
        CONSTRAINT message_choices_way_known CHECK (way IN ('inbox', 'mail', 'digest', 'webhook'))
      )`);
    await db.query(`
      CREATE TABLE message_settings (
        person_id uuid NOT NULL,
        digest_minutes smallint NOT NULL DEFAULT 540,
        webhook_sealed bytea,
        leave_token text NOT NULL,
        digested_on date,
        CONSTRAINT message_settings_pkey PRIMARY KEY (person_id),
        CONSTRAINT message_settings_person_fkey FOREIGN KEY (person_id) REFERENCES people (id),
        CONSTRAINT message_settings_leave_token_once UNIQUE (leave_token),
        CONSTRAINT message_settings_digest_by_day CHECK (digest_minutes BETWEEN 360 AND 960)
      )`);
    await db.query(`
      CREATE TABLE held_messages (
        message_id uuid NOT NULL,
        person_id uuid NOT NULL,
        CONSTRAINT held_messages_pkey PRIMARY KEY (message_id),
        CONSTRAINT held_messages_message_fkey FOREIGN KEY (message_id) REFERENCES inbox_messages (id) ON DELETE CASCADE,
        CONSTRAINT held_messages_person_fkey FOREIGN KEY (person_id) REFERENCES people (id)
      )`);
    await db.query('CREATE INDEX held_messages_by_person ON held_messages (person_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE held_messages, message_settings, message_choices, nudge_runs, nudge_rests, nudges');
  }
}
