import type { Database } from '../../platform/database/database';
import type { DemoMentoring } from '../guild/mentoring';

/** What is between hires and mentors in the demo guild; talks and notes are the mentor's of that journey. */
export class DemoMentoringRepository {
  constructor(private readonly db: Database) {}

  async insert({ talks, questions, notes, backupChange, limits }: DemoMentoring, now: Date): Promise<void> {
    const mentor = `(SELECT a.person_id FROM mentor_assignments a WHERE a.journey_id = n."journeyId" AND a.kind = 'primary')`;
    const ago = `$2::timestamptz - n."daysAgo" * interval '1 day'`;
    await this.db.execute(
      `INSERT INTO mentor_talks (journey_id, by_id, at)
       SELECT n."journeyId", ${mentor}, ${ago} FROM jsonb_to_recordset($1::jsonb) AS n("journeyId" uuid, "daysAgo" integer)`,
      [JSON.stringify(talks), now],
    );
    await this.db.execute(
      `INSERT INTO talk_questions (journey_id, body, asked_at)
       SELECT n."journeyId", n.body, ${ago} FROM jsonb_to_recordset($1::jsonb) AS n("journeyId" uuid, body text, "daysAgo" integer)`,
      [JSON.stringify(questions), now],
    );
    await this.db.execute(
      `INSERT INTO mentor_notes (journey_id, author_id, body, shared, written_at)
       SELECT n."journeyId", ${mentor}, n.body, n.shared, ${ago}
       FROM jsonb_to_recordset($1::jsonb) AS n("journeyId" uuid, body text, shared boolean, "daysAgo" integer)`,
      [JSON.stringify(notes), now],
    );
    await this.db.execute(
      'INSERT INTO mentor_limits (person_id, hires) SELECT n."personId", n.hires FROM jsonb_to_recordset($1::jsonb) AS n("personId" uuid, hires smallint)',
      [JSON.stringify(limits)],
    );
    await this.changeBackup(backupChange, now);
  }

  private async changeBackup({ journeyId, afterId, changedBy, note, daysAgo }: DemoMentoring['backupChange'], now: Date): Promise<void> {
    const at = new Date(now.getTime() - daysAgo * 86_400_000);
    const from = at.toISOString().slice(0, 10);
    const before = await this.db.one<{ personId: string }>(
      `UPDATE mentor_assignments SET during = daterange(lower(during), $2::date) WHERE journey_id = $1 AND kind = 'backup' AND person_id <> $3
       RETURNING person_id AS "personId"`,
      [journeyId, from, afterId],
    );
    if (!before) throw new Error('The backup of the demo journey is the one who was to come.');
    await this.db.execute(
      `INSERT INTO mentor_assignments (journey_id, person_id, kind, during) VALUES ($1, $2, 'backup', daterange($3::date, NULL))`,
      [journeyId, afterId, from],
    );
    await this.db.execute(
      `INSERT INTO mentor_changes (journey_id, kind, before_id, after_id, from_day, note, changed_by, at) VALUES ($1, 'backup', $2, $3, $4, $5, $6, $7)`,
      [journeyId, before.personId, afterId, from, note, changedBy, at],
    );
  }
}
