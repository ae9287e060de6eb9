import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Guilds, their sites and calendars, the people in them, and how people sign in. */
export class GuildsAndPeople1763800000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`CREATE EXTENSION IF NOT EXISTS btree_gist`);
    await db.query(`
      CREATE TABLE guilds (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        name text NOT NULL,
        guild_day_weekday smallint NOT NULL DEFAULT 4,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT guilds_pkey PRIMARY KEY (id),
        CONSTRAINT guilds_name_not_blank CHECK (btrim(name) <> ''),
        CONSTRAINT guilds_weekday_is_iso CHECK (guild_day_weekday BETWEEN 1 AND 7)
      )`);
    await db.query(`
      CREATE TABLE sites (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        guild_id uuid NOT NULL,
        name text NOT NULL,
        time_zone text NOT NULL,
        working_week smallint[] NOT NULL,
        revision integer NOT NULL DEFAULT 1,
        CONSTRAINT sites_pkey PRIMARY KEY (id),
        CONSTRAINT sites_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT sites_name_once_a_guild UNIQUE (guild_id, name),
        CONSTRAINT sites_working_week_is_iso CHECK (
          cardinality(working_week) BETWEEN 1 AND 7 AND working_week <@ ARRAY[1,2,3,4,5,6,7]::smallint[])
      )`);
    await db.query(`
      CREATE TABLE site_holidays (
        site_id uuid NOT NULL,
        day date NOT NULL,
        name text NOT NULL,
        half boolean NOT NULL DEFAULT false,
        CONSTRAINT site_holidays_pkey PRIMARY KEY (site_id, day),
        CONSTRAINT site_holidays_site_fkey FOREIGN KEY (site_id) REFERENCES sites (id) ON DELETE CASCADE
      )`);
    await db.query(`
      CREATE TABLE people (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        guild_id uuid NOT NULL,
        site_id uuid NOT NULL,
        name text NOT NULL,
        email text NOT NULL,
        contact_url text,
        password_hash text,
        revision integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL DEFAULT now(),
        deactivated_at timestamptz,
        CONSTRAINT people_pkey PRIMARY KEY (id),
        CONSTRAINT people_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT people_site_fkey FOREIGN KEY (site_id) REFERENCES sites (id),
        CONSTRAINT people_email_once UNIQUE (email),
        CONSTRAINT people_email_is_lower CHECK (email = lower(email) AND email LIKE '%_@_%'),
        CONSTRAINT people_name_not_blank CHECK (btrim(name) <> '')
      )`);
    await db.query(`CREATE INDEX people_by_guild ON people (guild_id, name)`);
    await db.query(`
      CREATE TABLE role_grants (
        person_id uuid NOT NULL,
        guild_id uuid NOT NULL,
        role text NOT NULL,
        granted_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT role_grants_pkey PRIMARY KEY (person_id, guild_id, role),
        CONSTRAINT role_grants_person_fkey FOREIGN KEY (person_id) REFERENCES people (id),
        CONSTRAINT role_grants_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT role_grants_role_known CHECK (role IN ('mentor', 'manager', 'expert', 'admin'))
      )`);
    await db.query(`
      CREATE TABLE focal_points (
        guild_id uuid NOT NULL,
        topic text NOT NULL,
        person_id uuid NOT NULL,
        CONSTRAINT focal_points_pkey PRIMARY KEY (guild_id, topic, person_id),
        CONSTRAINT focal_points_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT focal_points_person_fkey FOREIGN KEY (person_id) REFERENCES people (id),
        CONSTRAINT focal_points_topic_is_slug CHECK (topic ~ '^[a-z0-9]+(-[a-z0-9]+)*$')
      )`);
    await db.query(`
      CREATE TABLE away_periods (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        person_id uuid NOT NULL,
        during daterange NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT away_periods_pkey PRIMARY KEY (id),
        CONSTRAINT away_periods_person_fkey FOREIGN KEY (person_id) REFERENCES people (id),
        CONSTRAINT away_periods_bounded CHECK (NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during)),
        CONSTRAINT away_periods_apart EXCLUDE USING gist (person_id WITH =, during WITH &&)
      )`);
    await db.query(`
      CREATE TABLE sessions (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        token_hash bytea NOT NULL,
        person_id uuid NOT NULL,
        user_agent text NOT NULL DEFAULT '',
        created_at timestamptz NOT NULL,
        last_seen_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT sessions_pkey PRIMARY KEY (id),
        CONSTRAINT sessions_token_once UNIQUE (token_hash),
        CONSTRAINT sessions_person_fkey FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX sessions_by_person ON sessions (person_id)`);
    await db.query(`
      CREATE TABLE invitations (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        token_hash bytea NOT NULL,
        person_id uuid NOT NULL,
        invited_by uuid,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        used_at timestamptz,
        CONSTRAINT invitations_pkey PRIMARY KEY (id),
        CONSTRAINT invitations_token_once UNIQUE (token_hash),
        CONSTRAINT invitations_person_fkey FOREIGN KEY (person_id) REFERENCES people (id),
        CONSTRAINT invitations_invited_by_fkey FOREIGN KEY (invited_by) REFERENCES people (id)
      )`);
    await db.query(`CREATE INDEX invitations_by_person ON invitations (person_id)`);
    await db.query(`
      CREATE TABLE setup_tokens (
        token_hash bytea NOT NULL,
        created_at timestamptz NOT NULL,
        expires_at timestamptz NOT NULL,
        CONSTRAINT setup_tokens_pkey PRIMARY KEY (token_hash)
      )`);
    await db.query(`
      CREATE TABLE idempotency_keys (
        person_id uuid NOT NULL,
        key text NOT NULL,
        command text NOT NULL,
        result jsonb,
        created_at timestamptz NOT NULL,
        CONSTRAINT idempotency_keys_pkey PRIMARY KEY (person_id, key),
        CONSTRAINT idempotency_keys_person_fkey FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE
      )`);
    await db.query(`CREATE INDEX idempotency_keys_by_age ON idempotency_keys (created_at)`);
    await db.query(`
      CREATE TABLE demo_people (
        person_id uuid NOT NULL,
        position smallint NOT NULL,
        about text NOT NULL,
        CONSTRAINT demo_people_pkey PRIMARY KEY (person_id),
        CONSTRAINT demo_people_person_fkey FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE
      )`);
    await db.query(`
      CREATE TABLE login_attempts (
        key varchar(255) NOT NULL,
        points integer NOT NULL DEFAULT 0,
        expire bigint,
        CONSTRAINT login_attempts_pkey PRIMARY KEY (key)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const table of [
      'login_attempts', 'demo_people', 'idempotency_keys', 'setup_tokens', 'invitations', 'sessions', 'away_periods', 'focal_points', 'role_grants',
      'people', 'site_holidays', 'sites', 'guilds',
    ]) {
      await db.query(`DROP TABLE ${table}`);
    }
  }
}
