import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Areas of expertise, who holds which title in them, and how they came to it. */
export class GrowthTitles1763800010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE expertise_areas (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        guild_id uuid NOT NULL,
        key text NOT NULL,
        name text NOT NULL,
        field text NOT NULL,
        about text NOT NULL,
        revision integer NOT NULL DEFAULT 1,
        retired_at timestamptz,
        CONSTRAINT expertise_areas_pkey PRIMARY KEY (id),
        CONSTRAINT expertise_areas_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT expertise_areas_key_once UNIQUE (guild_id, key),
        CONSTRAINT expertise_areas_of_guild UNIQUE (guild_id, id),
        CONSTRAINT expertise_areas_key_is_slug CHECK (key ~ '^[a-z0-9]+(-[a-z0-9]+)*$'),
        CONSTRAINT expertise_areas_name_not_blank CHECK (btrim(name) <> ''),
        CONSTRAINT expertise_areas_field_known CHECK (field IN ('infra', 'system_knowledge', 'design', 'code_quality'))
      )`);
    await db.query(`
      INSERT INTO expertise_areas (guild_id, key, name, field, about)
      SELECT guild_id, topic, upper(left(words, 1)) || substr(words, 2), 'system_knowledge', ''
      FROM (
        SELECT DISTINCT guild_id, topic, regexp_replace(regexp_replace(regexp_replace(
          replace(topic, '-', ' '), '\\mci cd\\M', 'CI/CD'), '\\mtdd\\M', 'TDD'), '\\mapi\\M', 'API') AS words
        FROM focal_points) topics`);
    await db.query(`
      CREATE TABLE titles (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        guild_id uuid NOT NULL,
        person_id uuid NOT NULL,
        kind text NOT NULL,
        area_id uuid NOT NULL,
        group_name text NOT NULL DEFAULT '',
        granted_on date NOT NULL,
        until date NOT NULL,
        ended_on date,
        end_reason text,
        nomination_id uuid,
        CONSTRAINT titles_pkey PRIMARY KEY (id),
        CONSTRAINT titles_person_fkey FOREIGN KEY (person_id) REFERENCES people (id),
        CONSTRAINT titles_area_fkey FOREIGN KEY (guild_id, area_id) REFERENCES expertise_areas (guild_id, id),
        CONSTRAINT titles_kind_known CHECK (kind IN ('expert', 'master')),
        CONSTRAINT titles_group_trimmed CHECK (group_name = btrim(group_name)),
        CONSTRAINT titles_term_in_order CHECK (granted_on <= until),
        CONSTRAINT titles_end_after_grant CHECK (granted_on <= ended_on),
        CONSTRAINT titles_end_has_reason CHECK ((ended_on IS NULL) = (end_reason IS NULL)),
        CONSTRAINT titles_end_reason_known CHECK (end_reason IN ('stepped_down', 'not_renewed', 'left'))
      )`);
    await db.query(`CREATE UNIQUE INDEX titles_one_live ON titles (person_id, kind, area_id, group_name) WHERE (ended_on IS NULL)`);
    await db.query(`CREATE INDEX titles_by_area ON titles (area_id)`);
    await db.query(`
      CREATE TABLE nominations (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        guild_id uuid NOT NULL,
        nominee_id uuid NOT NULL,
        nominator_id uuid NOT NULL,
        kind text NOT NULL,
        area_id uuid NOT NULL,
        group_name text NOT NULL DEFAULT '',
        renews_id uuid,
        reason text NOT NULL,
        statement text NOT NULL DEFAULT '',
        state text NOT NULL,
        revision integer NOT NULL DEFAULT 1,
        nominated_at timestamptz NOT NULL,
        submitted_at timestamptz,
        decided_at timestamptz,
        decided_by uuid,
        decision text,
        CONSTRAINT nominations_pkey PRIMARY KEY (id),
        CONSTRAINT nominations_nominee_fkey FOREIGN KEY (nominee_id) REFERENCES people (id),
        CONSTRAINT nominations_nominator_fkey FOREIGN KEY (nominator_id) REFERENCES people (id),
        CONSTRAINT nominations_area_fkey FOREIGN KEY (guild_id, area_id) REFERENCES expertise_areas (guild_id, id),
        CONSTRAINT nominations_renews_fkey FOREIGN KEY (renews_id) REFERENCES titles (id),
        CONSTRAINT nominations_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES people (id),
        CONSTRAINT nominations_kind_known CHECK (kind IN ('expert', 'master')),
        CONSTRAINT nominations_group_trimmed CHECK (group_name = btrim(group_name)),
        CONSTRAINT nominations_reason_not_blank CHECK (btrim(reason) <> ''),
        CONSTRAINT nominations_state_known CHECK (state IN ('draft', 'submitted', 'granted', 'declined', 'withdrawn')),
        CONSTRAINT nominations_submitted_when CHECK (
          (state NOT IN ('submitted', 'granted', 'declined') OR submitted_at IS NOT NULL) AND (state <> 'draft' OR submitted_at IS NULL)),
        CONSTRAINT nominations_decided_with_words CHECK (
          (state IN ('granted', 'declined')) = (decided_at IS NOT NULL) AND (decided_at IS NULL) = (decided_by IS NULL)
          AND (decided_at IS NULL) = (decision IS NULL) AND btrim(decision) <> ''),
        CONSTRAINT nominations_decided_by_another CHECK (decided_by <> nominee_id AND decided_by <> nominator_id)
      )`);
    await db.query(`CREATE UNIQUE INDEX nominations_one_open ON nominations (nominee_id, nominator_id, kind, area_id, group_name)
      WHERE (state IN ('draft', 'submitted'))`);
    await db.query(`CREATE INDEX nominations_by_guild ON nominations (guild_id, state)`);
    await db.query(`ALTER TABLE titles ADD CONSTRAINT titles_nomination_fkey FOREIGN KEY (nomination_id) REFERENCES nominations (id)`);
    await db.query(`
      CREATE TABLE nomination_evidence (
        nomination_id uuid NOT NULL,
        position smallint NOT NULL,
        kind text NOT NULL,
        title text NOT NULL,
        url text,
        CONSTRAINT nomination_evidence_pkey PRIMARY KEY (nomination_id, position),
        CONSTRAINT nomination_evidence_nomination_fkey FOREIGN KEY (nomination_id) REFERENCES nominations (id) ON DELETE CASCADE,
        CONSTRAINT nomination_evidence_kind_known CHECK (kind IN ('talk', 'design_review', 'code_review', 'initiative', 'other')),
        CONSTRAINT nomination_evidence_title_not_blank CHECK (btrim(title) <> ''),
        CONSTRAINT nomination_evidence_link_is_web CHECK (url ~ '^https?://')
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE nomination_evidence, nominations, titles, expertise_areas');
  }
}
