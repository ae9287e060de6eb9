import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../calendars/domain/local-date';
import { Database } from '../../platform/database/database';
import type { TitleEnd, TitleKind } from '../domain/titles';

export interface TitleRow {
  id: string;
  kind: TitleKind;
  area: { id: string; key: string; name: string; retired: boolean };
  groupName: string;
  grantedOn: LocalDate;
  until: LocalDate;
  endedOn: LocalDate | null;
  endReason: TitleEnd | null;
  person: { id: string; name: string; contactUrl: string | null };
  siteId: string;
  siteName: string;
  timeZone: string;
}

export interface NewTitle {
  guildId: string;
  personId: string;
  kind: TitleKind;
  areaId: string;
  groupName: string;
  grantedOn: LocalDate;
  until: LocalDate;
  nominationId: string;
}

const TITLE = `
  SELECT t.id, t.kind, t.group_name AS "groupName", t.granted_on AS "grantedOn", t.until, t.ended_on AS "endedOn",
         t.end_reason AS "endReason", s.id AS "siteId", s.name AS "siteName", s.time_zone AS "timeZone",
         jsonb_build_object('id', a.id, 'key', a.key, 'name', a.name, 'retired', a.retired_at IS NOT NULL) AS area,
         jsonb_build_object('id', p.id, 'name', p.name, 'contactUrl', p.contact_url) AS person
  FROM titles t JOIN expertise_areas a ON a.id = t.area_id JOIN people p ON p.id = t.person_id JOIN sites s ON s.id = p.site_id`;

/** The calendar day it is where the holder is; `$1` is the moment. */
const TODAY_THERE = '($1::timestamptz AT TIME ZONE s.time_zone)::date';

/** Who is expert or master of what. */
@Injectable()
export class TitlesRepository {
  constructor(private readonly db: Database) {}

  /** Everybody who holds a title now and is still here: by area, master before expert, by name. */
  live(guildId: string): Promise<TitleRow[]> {
    return this.db.query<TitleRow>(
      `${TITLE} WHERE t.guild_id = $1 AND t.ended_on IS NULL AND p.deactivated_at IS NULL
       ORDER BY a.name, t.kind DESC, p.name, t.group_name, t.id`,
      [guildId],
    );
  }

  /** Those that ended, of people who are still here, the latest first. */
  ended(guildId: string): Promise<TitleRow[]> {
    return this.db.query<TitleRow>(
      `${TITLE} WHERE t.guild_id = $1 AND t.ended_on IS NOT NULL AND p.deactivated_at IS NULL ORDER BY t.ended_on DESC, p.name, t.id`,
      [guildId],
    );
  }

  /** Every title that one person holds or held, what they hold first. */
  ofPerson(guildId: string, personId: string): Promise<TitleRow[]> {
    return this.db.query<TitleRow>(
      `${TITLE} WHERE t.guild_id = $1 AND t.person_id = $2 ORDER BY t.ended_on DESC NULLS FIRST, a.name, t.id`,
      [guildId, personId],
    );
  }

  find(guildId: string, id: string): Promise<TitleRow | null> {
    return this.db.one<TitleRow>(`${TITLE} WHERE t.guild_id = $1 AND t.id = $2`, [guildId, id]);
  }

  /** Holds the title against everybody else who changes it, to the end of the transaction. */
  lock(guildId: string, id: string): Promise<TitleRow | null> {
    return this.db.one<TitleRow>(`${TITLE} WHERE t.guild_id = $1 AND t.id = $2 FOR NO KEY UPDATE OF t`, [guildId, id]);
  }

  /** The title of this kind that somebody holds now, held against others to the end of the transaction. */
  lockHeld(guildId: string, { personId, kind, areaId, groupName }: Pick<NewTitle, 'personId' | 'kind' | 'areaId' | 'groupName'>): Promise<TitleRow | null> {
    return this.db.one<TitleRow>(
      `${TITLE} WHERE t.guild_id = $1 AND t.person_id = $2 AND t.kind = $3 AND t.area_id = $4 AND t.group_name = $5 AND t.ended_on IS NULL
       FOR NO KEY UPDATE OF t`,
      [guildId, personId, kind, areaId, groupName],
    );
  }

