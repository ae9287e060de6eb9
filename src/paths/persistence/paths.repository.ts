import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database';
import type { PathDocument } from '../domain/path-document';
import type { FileReading } from '../file-reading';
import type { StoredVersion } from '../published-path';
import { definitionRowsOf } from './definition-rows';

/** Where a draft's content came from. */
export type DraftOrigin = 'yaml' | 'checklistomania' | 'version' | 'bundled' | 'editor';

/** Somebody who wrote or published. */
export interface AuthorRow {
  id: string;
  name: string;
  contactUrl: string | null;
}

export interface DraftRow {
  id: string;
  pathId: string;
  document: PathDocument;
  readings: FileReading;
  origin: DraftOrigin;
  revision: number;
  updatedAt: Date;
  /** Null for what came with the product. */
  updatedBy: AuthorRow | null;
  /** The number it gets when it is published next. */
  nextNumber: number;
  /** Keys that any published version of the path has: journeys remember them. */
  publishedKeys: string[];
}

export interface VersionRef {
  id: string;
  pathId: string;
  number: number;
  title: string;
  note: string | null;
  publishedAt: Date;
  /** Null for what came with the product. */
  publishedBy: AuthorRow | null;
  milestones: number;
  /** Journeys under way on it. */
  running: number;
  /** Journeys that were walked to their end on it. */
  completed: number;
}

/** A journey under way on a version. */
export interface WalkerRow {
  journeyId: string;
  name: string;
}

export interface VersionRow extends VersionRef {
  key: string;
  document: PathDocument;
}

export interface PathRow {
  id: string;
  key: string;
  /** Null when the path has no draft. */
  draft: PathDocument | null;
  /** Journeys under way on any of its versions. */
  running: number;
}

export interface NewDraft {
  document: PathDocument;
  readings: FileReading;
  origin: DraftOrigin;
}

const AUTHOR = (column: string) =>
  `(SELECT jsonb_build_object('id', b.id, 'name', b.name, 'contactUrl', b.contact_url) FROM people b WHERE b.id = ${column})`;

const UNDER_WAY = `('scheduled', 'active', 'paused')`;

const DRAFT = `
  SELECT v.id, v.path_id AS "pathId", v.document, v.readings, v.origin, v.revision, v.updated_at AS "updatedAt",
         ${AUTHOR('v.updated_by')} AS "updatedBy",
         ARRAY(SELECT DISTINCT d.key FROM milestone_definitions d JOIN path_versions n ON n.id = d.path_version_id
               WHERE n.path_id = v.path_id AND n.published_at IS NOT NULL ORDER BY d.key) AS "publishedKeys",
         (SELECT COALESCE(max(n.number), 0) + 1 FROM path_versions n WHERE n.path_id = v.path_id) AS "nextNumber"
  FROM path_versions v JOIN paths p ON p.id = v.path_id
  WHERE p.guild_id = $1 AND p.id = $2 AND v.published_at IS NULL`;

const REF = `
  v.id, v.path_id AS "pathId", v.number, v.title, v.note, v.published_at AS "publishedAt", ${AUTHOR('v.published_by')} AS "publishedBy",
  (SELECT count(*) FROM journeys j WHERE j.path_version_id = v.id AND j.state IN ${UNDER_WAY}) AS running,
  (SELECT count(*) FROM journeys j WHERE j.path_version_id = v.id AND j.state = 'completed') AS completed,
  (SELECT count(*) FROM milestone_definitions d WHERE d.path_version_id = v.id) AS milestones`;

const PATH = `
  SELECT p.id, p.key,
         (SELECT v.document FROM path_versions v WHERE v.path_id = p.id AND v.published_at IS NULL) AS draft,
         COALESCE(walked.journeys, 0) AS running
  FROM paths p
  LEFT JOIN (
    SELECT j.path_id, count(*) AS journeys FROM journeys j
    WHERE j.guild_id = $1 AND j.state IN ${UNDER_WAY} GROUP BY j.path_id
  ) walked ON walked.path_id = p.id
  WHERE p.guild_id = $1`;

/** Paths, their drafts and their published versions. */
@Injectable()
export class PathsRepository {
  constructor(private readonly db: Database) {}

