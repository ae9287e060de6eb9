import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import { MESSAGE, SOURCE, type InboxRow } from './inbox.repository';

/** A message to somebody whose account is open. */
export interface OutgoingMessage extends InboxRow {
  personId: string;
}

export interface Reader {
  id: string;
  guildId: string;
  siteId: string;
  name: string;
  email: string;
  isAdmin: boolean;
}

/** What mentors are told because they accompany the hire. */
const NEWS_OF_A_JOURNEY = [
  'commented', 'started', 'replanned', 'path_moved', 'path_moved_back', 'milestone_added', 'milestone_dropped', 'handover_begun', 'handover_over',
].map((kind) => `'${kind}'`).join(', ');

/**
 * Whether a message is still the reader's to act on: a review they are to decide, a call for help while they mentor, a nudge
 * while they hold that part and it still waits; and news of a journey while they walk, mentor or review it. What only tells them of
 * themselves stays theirs. Messages of others, of people who left, and those that were read are not in it.
 * $1: message ids; $2: now
 */
const STILL_THEIRS = `
  i.id = ANY($1::uuid[]) AND i.read_at IS NULL AND p.deactivated_at IS NULL
  AND CASE
    WHEN i.kind = 'submitted' THEN EXISTS (SELECT 1 FROM submissions s WHERE s.journey_id = i.journey_id AND s.key = i.key AND s.decided_at IS NULL
      AND (s.reviewer_id = i.person_id OR (s.reviewer_id IS NULL AND mentors_now.yes)))
    WHEN i.kind = 'stuck' THEN mentors_now.yes
      AND EXISTS (SELECT 1 FROM blockers b WHERE b.journey_id = i.journey_id AND b.key = i.key AND b.resolved_at IS NULL)
    WHEN i.kind IN (${NEWS_OF_A_JOURNEY}) AND i.person_id <> j.hire_id THEN mentors_now.yes
      OR EXISTS (SELECT 1 FROM submissions s WHERE s.journey_id = i.journey_id AND s.key = i.key AND s.reviewer_id = i.person_id)
    WHEN i.kind = 'first_question' THEN EXISTS (
      SELECT 1 FROM mentor_assignments a JOIN journeys f ON f.id = a.journey_id JOIN sites s ON s.id = f.site_id
      WHERE a.person_id = i.person_id AND i.link = '/journeys/' || f.id || '/first-questions'
        AND a.during @> ($2::timestamptz AT TIME ZONE s.time_zone)::date)
    WHEN n.id IS NOT NULL THEN
      CASE WHEN n.rule = 'review' THEN EXISTS (SELECT 1 FROM submissions s WHERE s.journey_id = n.journey_id AND s.key = n.key AND s.decided_at IS NULL
             AND (n.step <> 'turn' OR s.reviewer_id = i.person_id OR (s.reviewer_id IS NULL AND mentors_now.yes)))
           WHEN n.rule = 'blocker' THEN EXISTS (SELECT 1 FROM blockers b WHERE b.journey_id = n.journey_id AND b.key = n.key AND b.resolved_at IS NULL)
             AND (n.step <> 'turn' OR mentors_now.yes)
           ELSE EXISTS (SELECT 1 FROM journey_milestones m WHERE m.journey_id = n.journey_id AND m.key = n.key
                        AND m.state NOT IN ('done', 'waived', 'superseded', 'cancelled'))
             AND (n.turn <> 'hire' OR NOT EXISTS (SELECT 1 FROM activity a WHERE a.journey_id = n.journey_id AND a.actor_id = j.hire_id AND a.at > n.told_at))
             AND NOT EXISTS (SELECT 1 FROM nudge_rests r WHERE r.journey_id = n.journey_id AND r.said_at > n.told_at)
      END
      AND (n.step NOT IN ('mentor', 'backup') OR mentors_now.yes)
      AND (n.step <> 'manager' OR EXISTS (SELECT 1 FROM cohorts c WHERE c.id = j.cohort_id AND c.manager_id = i.person_id))
    ELSE true
  END`;