  /** Those whose holder is still here, whose last day is near and who did not ask for another term yet, in all guilds. */
  endingSoon(now: Date, withinDays: number): Promise<TitleRow[]> {
    return this.db.query<TitleRow>(
      `${TITLE} WHERE t.ended_on IS NULL AND p.deactivated_at IS NULL AND a.retired_at IS NULL
         AND t.until BETWEEN ${TODAY_THERE} AND ${TODAY_THERE} + $2::integer
         AND NOT EXISTS (SELECT 1 FROM nominations n WHERE n.renews_id = t.id AND n.state IN ('draft', 'submitted'))
       ORDER BY t.id`,
      [now, withinDays],
    );
  }

  /**
   * Ends every title whose last day is over where its holder is, and those of people who left. One whose renewal waits
   * for a decision stays until then: nobody loses a title because others are slow.
   */
  endThoseThatAreOver(now: Date): Promise<{ id: string; guildId: string; reason: TitleEnd }[]> {
    return this.db.query(
      `UPDATE titles SET ended_on = o.last_day, end_reason = o.reason
       FROM (
         SELECT t.id, CASE WHEN p.deactivated_at IS NULL THEN t.until ELSE GREATEST(t.granted_on, LEAST(t.until, ${TODAY_THERE})) END AS last_day,
                CASE WHEN p.deactivated_at IS NULL THEN 'not_renewed' ELSE 'left' END AS reason
         FROM titles t JOIN people p ON p.id = t.person_id JOIN sites s ON s.id = p.site_id
         WHERE t.ended_on IS NULL AND (p.deactivated_at IS NOT NULL OR (t.until < ${TODAY_THERE}
           AND NOT EXISTS (SELECT 1 FROM nominations n WHERE n.renews_id = t.id AND n.state = 'submitted')))
         ORDER BY t.id FOR NO KEY UPDATE OF t
       ) o
       WHERE titles.id = o.id
       RETURNING titles.id, titles.guild_id AS "guildId", titles.end_reason AS reason`,
      [now],
    );
  }

  /** Ids of the areas in which somebody is master now. */
  async masteredAreas(guildId: string, personId: string): Promise<Set<string>> {
    const rows = await this.db.query<{ areaId: string }>(
      `SELECT DISTINCT area_id AS "areaId" FROM titles WHERE guild_id = $1 AND person_id = $2 AND kind = 'master' AND ended_on IS NULL`,
      [guildId, personId],
    );
    return new Set(rows.map(({ areaId }) => areaId));
  }

  /** Ids of everybody who is master of an area now and still here. */
  async mastersOf(areaId: string): Promise<string[]> {
    const rows = await this.db.query<{ personId: string }>(
      `SELECT DISTINCT t.person_id AS "personId" FROM titles t JOIN people p ON p.id = t.person_id
       WHERE t.area_id = $1 AND t.kind = 'master' AND t.ended_on IS NULL AND p.deactivated_at IS NULL`,
      [areaId],
    );
    return rows.map(({ personId }) => personId);
  }

  /** @returns its id @throws a violation of `titles_one_live` */
  async insert(title: NewTitle): Promise<string> {
    const { guildId, personId, kind, areaId, groupName, grantedOn, until, nominationId } = title;
    const row = await this.db.one<{ id: string }>(
      `INSERT INTO titles (guild_id, person_id, kind, area_id, group_name, granted_on, until, nomination_id)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8) RETURNING id`,
      [guildId, personId, kind, areaId, groupName, grantedOn, until, nominationId],
    );
    return row!.id;
  }

  /** Gives it another term. */
  async extend(id: string, until: LocalDate, nominationId: string): Promise<void> {
    await this.db.execute('UPDATE titles SET until = $2, nomination_id = $3 WHERE id = $1', [id, until, nominationId]);
  }

  async end(id: string, on: LocalDate, reason: TitleEnd): Promise<void> {
    await this.db.execute('UPDATE titles SET ended_on = GREATEST($2::date, granted_on), end_reason = $3 WHERE id = $1', [id, on, reason]);
  }
}
