import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A guild week's match can be made again before it is published, and free places can be taken afterwards. */
export class GuildWeeksMadeWhole1763800008000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE guild_week_assignments DROP CONSTRAINT guild_week_assignments_run_fkey');
    await db.query('ALTER TABLE guild_week_runs DROP CONSTRAINT guild_week_runs_pkey');
    await db.query('ALTER TABLE guild_week_runs ADD COLUMN number smallint NOT NULL DEFAULT 1');
    await db.query(`
      ALTER TABLE guild_week_runs
        ALTER COLUMN number DROP DEFAULT,
        ADD CONSTRAINT guild_week_runs_pkey PRIMARY KEY (week_id, number),
        ADD CONSTRAINT guild_week_runs_numbered_from_one CHECK (number >= 1)`);
    await db.query('ALTER TABLE guild_week_assignments ADD COLUMN run smallint NOT NULL DEFAULT 1');
    await db.query(`
      ALTER TABLE guild_week_assignments
        ALTER COLUMN run DROP DEFAULT,
        ADD CONSTRAINT guild_week_assignments_run_fkey FOREIGN KEY (week_id, run) REFERENCES guild_week_runs (week_id, number)`);
    await db.query(`
      CREATE TABLE guild_week_late_places (
        week_id uuid NOT NULL,
        person_id uuid NOT NULL,
        option_id uuid NOT NULL,
        taken_at timestamptz NOT NULL,
        CONSTRAINT guild_week_late_places_pkey PRIMARY KEY (week_id, person_id),
        CONSTRAINT guild_week_late_places_person_fkey FOREIGN KEY (person_id) REFERENCES people (id),
        CONSTRAINT guild_week_late_places_option_fkey FOREIGN KEY (week_id, option_id) REFERENCES guild_week_options (week_id, id)
      )`);
    await db.query('CREATE INDEX guild_week_late_places_by_option ON guild_week_late_places (option_id)');
    await db.query(`
      CREATE FUNCTION refuse_late_place_of_guild_week() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        room integer;
      BEGIN
        SELECT max_seats INTO room FROM guild_week_options WHERE id = NEW.option_id FOR UPDATE;
        IF (SELECT count(*) FROM guild_week_assignments WHERE option_id = NEW.option_id)
           + (SELECT count(*) FROM guild_week_late_places WHERE option_id = NEW.option_id) >= room THEN
          RAISE EXCEPTION 'every seat of this option is taken' USING ERRCODE = 'restrict_violation';
        END IF;
        IF EXISTS (SELECT FROM guild_week_assignments WHERE week_id = NEW.week_id AND person_id = NEW.person_id AND option_id IS NOT NULL) THEN
          RAISE EXCEPTION 'the match gave this person a place' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE TRIGGER guild_week_late_places_within_seats BEFORE INSERT OR UPDATE ON guild_week_late_places
      FOR EACH ROW EXECUTE FUNCTION refuse_late_place_of_guild_week()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE guild_week_late_places');
    await db.query('DROP FUNCTION refuse_late_place_of_guild_week');
    await db.query('ALTER TABLE guild_week_assignments DROP CONSTRAINT guild_week_assignments_run_fkey, DROP COLUMN run');
    // Before, a week had one run: the last one is the one that counts.
    await db.query('ALTER TABLE guild_week_runs DISABLE TRIGGER guild_week_runs_immutable');
    await db.query('DELETE FROM guild_week_runs r WHERE number < (SELECT max(l.number) FROM guild_week_runs l WHERE l.week_id = r.week_id)');
    await db.query('ALTER TABLE guild_week_runs ENABLE TRIGGER guild_week_runs_immutable');
    await db.query('ALTER TABLE guild_week_runs DROP CONSTRAINT guild_week_runs_pkey, DROP COLUMN number');
    await db.query('ALTER TABLE guild_week_runs ADD CONSTRAINT guild_week_runs_pkey PRIMARY KEY (week_id)');
    await db.query(`
      ALTER TABLE guild_week_assignments
        ADD CONSTRAINT guild_week_assignments_run_fkey FOREIGN KEY (week_id) REFERENCES guild_week_runs (week_id)`);
  }
}
