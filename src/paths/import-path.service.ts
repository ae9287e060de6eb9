import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { Problem } from '../platform/http/problem';
import type { Author } from './author';
import { fileReadingOf } from './file-reading';
import { readPathFile } from './format/read-path-file';
import { PathsRepository, type DraftOrigin, type NewDraft } from './persistence/paths.repository';
import { PathWriters } from './writers.service';

const ORIGINS = { guildpath: 'yaml', checklistomania: 'checklistomania' } as const satisfies Record<string, DraftOrigin>;

/** A file somebody brings. */
export interface PathFile {
  name: string;
  content: Uint8Array | string;
  /** Whether it may take the place of a draft that is there already. */
  replaceDraft: boolean;
}

/** Makes a draft of a file, or refuses the file whole. */
@Injectable()
export class ImportPath {
  constructor(
    private readonly paths: PathsRepository,
    private readonly writers: PathWriters,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * The path with the file's key gets the draft, and is made when the guild has none. Faults of order do not stop it:
   * they are named in the draft.
   *
   * @returns the path's id
   * @throws Problem 422 `unreadable_path_file` with every fault's line
   * @throws Problem 403 `path_locked` for who is no owner
   * @throws Problem 409 `draft_exists` when somebody works on a draft of this path and it may not be replaced
   */
  async importFile(author: Author, file: PathFile): Promise<string> {
    const read = readPathFile(file.name, file.content);
    if (!read.ok) throw unreadable(file.name, read.problems);
    const { document, readings, notes, format } = read;
    return this.importDraft(author, { document, readings: fileReadingOf(readings, notes), origin: ORIGINS[format] }, file.replaceDraft);
  }

  /** Gives a path its draft. @returns the path's id */
  async importDraft(author: Author, draft: NewDraft, replaceDraft: boolean): Promise<string> {
    const { guildId, personId } = author;
    return this.db.transaction(async () => {
      const now = this.clock.now();
      const pathId = await this.paths.claim(guildId, draft.document.key, now);
      await this.writers.mustWrite(author, pathId);
      const before = await this.paths.findDraft(guildId, pathId);
      if (before && !replaceDraft) throw draftExists(pathId, before.document.title);
      if (before) await this.paths.replaceDraft(pathId, draft, personId, now);
      else await this.paths.insertDraft(pathId, draft, personId, now);
      await this.paths.record(guildId, personId, 'path_imported', { pathId, origin: draft.origin }, now);
      return pathId;
    });
  }
}

/** Somebody works on a draft already, and it would be lost. */
export function draftExists(pathId: string, title: string): Problem {
  return Problem.conflict(
    'draft_exists',
    `There is a draft of “${title}” already. Publish or discard it first, or say that this takes its place.`,
    { pathId },
  );
}

function unreadable(name: string, problems: readonly unknown[]): Problem {
  const count = problems.length === 1 ? 'one thing is' : `${problems.length} things are`;
  return new Problem(422, 'unreadable_path_file', `${name} was not imported: ${count} wrong with it. Nothing was changed.`, { problems });
}
