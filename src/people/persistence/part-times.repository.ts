import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { PartTime } from '../domain/part-time';

@Injectable()
export class PartTimesRepository {
  constructor(private readonly db: Database) {}

  /** In order of their days. */
  listOf(personId: string): Promise<PartTime[]> {
    return this.db.query<PartTime>('SELECT since, percent FROM part_times WHERE person_id = $1 ORDER BY since', [personId]);
  }

  listOfMany(personIds: readonly string[]): Promise<(PartTime & { personId: string })[]> {
    return this.db.query('SELECT person_id AS "personId", since, percent FROM part_times WHERE person_id = ANY($1::uuid[]) ORDER BY since', [personIds]);
  }

  /** From this day on it is so much; whatever was entered for it or for later days goes. */
  async set(personId: string, { since, percent }: PartTime): Promise<void> {
    await this.db.transaction(async () => {
      await this.db.execute('DELETE FROM part_times WHERE person_id = $1 AND since > $2::date', [personId, since]);
      await this.db.execute(
        `INSERT INTO part_times (person_id, since, percent) VALUES ($1, $2, $3)
         ON CONFLICT ON CONSTRAINT part_times_pkey DO UPDATE SET percent = EXCLUDED.percent`,
        [personId, since, percent],
      );
    });
  }
}
