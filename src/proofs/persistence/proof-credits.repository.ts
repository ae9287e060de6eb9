import { Injectable } from '@nestjs/common';
import type { EventProof } from '../../paths/domain/path-document';
import { Database } from '../../platform/database/database';
import type { Chain, Credit } from '../domain/credit/fold-credit';
import type { ProofLevel } from '../domain/credit/milestone-proof';

export interface ProofCreditRow {
  proof: EventProof;
  level: Exclude<ProofLevel, 'linked'>;
  through: Credit['through'];
  seenAt: Date;
  holdsAt: Date | null;
  chain: Chain;
}

/** A milestone's proof as the fold has it now. */
export interface ProofToSave {
  journeyId: string;
  key: string;
  proof: EventProof;
  level: Exclude<ProofLevel, 'linked'>;
  through: Credit['through'];
  seenAt: string;
  holdsAt: string | null;
  chain: Chain;
}

/** A milestone, and whom its page concerns. */
export interface CreditedMilestone {
  journeyId: string;
  key: string;
}

/** What milestones have to show for themselves from outside. */
@Injectable()
export class ProofCreditsRepository {
  constructor(private readonly db: Database) {}

  find(journeyId: string, key: string): Promise<ProofCreditRow | null> {
    return this.db.one<ProofCreditRow>(
      `SELECT proof, level, through, seen_at AS "seenAt", holds_at AS "holdsAt", chain FROM proof_credits WHERE journey_id = $1 AND key = $2`,
      [journeyId, key],
    );
  }

  /** @returns those that were not there, or looked otherwise */
  save(credits: readonly ProofToSave[], at: Date): Promise<CreditedMilestone[]> {
    if (credits.length === 0) return Promise.resolve([]);
    return this.db.query<CreditedMilestone>(
      `INSERT INTO proof_credits AS c (journey_id, key, proof, level, through, seen_at, holds_at, chain, credited_at)
       SELECT n."journeyId", n.key, n.proof, n.level, n.through, n."seenAt", n."holdsAt", n.chain, $2
       FROM jsonb_to_recordset($1::jsonb)
         AS n ("journeyId" uuid, key text, proof text, level text, through text, "seenAt" timestamptz, "holdsAt" timestamptz, chain jsonb)
       ORDER BY 1, 2
       ON CONFLICT ON CONSTRAINT proof_credits_pkey DO UPDATE
       SET proof = EXCLUDED.proof, level = EXCLUDED.level, through = EXCLUDED.through, seen_at = EXCLUDED.seen_at, holds_at = EXCLUDED.holds_at,
         chain = EXCLUDED.chain, credited_at = EXCLUDED.credited_at
       WHERE (c.proof, c.level, c.through, c.seen_at, c.holds_at, c.chain)
         IS DISTINCT FROM (EXCLUDED.proof, EXCLUDED.level, EXCLUDED.through, EXCLUDED.seen_at, EXCLUDED.holds_at, EXCLUDED.chain)
       RETURNING journey_id AS "journeyId", key`,
      [JSON.stringify(credits), at],
    );
  }

  /** Takes away what the facts do not bear out any more. @returns what was there */
  remove(milestones: readonly CreditedMilestone[]): Promise<CreditedMilestone[]> {
    if (milestones.length === 0) return Promise.resolve([]);
    return this.db.query<CreditedMilestone>(
      `DELETE FROM proof_credits c USING jsonb_to_recordset($1::jsonb) AS n ("journeyId" uuid, key text)
       WHERE c.journey_id = n."journeyId" AND c.key = n.key RETURNING c.journey_id AS "journeyId", c.key`,
      [JSON.stringify(milestones)],
    );
  }

  /** What has held by now. @returns the journeys on which it had not yet, with those whose pages show it */
  hold(now: Date): Promise<{ guildId: string; journeyId: string; to: string[] }[]> {
    return this.db.query(
      `WITH held AS (UPDATE proof_credits SET level = 'held' WHERE level = 'seen' AND holds_at <= $1 RETURNING journey_id)
       SELECT j.guild_id AS "guildId", j.id AS "journeyId",
         array_append(ARRAY(SELECT a.person_id FROM mentor_assignments a JOIN sites s ON s.id = j.site_id
           WHERE a.journey_id = j.id AND a.during @> ($1::timestamptz AT TIME ZONE s.time_zone)::date), j.hire_id) AS "to"
       FROM journeys j WHERE j.id IN (SELECT journey_id FROM held)`,
      [now],
    );
  }
}
