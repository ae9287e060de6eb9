import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { Usefulness } from '../domain/feedback-sums';
import type { MilestoneOfPath } from './milestone-care.repository';

/** A milestone on somebody's journey. */
export interface OwnMilestone extends MilestoneOfPath {
  journeyId: string;
}

export interface ConfusionRow extends MilestoneOfPath {
  words: string | null;
  /** The hire's name where they signed, else null. */
  name: string | null;
}

/** What hires say of milestones: that they were confused, and how useful a unit was. */
@Injectable()
export class SaidRepository {
  constructor(private readonly db: Database) {}

  /** Whether the journey has this milestone. */
  async isOn({ journeyId, key }: OwnMilestone): Promise<boolean> {
    return (await this.db.one('SELECT 1 FROM journey_milestones WHERE journey_id = $1 AND key = $2', [journeyId, key])) !== null;
  }

  async saveConfusion({ journeyId, key, pathId }: OwnMilestone, words: string | null, signed: boolean, at: Date): Promise<void> {
    await this.db.execute(
      `INSERT INTO confusions (journey_id, key, path_id, words, signed, said_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT ON CONSTRAINT confusions_pkey DO UPDATE SET words = EXCLUDED.words, signed = EXCLUDED.signed`,
      [journeyId, key, pathId, words, signed, at],
    );
  }

  async deleteConfusion({ journeyId, key }: OwnMilestone): Promise<void> {
    await this.db.execute('DELETE FROM confusions WHERE journey_id = $1 AND key = $2', [journeyId, key]);
  }

  ownConfusion({ journeyId, key }: OwnMilestone): Promise<{ words: string | null; signed: boolean } | null> {
    return this.db.one('SELECT words, signed FROM confusions WHERE journey_id = $1 AND key = $2', [journeyId, key]);
  }

  /** Everything that confused hires on these paths since somebody last looked, in an order that says nothing of them. */
  confusions(pathIds: readonly string[]): Promise<ConfusionRow[]> {
    return this.db.query<ConfusionRow>(
      `SELECT c.path_id AS "pathId", c.key, c.words, CASE WHEN c.signed THEN p.name END AS name
       FROM confusions c
       JOIN journeys j ON j.id = c.journey_id
       JOIN people p ON p.id = j.hire_id
       LEFT JOIN milestone_care m ON m.path_id = c.path_id AND m.key = c.key
       WHERE c.path_id = ANY($1::uuid[]) AND (m.looked_at IS NULL OR c.said_at > m.looked_at)
       ORDER BY c.words, name`,
      [pathIds],
    );
  }

  async saveFeedback({ journeyId, key, pathId }: OwnMilestone, useful: Usefulness, words: string | null, at: Date): Promise<void> {
    await this.db.execute(
      `INSERT INTO unit_feedback (journey_id, key, path_id, useful, words, given_at) VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT ON CONSTRAINT unit_feedback_pkey DO UPDATE SET useful = EXCLUDED.useful, words = EXCLUDED.words`,
      [journeyId, key, pathId, useful, words, at],
    );
  }

  async deleteFeedback({ journeyId, key }: OwnMilestone): Promise<void> {
    await this.db.execute('DELETE FROM unit_feedback WHERE journey_id = $1 AND key = $2', [journeyId, key]);
  }

  ownFeedback({ journeyId, key }: OwnMilestone): Promise<{ useful: Usefulness; words: string | null } | null> {
    return this.db.one('SELECT useful, words FROM unit_feedback WHERE journey_id = $1 AND key = $2', [journeyId, key]);
  }

  feedback({ pathId, key }: MilestoneOfPath): Promise<{ useful: Usefulness; words: string | null }[]> {
    return this.db.query('SELECT useful, words FROM unit_feedback WHERE path_id = $1 AND key = $2', [pathId, key]);
  }
}
