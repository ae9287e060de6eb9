import { Injectable } from '@nestjs/common';
import type { EventProof } from '../../paths/domain/path-document';
import { Database } from '../../platform/database/database';

/** A milestone of somebody's own that events may prove. */
export interface ProvableMilestone {
  journeyId: string;
  hireId: string;
  key: string;
  proof: EventProof;
  /** The instant at which the journey begins: the morning of its first day at the hire's site. */
  since: Date;
}

/** A hire on a journey that somebody mentors today. */
export interface MentoredHire {
  hireId: string;
  name: string;
  email: string;
  journeyId: string;
  since: Date;
}

const SINCE = '(j.start_on::timestamp AT TIME ZONE s.time_zone)';

/** The milestones that other systems may prove, on journeys under way. */
@Injectable()
export class ProvableMilestonesRepository {
  constructor(private readonly db: Database) {}

  /** All of a guild's, by journey and key. @param proofs what events can prove */
  inGuild(guildId: string, proofs: readonly EventProof[]): Promise<ProvableMilestone[]> {
    return this.db.query<ProvableMilestone>(
      `SELECT j.id AS "journeyId", j.hire_id AS "hireId", m.key, d.proved_by AS proof, ${SINCE} AS since
       FROM journeys j
       JOIN sites s ON s.id = j.site_id
       JOIN milestone_definitions d ON d.path_version_id = j.path_version_id AND d.proved_by = ANY($2::text[])
       JOIN journey_milestones m ON m.journey_id = j.id AND m.key = d.key AND m.assignee = 'hire' AND m.path_version_id IS NULL
       WHERE j.guild_id = $1 AND j.state NOT IN ('completed', 'ended')
       ORDER BY j.id, m.key`,
      [guildId, proofs],
    );
  }

  /** Whom somebody mentors or backs up today, by name. */
  hiresOf(mentorId: string, now: Date): Promise<MentoredHire[]> {
    return this.db.query<MentoredHire>(
      `SELECT p.id AS "hireId", p.name, p.email, j.id AS "journeyId", ${SINCE} AS since
       FROM mentor_assignments a
       JOIN journeys j ON j.id = a.journey_id AND j.state NOT IN ('ended', 'completed')
       JOIN sites s ON s.id = j.site_id
       JOIN people p ON p.id = j.hire_id
       WHERE a.person_id = $1 AND a.during @> ($2::timestamptz AT TIME ZONE s.time_zone)::date
       ORDER BY p.name, j.id`,
      [mentorId, now],
    );
  }

  async hasLink(journeyId: string, key: string): Promise<boolean> {
    const row = await this.db.one(
      `SELECT id FROM evidence WHERE journey_id = $1 AND key = $2 AND kind = 'link' AND removed_at IS NULL LIMIT 1`, [journeyId, key],
    );
    return row !== null;
  }
}
