import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { PulseDay } from '../domain/pulse-days';

/** Which pulse of which journey. */
export interface PulseOf {
  guildId: string;
  journeyId: string;
  day: PulseDay;
}

/** Who has answered, kept apart from every answer. */
@Injectable()
export class PulseReceiptsRepository {
  constructor(private readonly db: Database) {}

  /** Lets one change of a pulse's receipts at a time through; a lock that leaves no mark in any row. */
  async lock({ guildId, day }: PulseOf): Promise<void> {
    await this.db.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`pulse receipts ${guildId} ${day}`]);
  }

  async isAnswered({ journeyId, day }: PulseOf): Promise<boolean> {
    return (await this.db.one('SELECT 1 FROM pulse_receipts WHERE journey_id = $1 AND pulse_day = $2', [journeyId, day])) !== null;
  }

  /** The pulses of these journeys that were answered. */
  answered(journeyIds: readonly string[]): Promise<{ journeyId: string; day: number }[]> {
    return this.db.query('SELECT journey_id AS "journeyId", pulse_day AS day FROM pulse_receipts WHERE journey_id = ANY($1::uuid[])', [journeyIds]);
  }

  /**
   * Adds a receipt, and writes all of the guild's for this pulse anew in the order of their ids: the rows then carry the
   * same transaction, and their places follow nothing that happened.
   */
  async add({ guildId, journeyId, day }: PulseOf): Promise<void> {
    await this.rewrite(guildId, day, (journeyIds) => [...journeyIds, journeyId]);
  }

  /** Takes a receipt back whose answer could not be kept. */
  async remove({ guildId, journeyId, day }: PulseOf): Promise<void> {
    await this.rewrite(guildId, day, (journeyIds) => journeyIds.filter((id) => id !== journeyId));
  }

  private async rewrite(guildId: string, day: PulseDay, change: (journeyIds: string[]) => string[]): Promise<void> {
    const gone = await this.db.query<{ journeyId: string }>(
      'DELETE FROM pulse_receipts WHERE guild_id = $1 AND pulse_day = $2 RETURNING journey_id AS "journeyId"', [guildId, day],
    );
    await this.db.execute(
      `INSERT INTO pulse_receipts (journey_id, pulse_day, guild_id)
       SELECT n.journey_id, $2::smallint, $1::uuid FROM unnest($3::uuid[]) AS n(journey_id) ORDER BY n.journey_id`,
      [guildId, day, change(gone.map((row) => row.journeyId))],
    );
  }
}
