import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';

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
   * the first to end, then gets the kept answer; a first that failed leaves nothing, so it may be tried again.
   *
   * @param work answers ids only: what is kept must stay true
   * @throws Problem 409 `key_used` when the key came with another command
   */
  async once(request: Request, work: () => Promise<string>): Promise<string> {
    return this.db.transaction(async () => {
      if (request.key === null) return work();
      const claimed = await this.db.execute(
        `INSERT INTO idempotency_keys (person_id, key, command, created_at) VALUES ($1, $2, $3, $4)
         ON CONFLICT ON CONSTRAINT idempotency_keys_pkey DO NOTHING`,
        [request.personId, request.key, request.command, request.at],
      );
      if (claimed === 0) return this.answerOf(request);
      const result = await work();
      await this.db.execute('UPDATE idempotency_keys SET result = $3 WHERE person_id = $1 AND key = $2', [
        request.personId, request.key, JSON.stringify(result),
      ]);
      return result;
    });
  }

  private async answerOf({ personId, key, command }: Request): Promise<string> {
    const kept = await this.db.one<{ command: string; result: string }>(
      'SELECT command, result FROM idempotency_keys WHERE person_id = $1 AND key = $2',
      [personId, key],
    );
    if (kept?.command !== command) {
      throw Problem.conflict('key_used', 'This Idempotency-Key belongs to another command. Send each command with a key of its own.');
    }
    return kept.result;
  }
}
