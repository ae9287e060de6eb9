import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { Field } from '../domain/titles';

export interface AreaRow {
  id: string;
  key: string;
  name: string;
  field: Field;
  about: string;
  revision: number;
  retired: boolean;
}

export interface AreaContent {
  name: string;
  field: Field;
  about: string;
}

const AREA = `
  SELECT a.id, a.key, a.name, a.field, a.about, a.revision, a.retired_at IS NOT NULL AS retired
  FROM expertise_areas a`;

/** A guild's areas of expertise. */
@Injectable()
export class AreasRepository {
  constructor(private readonly db: Database) {}

  /** All of them, retired ones too, by name. */
  list(guildId: string): Promise<AreaRow[]> {
    return this.db.query<AreaRow>(`${AREA} WHERE a.guild_id = $1 ORDER BY a.name, a.id`, [guildId]);
  }

  find(guildId: string, id: string): Promise<AreaRow | null> {
    return this.db.one<AreaRow>(`${AREA} WHERE a.guild_id = $1 AND a.id = $2`, [guildId, id]);
  }

  /** Holds the area against everybody else who changes it, to the end of the transaction. */
  lock(guildId: string, id: string): Promise<AreaRow | null> {
    return this.db.one<AreaRow>(`${AREA} WHERE a.guild_id = $1 AND a.id = $2 FOR NO KEY UPDATE OF a`, [guildId, id]);
  }

  /** Keeps the area as it is, while others may do the same: for what is begun in it. */
  lockAsItIs(guildId: string, id: string): Promise<AreaRow | null> {
    return this.db.one<AreaRow>(`${AREA} WHERE a.guild_id = $1 AND a.id = $2 FOR SHARE OF a`, [guildId, id]);
  }

  /** @returns its id @throws a violation of `expertise_areas_key_once` */
  async insert(guildId: string, key: string, { name, field, about }: AreaContent): Promise<string> {
    const row = await this.db.one<{ id: string }>(
      'INSERT INTO expertise_areas (guild_id, key, name, field, about) VALUES ($1, $2, $3, $4, $5) RETURNING id',
      [guildId, key, name, field, about],
    );
    return row!.id;
  }

  async update(id: string, { name, field, about }: AreaContent): Promise<void> {
    await this.db.execute('UPDATE expertise_areas SET name = $2, field = $3, about = $4, revision = revision + 1 WHERE id = $1', [
      id, name, field, about,
    ]);
  }

  /** @param at null brings it back */
  async retire(id: string, at: Date | null): Promise<void> {
    await this.db.execute('UPDATE expertise_areas SET retired_at = $2, revision = revision + 1 WHERE id = $1', [id, at]);
  }
}
