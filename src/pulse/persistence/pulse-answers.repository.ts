import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { PulseAnswer, PulseBatch } from '../domain/batches';
import type { PulseDay } from '../domain/pulse-days';

/** A released batch, with the pulse and the quarter. */
export interface ReleasedRow extends PulseBatch {
  day: PulseDay;
  /** Such as `2026-Q4`. */
  releasedIn: string;
}

/** What was answered, with nothing that leads to a person. */
@Injectable()
export class PulseAnswersRepository {
  constructor(private readonly db: Database) {}

  /** The answers that wait, locked until the transaction ends; none where nobody has answered yet. */
  async lockWaiting(guildId: string, day: PulseDay): Promise<PulseAnswer[]> {
    await this.db.execute(
      `INSERT INTO pulse_waiting (guild_id, pulse_day, answers) VALUES ($1, $2, '[]') ON CONFLICT ON CONSTRAINT pulse_waiting_pkey DO NOTHING`,
      [guildId, day],
    );
    const row = await this.db.one<{ answers: PulseAnswer[] }>(
      'SELECT answers FROM pulse_waiting WHERE guild_id = $1 AND pulse_day = $2 FOR UPDATE', [guildId, day],
    );
    return row?.answers ?? [];
  }

  async saveWaiting(guildId: string, day: PulseDay, answers: readonly PulseAnswer[]): Promise<void> {
    await this.db.execute('UPDATE pulse_waiting SET answers = $3::jsonb WHERE guild_id = $1 AND pulse_day = $2', [
      guildId, day, JSON.stringify(answers),
    ]);
  }

  /** The pulses for which at least so many answers wait. */
  ripe(atLeast: number): Promise<{ guildId: string; day: PulseDay }[]> {
    return this.db.query(
      'SELECT guild_id AS "guildId", pulse_day AS day FROM pulse_waiting WHERE jsonb_array_length(answers) >= $1 ORDER BY guild_id, pulse_day',
      [atLeast],
    );
  }

  async insertBatch(guildId: string, { day, releasedIn, first, second, words }: ReleasedRow): Promise<void> {
    await this.db.execute(
      'INSERT INTO pulse_batches (guild_id, pulse_day, released_in, first, second, words) VALUES ($1, $2, $3, $4, $5, $6)',
      [guildId, day, releasedIn, first, second, words],
    );
  }

  /** Everything that may be shown, newest quarter first. */
  released(guildId: string): Promise<ReleasedRow[]> {
    return this.db.query<ReleasedRow>(
      `SELECT pulse_day AS day, released_in AS "releasedIn", first, second, words FROM pulse_batches
       WHERE guild_id = $1 ORDER BY pulse_day, released_in DESC`,
      [guildId],
    );
  }
}
