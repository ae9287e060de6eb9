import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { BlockerCategory } from '../domain/blockers';

/** What helped somebody once, as its writer lets others read it: no name, no journey, no day. */
export interface SolvedBlockerRow {
  id: string;
  pathId: string;
  key: string;
  category: BlockerCategory;
  resolution: string;
  /** The month, such as `2026-11`. */
  month: string;
}

/** What to look for among what helped before. */
export interface SolvedBlockerSearch {
  guildId: string;
  /** A tsquery; null for whatever there is. */
  words: string | null;
  /** Only on this milestone of this path, in any version; null for everywhere. */
  milestone: { pathId: string; key: string } | null;
}

/** Searches resolved blockers whose resolution may be read by others. */
@Injectable()
export class SolvedBlockersRepository {
  constructor(private readonly db: Database) {}

  /** Newest first. */
  find({ guildId, words, milestone }: SolvedBlockerSearch, limit: number): Promise<SolvedBlockerRow[]> {
    const values: unknown[] = [guildId, limit];
    const value = (given: unknown) => `$${values.push(given)}`;
    const conditions = ['j.guild_id = $1', 'b.shared_words IS NOT NULL'];
    if (words !== null) conditions.push(`b.shared_words @@ ${value(words)}::text::tsquery`);
    if (milestone !== null) conditions.push(`j.path_id = ${value(milestone.pathId)} AND b.key = ${value(milestone.key)}`);
    return this.db.query<SolvedBlockerRow>(
      `SELECT b.id, j.path_id AS "pathId", b.key, b.category, b.resolution, to_char(b.resolved_at AT TIME ZONE 'UTC', 'YYYY-MM') AS month
       FROM blockers b JOIN journeys j ON j.id = b.journey_id
       WHERE ${conditions.join(' AND ')} ORDER BY b.resolved_at DESC, b.id LIMIT $2`,
      values,
    );
  }
}
