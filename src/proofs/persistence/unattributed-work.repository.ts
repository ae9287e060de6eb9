import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { Unattributed } from '../domain/credit/fold-credit';

export interface UnattributedRow {
  id: string;
  what: 'name' | 'service';
  sourceId: string;
  sourceName: string;
  name: string;
  service: string | null;
  repository: string | null;
  url: string | null;
  firstAt: Date;
  lastAt: Date;
}

const WORK = `
  SELECT w.id, w.what, w.source_id AS "sourceId", s.name AS "sourceName", w.name, w.service, w.repository, w.url, w.first_at AS "firstAt", w.last_at AS "lastAt"
  FROM unattributed_work w JOIN event_sources s ON s.id = w.source_id`;

/** Names and services in production of which nobody has said whose they are. */
@Injectable()
export class UnattributedWorkRepository {
  constructor(private readonly db: Database) {}

  /** Puts what the fold of these places found in the place of what it found before. */
  async replace(guildId: string, places: readonly string[], items: readonly Unattributed[]): Promise<void> {
    await this.db.execute(
      `DELETE FROM unattributed_work w
       WHERE w.guild_id = $1 AND (w.repository = ANY($2::text[]) OR w.service = ANY($2::text[]))
         AND NOT EXISTS (SELECT FROM jsonb_to_recordset($3::jsonb) AS n (what text, source uuid, name text)
           WHERE n.what = w.what AND n.source = w.source_id AND n.name = w.name)`,
      [guildId, places, JSON.stringify(items)],
    );
    if (items.length === 0) return;
    await this.db.execute(
      `INSERT INTO unattributed_work AS w (guild_id, what, source_id, name, service, repository, url, first_at, last_at)
       SELECT $1, n.what, n.source, n.name, n.service, n.repository, n.url,
         LEAST(n.at, (SELECT min(first_seen_at) FROM seen_names sn WHERE n.what = 'name' AND sn.guild_id = $1 AND sn.name = n.name)), n.at
       FROM jsonb_to_recordset($2::jsonb) AS n (what text, source uuid, name text, service text, repository text, url text, at timestamptz)
       ORDER BY n.what, n.source, n.name
       ON CONFLICT ON CONSTRAINT unattributed_work_once DO UPDATE
       SET service = EXCLUDED.service, repository = EXCLUDED.repository, url = EXCLUDED.url, first_at = LEAST(w.first_at, EXCLUDED.first_at),
         last_at = EXCLUDED.last_at
       WHERE w.last_at <= EXCLUDED.last_at`,
      [guildId, JSON.stringify(items)],
    );
  }

  /** What nobody has set aside who asks, and came first at or after `since`; the latest first. */
  list(guildId: string, readerId: string, since: Date, most: number): Promise<UnattributedRow[]> {
    return this.db.query<UnattributedRow>(
      `${WORK} WHERE w.guild_id = $1 AND w.first_at >= $3
         AND NOT EXISTS (SELECT FROM unattributed_set_aside a WHERE a.work_id = w.id AND a.person_id = $2)
       ORDER BY w.last_at DESC, w.name, w.id LIMIT $4`,
      [guildId, readerId, since, most],
    );
  }

  /** Holds it to the end of the transaction. */
  lock(guildId: string, id: string): Promise<UnattributedRow | null> {
    return this.db.one<UnattributedRow>(`${WORK} WHERE w.guild_id = $1 AND w.id = $2 FOR UPDATE OF w`, [guildId, id]);
  }

  async remove(id: string): Promise<void> {
    await this.db.execute('DELETE FROM unattributed_work WHERE id = $1', [id]);
  }

  async setAside(id: string, personId: string, at: Date): Promise<void> {
    await this.db.execute(
      `INSERT INTO unattributed_set_aside (work_id, person_id, set_aside_at) VALUES ($1, $2, $3)
       ON CONFLICT ON CONSTRAINT unattributed_set_aside_pkey DO NOTHING`,
      [id, personId, at],
    );
  }

  async takeBackSetAside(id: string, personId: string): Promise<void> {
    await this.db.execute('DELETE FROM unattributed_set_aside WHERE work_id = $1 AND person_id = $2', [id, personId]);
  }
}
