import type { Database } from '../../platform/database/database';
import { commitsSeenIn, namesSeenIn } from '../../proofs/domain/credit/places';
import type { Fact } from '../../proofs/domain/fact';
import { columnsOf } from '../../proofs/domain/fact-columns';
import { demoDeliveries } from '../guild/deliveries';
import { DEMO_HANDLE, type DemoProof } from '../guild/proofs';

const FIRST_DEPLOY = 'first-production-deploy';

/** Writes what other systems told the demo guild, and what it proves. */
export class DemoProofsRepository {
  constructor(
    private readonly db: Database,
    private readonly guildId: string,
  ) {}

  /** When somebody's first deploy was handed in, or done without that; null when it is not done. */
  firstDeployOf(hireId: string): Promise<{ journeyId: string; at: Date; since: Date } | null> {
    return this.db.one(
      `SELECT j.id AS "journeyId", (j.start_on::timestamp AT TIME ZONE s.time_zone) AS since,
         COALESCE((SELECT min(e.added_at) FROM evidence e WHERE e.journey_id = j.id AND e.key = m.key), m.done_at) AS at
       FROM journeys j JOIN sites s ON s.id = j.site_id JOIN journey_milestones m ON m.journey_id = j.id AND m.key = $2 AND m.state = 'done'
       WHERE j.hire_id = $1 ORDER BY j.start_on DESC LIMIT 1`,
      [hireId, FIRST_DEPLOY],
    );
  }

  async insert(personId: string, journeyId: string, { sourceId, settings, facts, proof, unknown }: DemoProof, now: Date): Promise<void> {
    const { guildId } = this;
    // Nothing can be sent to it: an admin has yet to make its secret.
    await this.db.execute(
      `INSERT INTO event_sources (id, guild_id, kind, name, trusts, keep_days, created_at) VALUES ($1, $2, 'github', 'GitHub', '{deploys,changes,pipelines}', 30, $3)`,
      [sourceId, guildId, now],
    );
    await this.db.execute(
      `INSERT INTO proof_settings (guild_id, production, course_repositories, hold_hours) VALUES ($1, $2, $3, $4)`,
      [guildId, settings.production, settings.courseRepositories, settings.holdHours],
    );
    await this.db.execute(
      `INSERT INTO linked_names (guild_id, name, person_id, during, linked_at) VALUES ($1, $2, $3, '(,)', $4)`, [guildId, DEMO_HANDLE, personId, now],
    );
    await this.db.execute(
      `INSERT INTO facts (event_id, position, guild_id, source_id, kind, about, repository, commit_sha, environment, service, at, said, considered_at)
       SELECT f.event, 0, $1, $2, f.kind, f.about, f.repository, f.commit_sha, f.environment, f.service, f.at, f.said, $4
       FROM jsonb_to_recordset($3::jsonb)
         AS f (event uuid, kind text, about text, repository text, commit_sha text, environment text, service text, at timestamptz, said jsonb)`,
      [guildId, sourceId, JSON.stringify(facts.map(rowOf)), now],
    );
    await this.db.execute(
      `INSERT INTO seen_names (guild_id, name, place, first_seen_at)
       SELECT $1, n.name, n.place, n.at FROM jsonb_to_recordset($2::jsonb) AS n (name text, place text, at timestamptz)`,
      [guildId, JSON.stringify(namesSeenIn(facts))],
    );
    await this.db.execute(
      `INSERT INTO pushed_commits (guild_id, sha, repository) SELECT $1, n.sha, n.repository FROM jsonb_to_recordset($2::jsonb) AS n (sha text, repository text)`,
      [guildId, JSON.stringify(commitsSeenIn(facts))],
    );
    await this.db.execute(
      `INSERT INTO proof_credits (journey_id, key, proof, level, through, seen_at, holds_at, chain, credited_at) VALUES ($1, $2, 'deploy', $3, $4, $5, $6, $7, $8)`,
      [journeyId, FIRST_DEPLOY, proof.level, proof.through, proof.seenAt, proof.holdsAt, JSON.stringify(proof.chain), now],
    );
    await this.db.execute(
      `INSERT INTO unattributed_work (guild_id, what, source_id, name, repository, first_at, last_at) VALUES ($1, 'name', $2, $3, $4, $5, $5)`,
      [guildId, sourceId, unknown.name, unknown.repository, unknown.at],
    );
    await this.insertDeliveries(sourceId, facts);
  }

  /** What arrived as it arrived, and that somebody tried with another secret before. */
  private async insertDeliveries(sourceId: string, facts: DemoProof['facts']): Promise<void> {
    const deliveries = demoDeliveries({ facts });
    await this.db.execute(
      `INSERT INTO received_events (id, source_id, type, headers, body, received_at, last_received_at, facts, why_not)
       SELECT d.id, $1, d.type, jsonb_build_object('content-type', 'application/json', 'x-github-event', d.type, 'x-github-delivery', d.id),
              convert_to(d.body::text, 'UTF8'), d.at, d.at, d.facts, d."whyNot"
       FROM jsonb_to_recordset($2::jsonb) AS d (id uuid, type text, body jsonb, at timestamptz, facts smallint, "whyNot" text)`,
      [sourceId, JSON.stringify(deliveries)],
    );
    const [greeting] = deliveries;
    if (greeting === undefined) return;
    await this.db.execute(
      `INSERT INTO event_refusals (source_id, reason, minute, times, last_at)
       VALUES ($1, 'signature_wrong', date_trunc('minute', $2::timestamptz - interval '6 minutes'), 2, $2::timestamptz - interval '6 minutes')`,
      [sourceId, greeting.at],
    );
  }
}

function rowOf(said: Fact): object {
  const { event, kind, repository, at } = said;
  return { ...columnsOf(said), event, kind, repository, at, said };
}
