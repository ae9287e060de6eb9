import { Injectable } from '@nestjs/common';
import type { PersonRef } from '../../people/people.api';
import { Database } from '../../platform/database/database';

export interface OutcomeRow {
  id: string;
  optionId: string;
  title: string;
  about: string;
  url: string;
  by: PersonRef;
  addedAt: Date;
}

@Injectable()
export class OutcomesRepository {
  constructor(private readonly db: Database) {}

  /** In the order in which they were added. */
  list(weekId: string): Promise<OutcomeRow[]> {
    return this.db.query<OutcomeRow>(
      `SELECT m.id, m.option_id AS "optionId", m.title, m.about, m.url, m.added_at AS "addedAt",
              jsonb_build_object('id', p.id, 'name', p.name, 'contactUrl', p.contact_url) AS by
       FROM guild_week_outcomes m JOIN people p ON p.id = m.added_by WHERE m.week_id = $1 ORDER BY m.added_at, m.id`,
      [weekId],
    );
  }

  async insert(weekId: string, optionId: string, by: string, outcome: { title: string; about: string; url: string }, at: Date): Promise<string> {
    const row = await this.db.one<{ id: string }>(
      `INSERT INTO guild_week_outcomes (week_id, option_id, title, about, url, added_by, added_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING id`,
      [weekId, optionId, outcome.title, outcome.about, outcome.url, by, at],
    );
    return row!.id;
  }

  async remove(weekId: string, id: string): Promise<void> {
    await this.db.execute('DELETE FROM guild_week_outcomes WHERE week_id = $1 AND id = $2', [weekId, id]);
  }
}
