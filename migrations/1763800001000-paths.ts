import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Paths, their versions, and the milestones a published version defines for good. */
export class Paths1763800001000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE paths (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        guild_id uuid NOT NULL,
        key text NOT NULL,
        created_at timestamptz NOT NULL DEFAULT now(),
        CONSTRAINT paths_pkey PRIMARY KEY (id),
        CONSTRAINT paths_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT paths_key_once_a_guild UNIQUE (guild_id, key)
      )`);
    await db.query(`
      CREATE TABLE path_versions (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        path_id uuid NOT NULL,
        number integer,
        title text NOT NULL,
        document jsonb NOT NULL,
        readings jsonb NOT NULL DEFAULT '{}',
        origin text NOT NULL,
        note text,
        revision integer NOT NULL DEFAULT 1,
        created_by uuid,
        created_at timestamptz NOT NULL,
        updated_at timestamptz NOT NULL,
        published_by uuid,
        published_at timestamptz,
        CONSTRAINT path_versions_pkey PRIMARY KEY (id),
        CONSTRAINT path_versions_path_fkey FOREIGN KEY (path_id) REFERENCES paths (id),
        CONSTRAINT path_versions_created_by_fkey FOREIGN KEY (created_by) REFERENCES people (id),
        CONSTRAINT path_versions_published_by_fkey FOREIGN KEY (published_by) REFERENCES people (id),
        CONSTRAINT path_versions_number_once UNIQUE (path_id, number),
        CONSTRAINT path_versions_numbered_when_published CHECK ((published_at IS NULL) = (number IS NULL))
      )`);
    await db.query(`CREATE UNIQUE INDEX path_versions_one_draft ON path_versions (path_id) WHERE (published_at IS NULL)`);
    await db.query(`
      CREATE TABLE milestone_definitions (
        path_version_id uuid NOT NULL,
        key text NOT NULL,
        position smallint NOT NULL,
        phase_key text NOT NULL,
        phase_title text NOT NULL,
        title text NOT NULL,
        guide text NOT NULL,
        done_when text[] NOT NULL DEFAULT '{}',
        type text NOT NULL,
        mode text NOT NULL,
        reviewer text,
        fallback_reviewer text,
        proved_by text,
        due_day smallint,
        due_guild_day_from smallint,
        needs text[] NOT NULL DEFAULT '{}',
        requirement text NOT NULL,
        condition text,
        effort_minutes integer,
        owner text,
        assignee text NOT NULL,
        CONSTRAINT milestone_definitions_pkey PRIMARY KEY (path_version_id, key),
        CONSTRAINT milestone_definitions_version_fkey FOREIGN KEY (path_version_id) REFERENCES path_versions (id) ON DELETE CASCADE,
        CONSTRAINT milestone_definitions_position_once UNIQUE (path_version_id, position),
        CONSTRAINT milestone_definitions_type_known CHECK (type IN
          ('task', 'meeting', 'reading', 'unit', 'session', 'build', 'reflection', 'deploy', 'signoff', 'quiz')),
        CONSTRAINT milestone_definitions_mode_known CHECK (mode IN ('self', 'review', 'attend', 'auto')),
        CONSTRAINT milestone_definitions_review_has_reviewer CHECK ((mode = 'review') = (reviewer IS NOT NULL)),
        CONSTRAINT milestone_definitions_proof_known CHECK (proved_by IN ('guild day', 'group exercise')),
        CONSTRAINT milestone_definitions_one_due_rule CHECK (num_nonnulls(due_day, due_guild_day_from) = 1),
        CONSTRAINT milestone_definitions_requirement_known CHECK (requirement IN ('required', 'optional', 'conditional')),
        CONSTRAINT milestone_definitions_assignee_known CHECK (assignee IN ('hire', 'mentor', 'backup', 'manager', 'admin'))
      )`);
    await db.query(`
      CREATE FUNCTION refuse_change_of_published() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'a published path version never changes' USING ERRCODE = 'restrict_violation';
      END $$`);
    await db.query(`
      CREATE TRIGGER path_versions_immutable BEFORE UPDATE OR DELETE ON path_versions
      FOR EACH ROW WHEN (OLD.published_at IS NOT NULL) EXECUTE FUNCTION refuse_change_of_published()`);
    await db.query(`
      CREATE TRIGGER milestone_definitions_immutable BEFORE UPDATE OR DELETE ON milestone_definitions
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_published()`);
    await db.query(`
      CREATE FUNCTION refuse_definition_of_published() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        IF EXISTS (SELECT FROM path_versions v WHERE v.id = NEW.path_version_id AND v.published_at IS NOT NULL) THEN
          RAISE EXCEPTION 'a published path version takes no more milestones' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
      END $$`);
    await db.query(`
      CREATE TRIGGER milestone_definitions_before_publishing BEFORE INSERT ON milestone_definitions
      FOR EACH ROW EXECUTE FUNCTION refuse_definition_of_published()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE milestone_definitions');
    await db.query('DROP TABLE path_versions');
    await db.query('DROP FUNCTION refuse_change_of_published');
    await db.query('DROP FUNCTION refuse_definition_of_published');
    await db.query('DROP TABLE paths');
  }
}
