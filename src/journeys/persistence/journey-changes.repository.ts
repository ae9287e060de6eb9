import { Injectable } from '@nestjs/common';
import { Database, violates } from '../../platform/database/database';
import { LIVE_CHANNEL, type LiveMessage } from '../../platform/live/live';
import type { JourneyState } from '../domain/journey-machine';
import type { MilestoneState } from '../domain/milestone-states';

/** The new face of one milestone. */
export interface MilestoneChange {
  key: string;
  state: MilestoneState;
  round: number;
  startedAt: Date | null;
  doneAt: Date | null;
  stateBy: string | null;
  reason: string | null;
  evidenceKeptAt: Date | null;
}

/** One thing that happened: ids and codes, never anybody's words. */
export interface ActivityEntry {
  key: string | null;
  code: string;
  data?: Record<string, unknown>;
}

/** What one command changes, written in one statement. */
export interface JourneyChange {
  guildId: string;
  journeyId: string;
  actorId: string | null;
  at: Date;
  journeyState: JourneyState;
  milestones: readonly MilestoneChange[];
  activity: readonly ActivityEntry[];
  live: LiveMessage;
  /** The request's Idempotency-Key with the command it belongs to. */
  once: { key: string; command: string } | null;
}

/** This very request was carried out before; the transaction is void and nothing changes now. */
export class AlreadyCarriedOut extends Error {}

/** Everything that changes on a journey passes here: states, activity, the claim of the request and the live message together. */
@Injectable()
export class JourneyChangesRepository {
  constructor(private readonly db: Database) {}

  /**
   * Writes a change. Call inside the transaction that locked the journey.
   * @returns the journey's new revision
   * @throws AlreadyCarriedOut when the Idempotency-Key was used before
   */
  async save(change: JourneyChange): Promise<number> {
    try {
      const [row] = await this.db.query<{ revision: number }>(
        `WITH once AS (
           INSERT INTO idempotency_keys (person_id, key, command, created_at)
           SELECT $3::uuid, $9::text, $10::text, $4::timestamptz WHERE $9::text IS NOT NULL
         ), milestones AS (
           UPDATE journey_milestones m
           SET state = n.state, round = n.round, started_at = n."startedAt", done_at = n."doneAt",
               state_by = n."stateBy", reason = n.reason, evidence_kept_at = n."evidenceKeptAt"
           FROM jsonb_to_recordset($6::jsonb) AS n(key text, state text, round smallint, "startedAt" timestamptz,
                "doneAt" timestamptz, "stateBy" uuid, reason text, "evidenceKeptAt" timestamptz)
           WHERE m.journey_id = $2 AND m.key = n.key
         ), happened AS (
           INSERT INTO activity (guild_id, journey_id, key, actor_id, code, data, at)
           SELECT $1::uuid, $2::uuid, n.key, $3::uuid, n.code, n.data, $4::timestamptz
           FROM jsonb_to_recordset($7::jsonb) AS n(key text, code text, data jsonb)
         ), journey AS (
           UPDATE journeys
           SET revision = revision + 1, state = $5::text,
               completed_at = CASE WHEN $5::text = 'completed' THEN COALESCE(completed_at, $4::timestamptz) END,
               ended_at = CASE WHEN $5::text = 'ended' THEN COALESCE(ended_at, $4::timestamptz) END
           WHERE id = $2::uuid
           RETURNING revision
         )
         SELECT revision, pg_notify('${LIVE_CHANNEL}', $8::text) FROM journey`,
        [
          change.guildId,
          change.journeyId,
          change.actorId,
          change.at,
          change.journeyState,
          JSON.stringify(change.milestones),
          JSON.stringify(change.activity),
          JSON.stringify(change.live),
          change.once?.key ?? null,
          change.once?.command ?? null,
        ],
      );
      return row!.revision;
    } catch (error) {
      if (violates(error, 'idempotency_keys_pkey')) throw new AlreadyCarriedOut();
      throw error;
    }
  }
}
