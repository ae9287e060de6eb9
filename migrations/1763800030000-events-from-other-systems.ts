import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What other systems tell: who may tell it, what arrived as it arrived, what was refused, and the facts in it. */
export class EventsFromOtherSystems1763800030000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE event_sources (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        guild_id uuid NOT NULL,
        kind text NOT NULL,
        name text NOT NULL,
        trusts text[] NOT NULL,
        keep_days smallint NOT NULL,
        secret_sealed bytea,
        previous_sealed bytea,
        previous_until timestamptz,
        paused_at timestamptz,
        replay_asked_at timestamptz,
        replayed_at timestamptz,
        replayed_events integer,
        revision integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        CONSTRAINT event_sources_pkey PRIMARY KEY (id),
        CONSTRAINT event_sources_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT event_sources_name_once_a_guild UNIQUE (guild_id, name),
        CONSTRAINT event_sources_name_not_blank CHECK (btrim(name) <> ''),
        CONSTRAINT event_sources_kind_known CHECK (kind IN ('github', 'gitlab', 'cdevents', 'generic')),
        CONSTRAINT event_sources_trusts_known CHECK (trusts <@ ARRAY['deploys', 'changes', 'pipelines', 'incidents', 'authors']),
        CONSTRAINT event_sources_keep_days_sensible CHECK (keep_days BETWEEN 1 AND 365),
        CONSTRAINT event_sources_overlap_ends CHECK ((previous_sealed IS NULL) = (previous_until IS NULL))
      )`);
    await db.query(`
      CREATE TABLE received_events (
        id uuid NOT NULL,
        source_id uuid NOT NULL,
        type text NOT NULL,
        headers jsonb NOT NULL,
        body bytea NOT NULL,
        received_at timestamptz NOT NULL,
        last_received_at timestamptz NOT NULL,
        times integer NOT NULL DEFAULT 1,
        facts smallint NOT NULL,
        why_not text,
        CONSTRAINT received_events_pkey PRIMARY KEY (id),
        CONSTRAINT received_events_source_fkey FOREIGN KEY (source_id) REFERENCES event_sources (id),
        CONSTRAINT received_events_facts_or_why CHECK ((facts > 0) = (why_not IS NULL))
      )`);
    await db.query(`CREATE INDEX received_events_lately ON received_events (source_id, last_received_at)`);
    await db.query(`CREATE INDEX received_events_in_order ON received_events (source_id, received_at, id)`);
    await db.query(`
      CREATE TABLE event_refusals (
        source_id uuid NOT NULL,
        reason text NOT NULL,
        minute timestamptz NOT NULL,
        times integer NOT NULL,
        last_at timestamptz NOT NULL,
        CONSTRAINT event_refusals_pkey PRIMARY KEY (source_id, reason, minute),
        CONSTRAINT event_refusals_source_fkey FOREIGN KEY (source_id) REFERENCES event_sources (id)
      )`);
    await db.query(`
      CREATE TABLE facts (
        event_id uuid NOT NULL,
        position smallint NOT NULL,
        guild_id uuid NOT NULL,
        source_id uuid NOT NULL,
        kind text NOT NULL,
        about text,
        repository text,
        commit_sha text,
        environment text,
        service text,
        at timestamptz NOT NULL,
        said jsonb NOT NULL,
        considered_at timestamptz,
        CONSTRAINT facts_pkey PRIMARY KEY (event_id, position),
        CONSTRAINT facts_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT facts_source_fkey FOREIGN KEY (source_id) REFERENCES event_sources (id),
        CONSTRAINT facts_kind_known CHECK (kind IN ('commits', 'merged', 'pipeline', 'deploy', 'published', 'incident'))
      )`);
    await db.query(`CREATE INDEX facts_to_consider ON facts (guild_id) WHERE (considered_at IS NULL)`);
    await db.query(`CREATE INDEX facts_by_thing ON facts (source_id, kind, about)`);
    await db.query(`CREATE INDEX facts_by_commit ON facts (source_id, commit_sha) WHERE (commit_sha IS NOT NULL)`);
    await db.query(`CREATE INDEX facts_by_guild ON facts (guild_id, at)`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE facts, event_refusals, received_events, event_sources');
  }
}
