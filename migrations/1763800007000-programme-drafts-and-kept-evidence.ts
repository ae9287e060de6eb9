import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is changed on a programme and not published yet, and what proves a milestone that is still locked. */
export class ProgrammeDraftsAndKeptEvidence1763800007000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE session_drafts (
        session_id uuid NOT NULL,
        proposal_id uuid,
        kind text NOT NULL,
        title text NOT NULL,
        abstract text NOT NULL,
        track text NOT NULL,
        room text,
        link text,
        starts_at timestamptz NOT NULL,
        ends_at timestamptz NOT NULL,
        capacity smallint NOT NULL,
        speaker_ids uuid[] NOT NULL,
        takes_off boolean NOT NULL,
        saved_by uuid NOT NULL,
        saved_at timestamptz NOT NULL,
        CONSTRAINT session_drafts_pkey PRIMARY KEY (session_id),
        CONSTRAINT session_drafts_session_fkey FOREIGN KEY (session_id) REFERENCES guild_sessions (id),
        CONSTRAINT session_drafts_proposal_fkey FOREIGN KEY (proposal_id) REFERENCES session_proposals (id),
        CONSTRAINT session_drafts_saved_by_fkey FOREIGN KEY (saved_by) REFERENCES people (id),
        CONSTRAINT session_drafts_one_a_proposal UNIQUE (proposal_id),
        CONSTRAINT session_drafts_kind_known CHECK (kind IN ('talk', 'workshop', 'group_exercise')),
        CONSTRAINT session_drafts_ends_after_start CHECK (ends_at > starts_at),
        CONSTRAINT session_drafts_capacity_is_some CHECK (capacity BETWEEN 1 AND 2000),
        CONSTRAINT session_drafts_link_is_web CHECK (link ~ '^https?://')
      )`);
    await db.query('ALTER TABLE journey_milestones ADD COLUMN evidence_kept_at timestamptz');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('ALTER TABLE journey_milestones DROP COLUMN evidence_kept_at');
    await db.query('DROP TABLE session_drafts');
  }
}
