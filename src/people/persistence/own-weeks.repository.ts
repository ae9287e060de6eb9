import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

/** The weekdays somebody works, from a local day on. */
export interface OwnWeekRow {
  from: string;
  /** ISO weekdays, 1 = Monday; all seven stand for "as the site works" */
  workingWeek: number[];
}

/** Part-time weeks of people. */
@Injectable()
export class OwnWeeksRepository {
  constructor(private readonly db: Database) {}

  listOfMany(personIds: readonly string[]): Promise<(OwnWeekRow & { personId: string })[]> {
    return this.db.query(
      `SELECT person_id AS "personId", from_day AS "from", weekdays AS "workingWeek" FROM own_weeks
       WHERE person_id = ANY($1::uuid[]) ORDER BY from_day`,
      [personIds],
    );
  }

  /** From this day on, in place of what was entered for the same day. */
  async set(personId: string, from: string, weekdays: readonly number[]): Promise<void> {
    await this.db.execute(
      `INSERT INTO own_weeks (person_id, from_day, weekdays) VALUES ($1, $2, $3)
       ON CONFLICT ON CONSTRAINT own_weeks_pkey DO UPDATE SET weekdays = EXCLUDED.weekdays`,
      [personId, from, weekdays],
    );
  }

  /** @returns whether there was one that began on this day */
  async remove(personId: string, from: string): Promise<boolean> {
    return (await this.db.execute('DELETE FROM own_weeks WHERE person_id = $1 AND from_day = $2', [personId, from])) > 0;
  }
}
