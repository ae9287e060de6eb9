import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What other programs are told: changes with positions that are given after the commit, and webhooks that carry them out. */
export class ChangesForPrograms1763800035000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE changes (
        position bigint NOT NULL,
        id uuid NOT NULL,
        activity_id bigint NOT NULL,
        guild_id uuid NOT NULL,
        type text NOT NULL,
        subject text NOT NULL,
        CONSTRAINT changes_pkey PRIMARY KEY (position),
        CONSTRAINT changes_id_once UNIQUE (id),
        CONSTRAINT changes_activity_once UNIQUE (activity_id),
        CONSTRAINT changes_position_counts CHECK (position > 0)
      )`);
    await db.query('CREATE INDEX changes_by_guild ON changes (guild_id, position)');
    await db.query(`
      CREATE TABLE change_sequencer (
        id boolean NOT NULL DEFAULT true,
        last_position bigint NOT NULL DEFAULT 0,
        settled_to bigint NOT NULL DEFAULT 0,
        watched_to bigint,
        watched text[],
        CONSTRAINT change_sequencer_pkey PRIMARY KEY (id),
        CONSTRAINT change_sequencer_one_row CHECK (id),
        CONSTRAINT change_sequencer_watches_both CHECK ((watched_to IS NULL) = (watched IS NULL))
      )`);
    await db.query('INSERT INTO change_sequencer DEFAULT VALUES');
    await db.query(`
      CREATE TABLE webhook_endpoints (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        guild_id uuid NOT NULL,
        name text NOT NULL,
        address text NOT NULL,
        types text[] NOT NULL,
        secret_sealed bytea NOT NULL,
        old_secret_sealed bytea,
        old_secret_until timestamptz,
        state text NOT NULL DEFAULT 'active',
        off_because text,
        position bigint NOT NULL,
        last_delivered_at timestamptz,
        failing_since timestamptz,
        last_fault text,
        revision integer NOT NULL DEFAULT 1,
        created_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT webhook_endpoints_pkey PRIMARY KEY (id),
        CONSTRAINT webhook_endpoints_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT webhook_endpoints_created_by_fkey FOREIGN KEY (created_by) REFERENCES people (id),
        CONSTRAINT webhook_endpoints_name_once UNIQUE (guild_id, name),
        CONSTRAINT webhook_endpoints_name_not_blank CHECK (btrim(name) <> ''),
        CONSTRAINT webhook_endpoints_something_wanted CHECK (cardinality(types) > 0),
        CONSTRAINT webhook_endpoints_state_known CHECK (state IN ('active', 'paused', 'switched_off')),
        CONSTRAINT webhook_endpoints_off_for_a_reason CHECK (
          (state = 'switched_off') = (off_because IS NOT NULL) AND off_because IN ('failing', 'gone')),
        CONSTRAINT webhook_endpoints_old_secret_ends CHECK ((old_secret_sealed IS NULL) = (old_secret_until IS NULL))
      )`);
    await db.query(`
      CREATE TABLE webhook_messages (
        endpoint_id uuid NOT NULL,
        id uuid NOT NULL,
        position bigint,
        subject text NOT NULL,
        type text NOT NULL,
        happened_at timestamptz NOT NULL,
        state text NOT NULL DEFAULT 'waiting',
        tries integer NOT NULL DEFAULT 0,
        due_at timestamptz NOT NULL,
        lease uuid,
        lease_until timestamptz,
        first_failed_at timestamptz,
        last_tried_at timestamptz,
        last_status integer,
        last_fault text,
        delivered_at timestamptz,
        created_at timestamptz NOT NULL,
        CONSTRAINT webhook_messages_pkey PRIMARY KEY (endpoint_id, id),
        CONSTRAINT webhook_messages_endpoint_fkey FOREIGN KEY (endpoint_id) REFERENCES webhook_endpoints (id) ON DELETE CASCADE,
        CONSTRAINT webhook_messages_once_a_change UNIQUE (endpoint_id, position),
        CONSTRAINT webhook_messages_state_known CHECK (state IN ('waiting', 'delivered', 'given_up')),
        CONSTRAINT webhook_messages_delivered_at_some_time CHECK (state <> 'delivered' OR delivered_at IS NOT NULL),
        CONSTRAINT webhook_messages_lease_ends CHECK ((lease IS NULL) = (lease_until IS NULL))
      )`);
    await db.query(`CREATE INDEX webhook_messages_waiting ON webhook_messages (endpoint_id, subject, position) WHERE (state = 'waiting')`);
    await db.query(`CREATE INDEX webhook_messages_due ON webhook_messages (endpoint_id, due_at) WHERE (state = 'waiting')`);
    await db.query('CREATE INDEX webhook_messages_log ON webhook_messages (endpoint_id, created_at, id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE webhook_messages, webhook_endpoints, change_sequencer, changes');
  }
}
