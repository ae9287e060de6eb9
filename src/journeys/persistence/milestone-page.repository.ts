import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { BlockerCategory, BlockerOwner } from '../domain/blockers';
import type { PersonRow } from './journeys.repository';
import type { CommentKind } from './milestone-records.repository';

export interface EvidenceRow {
  id: string;
  kind: 'link' | 'text';
  url: string | null;
  body: string | null;
  addedBy: PersonRow;
  addedAt: string;
}

export interface CommentRow {
  id: string;
  kind: CommentKind;
  body: string;
  author: PersonRow;
  writtenAt: string;
}

export interface BlockerRow {
  id: string;
  category: BlockerCategory;
  owner: BlockerOwner;
  note: string | null;
  openedAt: string;
  widened: boolean;
  resolvedAt: string | null;
  resolvedBy: PersonRow | null;
  resolution: string | null;
}

export interface ActivityRow {
  id: number;
  code: string;
  key: string | null;
  data: Record<string, unknown> | null;
  actor: PersonRow | null;
  at: Date;
}

export interface MilestonePageRow {
  evidence: EvidenceRow[];
  comments: CommentRow[];
  blockers: BlockerRow[];
  reflection: { body: string; updatedAt: string; shared: boolean } | null;
}

const person = (alias: string) => `jsonb_build_object('id', ${alias}.id, 'name', ${alias}.name, 'contactUrl', ${alias}.contact_url)`;

const ACTIVITY = `
  SELECT a.id, a.code, a.key, a.data, a.at, CASE WHEN p.id IS NOT NULL THEN ${person('p')} END AS actor
  FROM activity a LEFT JOIN people p ON p.id = a.actor_id`;

/** Not told to anybody: that something unlocked by itself says nothing new, and a private reflection is private. */
const QUIET_CODES = ['unlocked', 'locked', 'reflection_kept', 'stuck_detailed'];

/** What lies on one milestone, and what happened on a journey. */
@Injectable()
export class MilestonePageRepository {
  constructor(private readonly db: Database) {}

  async page(journeyId: string, key: string): Promise<MilestonePageRow> {
    const row = await this.db.one<MilestonePageRow>(
      `SELECT
        COALESCE((SELECT jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'url', e.url, 'body', e.body, 'addedAt', e.added_at,
                    'addedBy', ${person('p')}) ORDER BY e.added_at, e.kind, e.id)
          FROM evidence e JOIN people p ON p.id = e.added_by
          WHERE e.journey_id = $1 AND e.key = $2 AND e.removed_at IS NULL), '[]') AS evidence,
        COALESCE((SELECT jsonb_agg(jsonb_build_object('id', c.id, 'kind', c.kind, 'body', c.body, 'writtenAt', c.written_at,
                    'author', ${person('p')}) ORDER BY c.written_at, c.id)
          FROM comments c JOIN people p ON p.id = c.author_id WHERE c.journey_id = $1 AND c.key = $2), '[]') AS comments,
        COALESCE((SELECT jsonb_agg(jsonb_build_object('id', b.id, 'category', b.category, 'owner', b.owner, 'note', b.note,
                    'openedAt', b.opened_at, 'widened', b.widened_at IS NOT NULL, 'resolvedAt', b.resolved_at,
                    'resolution', b.resolution, 'resolvedBy', CASE WHEN p.id IS NOT NULL THEN ${person('p')} END) ORDER BY b.opened_at DESC)
          FROM blockers b LEFT JOIN people p ON p.id = b.resolved_by WHERE b.journey_id = $1 AND b.key = $2), '[]') AS blockers,
        (SELECT jsonb_build_object('body', r.body, 'updatedAt', r.updated_at, 'shared', r.shared_at IS NOT NULL)
          FROM reflections r WHERE r.journey_id = $1 AND r.key = $2) AS reflection`,
      [journeyId, key],
    );
    return row!;
  }

  /** What happened to one milestone, oldest first. */
  history(journeyId: string, key: string): Promise<ActivityRow[]> {
    return this.db.query<ActivityRow>(
      `${ACTIVITY} WHERE a.journey_id = $1 AND a.key = $2 AND NOT (a.code = ANY($3::text[])) ORDER BY a.id LIMIT 200`,
      [journeyId, key, QUIET_CODES],
    );
  }

  /** What happened on the journey before activity `before`, newest first. */
  timeline(journeyId: string, before: number | null, limit: number): Promise<ActivityRow[]> {
    return this.db.query<ActivityRow>(
      `${ACTIVITY} WHERE a.journey_id = $1 AND ($2::bigint IS NULL OR a.id < $2) AND NOT (a.code = ANY($3::text[])) ORDER BY a.id DESC LIMIT $4`,
      [journeyId, before, QUIET_CODES, limit],
    );
  }
}
