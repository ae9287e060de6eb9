import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Journeys know by which days their dates were counted, re-plans can be taken back, and a date can be pinned with a reason. */
export class Replans1763800021000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      CREATE TABLE planned_calendars (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        fingerprint text NOT NULL,
        days jsonb NOT NULL,
        CONSTRAINT planned_calendars_pkey PRIMARY KEY (id),
        CONSTRAINT planned_calendars_once UNIQUE (fingerprint)
      )`);
    await db.query(`
      ALTER TABLE journeys
        ADD COLUMN planned_by uuid,
        ADD CONSTRAINT journeys_planned_by_fkey FOREIGN KEY (planned_by) REFERENCES planned_calendars (id)`);
    // The dates of running journeys were counted by their site's calendar, which has not changed under them yet.
    await db.query(`
      INSERT INTO planned_calendars (fingerprint, days)
      SELECT 'site ' || s.id, jsonb_build_object(
        'workingWeek', to_jsonb(s.working_week),
        'weekChanges', COALESCE((SELECT jsonb_agg(jsonb_build_object('from', c.from_day, 'workingWeek', to_jsonb(c.working_week)) ORDER BY c.from_day)
                                 FROM site_week_changes c WHERE c.site_id = s.id), '[]'),
        'daysOff', COALESCE((SELECT jsonb_agg(h.day ORDER BY h.day) FROM site_holidays h WHERE h.site_id = s.id AND NOT h.half), '[]'),
        'guildWeekday', g.guild_day_weekday)
      FROM sites s JOIN guilds g ON g.id = s.guild_id
      WHERE EXISTS (SELECT FROM journeys j WHERE j.site_id = s.id AND j.state IN ('scheduled', 'active', 'paused'))`);
    await db.query(`
      UPDATE journeys j SET planned_by = p.id FROM planned_calendars p
      WHERE p.fingerprint = 'site ' || j.site_id AND j.state IN ('scheduled', 'active', 'paused')
        AND NOT EXISTS (SELECT FROM own_weeks o WHERE o.person_id = j.hire_id)`);
    await db.query(`
      CREATE TABLE replans (
        id uuid NOT NULL DEFAULT gen_random_uuid(),
        guild_id uuid NOT NULL,
        actor_id uuid NOT NULL,
        kind text NOT NULL,
        done_at timestamptz NOT NULL,
        undone_at timestamptz,
        undone_by uuid,
        CONSTRAINT replans_pkey PRIMARY KEY (id),
        CONSTRAINT replans_guild_fkey FOREIGN KEY (guild_id) REFERENCES guilds (id),
        CONSTRAINT replans_actor_fkey FOREIGN KEY (actor_id) REFERENCES people (id),
        CONSTRAINT replans_undone_by_fkey FOREIGN KEY (undone_by) REFERENCES people (id),
        CONSTRAINT replans_kind_known CHECK (kind IN (
          'start_moved', 'leave_entered', 'pause_entered', 'absence_ended', 'absence_removed', 'site_moved', 'calendar_taken_up')),
        CONSTRAINT replans_undone_by_somebody CHECK ((undone_at IS NULL) = (undone_by IS NULL))
      )`);
    await db.query('CREATE INDEX replans_by_guild ON replans (guild_id, done_at)');
    await db.query(`
      CREATE TABLE replan_journeys (
        replan_id uuid NOT NULL,
        journey_id uuid NOT NULL,
        made_on date NOT NULL,
        before jsonb NOT NULL,
        after jsonb NOT NULL,
        moves jsonb NOT NULL,
        CONSTRAINT replan_journeys_pkey PRIMARY KEY (replan_id, journey_id),
        CONSTRAINT replan_journeys_replan_fkey FOREIGN KEY (replan_id) REFERENCES replans (id),
        CONSTRAINT replan_journeys_journey_fkey FOREIGN KEY (journey_id) REFERENCES journeys (id)
      )`);
    await db.query('CREATE INDEX replan_journeys_by_journey ON replan_journeys (journey_id)');
    await db.query(`
      CREATE TABLE milestone_pins (
        journey_id uuid NOT NULL,
        key text NOT NULL,
        reason text NOT NULL,
        pinned_by uuid NOT NULL,
        pinned_at timestamptz NOT NULL,
        CONSTRAINT milestone_pins_pkey PRIMARY KEY (journey_id, key),
        CONSTRAINT milestone_pins_milestone_fkey FOREIGN KEY (journey_id, key) REFERENCES journey_milestones (journey_id, key),
        CONSTRAINT milestone_pins_pinned_by_fkey FOREIGN KEY (pinned_by) REFERENCES people (id),
        CONSTRAINT milestone_pins_reason_not_blank CHECK (btrim(reason) <> '')
      )`);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DROP TABLE milestone_pins, replan_journeys, replans');
    await db.query('ALTER TABLE journeys DROP COLUMN planned_by');
    await db.query('DROP TABLE planned_calendars');
  }
}
