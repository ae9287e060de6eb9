import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

/** A stretch of days on which somebody does not work; both ends inclusive. */
export interface AwayRow {
  id: string;
  from: string;
  to: string;
}

@Injectable()
export class AwayRepository {
  constructor(private readonly db: Database) {}

  /** What has not ended before `today`. */
  listOf(personId: string, today: string): Promise<AwayRow[]> {
    return this.db.query<AwayRow>(
      `SELECT id, lower(during) AS "from", upper(during) - 1 AS "to" FROM away_periods
       WHERE person_id = $1 AND upper(during) > $2::date ORDER BY lower(during)`,
      [personId, today],
    );
  }

  listOfMany(personIds: readonly string[]): Promise<(AwayRow & { personId: string })[]> {
    return this.db.query(
      `SELECT id, person_id AS "personId", lower(during) AS "from", upper(during) - 1 AS "to" FROM away_periods
       WHERE person_id = ANY($1::uuid[]) ORDER BY lower(during)`,
      [personIds],
    );
  }

  async insert(personId: string, from: string, to: string): Promise<void> {
    await this.db.execute(`INSERT INTO away_periods (person_id, during) VALUES ($1, daterange($2::date, $3::date, '[]'))`, [personId, from, to]);
  }

  async delete(personId: string, id: string): Promise<boolean> {
    return (await this.db.execute('DELETE FROM away_periods WHERE id = $1 AND person_id = $2', [id, personId])) > 0;
  }
}
