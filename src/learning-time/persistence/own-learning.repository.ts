import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

/** What somebody enters of their own learning. */
export interface LearningToKeep {
  /** A calendar day of the person. */
  day: string;
  /** 1 or 2. */
  halfDays: number;
  what: string;
  url: string | null;
}

export interface OwnLearningRow extends LearningToKeep {
  id: string;
  personId: string;
}

const ROW = `SELECT id, person_id AS "personId", day, upper(halves) - lower(halves) AS "halfDays", what, url FROM own_learning`;

@Injectable()
export class OwnLearningRepository {
  constructor(private readonly db: Database) {}

  /** In the order of their days, and of being added; both ends included. */
  between(personIds: readonly string[], from: string, to: string): Promise<OwnLearningRow[]> {
    return this.db.query<OwnLearningRow>(
      `${ROW} WHERE person_id = ANY($1::uuid[]) AND day BETWEEN $2::date AND $3::date ORDER BY day, added_at, id`,
      [personIds, from, to],
    );
  }

  /** Lets one change of a person's learning at a time through. */
  async lock(personId: string): Promise<void> {
    await this.db.query('SELECT 1 FROM people WHERE id = $1 FOR NO KEY UPDATE', [personId]);
  }

  find(personId: string, id: string): Promise<OwnLearningRow | null> {
    return this.db.one<OwnLearningRow>(`${ROW} WHERE person_id = $1 AND id = $2`, [personId, id]);
  }

  /** The halves of a day (0 and 1) that own learning takes already, without that of one entry. */
  async taken(personId: string, day: string, except: string | null): Promise<number[]> {
    const rows = await this.db.query<{ half: number }>(
      `SELECT h.half FROM own_learning o, generate_series(0, 1) AS h(half)
       WHERE o.person_id = $1 AND o.day = $2::date AND o.id IS DISTINCT FROM $3::uuid AND o.halves @> h.half`,
      [personId, day, except],
    );
    return rows.map(({ half }) => half);
  }

  /** @param first the half of the day that it begins with; @returns its id */
  async insert(personId: string, { day, halfDays, what, url }: LearningToKeep, first: number, at: Date): Promise<string> {
    const [row] = await this.db.query<{ id: string }>(
      `INSERT INTO own_learning (person_id, day, halves, what, url, added_at)
       VALUES ($1, $2, int4range($3::int, $4::int), $5, $6, $7) RETURNING id`,
      [personId, day, first, first + halfDays, what, url, at],
    );
    return row!.id;
  }

  async update(personId: string, id: string, { day, halfDays, what, url }: LearningToKeep, first: number): Promise<void> {
    await this.db.execute(
      'UPDATE own_learning SET day = $3, halves = int4range($4::int, $5::int), what = $6, url = $7 WHERE person_id = $1 AND id = $2',
      [personId, id, day, first, first + halfDays, what, url],
    );
  }

  /** @returns whether it was there */
  async delete(personId: string, id: string): Promise<boolean> {
    return (await this.db.execute('DELETE FROM own_learning WHERE person_id = $1 AND id = $2', [personId, id])) > 0;
  }
}