/** Whether the reader mentors the journey today: the primary, or the backup, who stands in. */
const MENTORS_NOW = `
  CROSS JOIN LATERAL (SELECT EXISTS (
    SELECT 1 FROM mentor_assignments a JOIN sites s ON s.id = j.site_id
    WHERE a.journey_id = i.journey_id AND a.person_id = i.person_id AND a.during @> ($2::timestamptz AT TIME ZONE s.time_zone)::date) AS yes) mentors_now`;

/** Messages on their way out of the house. */
@Injectable()
export class OutgoingRepository {
  constructor(private readonly db: Database) {}

  /** Locks a message that did not go out yet, so that no other replica takes it; null when there is nothing to do. */
  lockUnsent(id: string): Promise<{ personId: string; kind: InboxRow['kind'] } | null> {
    return this.db.one(
      `SELECT i.person_id AS "personId", i.kind FROM inbox_messages i JOIN people p ON p.id = i.person_id
       WHERE i.id = $1 AND i.mailed_at IS NULL AND i.read_at IS NULL AND p.deactivated_at IS NULL FOR UPDATE OF i`,
      [id],
    );
  }

  /** Those of these messages that are unread and still the reader's to know, oldest first. */
  stillTheirs(ids: readonly string[], now: Date): Promise<OutgoingMessage[]> {
    return this.db.query<OutgoingMessage>(
      `${MESSAGE}, i.person_id AS "personId" ${SOURCE} JOIN people p ON p.id = i.person_id ${MENTORS_NOW}
       WHERE ${STILL_THEIRS} ORDER BY i.created_at, i.id`,
      [ids, now],
    );
  }

  reader(personId: string): Promise<Reader | null> {
    return this.db.one<Reader>(
      `SELECT p.id, p.guild_id AS "guildId", p.site_id AS "siteId", p.name, p.email,
              EXISTS (SELECT 1 FROM role_grants r WHERE r.person_id = p.id AND r.role = 'admin') AS "isAdmin"
       FROM people p WHERE p.id = $1 AND p.deactivated_at IS NULL`,
      [personId],
    );
  }

  /** Everybody for whom something is held, by guild. */
  waitedFor(): Promise<{ personId: string; guildId: string; siteId: string }[]> {
    return this.db.query(
      `SELECT DISTINCT p.id AS "personId", p.guild_id AS "guildId", p.site_id AS "siteId"
       FROM held_messages h JOIN people p ON p.id = h.person_id ORDER BY p.guild_id, p.id`,
    );
  }

  async hold(messageIds: readonly string[]): Promise<void> {
    await this.db.execute(
      `INSERT INTO held_messages (message_id, person_id) SELECT i.id, i.person_id FROM inbox_messages i WHERE i.id = ANY($1::uuid[])
       ON CONFLICT DO NOTHING`,
      [messageIds],
    );
  }

  heldFor(personId: string): Promise<{ id: string; kind: InboxRow['kind'] }[]> {
    return this.db.query(
      `SELECT i.id, i.kind FROM held_messages h JOIN inbox_messages i ON i.id = h.message_id WHERE h.person_id = $1 ORDER BY i.created_at, i.id`,
      [personId],
    );
  }

  async countHeld(): Promise<number> {
    const row = await this.db.one<{ count: number }>('SELECT count(*) AS count FROM held_messages');
    return row?.count ?? 0;
  }

  async letGo(messageIds: readonly string[]): Promise<void> {
    await this.db.execute('DELETE FROM held_messages WHERE message_id = ANY($1::uuid[])', [messageIds]);
  }

  /** Notes that messages are handed over to be sent. */
  async markSent(messageIds: readonly string[], at: Date): Promise<void> {
    await this.db.execute('UPDATE inbox_messages SET mailed_at = $2 WHERE id = ANY($1::uuid[])', [messageIds, at]);
  }

  /** Notes that they did not go out after all. */
  async markUnsent(messageIds: readonly string[]): Promise<void> {
    await this.db.execute('UPDATE inbox_messages SET mailed_at = NULL WHERE id = ANY($1::uuid[])', [messageIds]);
  }
}