  /** Every guild of the installation, for who works from its command line. */
  guilds(): Promise<{ id: string; name: string }[]> {
    return this.db.query('SELECT id, name FROM guilds ORDER BY name');
  }

  list(guildId: string): Promise<PathRow[]> {
    return this.db.query<PathRow>(`${PATH} ORDER BY p.key`, [guildId]);
  }

  find(guildId: string, pathId: string): Promise<PathRow | null> {
    return this.db.one<PathRow>(`${PATH} AND p.id = $2`, [guildId, pathId]);
  }

  /** The newest version of each of the guild's paths that has one. */
  newestVersions(guildId: string): Promise<VersionRef[]> {
    return this.db.query<VersionRef>(
      `SELECT DISTINCT ON (v.path_id) ${REF}
       FROM path_versions v JOIN paths p ON p.id = v.path_id
       WHERE p.guild_id = $1 AND v.published_at IS NOT NULL
       ORDER BY v.path_id, v.number DESC`,
      [guildId],
    );
  }

  /** All versions of a path, the newest first. */
  versionsOf(pathId: string): Promise<VersionRef[]> {
    return this.db.query<VersionRef>(
      `SELECT ${REF} FROM path_versions v WHERE v.path_id = $1 AND v.published_at IS NOT NULL ORDER BY v.number DESC`,
      [pathId],
    );
  }

  findVersion(guildId: string, versionId: string): Promise<VersionRow | null> {
    return this.db.one<VersionRow>(
      `SELECT ${REF}, p.key, v.document
       FROM path_versions v JOIN paths p ON p.id = v.path_id
       WHERE v.id = $2 AND p.guild_id = $1 AND v.published_at IS NOT NULL`,
      [guildId, versionId],
    );
  }

  /** Who walks this version now, or is about to, in name order. */
  walkersOf(versionId: string): Promise<WalkerRow[]> {
    return this.db.query<WalkerRow>(
      `SELECT j.id AS "journeyId", h.name FROM journeys j JOIN people h ON h.id = j.hire_id
       WHERE j.path_version_id = $1 AND j.state IN ${UNDER_WAY} ORDER BY h.name, j.id`,
      [versionId],
    );
  }

  /** A version by its path's key; without a number the newest. */
  findVersionByKey(guildId: string, key: string, number: number | null): Promise<VersionRow | null> {
    return this.db.one<VersionRow>(
      `SELECT ${REF}, p.key, v.document
       FROM path_versions v JOIN paths p ON p.id = v.path_id
       WHERE p.guild_id = $1 AND p.key = $2 AND v.published_at IS NOT NULL AND v.number = COALESCE($3::integer, v.number)
       ORDER BY v.number DESC LIMIT 1`,
      [guildId, key, number],
    );
  }

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

