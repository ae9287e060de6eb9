import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Mentors who change on a day, hand-overs for leave, notes and 1:1s; and no day of a journey without a mentor. */
export class Mentoring1763800023000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE mentor_limits (
        person_id uuid NOT NULL,
        hires smallint NOT NULL,
        CONSTRAINT mentor_limits_pkey PRIMARY KEY (person_id),
        CONSTRAINT mentor_limits_person_fkey FOREIGN KEY (person_id) REFERENCES people (id),
        CONSTRAINT mentor_limits_believable CHECK (hires BETWEEN 0 AND 20)
      )`);
    await db.query(`
      CREATE TABLE mentor_changes (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        journey_id uuid NOT NULL,
        kind text NOT NULL,
        before_id uuid,
        after_id uuid NOT NULL,
        from_day date NOT NULL,
        note text NOT NULL,
        changed_by uuid NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT mentor_changes_pkey PRIMARY KEY (id),
        CONSTRAINT mentor_changes_journey_fkey FOREIGN KEY (journey_id) REFERENCES journeys (id),
        CONSTRAINT mentor_changes_before_fkey FOREIGN KEY (before_id) REFERENCES people (id),
        CONSTRAINT mentor_changes_after_fkey FOREIGN KEY (after_id) REFERENCES people (id),
        CONSTRAINT mentor_changes_changed_by_fkey FOREIGN KEY (changed_by) REFERENCES people (id),
        CONSTRAINT mentor_changes_kind_known CHECK (kind IN ('primary', 'backup')),
        CONSTRAINT mentor_changes_note_not_blank CHECK (btrim(note) <> '')
      )`);
    await db.query('CREATE INDEX mentor_changes_by_journey ON mentor_changes (journey_id)');
    await db.query('CREATE INDEX mentor_changes_by_before ON mentor_changes (before_id)');
    await db.query(`
      CREATE TABLE mentor_handovers (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        away_id uuid NOT NULL,
        journey_id uuid NOT NULL,
        mentor_id uuid NOT NULL,
        words text NOT NULL,
        sent_at timestamptz,
        told_id uuid,
        returned_at timestamptz,
        revision integer NOT NULL DEFAULT 1,
        CONSTRAINT mentor_handovers_pkey PRIMARY KEY (id),
        CONSTRAINT mentor_handovers_away_fkey FOREIGN KEY (away_id) REFERENCES away_periods (id) ON DELETE CASCADE,
        CONSTRAINT mentor_handovers_journey_fkey FOREIGN KEY (journey_id) REFERENCES journeys (id),
        CONSTRAINT mentor_handovers_mentor_fkey FOREIGN KEY (mentor_id) REFERENCES people (id),
        CONSTRAINT mentor_handovers_told_fkey FOREIGN KEY (told_id) REFERENCES people (id),
        CONSTRAINT mentor_handovers_one_a_leave UNIQUE (away_id, journey_id),
        CONSTRAINT mentor_handovers_told_what_was_sent CHECK (told_id IS NULL OR sent_at IS NOT NULL)
      )`);
    await db.query('CREATE INDEX mentor_handovers_by_journey ON mentor_handovers (journey_id)');
    await db.query(`
      CREATE TABLE mentor_talks (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        journey_id uuid NOT NULL,
        by_id uuid NOT NULL,
        at timestamptz NOT NULL,
        CONSTRAINT mentor_talks_pkey PRIMARY KEY (id),
        CONSTRAINT mentor_talks_journey_fkey FOREIGN KEY (journey_id) REFERENCES journeys (id),
        CONSTRAINT mentor_talks_by_fkey FOREIGN KEY (by_id) REFERENCES people (id)
      )`);
    await db.query('CREATE INDEX mentor_talks_by_journey ON mentor_talks (journey_id)');
    await db.query(`
      CREATE TABLE talk_questions (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        journey_id uuid NOT NULL,
        body text NOT NULL,
        asked_at timestamptz NOT NULL,
        settled_at timestamptz,
        CONSTRAINT talk_questions_pkey PRIMARY KEY (id),
        CONSTRAINT talk_questions_journey_fkey FOREIGN KEY (journey_id) REFERENCES journeys (id),
        CONSTRAINT talk_questions_not_blank CHECK (btrim(body) <> '')
      )`);
    await db.query('CREATE INDEX talk_questions_by_journey ON talk_questions (journey_id)');
    await db.query(`
      CREATE TABLE mentor_notes (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        journey_id uuid NOT NULL,
        author_id uuid NOT NULL,
        body text NOT NULL,
        shared boolean NOT NULL,
        written_at timestamptz NOT NULL,
        deleted_at timestamptz,
        revision integer NOT NULL DEFAULT 1,
        CONSTRAINT mentor_notes_pkey PRIMARY KEY (id),
        CONSTRAINT mentor_notes_journey_fkey FOREIGN KEY (journey_id) REFERENCES journeys (id),
        CONSTRAINT mentor_notes_author_fkey FOREIGN KEY (author_id) REFERENCES people (id),
        CONSTRAINT mentor_notes_not_blank CHECK (btrim(body) <> '')
      )`);
    await db.query('CREATE INDEX mentor_notes_by_journey ON mentor_notes (journey_id)');
    await this.requireMentorEveryDay(db);
  }

  /**
   * Holds at the end of each transaction: the primary mentors of a journey follow each other without a day between, from
   * its start on and without an end. Calendar days, for which of them are worked is the calendars' to say and they change.
   */
  private async requireMentorEveryDay(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE FUNCTION require_mentor_every_day() RETURNS trigger LANGUAGE plpgsql AS $$
      DECLARE
        the_journey uuid;
        starts date;
      BEGIN
        IF TG_TABLE_NAME = 'journeys' THEN the_journey := NEW.id;
        ELSIF TG_OP = 'DELETE' THEN the_journey := OLD.journey_id;
        ELSE the_journey := NEW.journey_id;
        END IF;
        SELECT j.start_on INTO starts FROM journeys j WHERE j.id = the_journey AND j.state <> 'ended';
        IF FOUND AND NOT COALESCE(
          (SELECT range_agg(a.during) FROM mentor_assignments a WHERE a.journey_id = the_journey AND a.kind = 'primary'),
          '{}'::datemultirange) @> daterange(starts, NULL)
        THEN
          RAISE EXCEPTION 'journey % would have days without a mentor', the_journey
            USING ERRCODE = 'check_violation', CONSTRAINT = 'mentor_assignments_every_day';
        END IF;
        RETURN NULL;
      END $$`);
    await db.query(`
      CREATE CONSTRAINT TRIGGER mentor_assignments_every_day AFTER INSERT OR UPDATE OR DELETE ON mentor_assignments
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION require_mentor_every_day()`);
    await db.query(`
      CREATE CONSTRAINT TRIGGER journeys_mentor_every_day AFTER UPDATE OF start_on ON journeys
      DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (OLD.start_on IS DISTINCT FROM NEW.start_on)
      EXECUTE FUNCTION require_mentor_every_day()`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TRIGGER journeys_mentor_every_day ON journeys');
    await db.query('DROP TRIGGER mentor_assignments_every_day ON mentor_assignments');
    await db.query('DROP FUNCTION require_mentor_every_day()');
    await db.query('DROP TABLE mentor_notes, talk_questions, mentor_talks, mentor_handovers, mentor_changes, mentor_limits');
  }
}
