import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who gets credit for what other systems tell: names and services and whose they are, what is proved, and what nobody knows yet. */
export class CreditForWork1763800031000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE milestone_definitions
        DROP CONSTRAINT milestone_definitions_proof_known,
        ADD CONSTRAINT milestone_definitions_proof_known CHECK (
          proved_by IN ('guild day', 'group exercise', 'pipeline', 'change merged', 'deploy', 'team deploy', 'rollback and forward'))`);
    await db.query(`
      CREATE TABLE proof_settings (
        guild_id uuid NOT NULL,
        production text[] NOT NULL,
        course_repositories text[] NOT NULL,
        hold_hours smallint NOT NULL,
        revision integer NOT NULL DEFAULT 1,
        CONSTRAINT proof_settings_pkey PRIMARY KEY (guild_id),
        CONSTRAINT proof_settings_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT proof_settings_hold_sensible CHECK (hold_hours BETWEEN 0 AND 336)
      )`);
    await db.query(`
      CREATE TABLE linked_names (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        guild_id uuid NOT NULL,
        source_id uuid,
        name text NOT NULL,
        person_id uuid,
        during daterange NOT NULL,
        linked_by uuid,
        linked_at timestamptz NOT NULL,
        CONSTRAINT linked_names_pkey PRIMARY KEY (id),
        CONSTRAINT linked_names_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT linked_names_source_fkey FOREIGN KEY (source_id) REFERENCES event_sources (id),
        CONSTRAINT linked_names_person_fkey FOREIGN KEY (person_id) REFERENCES people (id),
        CONSTRAINT linked_names_linked_by_fkey FOREIGN KEY (linked_by) REFERENCES people (id),
        CONSTRAINT linked_names_in_lower_case CHECK (name = lower(name) AND btrim(name) <> ''),
        CONSTRAINT linked_names_some_day CHECK (NOT isempty(during)),
        CONSTRAINT linked_names_one_a_day EXCLUDE USING gist (guild_id WITH =, name WITH =, during WITH &&) WHERE (source_id IS NULL),
        CONSTRAINT linked_names_one_a_day_and_source EXCLUDE USING gist (source_id WITH =, name WITH =, during WITH &&)
      )`);
    await db.query(`CREATE INDEX linked_names_by_guild ON linked_names (guild_id, name)`);
    await db.query(`CREATE INDEX linked_names_by_person ON linked_names (person_id)`);
    await db.query(`
      CREATE TABLE registered_services (
        guild_id uuid NOT NULL,
        service text NOT NULL,
        person_id uuid NOT NULL,
        registered_by uuid,
        registered_at timestamptz NOT NULL,
        CONSTRAINT registered_services_pkey PRIMARY KEY (guild_id, service),
        CONSTRAINT registered_services_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT registered_services_person_fkey FOREIGN KEY (person_id) REFERENCES people (id),
        CONSTRAINT registered_services_registered_by_fkey FOREIGN KEY (registered_by) REFERENCES people (id),
        CONSTRAINT registered_services_in_lower_case CHECK (service = lower(service) AND btrim(service) <> '')
      )`);
    await db.query(`CREATE INDEX registered_services_by_person ON registered_services (person_id)`);
    await db.query(`
      CREATE TABLE seen_names (
        guild_id uuid NOT NULL,
        name text NOT NULL,
        place text NOT NULL,
        first_seen_at timestamptz NOT NULL,
        CONSTRAINT seen_names_pkey PRIMARY KEY (guild_id, name, place),
        CONSTRAINT seen_names_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id)
      )`);
    await db.query(`CREATE INDEX seen_names_by_place ON seen_names (guild_id, place)`);
    await db.query(`
      CREATE TABLE pushed_commits (
        guild_id uuid NOT NULL,
        sha text NOT NULL,
        repository text NOT NULL,
        CONSTRAINT pushed_commits_pkey PRIMARY KEY (guild_id, sha, repository),
        CONSTRAINT pushed_commits_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id)
      )`);
    await db.query(`CREATE INDEX pushed_commits_by_repository ON pushed_commits (guild_id, repository)`);
    await db.query(`
      CREATE TABLE proof_credits (
        journey_id uuid NOT NULL,
        key text NOT NULL,
        proof text NOT NULL,
        level text NOT NULL,
        through text NOT NULL,
        seen_at timestamptz NOT NULL,
        holds_at timestamptz,
        chain jsonb NOT NULL,
        credited_at timestamptz NOT NULL,
        CONSTRAINT proof_credits_pkey PRIMARY KEY (journey_id, key),
        CONSTRAINT proof_credits_milestone_fkey FOREIGN KEY (journey_id, key) REFERENCES journey_milestones (journey_id, key),
        CONSTRAINT proof_credits_proof_known CHECK (proof IN ('pipeline', 'change merged', 'deploy', 'team deploy', 'rollback and forward')),
        CONSTRAINT proof_credits_level_known CHECK (level IN ('seen', 'held')),
        CONSTRAINT proof_credits_held_dated CHECK (level <> 'held' OR holds_at IS NOT NULL),
        CONSTRAINT proof_credits_through_known CHECK (through IN ('commit', 'named', 'service'))
      )`);
    await db.query(`CREATE INDEX proof_credits_to_hold ON proof_credits (holds_at) WHERE (level = 'seen')`);
    await db.query(`
      CREATE TABLE unattributed_work (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        guild_id uuid NOT NULL,
        what text NOT NULL,
        source_id uuid NOT NULL,
        name text NOT NULL,
        service text,
        repository text,
        url text,
        first_at timestamptz NOT NULL,
        last_at timestamptz NOT NULL,
        CONSTRAINT unattributed_work_pkey PRIMARY KEY (id),
        CONSTRAINT unattributed_work_once UNIQUE (guild_id, what, source_id, name),
        CONSTRAINT unattributed_work_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT unattributed_work_source_fkey FOREIGN KEY (source_id) REFERENCES event_sources (id),
        CONSTRAINT unattributed_work_what_known CHECK (what IN ('name', 'service'))
      )`);
    await db.query(`
      CREATE TABLE unattributed_set_aside (
        work_id uuid NOT NULL,
        person_id uuid NOT NULL,
        set_aside_at timestamptz NOT NULL,
        CONSTRAINT unattributed_set_aside_pkey PRIMARY KEY (work_id, person_id),
        CONSTRAINT unattributed_set_aside_work_fkey FOREIGN KEY (work_id) REFERENCES unattributed_work (id) ON DELETE CASCADE,
        CONSTRAINT unattributed_set_aside_person_fkey FOREIGN KEY (person_id) REFERENCES people (id)
      )`);
    await db.query(`
      CREATE TABLE told_statements (
        guild_id uuid NOT NULL,
        id uuid NOT NULL,
        hash bytea NOT NULL,
        told_at timestamptz NOT NULL,
        CONSTRAINT told_statements_pkey PRIMARY KEY (guild_id, id),
        CONSTRAINT told_statements_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id)
      )`);
    await db.query(`CREATE INDEX facts_by_repository ON facts (guild_id, repository, at) WHERE (repository IS NOT NULL)`);
    await db.query(`CREATE INDEX facts_by_service ON facts (guild_id, service, at) WHERE (service IS NOT NULL)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP INDEX facts_by_service, facts_by_repository');
    await db.query(
      `DROP TABLE told_statements, unattributed_set_aside, unattributed_work, proof_credits, pushed_commits, seen_names, registered_services, linked_names, proof_settings`,
    );
    await db.query(`UPDATE milestone_definitions SET proved_by = NULL WHERE proved_by NOT IN ('guild day', 'group exercise')`);
    await db.query(`
      ALTER TABLE milestone_definitions
        DROP CONSTRAINT milestone_definitions_proof_known,
        ADD CONSTRAINT milestone_definitions_proof_known CHECK (proved_by IN ('guild day', 'group exercise'))`);
  }
}