  /** The ids of the newest published version of each path of the guild, or of one of them. */
  async latestVersionIds(guildId: string, pathId: string | null = null): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT DISTINCT ON (v.path_id) v.id FROM path_versions v JOIN paths p ON p.id = v.path_id
       WHERE p.guild_id = $1 AND ($2::uuid IS NULL OR p.id = $2) AND v.published_at IS NOT NULL ORDER BY v.path_id, v.number DESC`,
      [guildId, pathId],
    );
    return rows.map(({ id }) => id);
  }

  findDraft(guildId: string, pathId: string): Promise<DraftRow | null> {
    return this.db.one<DraftRow>(DRAFT, [guildId, pathId]);
  }

  /** Finds or makes the guild's path with this key, and holds it until the transaction ends. @returns its id */
  async claim(guildId: string, key: string, at: Date): Promise<string> {
    const [row] = await this.db.query<{ id: string }>(
      `INSERT INTO paths (guild_id, key, created_at) VALUES ($1, $2, $3)
       ON CONFLICT (guild_id, key) DO UPDATE SET key = EXCLUDED.key
       RETURNING id`,
      [guildId, key, at],
    );
    return row!.id;
  }

  /** Makes a path with a key that the guild has not used. @returns its id, or null when there is one with this key */
  async insert(guildId: string, key: string, at: Date): Promise<string | null> {
    const row = await this.db.one<{ id: string }>(
      'INSERT INTO paths (guild_id, key, created_at) VALUES ($1, $2, $3) ON CONFLICT (guild_id, key) DO NOTHING RETURNING id',
      [guildId, key, at],
    );
    return row?.id ?? null;
  }

  /** Holds a path until the transaction ends, so that one at a time writes its drafts and versions. @returns whether it is there */
  async lock(guildId: string, pathId: string): Promise<boolean> {
    const row = await this.db.one('SELECT id FROM paths WHERE guild_id = $1 AND id = $2 FOR UPDATE', [guildId, pathId]);
    return row !== null;
  }

  async insertDraft(pathId: string, draft: NewDraft, by: string | null, at: Date): Promise<void> {
    await this.db.execute(
      `INSERT INTO path_versions (path_id, title, document, readings, origin, created_by, created_at, updated_by, updated_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $6, $7)`,
      [pathId, draft.document.title, JSON.stringify(draft.document), JSON.stringify(draft.readings), draft.origin, by, at],
    );
  }

  /** Puts other content in a draft's place; whoever still looks at the old one is stale. */
  async replaceDraft(pathId: string, draft: NewDraft, by: string | null, at: Date): Promise<void> {
    await this.db.execute(
      `UPDATE path_versions
       SET title = $2, document = $3, readings = $4, origin = $5, created_by = $6, updated_by = $6, updated_at = $7, revision = revision + 1
       WHERE path_id = $1 AND published_at IS NULL`,
      [pathId, draft.document.title, JSON.stringify(draft.document), JSON.stringify(draft.readings), draft.origin, by, at],
    );
  }

  /** Call while the path is held. */
  async saveDraft(draftId: string, document: PathDocument, by: string | null, at: Date): Promise<void> {
    await this.db.execute(
      'UPDATE path_versions SET document = $2, title = $3, updated_by = $4, updated_at = $5, revision = revision + 1 WHERE id = $1',
      [draftId, JSON.stringify(document), document.title, by, at],
    );
  }

  /** Removes a path's draft, and the path too when nothing was ever published of it. @returns whether there was one */
  async deleteDraft(pathId: string): Promise<boolean> {
    const deleted = await this.db.execute('DELETE FROM path_versions WHERE path_id = $1 AND published_at IS NULL', [pathId]);
    await this.db.execute('DELETE FROM paths p WHERE p.id = $1 AND NOT EXISTS (SELECT FROM path_versions v WHERE v.path_id = p.id)', [pathId]);
    return deleted > 0;
  }

  /** Freezes a draft into the version `number`. Its definitions come first: a published version takes no more of them. */
  async publishDraft(draft: DraftRow, note: string | null, by: string | null, at: Date): Promise<void> {
    await this.db.execute(
      `INSERT INTO milestone_definitions
         (path_version_id, key, position, phase_key, phase_title, title, guide, done_when, type, mode, reviewer,
          fallback_reviewer, proved_by, due_day, due_guild_day_from, needs, requirement, condition, effort_minutes, owner, review_by, assignee)
       SELECT $1, d.key, d.position, d.phase_key, d.phase_title, d.title, d.guide, d.done_when, d.type, d.mode, d.reviewer,
              d.fallback_reviewer, d.proved_by, d.due_day, d.due_guild_day_from, d.needs, d.requirement, d.condition, d.effort_minutes,
              d.owner, d.review_by, d.assignee
       FROM jsonb_populate_recordset(NULL::milestone_definitions, $2::jsonb) AS d`,
      [draft.id, JSON.stringify(definitionRowsOf(draft.document))],
    );
    await this.db.execute(
      `UPDATE path_versions SET number = $2, note = $3, published_by = $4, published_at = $5, updated_at = $5 WHERE id = $1`,
      [draft.id, draft.nextNumber, note, by, at],
    );
  }

  /** Adds to the guild's record what was done to a path: ids and codes only. */
  async record(guildId: string, actorId: string | null, code: string, data: Record<string, string | number>, at: Date): Promise<void> {
    await this.db.execute('INSERT INTO activity (guild_id, actor_id, code, data, at) VALUES ($1, $2, $3, $4, $5)', [
      guildId, actorId, code, JSON.stringify(data), at,
    ]);
  }
}
