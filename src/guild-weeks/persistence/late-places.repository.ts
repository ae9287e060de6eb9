import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

export interface LatePlaceRow {
  optionId: string;
  takenAt: Date;
}

/** Free places that were taken after the match. */
@Injectable()
export class LatePlacesRepository {
  constructor(private readonly db: Database) {}

  own(weekId: string, personId: string): Promise<LatePlaceRow | null> {
    return this.db.one<LatePlaceRow>(
      'SELECT option_id AS "optionId", taken_at AS "takenAt" FROM guild_week_late_places WHERE week_id = $1 AND person_id = $2',
      [weekId, personId],
    );
  }

  /** @throws a violation of `guild_week_late_places_pkey` when they have one, and a restriction when every seat is taken */
  async insert(weekId: string, optionId: string, personId: string, at: Date): Promise<void> {
    await this.db.execute('INSERT INTO guild_week_late_places (week_id, option_id, person_id, taken_at) VALUES ($1, $2, $3, $4)', [
      weekId, optionId, personId, at,
    ]);
  }

  async remove(weekId: string, personId: string): Promise<void> {
    await this.db.execute('DELETE FROM guild_week_late_places WHERE week_id = $1 AND person_id = $2', [weekId, personId]);
  }
}
