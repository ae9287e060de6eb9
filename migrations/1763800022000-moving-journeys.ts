import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Moves of running journeys to another version of their path, and what one journey has that no version does. */
export class MovingJourneys1763800022000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      ALTER TABLE journey_milestones
        ADD COLUMN path_version_id uuid,
        ADD CONSTRAINT journey_milestones_version_fkey FOREIGN KEY (path_version_id) REFERENCES path_versions (id),
        ADD CONSTRAINT journey_milestones_off_the_path_settled
          CHECK (path_version_id IS NULL OR state IN ('done', 'waived', 'superseded', 'cancelled'))`);
    await db.query(`
      CREATE TABLE journey_own_milestones (
        journey_id uuid NOT NULL,
        key text NOT NULL,
        phase_key text NOT NULL,
        definition jsonb NOT NULL,
        added_by uuid NOT NULL,
        added_at timestamptz NOT NULL,
        CONSTRAINT journey_own_milestones_pkey PRIMARY KEY (journey_id, key),
        CONSTRAINT journey_own_milestones_milestone_fkey FOREIGN KEY (journey_id, key) REFERENCES journey_milestones (journey_id, key),
        CONSTRAINT journey_own_milestones_added_by_fkey FOREIGN KEY (added_by) REFERENCES people (id),
        CONSTRAINT journey_own_milestones_key_in_no_version CHECK (key LIKE 'own.%')
      )`);
    await db.query(`
      CREATE TABLE moves (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        guild_id uuid NOT NULL,
        path_id uuid NOT NULL,
        from_version_id uuid NOT NULL,
        to_version_id uuid NOT NULL,
        state text NOT NULL,
        started_by uuid NOT NULL,
        started_at timestamptz NOT NULL,
        ended_at timestamptz,
        undone_by uuid,
        undone_at timestamptz,
        CONSTRAINT moves_pkey PRIMARY KEY (id),
        CONSTRAINT moves_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT moves_path_fkey FOREIGN KEY (path_id) REFERENCES paths (id),
        CONSTRAINT moves_from_fkey FOREIGN KEY (from_version_id) REFERENCES path_versions (id),
        CONSTRAINT moves_to_fkey FOREIGN KEY (to_version_id) REFERENCES path_versions (id),
        CONSTRAINT moves_started_by_fkey FOREIGN KEY (started_by) REFERENCES people (id),
        CONSTRAINT moves_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES people (id),
        CONSTRAINT moves_state_known CHECK (state IN ('running', 'done', 'undoing', 'undone')),
        CONSTRAINT moves_somewhere_else CHECK (from_version_id <> to_version_id),
        CONSTRAINT moves_ended_dated CHECK ((state = 'running') = (ended_at IS NULL)),
        CONSTRAINT moves_undone_by_somebody CHECK ((state IN ('undoing', 'undone')) = (undone_by IS NOT NULL)),
        CONSTRAINT moves_undone_dated CHECK ((state = 'undone') = (undone_at IS NOT NULL))
      )`);
    await db.query(`CREATE UNIQUE INDEX moves_one_at_work ON moves (path_id) WHERE (state IN ('running', 'undoing'))`);
    await db.query(`CREATE INDEX moves_by_path ON moves (path_id, started_at)`);
    await db.query(`
      CREATE TABLE move_journeys (
        move_id uuid NOT NULL,
        journey_id uuid NOT NULL,
        state text NOT NULL,
        plan text NOT NULL,
        reason text,
        before jsonb,
        kept_keys text[] NOT NULL DEFAULT '{}',
        CONSTRAINT move_journeys_pkey PRIMARY KEY (move_id, journey_id),
        CONSTRAINT move_journeys_move_fkey FOREIGN KEY (move_id) REFERENCES moves (id),
        CONSTRAINT move_journeys_journey_fkey FOREIGN KEY (journey_id) REFERENCES journeys (id),
        CONSTRAINT move_journeys_state_known CHECK (state IN ('pending', 'done', 'skipped', 'failed', 'undone', 'stayed')),
        CONSTRAINT move_journeys_not_done_with_reason CHECK ((state IN ('skipped', 'failed', 'stayed')) = (reason IS NOT NULL)),
        CONSTRAINT move_journeys_done_can_be_undone CHECK ((state IN ('done', 'undone', 'stayed')) = (before IS NOT NULL))
      )`);
    await db.query(`CREATE INDEX move_journeys_by_journey ON move_journeys (journey_id)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE move_journeys, moves, journey_own_milestones');
    await db.query(`
      ALTER TABLE journey_milestones
        DROP CONSTRAINT journey_milestones_off_the_path_settled,
        DROP CONSTRAINT journey_milestones_version_fkey,
        DROP COLUMN path_version_id`);
  }
}
