import type { MigrationInterface, QueryRunner } from 'typeorm';

/** People kept by an identity provider, and the rules by which those who arrive are put into cohorts. */
export class PeopleFromElsewhere1763800034000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`ALTER TABLE people ADD COLUMN user_name text`);
    await db.query(`ALTER TABLE people ADD CONSTRAINT people_user_name_not_blank CHECK (btrim(user_name) <> '')`);
    await db.query(`CREATE UNIQUE INDEX people_user_name_once ON people (guild_id, lower(COALESCE(user_name, email)))`);
    await db.query(`
      CREATE TABLE provisioned_people (
        person_id uuid NOT NULL,
        external_id text,
        given_name text,
        family_name text,
        starts_on date,
        settled_start_on date,
        removed_at timestamptz,
        CONSTRAINT provisioned_people_pkey PRIMARY KEY (person_id),
        CONSTRAINT provisioned_people_person_fkey FOREIGN KEY (person_id) REFERENCES people (id) ON DELETE CASCADE
      )`);
    await db.query('CREATE INDEX provisioned_people_by_external_id ON provisioned_people (external_id)');
    await db.query(`
      CREATE TABLE arrival_rules (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        guild_id uuid NOT NULL,
        site_id uuid,
        path_id uuid NOT NULL,
        days_apart integer NOT NULL,
        by_itself boolean NOT NULL,
        made_by uuid NOT NULL,
        made_at timestamptz NOT NULL,
        CONSTRAINT arrival_rules_pkey PRIMARY KEY (id),
        CONSTRAINT arrival_rules_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT arrival_rules_site_fkey FOREIGN KEY (site_id) REFERENCES sites (id),
        CONSTRAINT arrival_rules_path_fkey FOREIGN KEY (path_id) REFERENCES paths (id),
        CONSTRAINT arrival_rules_made_by_fkey FOREIGN KEY (made_by) REFERENCES people (id),
        CONSTRAINT arrival_rules_days_apart_bounded CHECK (days_apart BETWEEN 0 AND 90)
      )`);
    await db.query('CREATE UNIQUE INDEX arrival_rules_one_a_site ON arrival_rules (site_id) WHERE (site_id IS NOT NULL)');
    await db.query('CREATE UNIQUE INDEX arrival_rules_one_for_the_others ON arrival_rules (guild_id) WHERE (site_id IS NULL)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE arrival_rules, provisioned_people');
    await db.query('DROP INDEX people_user_name_once');
    await db.query('ALTER TABLE people DROP COLUMN user_name');
  }
}
