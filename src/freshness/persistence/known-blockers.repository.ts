import { Injectable } from '@nestjs/common';
import type { PersonRef } from '../../people/people.api';
import { Database } from '../../platform/database/database';
import type { MilestoneOfPath } from './milestone-care.repository';

export interface KnownBlockerRow extends MilestoneOfPath {
  id: string;
  title: string;
  help: string;
  author: PersonRef;
  writtenAt: Date;
  revision: number;
}

/** What is written of a wall that people hit. */
export interface KnownBlockerText {
  title: string;
  help: string;
  /** Of both, to be searched. */
  words: readonly string[];
}

const ROW = `
  SELECT k.id, k.path_id AS "pathId", k.key, k.title, k.help, k.written_at AS "writtenAt", k.revision,
         jsonb_build_object('id', p.id, 'name', p.name, 'contactUrl', p.contact_url) AS author
  FROM known_blockers k JOIN people p ON p.id = k.author_id JOIN paths s ON s.id = k.path_id`;

@Injectable()
export class KnownBlockersRepository {
  constructor(private readonly db: Database) {}

  /** Newest first. @param words a tsquery, or null; @param milestone null for everywhere */
  search(guildId: string, words: string | null, milestone: MilestoneOfPath | null, limit: number): Promise<KnownBlockerRow[]> {
    const values: unknown[] = [guildId, limit];
    const value = (given: unknown) => `$${values.push(given)}`;
    const conditions = ['s.guild_id = $1'];
    if (words !== null) conditions.push(`k.words @@ ${value(words)}::text::tsquery`);
    if (milestone !== null) conditions.push(`k.path_id = ${value(milestone.pathId)} AND k.key = ${value(milestone.key)}`);
    return this.db.query<KnownBlockerRow>(`${ROW} WHERE ${conditions.join(' AND ')} ORDER BY k.written_at DESC, k.id LIMIT $2`, values);
  }

  find(guildId: string, id: string): Promise<KnownBlockerRow | null> {
    return this.db.one<KnownBlockerRow>(`${ROW} WHERE s.guild_id = $1 AND k.id = $2`, [guildId, id]);
  }

  /** @returns its id */
  async insert({ pathId, key }: MilestoneOfPath, { title, help, words }: KnownBlockerText, authorId: string, at: Date): Promise<string> {
    const [row] = await this.db.query<{ id: string }>(
      `INSERT INTO known_blockers (path_id, key, title, help, words, author_id, written_at)
       VALUES ($1, $2, $3, $4, array_to_tsvector($5::text[]), $6, $7) RETURNING id`,
      [pathId, key, title, help, words, authorId, at],
    );
    return row!.id;
  }

  /** @returns whether the note still had `revision`; nothing is written otherwise */
  async update(id: string, revision: number, { title, help, words }: KnownBlockerText): Promise<boolean> {
    return (await this.db.execute(
      `UPDATE known_blockers SET title = $3, help = $4, words = array_to_tsvector($5::text[]), revision = revision + 1
       WHERE id = $1 AND revision = $2`,
      [id, revision, title, help, words],
    )) > 0;
  }

  async delete(id: string): Promise<void> {
    await this.db.execute('DELETE FROM known_blockers WHERE id = $1', [id]);
  }
}
