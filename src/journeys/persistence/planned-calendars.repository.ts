import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { inNormalForm, textOf, type PlannedDays } from '../domain/planned-days';

/** By which days a journey was planned; null where its dates are older than these. */
export interface PlannedByRow {
  id: string;
  plannedBy: string | null;
  days: PlannedDays | null;
}

/** A journey that is not over, and by which days it was planned. */
export interface RunningRow extends PlannedByRow {
  hireId: string;
  siteId: string;
  /** today at the hire's site */
  today: string;
}

/** The days by which dates were counted. */
@Injectable()
export class PlannedCalendarsRepository {
  constructor(private readonly db: Database) {}

  /**
   * Keeps these days, once for all that are counted by them.
   * @returns their ids, in the same order
   */
  async keep(planned: readonly PlannedDays[]): Promise<string[]> {
    const rows = planned.map((days) => ({ fingerprint: createHash('sha256').update(textOf(days)).digest('hex'), days }));
    const distinct = [...new Map(rows.map((row) => [row.fingerprint, row])).values()].sort((a, b) => (a.fingerprint < b.fingerprint ? -1 : 1));
    await this.db.execute(
      `INSERT INTO planned_calendars (fingerprint, days)
       SELECT n.fingerprint, n.days FROM jsonb_to_recordset($1::jsonb) AS n(fingerprint text, days jsonb)
       ON CONFLICT ON CONSTRAINT planned_calendars_once DO NOTHING`,
      [JSON.stringify(distinct)],
    );
    const kept = await this.db.query<{ id: string; fingerprint: string }>(
      'SELECT id, fingerprint FROM planned_calendars WHERE fingerprint = ANY($1::text[])', [distinct.map(({ fingerprint }) => fingerprint)],
    );
    const ids = new Map(kept.map(({ id, fingerprint }) => [fingerprint, id]));
    return rows.map(({ fingerprint }) => ids.get(fingerprint)!);
  }

  /** By which days these journeys were planned, by journey. */
  async of(journeyIds: readonly string[]): Promise<Map<string, PlannedByRow>> {
    const rows = await this.db.query<PlannedByRow>(
      `SELECT j.id, j.planned_by AS "plannedBy", p.days FROM journeys j LEFT JOIN planned_calendars p ON p.id = j.planned_by
       WHERE j.id = ANY($1::uuid[])`,
      [journeyIds],
    );
    return new Map(rows.map((row) => [row.id, normal(row)]));
  }

  /** The guild's journeys that are not over, of one cohort, site or hire where one is given. */
  async running(guildId: string, of: { cohortId?: string; siteId?: string; hireId?: string }, now: Date): Promise<RunningRow[]> {
    const rows = await this.db.query<RunningRow>(
      `SELECT j.id, j.hire_id AS "hireId", j.site_id AS "siteId", j.planned_by AS "plannedBy", p.days,
              ($5::timestamptz AT TIME ZONE s.time_zone)::date AS today
       FROM journeys j JOIN sites s ON s.id = j.site_id LEFT JOIN planned_calendars p ON p.id = j.planned_by
       WHERE j.guild_id = $1 AND j.state IN ('scheduled', 'active', 'paused')
         AND ($2::uuid IS NULL OR j.cohort_id = $2) AND ($3::uuid IS NULL OR j.site_id = $3) AND ($4::uuid IS NULL OR j.hire_id = $4)
       ORDER BY j.id`,
      [guildId, of.cohortId ?? null, of.siteId ?? null, of.hireId ?? null, now],
    );
    return rows.map(normal);
  }

  /** These journeys' dates were counted by these days. */
  async set(rows: readonly { journeyId: string; plannedBy: string | null }[]): Promise<void> {
    await this.db.execute(
      `UPDATE journeys j SET planned_by = n."plannedBy"
       FROM jsonb_to_recordset($1::jsonb) AS n("journeyId" uuid, "plannedBy" uuid) WHERE j.id = n."journeyId"`,
      [JSON.stringify(rows)],
    );
  }
}

function normal<Row extends PlannedByRow>(row: Row): Row {
  return { ...row, days: row.days && inNormalForm(row.days) };
}
