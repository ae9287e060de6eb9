import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { SessionPlan } from './programme.repository';

/** What a published session is to become. */
export interface DraftPlan extends Omit<SessionPlan, 'keptForFirstTime'> {
  speakerIds: readonly string[];
  takesOff: boolean;
}

/** Changes of published sessions that are not published yet. Each is written under the lock of its session. */
@Injectable()
export class DraftsRepository {
  constructor(private readonly db: Database) {}

  async save(sessionId: string, plan: DraftPlan, by: string, at: Date): Promise<void> {
    await this.db.execute(
      `INSERT INTO session_drafts (session_id, proposal_id, kind, title, abstract, track, room, link, starts_at, ends_at, capacity,
         speaker_ids, takes_off, saved_by, saved_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
       ON CONFLICT ON CONSTRAINT session_drafts_pkey DO UPDATE
       SET proposal_id = $2, kind = $3, title = $4, abstract = $5, track = $6, room = $7, link = $8, starts_at = $9, ends_at = $10,
           capacity = $11, speaker_ids = $12, takes_off = $13, saved_by = $14, saved_at = $15`,
      [
        sessionId, plan.proposalId, plan.kind, plan.title, plan.abstract, plan.track, plan.room, plan.link, plan.startsAt, plan.endsAt,
        plan.capacity, plan.speakerIds, plan.takesOff, by, at,
      ],
    );
  }

  async remove(sessionId: string): Promise<void> {
    await this.db.execute('DELETE FROM session_drafts WHERE session_id = $1', [sessionId]);
  }

  /** The sessions of a day that are to change, in one order for everybody, so that no two publications wait for each other. */
  async changedOn(dayId: string): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      'SELECT s.id FROM guild_sessions s JOIN session_drafts t ON t.session_id = s.id WHERE s.guild_day_id = $1 ORDER BY s.id',
      [dayId],
    );
    return rows.map(({ id }) => id);
  }

  /** The session becomes what its draft says, and an offered seat is kept no longer than to its new start. */
  async apply(sessionId: string): Promise<void> {
    await this.db.execute(
      `UPDATE guild_sessions s
       SET proposal_id = t.proposal_id, kind = t.kind, title = t.title, abstract = t.abstract, track = t.track, room = t.room, link = t.link,
           starts_at = t.starts_at, ends_at = t.ends_at, capacity = t.capacity, revision = s.revision + 1
       FROM session_drafts t WHERE t.session_id = s.id AND s.id = $1`,
      [sessionId],
    );
    await this.db.execute('DELETE FROM session_speakers WHERE session_id = $1', [sessionId]);
    await this.db.execute(
      'INSERT INTO session_speakers (session_id, person_id) SELECT session_id, unnest(speaker_ids) FROM session_drafts WHERE session_id = $1',
      [sessionId],
    );
    await this.db.execute(
      `UPDATE session_seats e SET confirm_by = LEAST(e.confirm_by, s.starts_at) FROM guild_sessions s
       WHERE s.id = $1 AND e.session_id = s.id AND e.state = 'offered'`,
      [sessionId],
    );
    await this.remove(sessionId);
  }

  /** Lets go of what can never be published any more, and of the proposals that it held. */
  async forgetWhatIsOver(now: Date): Promise<void> {
    await this.db.execute(
      `WITH over AS (
         DELETE FROM session_drafts t USING guild_sessions s WHERE s.id = t.session_id AND s.ends_at < $1
         RETURNING t.proposal_id, s.proposal_id AS published)
       UPDATE session_proposals p SET state = 'confirmed', revision = p.revision + 1 FROM over
       WHERE p.id = over.proposal_id AND over.proposal_id IS DISTINCT FROM over.published AND p.state = 'scheduled'`,
      [now],
    );
  }
}
