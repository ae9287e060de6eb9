import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Guild weeks: what is on offer, what people would like, who got what, and what came of it. */
export class GuildWeeks1763800004000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE guild_weeks (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        guild_id uuid NOT NULL,
        quarter text NOT NULL,
        title text NOT NULL,
        about text NOT NULL,
        starts_on date NOT NULL,
        ends_on date NOT NULL,
        rank_by timestamptz NOT NULL,
        state text NOT NULL,
        seed text,
        seed_hash text,
        revision integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        CONSTRAINT guild_weeks_pkey PRIMARY KEY (id),
        CONSTRAINT guild_weeks_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT guild_weeks_one_a_quarter UNIQUE (guild_id, quarter),
        CONSTRAINT guild_weeks_quarter_written CHECK (quarter ~ '^[0-9]{4}-Q[1-4]$'),
        CONSTRAINT guild_weeks_title_not_blank CHECK (btrim(title) <> ''),
        CONSTRAINT guild_weeks_ends_after_start CHECK (starts_on <= ends_on),
        CONSTRAINT guild_weeks_state_known CHECK (state IN ('proposing', 'ranking', 'matched', 'published', 'closed')),
        CONSTRAINT guild_weeks_sealed_before_ranking CHECK ((state = 'proposing') = (seed IS NULL) AND (seed IS NULL) = (seed_hash IS NULL))
      )`);
    await db.query(`
      CREATE TABLE guild_week_options (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        week_id uuid NOT NULL,
        kind text NOT NULL,
        title text NOT NULL,
        about text NOT NULL,
        host_id uuid NOT NULL,
        min_seats smallint NOT NULL,
        max_seats smallint NOT NULL,
        skills text[] NOT NULL,
        revision integer NOT NULL DEFAULT 1,
        proposed_at timestamptz NOT NULL,
        withdrawn_at timestamptz,
        CONSTRAINT guild_week_options_pkey PRIMARY KEY (id),
        CONSTRAINT guild_week_options_in_week UNIQUE (week_id, id),
        CONSTRAINT guild_week_options_week_fkey FOREIGN KEY (week_id) REFERENCES guild_weeks (id),
        CONSTRAINT guild_week_options_host_fkey FOREIGN KEY (host_id) REFERENCES people (id),
        CONSTRAINT guild_week_options_kind_known CHECK (kind IN ('product_team', 'open_source', 'research', 'educational_session')),
        CONSTRAINT guild_week_options_title_not_blank CHECK (btrim(title) <> ''),
        CONSTRAINT guild_week_options_seats_in_order CHECK (min_seats BETWEEN 1 AND max_seats AND max_seats <= 200)
      )`);
    await db.query(`
      CREATE TABLE guild_week_option_sites (
        option_id uuid NOT NULL,
        site_id uuid NOT NULL,
        CONSTRAINT guild_week_option_sites_pkey PRIMARY KEY (option_id, site_id),
        CONSTRAINT guild_week_option_sites_option_fkey FOREIGN KEY (option_id) REFERENCES guild_week_options (id),
        CONSTRAINT guild_week_option_sites_site_fkey FOREIGN KEY (site_id) REFERENCES sites (id)
      )`);
    await db.query(`
      CREATE TABLE guild_week_ballots (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        week_id uuid NOT NULL,
        person_id uuid NOT NULL,
        ranked_at timestamptz NOT NULL,
        CONSTRAINT guild_week_ballots_pkey PRIMARY KEY (id),
        CONSTRAINT guild_week_ballots_one_a_person UNIQUE (week_id, person_id),
        CONSTRAINT guild_week_ballots_in_week UNIQUE (week_id, id),
        CONSTRAINT guild_week_ballots_week_fkey FOREIGN KEY (week_id) REFERENCES guild_weeks (id),
        CONSTRAINT guild_week_ballots_person_fkey FOREIGN KEY (person_id) REFERENCES people (id)
      )`);
    await db.query(`
      CREATE TABLE guild_week_choices (
        ballot_id uuid NOT NULL,
        place smallint NOT NULL,
        week_id uuid NOT NULL,
        option_id uuid NOT NULL,
        CONSTRAINT guild_week_choices_pkey PRIMARY KEY (ballot_id, place),
        CONSTRAINT guild_week_choices_option_once UNIQUE (ballot_id, option_id),
        CONSTRAINT guild_week_choices_ballot_fkey FOREIGN KEY (week_id, ballot_id) REFERENCES guild_week_ballots (week_id, id) ON DELETE CASCADE,
        CONSTRAINT guild_week_choices_option_fkey FOREIGN KEY (week_id, option_id) REFERENCES guild_week_options (week_id, id),
        CONSTRAINT guild_week_choices_five_at_most CHECK (place BETWEEN 1 AND 5)
      )`);
    await db.query(`
      CREATE TABLE guild_week_runs (
        week_id uuid NOT NULL,
        record jsonb NOT NULL,
        barred jsonb NOT NULL,
        ran_by uuid NOT NULL,
        ran_at timestamptz NOT NULL,
        CONSTRAINT guild_week_runs_pkey PRIMARY KEY (week_id),
        CONSTRAINT guild_week_runs_week_fkey FOREIGN KEY (week_id) REFERENCES guild_weeks (id),
        CONSTRAINT guild_week_runs_ran_by_fkey FOREIGN KEY (ran_by) REFERENCES people (id)
      )`);
    await db.query(`
      CREATE FUNCTION refuse_change_of_guild_week_run() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a run of a guild week is never changed' USING ERRCODE = 'restrict_violation';
      END $$`);
    await db.query(`
      CREATE TRIGGER guild_week_runs_immutable BEFORE UPDATE OR DELETE ON guild_week_runs
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_guild_week_run()`);
    await db.query(`
      CREATE TABLE guild_week_assignments (
        week_id uuid NOT NULL,
        person_id uuid NOT NULL,
        option_id uuid,
        choice smallint,
        CONSTRAINT guild_week_assignments_pkey PRIMARY KEY (week_id, person_id),
        CONSTRAINT guild_week_assignments_run_fkey FOREIGN KEY (week_id) REFERENCES guild_week_runs (week_id),
        CONSTRAINT guild_week_assignments_person_fkey FOREIGN KEY (person_id) REFERENCES people (id),
        CONSTRAINT guild_week_assignments_option_fkey FOREIGN KEY (week_id, option_id) REFERENCES guild_week_options (week_id, id),
        CONSTRAINT guild_week_assignments_choice_of_place CHECK ((option_id IS NULL) = (choice IS NULL) AND choice BETWEEN 1 AND 5)
      )`);
    await db.query(`CREATE INDEX guild_week_assignments_by_option ON guild_week_assignments (option_id)`);
    await db.query(`
      CREATE TABLE guild_week_outcomes (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        week_id uuid NOT NULL,
        option_id uuid NOT NULL,
        title text NOT NULL,
        about text NOT NULL,
        url text NOT NULL,
        added_by uuid NOT NULL,
        added_at timestamptz NOT NULL,
        CONSTRAINT guild_week_outcomes_pkey PRIMARY KEY (id),
        CONSTRAINT guild_week_outcomes_option_fkey FOREIGN KEY (week_id, option_id) REFERENCES guild_week_options (week_id, id),
        CONSTRAINT guild_week_outcomes_added_by_fkey FOREIGN KEY (added_by) REFERENCES people (id),
        CONSTRAINT guild_week_outcomes_title_not_blank CHECK (btrim(title) <> ''),
        CONSTRAINT guild_week_outcomes_link_is_web CHECK (url ~ '^https?://')
      )`);
    await db.query(`CREATE INDEX guild_week_outcomes_by_week ON guild_week_outcomes (week_id, added_at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(
      'DROP TABLE guild_week_outcomes, guild_week_assignments, guild_week_runs, guild_week_choices, guild_week_ballots, guild_week_option_sites, guild_week_options, guild_weeks',
    );
    await db.query('DROP FUNCTION refuse_change_of_guild_week_run');
  }
}
