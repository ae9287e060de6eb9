import { randomBytes } from 'node:crypto';
import type { Database } from '../../platform/database/database';

/** Conversations of the bundled path that are between hire and mentor. */
const WITH_THE_MENTOR = ['meet-your-mentor', 'day-30-conversation', 'day-60-conversation'];

/** What the demo guild has in calendars outside the app. */
export class DemoCalendarsRepository {
  constructor(private readonly db: Database) {}

  /** Each hire's next conversation with the mentor, on the morning of the day on which it is due, one after the other. */
  async agreeOnMeetings(guildId: string, now: Date): Promise<void> {
    await this.db.execute(
      `WITH next AS (
         SELECT DISTINCT ON (j.id) j.id, m.key, m.current_due AS day, s.time_zone, a.person_id
         FROM journeys j
         JOIN sites s ON s.id = j.site_id
         JOIN journey_milestones m ON m.journey_id = j.id AND m.key = ANY($3::text[])
         JOIN mentor_assignments a ON a.journey_id = j.id AND a.kind = 'primary' AND a.during @> m.current_due
         WHERE j.guild_id = $1 AND m.state IN ('available', 'in_progress')
           AND m.current_due > ($2::timestamptz AT TIME ZONE s.time_zone)::date AND m.current_due < ($2::timestamptz AT TIME ZONE s.time_zone)::date + 14
         ORDER BY j.id, m.current_due, m.position
       ), timed AS (
         SELECT n.*, (n.day + time '10:30' + interval '45 minutes' * (row_number() OVER (PARTITION BY n.person_id, n.day ORDER BY n.id) - 1))
                       AT TIME ZONE n.time_zone AS starts_at
         FROM next n
       ), agreed AS (
         INSERT INTO agreed_meetings (journey_id, key, starts_at, ends_at, time_zone, with_id, changed_at)
         SELECT id, key, starts_at, starts_at + interval '30 minutes', time_zone, person_id, $2 FROM timed
         RETURNING journey_id, key, with_id)
       INSERT INTO activity (guild_id, journey_id, key, actor_id, code, at)
       SELECT $1, journey_id, key, with_id, 'meeting_agreed', $2 FROM agreed`,
      [guildId, now, WITH_THE_MENTOR],
    );
  }

  /** Somebody works these weekdays from a day on. */
  async worksPartTime(personId: string, from: string, weekdays: number[]): Promise<void> {
    await this.db.execute('INSERT INTO own_weeks (person_id, from_day, weekdays) VALUES ($1, $2, $3)', [personId, from, weekdays]);
  }

  /** A link that somebody uses, under an address that nobody knows. */
  async addLink(personId: string, name: string, madeAt: Date, lastUsedOn: string): Promise<void> {
    await this.db.execute(
      'INSERT INTO calendar_links (person_id, name, secret_hash, created_at, last_used_on) VALUES ($1, $2, $3, $4, $5)',
      [personId, name, randomBytes(32), madeAt, lastUsedOn],
    );
  }
}
