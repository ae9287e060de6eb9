import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { PersonRow } from './journeys.repository';

/** A leave of a journey's primary mentor that is not over, with what was written down for it. */
export interface LeaveRow {
  awayId: string;
  from: string;
  to: string;
  mentor: PersonRow;
  /** null while nobody wrote or was told anything */
  words: string | null;
  sentAt: Date | null;
  revision: number;
}

/** Somebody who has to hear of a leave: the backup that it begins, or the mentor that it is over. */
export interface DueHandover {
  kind: 'begins' | 'is_over';
  guildId: string;
  journeyId: string;
  awayId: string;
  mentorId: string;
  mentorName: string;
  mentorSiteId: string;
  mentorTimeZone: string;
  /** who is to be told, and where they work */
  personId: string;
  siteId: string;
  timeZone: string;
}

/** Leaves of mentors with the hire's backup on their day, as far as somebody has not been told yet. $1: now. */
const DUE = `
  SELECT CASE WHEN local.today < upper(w.during) THEN 'begins' ELSE 'is_over' END AS kind, j.guild_id AS "guildId", j.id AS "journeyId",
         w.id AS "awayId", m.id AS "mentorId", m.name AS "mentorName", home.id AS "mentorSiteId", home.time_zone AS "mentorTimeZone",
         told.id AS "personId", site.id AS "siteId", site.time_zone AS "timeZone"
  FROM away_periods w
  JOIN people m ON m.id = w.person_id AND m.deactivated_at IS NULL
  JOIN sites home ON home.id = m.site_id
  CROSS JOIN LATERAL (SELECT ($1::timestamptz AT TIME ZONE home.time_zone)::date AS today) local
  JOIN mentor_assignments a ON a.person_id = m.id AND a.kind = 'primary' AND a.during @> local.today
  JOIN journeys j ON j.id = a.journey_id AND j.state IN ('scheduled', 'active', 'paused')
  LEFT JOIN mentor_assignments b ON b.journey_id = j.id AND b.kind = 'backup' AND b.during @> local.today
  LEFT JOIN mentor_handovers h ON h.away_id = w.id AND h.journey_id = j.id AND h.mentor_id = m.id
  JOIN people told ON told.id = CASE WHEN local.today < upper(w.during) THEN b.person_id ELSE m.id END AND told.deactivated_at IS NULL
  JOIN sites site ON site.id = told.site_id
  WHERE lower(w.during) <= local.today
    AND CASE WHEN local.today < upper(w.during) THEN h.told_id IS DISTINCT FROM b.person_id ELSE h.told_id IS NOT NULL AND h.returned_at IS NULL END`;

/** What mentors hand over when they go on leave, one for each leave and journey. Changed under the lock of the journey. */
@Injectable()
export class MentorHandoversRepository {
  constructor(private readonly db: Database) {}

  /** The present or next leave of the journey's primary mentor; null when none is entered. */
  leaveOf(journeyId: string, mentorId: string, today: string): Promise<LeaveRow | null> {
    return this.db.one<LeaveRow>(
      `SELECT w.id AS "awayId", lower(w.during) AS "from", upper(w.during) - 1 AS "to",
              jsonb_build_object('id', m.id, 'name', m.name, 'contactUrl', m.contact_url) AS mentor,
              h.words, h.sent_at AS "sentAt", COALESCE(h.revision, 0) AS revision
       FROM away_periods w JOIN people m ON m.id = w.person_id
       LEFT JOIN mentor_handovers h ON h.away_id = w.id AND h.journey_id = $1 AND h.mentor_id = $2
       WHERE w.person_id = $2 AND upper(w.during) > $3::date ORDER BY lower(w.during) LIMIT 1`,
      [journeyId, mentorId, today],
    );
  }

  async save(handover: { awayId: string; journeyId: string; mentorId: string; words: string; sentAt: Date | null }): Promise<void> {
    await this.db.execute(
      `INSERT INTO mentor_handovers AS h (away_id, journey_id, mentor_id, words, sent_at) VALUES ($1, $2, $3, $4, $5)
       ON CONFLICT ON CONSTRAINT mentor_handovers_one_a_leave DO UPDATE
       SET words = $4, mentor_id = $3, sent_at = COALESCE(h.sent_at, $5), revision = h.revision + 1`,
      [handover.awayId, handover.journeyId, handover.mentorId, handover.words, handover.sentAt],
    );
  }

  /** Everybody who has to hear of a leave that has begun or is over. */
  due(now: Date): Promise<DueHandover[]> {
    return this.db.query<DueHandover>(`${DUE} ORDER BY j.id, w.id`, [now]);
  }

  /** The same for one journey and leave, looked at again under the journey's lock; null when it is no longer so. */
  dueOn(journeyId: string, awayId: string, now: Date): Promise<DueHandover | null> {
    return this.db.one<DueHandover>(`${DUE} AND j.id = $2 AND w.id = $3`, [now, journeyId, awayId]);
  }

  /** Notes that the backup was told; words that nobody wrote before are kept with it. */
  async begin({ awayId, journeyId, mentorId, personId }: DueHandover, draft: string, at: Date): Promise<void> {
    await this.db.execute(
      `INSERT INTO mentor_handovers AS h (away_id, journey_id, mentor_id, words, sent_at, told_id) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT ON CONSTRAINT mentor_handovers_one_a_leave DO UPDATE SET sent_at = COALESCE(h.sent_at, $5), told_id = $6`,
      [awayId, journeyId, mentorId, draft, at, personId],
    );
  }

  async giveBack({ awayId, journeyId }: DueHandover, at: Date): Promise<void> {
    await this.db.execute('UPDATE mentor_handovers SET returned_at = $3 WHERE away_id = $1 AND journey_id = $2', [awayId, journeyId, at]);
  }
}
