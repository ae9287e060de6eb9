import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

/** How long one journey took until a milestone, or has taken so far. */
export interface UntilMilestone {
  siteId: string;
  startOn: string;
  /** the local day on which it was done; null when it is not */
  doneOn: string | null;
  /** the local day on which the journey was over, when it is; who was followed until then is not followed on */
  overOn: string | null;
  absences: { from: string; to: string }[];
  /** the hire's part-time weeks */
  ownWeeks: { from: string; workingWeek: number[] }[];
}

/** A working day of a site, with the office minutes before it and on it. */
export interface OfficeDay {
  siteId: string;
  day: string;
  before: number;
  minutes: number;
}

/** What became of one milestone over many journeys. */
export interface MilestoneDurations {
  key: string;
  n: number;
  /** median office minutes from when it was begun to when it was done */
  medianMinutes: number;
  /** office minutes by which nine in ten were done */
  p90Minutes: number;
}

/** Durations over all journeys of a guild: read now and then and kept, never on the way to a page. */
@Injectable()
export class GuildDurationsRepository {
  constructor(private readonly db: Database) {}

  /**
   * Each journey that began in the window, with its milestone of the version's key. Journeys on which the milestone was
   * waived or dropped never had it to do, and are left out.
   */
  untilMilestone(guildId: string, since: string, today: string, keys: readonly { versionId: string; key: string }[]): Promise<UntilMilestone[]> {
    return this.db.query<UntilMilestone>(
      `SELECT j.site_id AS "siteId", j.start_on AS "startOn", (m.done_at AT TIME ZONE site.time_zone)::date AS "doneOn",
              (COALESCE(j.ended_at, j.completed_at) AT TIME ZONE site.time_zone)::date AS "overOn",
              COALESCE((SELECT jsonb_agg(jsonb_build_object('from', o.from_day, 'workingWeek', o.weekdays))
                        FROM own_weeks o WHERE o.person_id = j.hire_id), '[]') AS "ownWeeks",
              COALESCE((SELECT jsonb_agg(jsonb_build_object('from', lower(x.during), 'to', upper(x.during) - 1))
                        FROM journey_absences x WHERE x.journey_id = j.id), '[]') AS absences
       FROM unnest($4::uuid[], $5::text[]) AS k(version_id, key)
       JOIN journeys j ON j.path_version_id = k.version_id AND j.guild_id = $1 AND j.start_on BETWEEN $2::date AND $3::date
       JOIN journey_milestones m ON m.journey_id = j.id AND m.key = k.key AND m.state NOT IN ('waived', 'superseded')
       JOIN sites site ON site.id = j.site_id`,
      [guildId, since, today, keys.map(({ versionId }) => versionId), keys.map(({ key }) => key)],
    );
  }

  /** The path versions that journeys of the window walk, with their paths. */
  versionsWalked(guildId: string, since: string, today: string): Promise<{ versionId: string; pathId: string }[]> {
    return this.db.query(
      `SELECT DISTINCT path_version_id AS "versionId", path_id AS "pathId" FROM journeys
       WHERE guild_id = $1 AND start_on BETWEEN $2::date AND $3::date`,
      [guildId, since, today],
    );
  }

  /**
   * From when a hire began with a milestone (or handed it in) to when it was done, in office minutes of the hire's site:
   * waiting and rework included, the weeks before its turn came not. Leave is not taken out: half of many hires hardly
   * feel it.
   */
  dwell(guildId: string, pathId: string, since: string, today: string, days: readonly OfficeDay[]): Promise<MilestoneDurations[]> {
    return this.db.query<MilestoneDurations>(
      `WITH office AS MATERIALIZED (
         SELECT * FROM unnest($5::uuid[], $6::date[], $7::integer[], $8::integer[]) AS o(site_id, day, before, minutes)
       ), walked AS MATERIALIZED (
         SELECT m.key, j.site_id, m.started_at AT TIME ZONE site.time_zone AS begun, m.done_at AT TIME ZONE site.time_zone AS done
         FROM journeys j JOIN sites site ON site.id = j.site_id
         JOIN journey_milestones m ON m.journey_id = j.id AND m.state = 'done' AND m.started_at IS NOT NULL AND m.assignee = 'hire'
         WHERE j.guild_id = $1 AND j.path_id = $2 AND j.start_on BETWEEN $3::date AND $4::date
       )
       SELECT key, count(*) AS n, percentile_cont(0.5) WITHIN GROUP (ORDER BY minutes) AS "medianMinutes",
              percentile_cont(0.9) WITHIN GROUP (ORDER BY minutes) AS "p90Minutes"
       FROM (
       SELECT w.key, GREATEST(0,
                e.before + LEAST(e.minutes, GREATEST(0, (EXTRACT(epoch FROM w.done::time) / 60 - 540)::integer))
                - b.before - LEAST(b.minutes, GREATEST(0, (EXTRACT(epoch FROM w.begun::time) / 60 - 540)::integer))) AS minutes
       FROM walked w
       JOIN office e ON e.site_id = w.site_id AND e.day = w.done::date
       JOIN office b ON b.site_id = w.site_id AND b.day = w.begun::date
       ) took GROUP BY key`,
      [
        guildId, pathId, since, today,
        days.map(({ siteId }) => siteId), days.map(({ day }) => day), days.map(({ before }) => before), days.map(({ minutes }) => minutes),
      ],
    );
  }

  /** Reviews decided, how many of them asked for changes, and blockers raised, by milestone. */
  troubles(guildId: string, pathId: string, since: string, today: string): Promise<{ key: string; reviews: number; changes: number; blockers: number }[]> {
    return this.db.query(
      `WITH walked AS MATERIALIZED (
         SELECT id FROM journeys WHERE guild_id = $1 AND path_id = $2 AND start_on BETWEEN $3::date AND $4::date
       ), reviewed AS (
         SELECT s.key, count(*) AS reviews, count(*) FILTER (WHERE s.decision = 'changes_requested') AS changes
         FROM walked w JOIN submissions s ON s.journey_id = w.id
         WHERE s.kind = 'review' AND s.decision IN ('accepted', 'changes_requested')
         GROUP BY s.key
       ), stuck AS (
         SELECT b.key, count(*) AS blockers FROM walked w JOIN blockers b ON b.journey_id = w.id GROUP BY b.key
       )
       SELECT key, COALESCE(r.reviews, 0) AS reviews, COALESCE(r.changes, 0) AS changes, COALESCE(s.blockers, 0) AS blockers
       FROM reviewed r FULL JOIN stuck s USING (key)`,
      [guildId, pathId, since, today],
    );
  }

  /** Guilds that have journeys at all. */
  async guildsWithJourneys(): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>('SELECT g.id FROM guilds g WHERE EXISTS (SELECT 1 FROM journeys j WHERE j.guild_id = g.id)');
    return rows.map(({ id }) => id);
  }
}
