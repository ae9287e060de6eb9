import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Guild days: the series, what is planned and proposed, who has a seat, and what remains of a day. */
export class GuildDays1763800003000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE guild_day_series (
        guild_id uuid NOT NULL,
        starts_minutes smallint NOT NULL,
        duration_minutes smallint NOT NULL,
        time_zone text NOT NULL,
        revision integer NOT NULL DEFAULT 1,
        CONSTRAINT guild_day_series_pkey PRIMARY KEY (guild_id),
        CONSTRAINT guild_day_series_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT guild_day_series_within_a_day CHECK (
          starts_minutes >= 0 AND duration_minutes BETWEEN 30 AND 720 AND starts_minutes + duration_minutes <= 1440)
      )`);
    await db.query(`
      CREATE TABLE guild_day_sites (
        guild_id uuid NOT NULL,
        site_id uuid NOT NULL,
        CONSTRAINT guild_day_sites_pkey PRIMARY KEY (guild_id, site_id),
        CONSTRAINT guild_day_sites_series_fkey FOREIGN KEY (guild_id) REFERENCES guild_day_series (guild_id),
        CONSTRAINT guild_day_sites_site_fkey FOREIGN KEY (site_id) REFERENCES sites (id)
      )`);
    await db.query(`
      CREATE TABLE guild_days (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        guild_id uuid NOT NULL,
        day date NOT NULL,
        published_number integer NOT NULL DEFAULT 0,
        CONSTRAINT guild_days_pkey PRIMARY KEY (id),
        CONSTRAINT guild_days_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT guild_days_once_a_guild UNIQUE (guild_id, day)
      )`);
    await db.query(`
      CREATE TABLE guild_day_programmes (
        guild_day_id uuid NOT NULL,
        number integer NOT NULL,
        programme jsonb NOT NULL,
        published_by uuid NOT NULL,
        published_at timestamptz NOT NULL,
        CONSTRAINT guild_day_programmes_pkey PRIMARY KEY (guild_day_id, number),
        CONSTRAINT guild_day_programmes_day_fkey FOREIGN KEY (guild_day_id) REFERENCES guild_days (id),
        CONSTRAINT guild_day_programmes_published_by_fkey FOREIGN KEY (published_by) REFERENCES people (id)
      )`);
    await db.query(`
      CREATE TABLE session_proposals (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        guild_id uuid NOT NULL,
        author_id uuid NOT NULL,
        kind text NOT NULL,
        title text NOT NULL,
        abstract text NOT NULL,
        duration_minutes smallint NOT NULL,
        state text NOT NULL,
        reason text,
        revision integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        CONSTRAINT session_proposals_pkey PRIMARY KEY (id),
        CONSTRAINT session_proposals_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT session_proposals_author_fkey FOREIGN KEY (author_id) REFERENCES people (id),
        CONSTRAINT session_proposals_kind_known CHECK (kind IN ('talk', 'workshop', 'group_exercise')),
        CONSTRAINT session_proposals_state_known CHECK (state IN
          ('draft', 'submitted', 'accepted', 'rejected', 'confirmed', 'scheduled', 'given', 'withdrawn')),
        CONSTRAINT session_proposals_rejected_with_reason CHECK (state <> 'rejected' OR reason IS NOT NULL)
      )`);
    await db.query(`CREATE INDEX session_proposals_by_author ON session_proposals (author_id)`);
    await db.query(`CREATE INDEX session_proposals_by_guild ON session_proposals (guild_id, state)`);
    await db.query(`
      CREATE TABLE guild_sessions (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        guild_day_id uuid NOT NULL,
        proposal_id uuid,
        kind text NOT NULL,
        title text NOT NULL,
        abstract text NOT NULL,
        track text NOT NULL,
        room text,
        link text,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        capacity smallint NOT NULL,
        kept_for_first_time boolean NOT NULL,
        code_secret bytea NOT NULL,
        published_at timestamptz,
        cancelled_at timestamptz,
        revision integer NOT NULL DEFAULT 1,
        CONSTRAINT guild_sessions_pkey PRIMARY KEY (id),
        CONSTRAINT guild_sessions_day_fkey FOREIGN KEY (guild_day_id) REFERENCES guild_days (id),
        CONSTRAINT guild_sessions_proposal_fkey FOREIGN KEY (proposal_id) REFERENCES session_proposals (id),
        CONSTRAINT guild_sessions_kind_known CHECK (kind IN ('talk', 'workshop', 'group_exercise')),
        CONSTRAINT guild_sessions_ends_after_start CHECK (ends_at > starts_at),
        CONSTRAINT guild_sessions_capacity_is_some CHECK (capacity BETWEEN 1 AND 2000),
        CONSTRAINT guild_sessions_link_is_web CHECK (link ~ '^https?://')
      )`);
    await db.query(`CREATE INDEX guild_sessions_by_day ON guild_sessions (guild_day_id)`);
    await db.query(`
      CREATE UNIQUE INDEX guild_sessions_one_a_proposal ON guild_sessions (proposal_id) WHERE (cancelled_at IS NULL)`);
    await db.query(`
      CREATE INDEX guild_sessions_by_words ON guild_sessions USING gin (to_tsvector('simple'::regconfig, title || ' ' || abstract))`);
    await db.query(`
      CREATE TABLE session_speakers (
        session_id uuid NOT NULL,
        person_id uuid NOT NULL,
        CONSTRAINT session_speakers_pkey PRIMARY KEY (session_id, person_id),
        CONSTRAINT session_speakers_session_fkey FOREIGN KEY (session_id) REFERENCES guild_sessions (id),
        CONSTRAINT session_speakers_person_fkey FOREIGN KEY (person_id) REFERENCES people (id)
      )`);
    await db.query(`CREATE INDEX session_speakers_by_person ON session_speakers (person_id)`);
    await db.query(`
      CREATE TABLE session_seats (
        id bigint GENERATED ALWAYS AS IDENTITY,
        session_id uuid NOT NULL,
        person_id uuid NOT NULL,
        state text NOT NULL,
        asked_at timestamptz NOT NULL,
        confirm_by timestamptz,
        ended_at timestamptz,
        CONSTRAINT session_seats_pkey PRIMARY KEY (id),
        CONSTRAINT session_seats_session_fkey FOREIGN KEY (session_id) REFERENCES guild_sessions (id),
        CONSTRAINT session_seats_person_fkey FOREIGN KEY (person_id) REFERENCES people (id),
        CONSTRAINT session_seats_state_known CHECK (state IN ('seated', 'waiting', 'offered', 'cancelled', 'lapsed')),
        CONSTRAINT session_seats_offered_until CHECK (state <> 'offered' OR confirm_by IS NOT NULL),
        CONSTRAINT session_seats_ended_dated CHECK ((state IN ('cancelled', 'lapsed')) = (ended_at IS NOT NULL))
      )`);
    await db.query(`
      CREATE UNIQUE INDEX session_seats_one_live ON session_seats (session_id, person_id)
      WHERE (state IN ('seated', 'waiting', 'offered'))`);
    await db.query(`CREATE INDEX session_seats_by_session ON session_seats (session_id, state, id)`);
    await db.query(`CREATE INDEX session_seats_by_person ON session_seats (person_id)`);
    await db.query(`CREATE INDEX session_seats_to_confirm ON session_seats (confirm_by) WHERE (state = 'offered')`);
    await db.query(`
      CREATE FUNCTION refuse_seat_beyond_capacity() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        room integer;
      BEGIN
        SELECT capacity INTO room FROM guild_sessions WHERE id = NEW.session_id FOR UPDATE;
        IF (SELECT count(*) FROM session_seats
            WHERE session_id = NEW.session_id AND state IN ('seated', 'offered') AND id <> NEW.id) >= room THEN
          RAISE EXCEPTION 'every seat of this session is taken' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE TRIGGER session_seats_within_capacity BEFORE INSERT OR UPDATE OF state ON session_seats
      FOR EACH ROW WHEN (NEW.state IN ('seated', 'offered')) EXECUTE FUNCTION refuse_seat_beyond_capacity()`);
    await db.query(`
      CREATE TABLE session_attendance (
        session_id uuid NOT NULL,
        person_id uuid NOT NULL,
        how text NOT NULL,
        marked_by uuid NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT session_attendance_pkey PRIMARY KEY (session_id, person_id),
        CONSTRAINT session_attendance_session_fkey FOREIGN KEY (session_id) REFERENCES guild_sessions (id),
        CONSTRAINT session_attendance_person_fkey FOREIGN KEY (person_id) REFERENCES people (id),
        CONSTRAINT session_attendance_marked_by_fkey FOREIGN KEY (marked_by) REFERENCES people (id),
        CONSTRAINT session_attendance_how_known CHECK (how IN ('code', 'host'))
      )`);
    await db.query(`CREATE INDEX session_attendance_by_person ON session_attendance (person_id)`);
    await db.query(`
      CREATE TABLE check_in_attempts (
        key varchar(255) NOT NULL,
        points integer NOT NULL DEFAULT 0,
        expire bigint,
        CONSTRAINT check_in_attempts_pkey PRIMARY KEY (key)
      )`);
    await db.query(`
      CREATE TABLE session_feedback (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        session_id uuid NOT NULL,
        rating smallint NOT NULL,
        words text,
        CONSTRAINT session_feedback_pkey PRIMARY KEY (id),
        CONSTRAINT session_feedback_session_fkey FOREIGN KEY (session_id) REFERENCES guild_sessions (id),
        CONSTRAINT session_feedback_rating_in_range CHECK (rating BETWEEN 1 AND 5)
      )`);
    await db.query(`CREATE INDEX session_feedback_by_session ON session_feedback (session_id)`);
    await db.query(`
      CREATE TABLE session_feedback_receipts (
        session_id uuid NOT NULL,
        person_id uuid NOT NULL,
        CONSTRAINT session_feedback_receipts_pkey PRIMARY KEY (session_id, person_id),
        CONSTRAINT session_feedback_receipts_session_fkey FOREIGN KEY (session_id) REFERENCES guild_sessions (id),
        CONSTRAINT session_feedback_receipts_person_fkey FOREIGN KEY (person_id) REFERENCES people (id)
      )`);
    await db.query(`
      CREATE TABLE session_materials (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        session_id uuid NOT NULL,
        kind text NOT NULL,
        title text NOT NULL,
        url text NOT NULL,
        added_by uuid NOT NULL,
        added_at timestamptz NOT NULL,
        CONSTRAINT session_materials_pkey PRIMARY KEY (id),
        CONSTRAINT session_materials_session_fkey FOREIGN KEY (session_id) REFERENCES guild_sessions (id),
        CONSTRAINT session_materials_added_by_fkey FOREIGN KEY (added_by) REFERENCES people (id),
        CONSTRAINT session_materials_kind_known CHECK (kind IN ('slides', 'recording', 'code', 'notes')),
        CONSTRAINT session_materials_url_is_web CHECK (url ~ '^https?://')
      )`);
    await db.query(`CREATE INDEX session_materials_by_session ON session_materials (session_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`DROP TABLE session_materials, session_feedback_receipts, session_feedback, check_in_attempts, session_attendance,
      session_seats, session_speakers, guild_sessions, session_proposals, guild_day_programmes, guild_days, guild_day_sites, guild_day_series`);
    await db.query('DROP FUNCTION refuse_seat_beyond_capacity');
  }
}
