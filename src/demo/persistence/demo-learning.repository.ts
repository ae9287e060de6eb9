import type { Database } from '../../platform/database/database';
import type { DemoLearning } from '../guild/learning';

/** Writes what the people of the demo guild learned by themselves. */
export class DemoLearningRepository {
  constructor(private readonly db: Database) {}

  /** @param learning one entry a person and day at most */
  async insert(learning: readonly DemoLearning[], at: Date): Promise<void> {
    await this.db.execute(
      `INSERT INTO own_learning (person_id, day, halves, what, url, added_at)
       SELECT n."personId", n.day, int4range(0, n."halfDays"), n.what, n.url, $2
       FROM jsonb_to_recordset($1::jsonb) AS n("personId" uuid, day date, "halfDays" int, what text, url text)`,
      [JSON.stringify(learning), at],
    );
  }
}
