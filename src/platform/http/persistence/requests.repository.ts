import { Injectable } from '@nestjs/common';
import { Database } from '../../database/database';
import { Problem } from '../problem';

/** Somebody's command, as it was sent. */
export interface Request {
  personId: string;
  /** The Idempotency-Key; null when the client sent none. */
  key: string | null;
  /** What was asked, and of what, such as `publish 3f0c…`. */
  command: string;
  at: Date;
}

/** Carries a command out once, however often it is sent. */
@Injectable()
export class RequestsRepository {
  constructor(private readonly db: Database) {}

  /**
   * Does `work` in one transaction and keeps what it answered with the request's key. The same request again waits for
   * the first to end, then gets what was kept; a first that failed leaves nothing, so it may be tried again.
   *
   * @param work answers what is kept: ids, which must stay true, and never a secret
   * @returns what was kept, and whether an earlier request did the work
   * @throws Problem 422 `idempotency_key_reused` when the key came with another command
   */
  async once<Kept>(request: Request, work: () => Promise<Kept>): Promise<{ kept: Kept; replayed: boolean }> {
    return this.db.transaction(async () => {
      if (request.key === null) return { kept: await work(), replayed: false };
      const claimed = await this.db.execute(
        `INSERT INTO idempotency_keys (person_id, key, command, created_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT ON CONSTRAINT idempotency_keys_pkey DO NOTHING`,
        [request.personId, request.key, request.command, request.at],
      );
      if (claimed === 0) return { kept: await this.keptOf<Kept>(request), replayed: true };
      const kept = await work();
      await this.db.execute('UPDATE idempotency_keys SET result = $3::jsonb WHERE person_id = $1 AND key = $2', [
        request.personId, request.key, JSON.stringify(kept),
      ]);
      return { kept, replayed: false };
    });
  }

  /** The command a key was used for; null when it is new. */
  async commandOf(personId: string, key: string): Promise<string | null> {
    const row = await this.db.one<{ command: string }>('SELECT command FROM idempotency_keys WHERE person_id = $1 AND key = $2', [personId, key]);
    return row?.command ?? null;
  }

  private async keptOf<Kept>({ personId, key, command }: Request): Promise<Kept> {
    const row = await this.db.one<{ command: string; result: Kept }>(
      'SELECT command, result FROM idempotency_keys WHERE person_id = $1 AND key = $2',
      [personId, key],
    );
    if (row?.command !== command) throw keyReused();
    return row.result;
  }
}

export function keyReused(): Problem {
  return new Problem(422, 'idempotency_key_reused', 'This Idempotency-Key was used for another request. Use a new one for each.');
}
