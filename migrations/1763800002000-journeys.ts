import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cohorts, journeys, and everything that happens on one. */
export class Journeys1763800002000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE cohorts (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        guild_id uuid NOT NULL,
        name text NOT NULL,
        path_version_id uuid NOT NULL,
        manager_id uuid NOT NULL,
        start_on date NOT NULL,
        started_at timestamptz NOT NULL,
        CONSTRAINT cohorts_pkey PRIMARY KEY (id),
        CONSTRAINT cohorts_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT cohorts_version_fkey FOREIGN KEY (path_version_id) REFERENCES path_versions (id),
        CONSTRAINT cohorts_manager_fkey FOREIGN KEY (manager_id) REFERENCES people (id),
        CONSTRAINT cohorts_name_once_a_guild UNIQUE (guild_id, name)
      )`);
    await db.query(`
      CREATE TABLE journeys (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        guild_id uuid NOT NULL,
        cohort_id uuid NOT NULL,
        path_id uuid NOT NULL,
        path_version_id uuid NOT NULL,
        hire_id uuid NOT NULL,
        site_id uuid NOT NULL,
        start_on date NOT NULL,
        state text NOT NULL,
        revision integer NOT NULL DEFAULT 1,
        created_at timestamptz NOT NULL,
        completed_at timestamptz,
        ended_at timestamptz,
        CONSTRAINT journeys_pkey PRIMARY KEY (id),
        CONSTRAINT journeys_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT journeys_cohort_fkey FOREIGN KEY (cohort_id) REFERENCES cohorts (id),
        CONSTRAINT journeys_path_fkey FOREIGN KEY (path_id) REFERENCES paths (id),
        CONSTRAINT journeys_version_fkey FOREIGN KEY (path_version_id) REFERENCES path_versions (id),
        CONSTRAINT journeys_hire_fkey FOREIGN KEY (hire_id) REFERENCES people (id),
        CONSTRAINT journeys_site_fkey FOREIGN KEY (site_id) REFERENCES sites (id),
        CONSTRAINT journeys_state_known CHECK (state IN ('scheduled', 'active', 'paused', 'completed', 'ended')),
        CONSTRAINT journeys_completed_dated CHECK ((state = 'completed') = (completed_at IS NOT NULL)),
        CONSTRAINT journeys_ended_dated CHECK ((state = 'ended') = (ended_at IS NOT NULL))
      )`);
    await db.query(`
      CREATE UNIQUE INDEX journeys_one_active_a_person_and_path ON journeys (hire_id, path_id)
      WHERE (state IN ('scheduled', 'active', 'paused'))`);
    await db.query(`CREATE INDEX journeys_by_cohort ON journeys (cohort_id)`);
    await db.query(`CREATE INDEX journeys_by_hire ON journeys (hire_id)`);
    await db.query(`
      CREATE TABLE journey_milestones (
        journey_id uuid NOT NULL,
        key text NOT NULL,
        position smallint NOT NULL,
        state text NOT NULL,
        mode text NOT NULL,
        reviewer text,
        requirement text NOT NULL,
        assignee text NOT NULL,
        baseline_due date NOT NULL,
        current_due date NOT NULL,
        pinned boolean NOT NULL DEFAULT false,
        round smallint NOT NULL DEFAULT 0,
        started_at timestamptz,
        done_at timestamptz,
        state_by uuid,
        reason text,
        CONSTRAINT journey_milestones_pkey PRIMARY KEY (journey_id, key),
        CONSTRAINT journey_milestones_journey_fkey FOREIGN KEY (journey_id) REFERENCES journeys (id),
        CONSTRAINT journey_milestones_state_by_fkey FOREIGN KEY (state_by) REFERENCES people (id),
        CONSTRAINT journey_milestones_state_known CHECK (state IN
          ('locked', 'available', 'in_progress', 'submitted', 'changes_requested', 'done', 'reopened', 'waived',
           'superseded', 'cancelled')),
        CONSTRAINT journey_milestones_done_dated CHECK ((state IN ('done', 'waived')) = (done_at IS NOT NULL)),
        CONSTRAINT journey_milestones_waived_with_reason CHECK (state <> 'waived' OR reason IS NOT NULL)
      )`);
    await db.query(`CREATE INDEX journey_milestones_for_others ON journey_milestones (journey_id) WHERE (assignee <> 'hire')`);
    await db.query(`
      CREATE TABLE mentor_assignments (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        journey_id uuid NOT NULL,
        person_id uuid NOT NULL,
        kind text NOT NULL,
        during daterange NOT NULL,
        CONSTRAINT mentor_assignments_pkey PRIMARY KEY (id),
        CONSTRAINT mentor_assignments_journey_fkey FOREIGN KEY (journey_id) REFERENCES journeys (id),
        CONSTRAINT mentor_assignments_person_fkey FOREIGN KEY (person_id) REFERENCES people (id),
        CONSTRAINT mentor_assignments_kind_known CHECK (kind IN ('primary', 'backup')),
        CONSTRAINT mentor_assignments_not_empty CHECK (NOT isempty(during)),
        CONSTRAINT mentor_assignments_one_a_day EXCLUDE USING gist (journey_id WITH =, kind WITH =, during WITH &&),
        CONSTRAINT mentor_assignments_two_people EXCLUDE USING gist (journey_id WITH =, person_id WITH =, during WITH &&)
      )`);
    await db.query(`CREATE INDEX mentor_assignments_by_person ON mentor_assignments (person_id)`);
    await db.query(`CREATE INDEX mentor_assignments_by_journey ON mentor_assignments (journey_id)`);
    await db.query(`
      CREATE TABLE journey_absences (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        journey_id uuid NOT NULL,
        kind text NOT NULL,
        during daterange NOT NULL,
        reason text,
        entered_by uuid NOT NULL,
        created_at timestamptz NOT NULL,
        CONSTRAINT journey_absences_pkey PRIMARY KEY (id),
        CONSTRAINT journey_absences_journey_fkey FOREIGN KEY (journey_id) REFERENCES journeys (id),
        CONSTRAINT journey_absences_entered_by_fkey FOREIGN KEY (entered_by) REFERENCES people (id),
        CONSTRAINT journey_absences_kind_known CHECK (kind IN ('leave', 'pause')),
        CONSTRAINT journey_absences_not_empty CHECK (NOT isempty(during) AND NOT lower_inf(during) AND NOT upper_inf(during)),
        CONSTRAINT journey_absences_apart EXCLUDE USING gist (journey_id WITH =, during WITH &&)
      )`);
    await db.query(`
      CREATE TABLE submissions (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        journey_id uuid NOT NULL,
        key text NOT NULL,
        kind text NOT NULL,
        round smallint NOT NULL,
        reviewer text NOT NULL,
        reviewer_id uuid,
        submitted_by uuid NOT NULL,
        submitted_at timestamptz NOT NULL,
        pairing_since timestamptz,
        decided_at timestamptz,
        decided_by uuid,
        decision text,
        CONSTRAINT submissions_pkey PRIMARY KEY (id),
        CONSTRAINT submissions_milestone_fkey FOREIGN KEY (journey_id, key) REFERENCES journey_milestones (journey_id, key),
        CONSTRAINT submissions_submitted_by_fkey FOREIGN KEY (submitted_by) REFERENCES people (id),
        CONSTRAINT submissions_reviewer_fkey FOREIGN KEY (reviewer_id) REFERENCES people (id),
        CONSTRAINT submissions_decided_by_fkey FOREIGN KEY (decided_by) REFERENCES people (id),
        CONSTRAINT submissions_kind_known CHECK (kind IN ('review', 'claim')),
        CONSTRAINT submissions_reviewer_known CHECK (reviewer IN ('mentor', 'expert', 'manager')),
        CONSTRAINT submissions_decision_known CHECK (decision IN ('accepted', 'changes_requested', 'withdrawn')),
        CONSTRAINT submissions_decided_whole CHECK ((decided_at IS NULL) = (decision IS NULL))
      )`);
    await db.query(`CREATE UNIQUE INDEX submissions_one_open ON submissions (journey_id, key) WHERE (decided_at IS NULL)`);
    await db.query(`CREATE INDEX submissions_by_milestone ON submissions (journey_id, key)`);
    await db.query(`CREATE INDEX submissions_open_by_reviewer ON submissions (reviewer_id) WHERE (decided_at IS NULL)`);
    await db.query(`
      CREATE TABLE blockers (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        journey_id uuid NOT NULL,
        key text NOT NULL,
        category text NOT NULL,
        owner text NOT NULL,
        note text,
        opened_by uuid NOT NULL,
        opened_at timestamptz NOT NULL,
        widened_at timestamptz,
        resolved_at timestamptz,
        resolved_by uuid,
        resolution text,
        CONSTRAINT blockers_pkey PRIMARY KEY (id),
        CONSTRAINT blockers_milestone_fkey FOREIGN KEY (journey_id, key) REFERENCES journey_milestones (journey_id, key),
        CONSTRAINT blockers_opened_by_fkey FOREIGN KEY (opened_by) REFERENCES people (id),
        CONSTRAINT blockers_resolved_by_fkey FOREIGN KEY (resolved_by) REFERENCES people (id),
        CONSTRAINT blockers_category_known CHECK (category IN ('unsorted', 'access', 'platform', 'content', 'answer', 'other')),
        CONSTRAINT blockers_owner_known CHECK (owner IN ('mentor', 'access', 'platform', 'content'))
      )`);
    await db.query(`CREATE UNIQUE INDEX blockers_one_open ON blockers (journey_id, key) WHERE (resolved_at IS NULL)`);
    await db.query(`CREATE INDEX blockers_by_milestone ON blockers (journey_id, key)`);
    await db.query(`
      CREATE TABLE evidence (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        journey_id uuid NOT NULL,
        key text NOT NULL,
        kind text NOT NULL,
        url text,
        body text,
        added_by uuid NOT NULL,
        added_at timestamptz NOT NULL,
        removed_at timestamptz,
        CONSTRAINT evidence_pkey PRIMARY KEY (id),
        CONSTRAINT evidence_milestone_fkey FOREIGN KEY (journey_id, key) REFERENCES journey_milestones (journey_id, key),
        CONSTRAINT evidence_added_by_fkey FOREIGN KEY (added_by) REFERENCES people (id),
        CONSTRAINT evidence_kind_known CHECK (kind IN ('link', 'text')),
        CONSTRAINT evidence_link_or_text CHECK ((kind = 'link' AND url ~ '^https?://') OR (kind = 'text' AND body IS NOT NULL))
      )`);
    await db.query(`CREATE INDEX evidence_by_milestone ON evidence (journey_id, key)`);
    await db.query(`
      CREATE TABLE comments (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        journey_id uuid NOT NULL,
        key text NOT NULL,
        kind text NOT NULL,
        body text NOT NULL,
        author_id uuid NOT NULL,
        written_at timestamptz NOT NULL,
        CONSTRAINT comments_pkey PRIMARY KEY (id),
        CONSTRAINT comments_milestone_fkey FOREIGN KEY (journey_id, key) REFERENCES journey_milestones (journey_id, key),
        CONSTRAINT comments_author_fkey FOREIGN KEY (author_id) REFERENCES people (id),
        CONSTRAINT comments_kind_known CHECK (kind IN
          ('comment', 'claim', 'accepted', 'changes_requested', 'pairing', 'reopened', 'waived')),
        CONSTRAINT comments_not_blank CHECK (btrim(body) <> '')
      )`);
    await db.query(`CREATE INDEX comments_by_milestone ON comments (journey_id, key)`);
    await db.query(`
      CREATE TABLE reflections (
        journey_id uuid NOT NULL,
        key text NOT NULL,
        body text NOT NULL,
        updated_at timestamptz NOT NULL,
        shared_at timestamptz,
        CONSTRAINT reflections_pkey PRIMARY KEY (journey_id, key),
        CONSTRAINT reflections_milestone_fkey FOREIGN KEY (journey_id, key) REFERENCES journey_milestones (journey_id, key)
      )`);
    await db.query(`
      CREATE TABLE journey_openings (
        journey_id uuid NOT NULL,
        reader_id uuid NOT NULL,
        day date NOT NULL,
        opened_at timestamptz NOT NULL,
        CONSTRAINT journey_openings_pkey PRIMARY KEY (journey_id, reader_id, day),
        CONSTRAINT journey_openings_journey_fkey FOREIGN KEY (journey_id) REFERENCES journeys (id),
        CONSTRAINT journey_openings_reader_fkey FOREIGN KEY (reader_id) REFERENCES people (id)
      )`);
    await db.query(`
      CREATE TABLE grid_views (
        cohort_id uuid NOT NULL,
        reader_id uuid NOT NULL,
        day date NOT NULL,
        CONSTRAINT grid_views_pkey PRIMARY KEY (cohort_id, reader_id, day),
        CONSTRAINT grid_views_cohort_fkey FOREIGN KEY (cohort_id) REFERENCES cohorts (id),
        CONSTRAINT grid_views_reader_fkey FOREIGN KEY (reader_id) REFERENCES people (id)
      )`);
    await db.query(`
      CREATE TABLE activity (
        id bigint GENERATED ALWAYS AS IDENTITY,
        guild_id uuid NOT NULL,
        journey_id uuid,
        key text,
        actor_id uuid,
        code text NOT NULL,
        data jsonb,
        at timestamptz NOT NULL,
        CONSTRAINT activity_pkey PRIMARY KEY (id),
        CONSTRAINT activity_code_is_a_code CHECK (code ~ '^[a-z]+(_[a-z]+)*$')
      )`);
    await db.query(`CREATE INDEX activity_by_journey ON activity (journey_id, id)`);
    await db.query(`
      CREATE FUNCTION refuse_change_of_activity() RETURNS trigger LANGUAGE plpgsql AS $$
      BEGIN
        RAISE EXCEPTION 'activity is only ever added to' USING ERRCODE = 'restrict_violation';
      END $$`);
    await db.query(`
      CREATE TRIGGER activity_append_only BEFORE UPDATE OR DELETE ON activity
      FOR EACH ROW EXECUTE FUNCTION refuse_change_of_activity()`);
    await db.query(`
      CREATE TABLE inbox_messages (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        person_id uuid NOT NULL,
        kind text NOT NULL,
        journey_id uuid,
        key text,
        title text,
        link text,
        actor_id uuid,
        once text NOT NULL,
        created_at timestamptz NOT NULL,
        read_at timestamptz,
        mailed_at timestamptz,
        CONSTRAINT inbox_messages_pkey PRIMARY KEY (id),
        CONSTRAINT inbox_messages_person_fkey FOREIGN KEY (person_id) REFERENCES people (id),
        CONSTRAINT inbox_messages_journey_fkey FOREIGN KEY (journey_id) REFERENCES journeys (id),
        CONSTRAINT inbox_messages_actor_fkey FOREIGN KEY (actor_id) REFERENCES people (id),
        CONSTRAINT inbox_messages_told_once UNIQUE (person_id, once),
        CONSTRAINT inbox_messages_kind_known CHECK (kind IN
          ('submitted', 'stuck', 'accepted', 'changes_requested', 'pairing', 'resolved', 'commented', 'started', 'replanned',
           'seat_offered', 'seat_given', 'seat_lapsed', 'session_published', 'session_changed', 'session_cancelled',
           'proposal_submitted', 'proposal_accepted', 'proposal_rejected',
           'week_ranking', 'week_placed',
           'question_asked', 'question_answered', 'answer_accepted')),
        CONSTRAINT inbox_messages_journey_or_page CHECK (
          (journey_id IS NULL) = (title IS NOT NULL) AND (title IS NULL) = (link IS NULL))
      )`);
    await db.query(`CREATE INDEX inbox_messages_by_person ON inbox_messages (person_id, created_at DESC)`);
    await db.query(`
      CREATE TABLE guild_figures (
        guild_id uuid NOT NULL,
        kind text NOT NULL,
        figures jsonb NOT NULL,
        computed_at timestamptz NOT NULL,
        CONSTRAINT guild_figures_pkey PRIMARY KEY (guild_id, kind),
        CONSTRAINT guild_figures_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id)
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE guild_figures, inbox_messages, activity, grid_views, journey_openings, reflections, comments, evidence, blockers, submissions, journey_absences, mentor_assignments, journey_milestones, journeys, cohorts');
    await db.query('DROP FUNCTION refuse_change_of_activity');
  }
}
