import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

export interface GuildRow {
  id: string;
  name: string;
  guildDayWeekday: number;
  revision: number;
}

export interface HolidayRow {
  day: string;
  name: string;
  half: boolean;
  /** Where it was read, in words or as a link. */
  source: string | null;
  /** The local day on which somebody last checked it against that. */
  checkedOn: string | null;
}

/** A holiday as its editors see it. */
export interface CheckedHolidayRow extends HolidayRow {
  /** Who checked it; null where that is not known. */
  checkedBy: { id: string; name: string } | null;
}

/** A holiday to be kept. */
export interface KeptHoliday extends HolidayRow {
  checkedById: string | null;
}

/** From a local day on, another working week. */
export interface WeekChangeRow {
  from: string;
  workingWeek: number[];
}

/** A site as far as its working days go. */
export interface SiteCalendarRow {
  id: string;
  name: string;
  timeZone: string;
  workingWeek: number[];
  weekChanges: WeekChangeRow[];
  holidays: HolidayRow[];
}

export interface SiteRow extends SiteCalendarRow {
  holidays: CheckedHolidayRow[];
  daysOffNote: string | null;
  revision: number;
  people: number;
}

/** What of a site is written with its own row. */
export interface SiteChange {
  name: string;
  timeZone: string;
  workingWeek: number[];
  daysOffNote: string | null;
}

const WEEK_COLUMNS = `
  s.id, s.name, s.time_zone AS "timeZone", s.working_week AS "workingWeek",
  COALESCE((SELECT jsonb_agg(jsonb_build_object('from', c.from_day, 'workingWeek', c.working_week) ORDER BY c.from_day)
            FROM site_week_changes c WHERE c.site_id = s.id), '[]') AS "weekChanges"`;

const CALENDAR_COLUMNS = `${WEEK_COLUMNS},
  COALESCE((SELECT jsonb_agg(jsonb_build_object('day', h.day, 'name', h.name, 'half', h.half, 'source', h.source,
                     'checkedOn', h.checked_on) ORDER BY h.day)
            FROM site_holidays h WHERE h.site_id = s.id), '[]') AS holidays`;

const SITE = `
  SELECT ${WEEK_COLUMNS}, s.days_off_note AS "daysOffNote", s.revision,
         COALESCE((SELECT jsonb_agg(jsonb_build_object('day', h.day, 'name', h.name, 'half', h.half, 'source', h.source, 'checkedOn', h.checked_on,
                            'checkedBy', CASE WHEN p.id IS NULL THEN NULL ELSE jsonb_build_object('id', p.id, 'name', p.name) END) ORDER BY h.day)
                   FROM site_holidays h LEFT JOIN people p ON p.id = h.checked_by WHERE h.site_id = s.id), '[]') AS holidays,
         (SELECT count(*) FROM people p WHERE p.site_id = s.id AND p.deactivated_at IS NULL) AS people
  FROM sites s`;

/** Guilds and their sites. */
@Injectable()
export class GuildsRepository {
  constructor(private readonly db: Database) {}

  async insertGuild(name: string): Promise<string> {
    const [row] = await this.db.query<{ id: string }>('INSERT INTO guilds (name) VALUES ($1) RETURNING id', [name]);
    return row!.id;
  }

  find(guildId: string): Promise<GuildRow | null> {
    return this.db.one<GuildRow>('SELECT id, name, guild_day_weekday AS "guildDayWeekday", revision FROM guilds WHERE id = $1', [guildId]);
  }

  async update(guildId: string, change: { name: string; guildDayWeekday: number }): Promise<void> {
    await this.db.execute('UPDATE guilds SET name = $2, guild_day_weekday = $3, revision = revision + 1 WHERE id = $1', [
      guildId, change.name, change.guildDayWeekday,
    ]);
  }

  /** @returns whether the guild still had `revision`; nothing is written otherwise */
  async updateSeen(guildId: string, revision: number, change: { name: string; guildDayWeekday: number }): Promise<boolean> {
    return (await this.db.execute('UPDATE guilds SET name = $3, guild_day_weekday = $4, revision = revision + 1 WHERE id = $1 AND revision = $2', [
      guildId, revision, change.name, change.guildDayWeekday,
    ])) > 0;
  }

  listSites(guildId: string): Promise<SiteRow[]> {
    return this.db.query<SiteRow>(`${SITE} WHERE s.guild_id = $1 ORDER BY s.name`, [guildId]);
  }

  /** The same without what has to be counted. */
  listCalendars(guildId: string): Promise<SiteCalendarRow[]> {
    return this.db.query<SiteCalendarRow>(`SELECT ${CALENDAR_COLUMNS} FROM sites s WHERE s.guild_id = $1 ORDER BY s.name`, [guildId]);
  }

  findSite(guildId: string, siteId: string): Promise<SiteRow | null> {
    return this.db.one<SiteRow>(`${SITE} WHERE s.guild_id = $1 AND s.id = $2`, [guildId, siteId]);
  }

  async insertSite(guildId: string, site: SiteChange): Promise<string> {
    const [row] = await this.db.query<{ id: string }>(
      'INSERT INTO sites (guild_id, name, time_zone, working_week, days_off_note) VALUES ($1, $2, $3, $4, $5) RETURNING id',
      [guildId, site.name, site.timeZone, site.workingWeek, site.daysOffNote],
    );
    return row!.id;
  }

  /** @returns whether the site still had `revision`; nothing is written otherwise */
  async updateSite(siteId: string, revision: number, site: SiteChange): Promise<boolean> {
    const touched = await this.db.execute(
      `UPDATE sites SET name = $3, time_zone = $4, working_week = $5, days_off_note = $6, revision = revision + 1
       WHERE id = $1 AND revision = $2`,
      [siteId, revision, site.name, site.timeZone, site.workingWeek, site.daysOffNote],
    );
    return touched > 0;
  }

  async setHolidays(siteId: string, holidays: readonly KeptHoliday[]): Promise<void> {
    await this.db.execute('DELETE FROM site_holidays WHERE site_id = $1', [siteId]);
    await this.db.execute(
      `INSERT INTO site_holidays (site_id, day, name, half, source, checked_on, checked_by)
       SELECT $1, h.day, h.name, h.half, h.source, h."checkedOn", h."checkedById"
       FROM jsonb_to_recordset($2::jsonb) AS h(day date, name text, half boolean, source text, "checkedOn" date, "checkedById" uuid)`,
      [siteId, JSON.stringify(holidays)],
    );
  }

  async setWeekChanges(siteId: string, changes: readonly WeekChangeRow[]): Promise<void> {
    await this.db.execute('DELETE FROM site_week_changes WHERE site_id = $1', [siteId]);
    await this.db.execute(
      `INSERT INTO site_week_changes (site_id, from_day, working_week)
       SELECT $1, (c->>'from')::date, ARRAY(SELECT jsonb_array_elements_text(c->'workingWeek')::smallint)
       FROM jsonb_array_elements($2::jsonb) AS c`,
      [siteId, JSON.stringify(changes)],
    );
  }
}
