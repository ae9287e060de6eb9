import { Injectable } from '@nestjs/common';
import type { PersonRef } from '../../people/people.api';
import { Database } from '../../platform/database/database';
import type { Bar } from '../domain/eligible';
import type { RunRecord } from '../running/run-record';

/** By ballot: what was left out of a ranking, and why. */
export type Barred = Record<string, { optionId: string; why: Bar }[]>;

export interface RunRow {
  /** 1 for the first of its week. */
  number: number;
  record: RunRecord;
  barred: Barred;
  ranAt: Date;
}

export interface AssignmentRow {
  personId: string;
  optionId: string | null;
  choice: number | null;
}

const RUN = 'SELECT number, record, barred, ran_at AS "ranAt" FROM guild_week_runs';

/** Somebody takes part in a guild week. */
export interface PlaceRow {
  personId: string;
  weekId: string;
  /** Of the option. */
  title: string;
  startsOn: string;
  endsOn: string;
}

@Injectable()
export class RunsRepository {
  constructor(private readonly db: Database) {}

  /** The last one, which is the one that counts. */
  find(weekId: string): Promise<RunRow | null> {
    return this.db.one<RunRow>(`${RUN} WHERE week_id = $1 ORDER BY number DESC LIMIT 1`, [weekId]);
  }

  /** All of them, the first one first. */
  all(weekId: string): Promise<RunRow[]> {
    return this.db.query<RunRow>(`${RUN} WHERE week_id = $1 ORDER BY number`, [weekId]);
  }

  /**
   * Keeps a run, and what it gave to whom in place of what the run before gave.
   * @throws a violation of `guild_week_runs_pkey` when the week has a run of this number
   */
  async insert(weekId: string, run: RunRow & { ranBy: string }, assignments: readonly AssignmentRow[]): Promise<void> {
    await this.db.execute('INSERT INTO guild_week_runs (week_id, number, record, barred, ran_by, ran_at) VALUES ($1, $2, $3, $4, $5, $6)', [
      weekId, run.number, JSON.stringify(run.record), JSON.stringify(run.barred), run.ranBy, run.ranAt,
    ]);
    await this.db.execute('DELETE FROM guild_week_assignments WHERE week_id = $1', [weekId]);
    await this.db.execute(
      `INSERT INTO guild_week_assignments (week_id, run, person_id, option_id, choice)
       SELECT $1, $3, n."personId", n."optionId", n.choice
       FROM jsonb_to_recordset($2::jsonb) AS n("personId" uuid, "optionId" uuid, choice smallint)`,
      [weekId, JSON.stringify(assignments), run.number],
    );
  }

  /**
   * The weeks that these people take part in, of those that touch the days (both included) and are published: with a
   * place, or as the host of an option that somebody has a place in.
   */
  placesOf(personIds: readonly string[], from: string, to: string): Promise<PlaceRow[]> {
    return this.db.query<PlaceRow>(
      `SELECT n.person_id AS "personId", w.id AS "weekId", o.title, w.starts_on AS "startsOn", w.ends_on AS "endsOn"
       FROM guild_weeks w
       JOIN LATERAL (
         SELECT person_id, option_id FROM guild_week_assignments WHERE week_id = w.id AND option_id IS NOT NULL
         UNION
         SELECT person_id, option_id FROM guild_week_late_places WHERE week_id = w.id
         UNION
         SELECT h.host_id, h.id FROM guild_week_options h
         WHERE h.week_id = w.id AND (EXISTS (SELECT 1 FROM guild_week_assignments a WHERE a.option_id = h.id)
           OR EXISTS (SELECT 1 FROM guild_week_late_places l WHERE l.option_id = h.id))) n ON true
       JOIN guild_week_options o ON o.id = n.option_id
       WHERE n.person_id = ANY($1::uuid[]) AND w.state IN ('published', 'closed') AND w.starts_on <= $3::date AND w.ends_on >= $2::date
       ORDER BY w.starts_on, o.title, o.id`,
      [personIds, from, to],
    );
  }

  /** Who got what, in name order. */
  assignments(weekId: string): Promise<{ person: PersonRef; optionId: string | null; choice: number | null }[]> {
    return this.db.query(
      `SELECT jsonb_build_object('id', p.id, 'name', p.name, 'contactUrl', p.contact_url) AS person, a.option_id AS "optionId", a.choice
       FROM guild_week_assignments a JOIN people p ON p.id = a.person_id WHERE a.week_id = $1 ORDER BY p.name, p.id`,
      [weekId],
    );
  }
}
