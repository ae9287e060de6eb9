import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Calendars that people use elsewhere: links to their own, the guild's open programme, and times that meetings are agreed for. */
export class CalendarFeeds1763800012000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE agreed_meetings (
        journey_id uuid NOT NULL,
        key text NOT NULL,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        time_zone text NOT NULL,
        with_id uuid,
        revision integer NOT NULL DEFAULT 1,
        changed_at timestamptz NOT NULL,
        called_off_at timestamptz,
        CONSTRAINT agreed_meetings_pkey PRIMARY KEY (journey_id, key),
        CONSTRAINT agreed_meetings_milestone_fkey FOREIGN KEY (journey_id, key) REFERENCES journey_milestones (journey_id, key),
        CONSTRAINT agreed_meetings_with_fkey FOREIGN KEY (with_id) REFERENCES people (id),
        CONSTRAINT agreed_meetings_within_a_day CHECK (ends_at > starts_at AND ends_at <= starts_at + interval '8 hours')
      )`);
    await db.query(`CREATE INDEX agreed_meetings_by_attendee ON agreed_meetings (with_id)`);
    await db.query(`
      CREATE TABLE calendar_links (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        person_id uuid NOT NULL,
        name text NOT NULL,
        secret_hash bytea NOT NULL,
        created_at timestamptz NOT NULL,
        last_used_on date,
        CONSTRAINT calendar_links_pkey PRIMARY KEY (id),
        CONSTRAINT calendar_links_person_fkey FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE,
        CONSTRAINT calendar_links_name_once_a_person UNIQUE (person_id, name),
        CONSTRAINT calendar_links_name_not_blank CHECK (btrim(name) <> ''),
        CONSTRAINT calendar_links_hash_is_whole CHECK (octet_length(secret_hash) = 32)
      )`);
    await db.query(`
      CREATE TABLE open_programmes (
        guild_id uuid NOT NULL,
        opened_by uuid NOT NULL,
        opened_at timestamptz NOT NULL,
        CONSTRAINT open_programmes_pkey PRIMARY KEY (guild_id),
        CONSTRAINT open_programmes_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT open_programmes_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES people (id)
      )`);
    await db.query(`
      CREATE TABLE feed_requests (
        key varchar(255) NOT NULL,
        points integer NOT NULL DEFAULT 0,
        expire bigint,
        CONSTRAINT feed_requests_pkey PRIMARY KEY (key)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE feed_requests, open_programmes, calendar_links, agreed_meetings');
  }
}
