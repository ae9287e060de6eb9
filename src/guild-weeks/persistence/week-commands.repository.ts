import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';

/** Somebody's command, as it was sent. */
export interface WeekCommand {
  guildId: string;
  personId: string;
  /** The Idempotency-Key; null when the client sent none. */
  key: string | null;
  /** What was asked, as a code such as `publish`. */
  code: string;
  /** Of what: an id. */
  of: string;
  at: Date;
}

/** Carries commands out once, and writes down that they were. */
@Injectable()
export class WeekCommandsRepository {
  constructor(private readonly db: Database) {}

  /**
   * Does `work` in one transaction. The same command again, with the same key, waits for the first to end and then
   * does nothing; a first that failed leaves nothing, so it may be tried again.
   *
   * @param work answers the id that the command is recorded with
   * @returns the id that the first one answered
   * @throws Problem 409 `key_used` when the key came with another command
   */
  async once(command: WeekCommand, work: () => Promise<string>): Promise<string> {
    return this.db.transaction(async () => {
      const before = await this.claim(command);
      if (before !== null) return before;
      const id = await work();
      await this.db.execute('INSERT INTO activity (guild_id, actor_id, code, data, at) VALUES ($1, $2, $3, $4, $5)', [
        command.guildId, command.personId, `guild_week_${command.code}`, JSON.stringify({ id }), command.at,
      ]);
      if (command.key !== null) {
        await this.db.execute('UPDATE idempotency_keys SET result = $3 WHERE person_id = $1 AND key = $2', [
          command.personId, command.key, JSON.stringify(id),
        ]);
      }
      return id;
    });
  }

  /** @returns what the same command answered before; null when it comes for the first time */
  private async claim({ personId, key, code, of, at }: WeekCommand): Promise<string | null> {
    if (key === null) return null;
    const command = `guild week ${code} ${of}`;
    const claimed = await this.db.execute(
      `INSERT INTO idempotency_keys (person_id, key, command, created_at) VALUES ($1, $2, $3, $4)
       ON CONFLICT ON CONSTRAINT idempotency_keys_pkey DO NOTHING`,
      [personId, key, command, at],
    );
    if (claimed > 0) return null;
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
