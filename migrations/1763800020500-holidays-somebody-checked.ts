import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A holiday says who checked it, and a site what there is to know about its days off. */
export class HolidaysSomebodyChecked1763800020500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE site_holidays
        ADD COLUMN checked_by uuid,
        ADD CONSTRAINT site_holidays_checked_by_fkey FOREIGN KEY (checked_by) REFERENCES people (id),
        ADD CONSTRAINT site_holidays_checked_by_dated CHECK (checked_by IS NULL OR checked_on IS NOT NULL)`);
    await db.query(`
      ALTER TABLE sites
        ADD COLUMN days_off_note text,
        ADD CONSTRAINT sites_days_off_note_not_blank CHECK (btrim(days_off_note) <> '')`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE sites DROP COLUMN days_off_note');
    await db.query('ALTER TABLE site_holidays DROP COLUMN checked_by');
  }
}
