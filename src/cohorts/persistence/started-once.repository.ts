import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

/** What a start leaves behind under its Idempotency-Key: ids, and never a secret such as an invitation's link. */
export interface StartedIds {
  cohortId: string;
  hires: { journeyId: string; personId: string; mailed: boolean }[];
}

/** Remembers starts, so that the same request sent twice starts once. */
@Injectable()
export class StartedOnceRepository {
  constructor(private readonly db: Database) {}

  /** What was started under this key before, or null. The command tells one use of a key from another. */
  find(personId: string, key: string): Promise<{ command: string; result: StartedIds } | null> {
    return this.db.one('SELECT command, result FROM idempotency_keys WHERE person_id = $1 AND key = $2', [personId, key]);
  }

  /** Takes the key, or waits for whoever is taking it. @throws a violation of `idempotency_keys_pkey` when it is taken */
  async take(personId: string, key: string, command: string, at: Date): Promise<void> {
    await this.db.execute(
      'INSERT INTO idempotency_keys (person_id, key, command, created_at) VALUES ($1, $2, $3, $4)',
      [personId, key, command, at],
    );
  }

  async keep(personId: string, key: string, result: StartedIds): Promise<void> {
    await this.db.execute('UPDATE idempotency_keys SET result = $3::jsonb WHERE person_id = $1 AND key = $2', [
      personId, key, JSON.stringify(result),
    ]);
  }
}
