import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';

/** A milestone of a path, over all its versions. */
export interface MilestoneOfPath {
  pathId: string;
  key: string;
}

export interface CareRow extends MilestoneOfPath {
  ownerId: string | null;
  ownerTopic: string | null;
  reviewBy: string | null;
  lookedAt: Date | null;
  lookedByName: string | null;
  brokenLink: string | null;
  revision: number;
}

/** What is kept of a milestone that nobody has taken care of yet. */
export function noCareYet(milestone: MilestoneOfPath): CareRow {
  return { ...milestone, ownerId: null, ownerTopic: null, reviewBy: null, lookedAt: null, lookedByName: null, brokenLink: null, revision: 0 };
}

/** A milestone whose day has passed. */
export type OverdueRow = Pick<CareRow, 'pathId' | 'key' | 'ownerId' | 'ownerTopic'> & { reviewBy: string; guildId: string };

const ROW = `
  SELECT c.path_id AS "pathId", c.key, c.owner_id AS "ownerId", c.owner_topic AS "ownerTopic", c.review_by AS "reviewBy",
         c.looked_at AS "lookedAt", p.name AS "lookedByName", c.broken_link AS "brokenLink", c.revision
  FROM milestone_care c LEFT JOIN people p ON p.id = c.looked_by`;

@Injectable()
export class MilestoneCareRepository {
  constructor(private readonly db: Database) {}

  /** Every milestone of these paths that somebody takes care of. */
  ofPaths(pathIds: readonly string[]): Promise<CareRow[]> {
    return this.db.query<CareRow>(`${ROW} WHERE c.path_id = ANY($1::uuid[])`, [pathIds]);
  }

  find({ pathId, key }: MilestoneOfPath): Promise<CareRow | null> {
    return this.db.one<CareRow>(`${ROW} WHERE c.path_id = $1 AND c.key = $2`, [pathId, key]);
  }

  /** The same, held until the transaction ends; made where there was none. */
  async lock({ pathId, key }: MilestoneOfPath): Promise<CareRow> {
    await this.db.execute(
      'INSERT INTO milestone_care (path_id, key, revision) VALUES ($1, $2, 0) ON CONFLICT ON CONSTRAINT milestone_care_pkey DO NOTHING', [pathId, key],
    );
    const row = await this.db.one<CareRow>(`${ROW} WHERE c.path_id = $1 AND c.key = $2 FOR UPDATE OF c`, [pathId, key]);
    return row ?? noCareYet({ pathId, key });
  }

  async assign({ pathId, key }: MilestoneOfPath, care: { ownerId: string | null; ownerTopic: string | null; reviewBy: string | null }): Promise<void> {
    await this.db.execute(
      'UPDATE milestone_care SET owner_id = $3, owner_topic = $4, review_by = $5, revision = revision + 1 WHERE path_id = $1 AND key = $2',
      [pathId, key, care.ownerId, care.ownerTopic, care.reviewBy],
    );
  }

  /** Somebody looked at the content: what was wrong with it is over. */
  async looked({ pathId, key }: MilestoneOfPath, by: string, at: Date, reviewBy: string): Promise<void> {
    await this.db.execute(
      `UPDATE milestone_care SET looked_at = $4, looked_by = $3, review_by = $5, broken_link = NULL, revision = revision + 1
       WHERE path_id = $1 AND key = $2`,
      [pathId, key, by, at, reviewBy],
    );
  }

  async reportLink({ pathId, key }: MilestoneOfPath, brokenLink: string): Promise<void> {
    await this.db.execute('UPDATE milestone_care SET broken_link = $3, revision = revision + 1 WHERE path_id = $1 AND key = $2', [pathId, key, brokenLink]);
  }

  /** What should have been looked at before this day, in every guild: by what was settled, or else by what the newest version says. */
  overdue(today: string): Promise<OverdueRow[]> {
    return this.db.query<OverdueRow>(
      `SELECT c.path_id AS "pathId", c.key, c.owner_id AS "ownerId", c.owner_topic AS "ownerTopic", c.review_by AS "reviewBy", s.guild_id AS "guildId"
       FROM milestone_care c JOIN paths s ON s.id = c.path_id WHERE c.review_by < $1::date
       UNION ALL
       SELECT s.id, d.key, c.owner_id, c.owner_topic, d.review_by, s.guild_id
       FROM paths s
       CROSS JOIN LATERAL (SELECT v.id FROM path_versions v WHERE v.path_id = s.id AND v.published_at IS NOT NULL ORDER BY v.number DESC LIMIT 1) newest
       JOIN milestone_definitions d ON d.path_version_id = newest.id AND d.review_by < $1::date
       LEFT JOIN milestone_care c ON c.path_id = s.id AND c.key = d.key
       WHERE c.review_by IS NULL
       ORDER BY 1, 2`,
      [today],
    );
  }
}
