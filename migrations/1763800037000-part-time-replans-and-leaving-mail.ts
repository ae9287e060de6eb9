import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A part-time week is a change of dates like the others, unsubscribe links are known by their hashes alone, and a path says when its
 * content is to be looked at.
 */
export class PartTimeReplansAndLeavingMail1763800037000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE replans
        DROP CONSTRAINT replans_kind_known,
        ADD CONSTRAINT replans_kind_known CHECK (kind IN (
          'start_moved', 'leave_entered', 'pause_entered', 'absence_ended', 'absence_removed', 'site_moved', 'week_changed', 'calendar_taken_up'))`);
    await db.query(`
      CREATE TABLE unsubscribe_tokens (
        token_hash bytea NOT NULL,
        person_id uuid NOT NULL,
        made_at timestamptz NOT NULL,
        CONSTRAINT unsubscribe_tokens_pkey PRIMARY KEY (token_hash),
        CONSTRAINT unsubscribe_tokens_person_fkey FOREIGN KEY (person_id) REFERENCES people (id)
      )`);
    await db.query('CREATE INDEX unsubscribe_tokens_by_person ON unsubscribe_tokens (person_id, made_at)');
    // Links in letters that went out already go on to work.
    await db.query(`
      INSERT INTO unsubscribe_tokens (token_hash, person_id, made_at)
      SELECT sha256(convert_to(leave_token, 'UTF8')), person_id, now() FROM message_settings`);
    await db.query('ALTER TABLE message_settings DROP COLUMN leave_token');
    await db.query('ALTER TABLE milestone_definitions ADD COLUMN review_by date');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE milestone_definitions DROP COLUMN review_by');
    await db.query('ALTER TABLE message_settings ADD COLUMN leave_token text');
    await db.query(`UPDATE message_settings SET leave_token = gen_random_uuid()`);
    await db.query(`
      ALTER TABLE message_settings
        ALTER COLUMN leave_token SET NOT NULL,
        ADD CONSTRAINT message_settings_leave_token_once UNIQUE (leave_token)`);
    await db.query('DROP TABLE unsubscribe_tokens');
    await db.query(`DELETE FROM replan_journeys WHERE replan_id IN (SELECT id FROM replans WHERE kind = 'week_changed')`);
    await db.query(`DELETE FROM replans WHERE kind = 'week_changed'`);
    await db.query(`
      ALTER TABLE replans
        DROP CONSTRAINT replans_kind_known,
        ADD CONSTRAINT replans_kind_known CHECK (kind IN (
          'start_moved', 'leave_entered', 'pause_entered', 'absence_ended', 'absence_removed', 'site_moved', 'calendar_taken_up'))`);
  }
}
