import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Sites change their working week on a date, people work part of it, and a holiday says where it was read and when. */
export class WeeksThatChange1763800020000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE site_week_changes (
        site_id uuid NOT NULL,
        from_day date NOT NULL,
        working_week smallint[] NOT NULL,
        CONSTRAINT site_week_changes_pkey PRIMARY KEY (site_id, from_day),
        CONSTRAINT site_week_changes_site_fkey FOREIGN KEY (site_id) REFERENCES sites (id) ON DELETE CASCADE,
        CONSTRAINT site_week_changes_week_is_iso CHECK (
          cardinality(working_week) BETWEEN 1 AND 7 AND working_week <@ ARRAY[1,2,3,4,5,6,7]::smallint[])
      )`);
    await db.query(`
      CREATE TABLE own_weeks (
        person_id uuid NOT NULL,
        from_day date NOT NULL,
        weekdays smallint[] NOT NULL,
        CONSTRAINT own_weeks_pkey PRIMARY KEY (person_id, from_day),
        CONSTRAINT own_weeks_person_fkey FOREIGN KEY (person_id) REFERENCES people (id),
        CONSTRAINT own_weeks_weekdays_are_iso CHECK (
          cardinality(weekdays) BETWEEN 1 AND 7 AND weekdays <@ ARRAY[1,2,3,4,5,6,7]::smallint[])
      )`);
    await db.query(`
      ALTER TABLE site_holidays
        ADD COLUMN source text,
        ADD COLUMN checked_on date,
        ADD CONSTRAINT site_holidays_source_not_blank CHECK (btrim(source) <> '')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE site_holidays DROP COLUMN source, DROP COLUMN checked_on');
    await db.query('DROP TABLE own_weeks, site_week_changes');
  }
}
