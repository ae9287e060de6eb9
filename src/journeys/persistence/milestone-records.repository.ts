import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { BlockerCategory, BlockerOwner } from '../domain/blockers';
import type { ReviewerRole } from '../../paths/domain/path-document';
import type { SubmissionKind } from '../domain/milestone-machine';

/** The milestone a record belongs to. */
export interface MilestoneId {
  journeyId: string;
  key: string;
}

export type CommentKind = 'comment' | 'claim' | 'accepted' | 'changes_requested' | 'pairing' | 'reopened' | 'waived';

/** What people leave on a milestone: submissions, evidence, words, blockers, reflections. */
@Injectable()
export class MilestoneRecordsRepository {
  constructor(private readonly db: Database) {}

  async openSubmission(
    on: MilestoneId,
    submission: { id: string; kind: SubmissionKind; round: number; reviewer: ReviewerRole; reviewerId: string | null; by: string; at: Date },
  ): Promise<void> {
    await this.db.execute(
      `INSERT INTO submissions (id, journey_id, key, kind, round, reviewer, reviewer_id, submitted_by, submitted_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)`,
      [submission.id, on.journeyId, on.key, submission.kind, submission.round, submission.reviewer, submission.reviewerId, submission.by, submission.at],
    );
  }

  async decideSubmission(id: string, decision: 'accepted' | 'changes_requested' | 'withdrawn', by: string, at: Date): Promise<void> {
    await this.db.execute('UPDATE submissions SET decision = $2, decided_by = $3, decided_at = $4 WHERE id = $1', [id, decision, by, at]);
  }

  async offerPairing(id: string, at: Date): Promise<void> {
    await this.db.execute('UPDATE submissions SET pairing_since = $2 WHERE id = $1', [id, at]);
  }

  async delegate(id: string, reviewerId: string): Promise<void> {
    await this.db.execute('UPDATE submissions SET reviewer_id = $2 WHERE id = $1', [id, reviewerId]);
  }

  /** Adds a link, a text or both; what lies there already is not added again. @returns how many were added */
  async addEvidence(on: MilestoneId, evidence: { url: string | null; text: string | null; by: string; at: Date }): Promise<number> {
    return this.db.execute(
      `INSERT INTO evidence (journey_id, key, kind, url, body, added_by, added_at)
       SELECT $1, $2, kind, url, body, $5, $6::timestamptz
       FROM (VALUES ('link', $3::text, NULL), ('text', NULL, $4::text)) AS n(kind, url, body)
       WHERE (url IS NOT NULL OR body IS NOT NULL)
         AND NOT EXISTS (SELECT 1 FROM evidence e WHERE e.journey_id = $1 AND e.key = $2 AND e.removed_at IS NULL
                         AND e.url IS NOT DISTINCT FROM n.url AND e.body IS NOT DISTINCT FROM n.body)`,
      [on.journeyId, on.key, evidence.url, evidence.text?.trim() || null, evidence.by, evidence.at],
    );
  }

  /** @returns whether it was there, unremoved, and added by this person */
  async removeEvidence(on: MilestoneId, id: string, by: string, at: Date): Promise<boolean> {
    const touched = await this.db.execute(
      `UPDATE evidence SET removed_at = $5 WHERE id = $3 AND journey_id = $1 AND key = $2 AND added_by = $4 AND removed_at IS NULL`,
      [on.journeyId, on.key, id, by, at],
    );
    return touched > 0;
  }

  /** @returns the comment's id */
  async addComment(on: MilestoneId, comment: { kind: CommentKind; body: string; by: string; at: Date }): Promise<string> {
    const [row] = await this.db.query<{ id: string }>(
      `INSERT INTO comments (journey_id, key, kind, body, author_id, written_at) VALUES ($1, $2, $3, $4, $5, $6) RETURNING id`,
      [on.journeyId, on.key, comment.kind, comment.body, comment.by, comment.at],
    );
    return row!.id;
  }

  /** @returns the blocker's id */
  async raiseBlocker(
    on: MilestoneId,
    blocker: { category: BlockerCategory; owner: BlockerOwner; note: string | null; widened: boolean; by: string; at: Date },
  ): Promise<string> {
    const [row] = await this.db.query<{ id: string }>(
      `INSERT INTO blockers (journey_id, key, category, owner, note, opened_by, opened_at, widened_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, CASE WHEN $8::boolean THEN $7::timestamptz END) RETURNING id`,
      [on.journeyId, on.key, blocker.category, blocker.owner, blocker.note, blocker.by, blocker.at, blocker.widened],
    );
    return row!.id;
  }

  /** Details that come after the one tap; what is null stays as it is. */
  async detailBlocker(
    id: string,
    details: { category: BlockerCategory | null; owner: BlockerOwner | null; note: string | null; widened: boolean | null; at: Date },
  ): Promise<void> {
    await this.db.execute(
      `UPDATE blockers SET category = COALESCE($2, category), owner = COALESCE($3, owner), note = COALESCE($4, note),
              widened_at = CASE WHEN $5::boolean IS NULL THEN widened_at WHEN $5 THEN COALESCE(widened_at, $6::timestamptz) END
       WHERE id = $1`,
      [id, details.category, details.owner, details.note, details.widened, details.at],
    );
  }

  /** @param sharedWords the words of the resolution, when others may find it by them */
  async resolveBlocker(id: string, resolution: string | null, by: string, at: Date, sharedWords: readonly string[] | null = null): Promise<void> {
    await this.db.execute(
      `UPDATE blockers SET resolved_at = $4, resolved_by = $3, resolution = $2, shared_words = array_to_tsvector($5::text[]) WHERE id = $1`,
      [id, resolution, by, at, sharedWords],
    );
  }

  async saveReflection(on: MilestoneId, body: string, shared: boolean, at: Date): Promise<void> {
    await this.db.execute(
      `INSERT INTO reflections (journey_id, key, body, updated_at, shared_at)
       VALUES ($1, $2, $3, $4, CASE WHEN $5::boolean THEN $4::timestamptz END)
       ON CONFLICT (journey_id, key) DO UPDATE
       SET body = EXCLUDED.body, updated_at = EXCLUDED.updated_at,
           shared_at = CASE WHEN $5::boolean THEN COALESCE(reflections.shared_at, EXCLUDED.updated_at) END`,
      [on.journeyId, on.key, body, at, shared],
    );
  }
}
