import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { StoredVersion } from '../published-path';

/** Paths, their drafts and their published versions. */
@Injectable()
export class PathsRepository {
  constructor(private readonly db: Database) {}

  /** A published version, whatever its guild. */
  findPublished(versionId: string): Promise<StoredVersion | null> {
    return this.db.one<StoredVersion>(
      `SELECT v.id, v.path_id AS "pathId", p.guild_id AS "guildId", p.key, v.number, v.title, v.document
       FROM path_versions v JOIN paths p ON p.id = v.path_id
       WHERE v.id = $1 AND v.published_at IS NOT NULL`,
      [versionId],
    );
  }

  /** The id of the newest published version of the path with this key. */
  async latestVersionId(guildId: string, key: string): Promise<string | null> {
    const row = await this.db.one<{ id: string }>(
      `SELECT v.id FROM path_versions v JOIN paths p ON p.id = v.path_id
       WHERE p.guild_id = $1 AND p.key = $2 AND v.published_at IS NOT NULL
       ORDER BY v.number DESC LIMIT 1`,
      [guildId, key],
    );
    return row?.id ?? null;
  }
}
