import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Paths that belong to named people, and who last wrote in a draft. A path is locked while it has an owner. */
export class PathOwners1763800014000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE path_owners (
        path_id uuid NOT NULL,
        person_id uuid NOT NULL,
        added_by uuid NOT NULL,
        added_at timestamptz NOT NULL,
        CONSTRAINT path_owners_pkey PRIMARY KEY (path_id, person_id),
        CONSTRAINT path_owners_path_fkey FOREIGN KEY (path_id) REFERENCES paths (id) ON DELETE CASCADE,
        CONSTRAINT path_owners_person_fkey FOREIGN KEY (person_id) REFERENCES people (id),
        CONSTRAINT path_owners_added_by_fkey FOREIGN KEY (added_by) REFERENCES people (id)
      )`);
    await db.query(`
      ALTER TABLE path_versions
        ADD COLUMN updated_by uuid,
        ADD CONSTRAINT path_versions_updated_by_fkey FOREIGN KEY (updated_by) REFERENCES people (id)`);
    await db.query('CREATE INDEX journeys_of_version ON journeys (path_version_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX journeys_of_version');
    await db.query('ALTER TABLE path_versions DROP COLUMN updated_by');
    await db.query('DROP TABLE path_owners');
  }
}
