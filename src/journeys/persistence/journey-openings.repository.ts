import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { PersonRow } from './journeys.repository';

export interface OpeningRow {
  reader: PersonRow;
  what: 'journey' | 'grid';
  day: string;
}

/** Who looked at one person's journey, a line a reader and day. */
@Injectable()
export class JourneyOpeningsRepository {
  constructor(private readonly db: Database) {}

  /** @returns whether this was the first opening by this reader on this day */
  async record(journeyId: string, readerId: string, day: string, at: Date): Promise<boolean> {
    const touched = await this.db.execute(
      'INSERT INTO journey_openings (journey_id, reader_id, day, opened_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
      [journeyId, readerId, day, at],
    );
    return touched > 0;
  }

  async has(journeyId: string, readerId: string, day: string): Promise<boolean> {
    return (await this.db.one('SELECT 1 FROM journey_openings WHERE journey_id = $1 AND reader_id = $2 AND day = $3', [journeyId, readerId, day])) !== null;
  }

  /** Openings of the journey, and looks at its cohort's picture, newest first. */
  listOf(journeyId: string): Promise<OpeningRow[]> {
    return this.db.query(
      `SELECT jsonb_build_object('id', p.id, 'name', p.name, 'contactUrl', p.contact_url) AS reader, o.what, o.day
       FROM (SELECT reader_id, 'journey' AS what, day FROM journey_openings WHERE journey_id = $1
             UNION ALL
             SELECT v.reader_id, 'grid', v.day FROM grid_views v JOIN journeys j ON j.cohort_id = v.cohort_id WHERE j.id = $1) o
       JOIN people p ON p.id = o.reader_id
       ORDER BY o.day DESC, p.name LIMIT 200`,
      [journeyId],
    );
  }
}
