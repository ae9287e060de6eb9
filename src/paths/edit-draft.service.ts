import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { Problem } from '../platform/http/problem';
import type { Author } from './author';
import { fieldAt, writtenDocument } from './draft-content';
import { editMilestones, type MilestoneEdit } from './domain/edit-milestones';
import { PATH_FORMAT, type PathDocument } from './domain/path-document';
import { keyFrom } from './domain/path-limits';
import { fatalFaultsOf, type PathFault } from './domain/path-rules';
import type { WriteDraftDto } from './dto/write-path.dto';
import { NO_READING } from './file-reading';
import { draftExists } from './import-path.service';
import { presentFault } from './path-presenter';
import { PathsRepository, type DraftRow } from './persistence/paths.repository';
import { PathWriters } from './writers.service';

/** A path's draft while it is being written. */
@Injectable()
export class EditDraft {
  constructor(
    private readonly paths: PathsRepository,
    private readonly writers: PathWriters,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async find(guildId: string, pathId: string): Promise<DraftRow> {
    const draft = await this.paths.findDraft(guildId, pathId);
    if (!draft) throw Problem.notFound('draft');
    return draft;
  }

  /**
   * Changes several milestones at once, or none.
   *
   * @throws Problem 412 when the draft is not at `revision` any more, 403 `path_locked` for who is no owner
   */
  async edit(author: Author, pathId: string, revision: number, edit: MilestoneEdit): Promise<void> {
    await this.save(author, pathId, revision, ({ document }) => {
      const edited = editMilestones(document, edit);
      if (!edited.ok) throw Problem.invalid(edited.refusals);
      const fatal = fatalFaultsOf(edited.document);
      if (fatal.length > 0) throw Problem.invalid(fatal.map(({ sentence, remedy }) => ({ field: 'keys', problem: `${sentence} ${remedy}` })));
      return edited.document;
    });
  }

  /**
   * Puts a whole document in the draft's place. Faults that only stop publishing do not stop it.
   *
   * @throws Problem 412 when the draft is not at `revision` any more, 403 `path_locked` for who is no owner, 422
   *   `draft_cannot_be_kept` with each fault that not even a draft may hold
   */
  async write(author: Author, pathId: string, revision: number, written: WriteDraftDto): Promise<void> {
    await this.save(author, pathId, revision, ({ document: before }) => {
      const { document, errors } = writtenDocument(before.key, written);
      if (errors.length > 0) throw Problem.invalid(errors);
      const fatal = fatalFaultsOf(document);
      if (fatal.length > 0) throw cannotBeKept(document, fatal);
      return document;
    });
  }

  /** Throws the draft away; a path of which nothing was ever published goes with it. @throws Problem 403 `path_locked` */
  async discard(author: Author, pathId: string): Promise<void> {
    await this.db.transaction(async () => {
      const there = await this.paths.lock(author.guildId, pathId);
      if (!there) throw Problem.notFound('draft');
      await this.writers.mustWrite(author, pathId);
      if (!(await this.paths.deleteDraft(pathId))) throw Problem.notFound('draft');
      await this.paths.record(author.guildId, author.personId, 'path_draft_discarded', { pathId }, this.clock.now());
    });
  }

  /**
   * Opens an empty draft of a path that the guild does not have yet.
   *
   * @param key made from the title when null
   * @returns the path's id
   * @throws Problem 409 `path_exists`
   */
  async startPath({ guildId, personId }: Author, title: string, key: string | null): Promise<string> {
    const document: PathDocument = { format: PATH_FORMAT, key: key ?? keyFrom(title, 'path'), title: title.trim(), phases: [] };
    return this.db.transaction(async () => {
      const now = this.clock.now();
      const pathId = await this.paths.insert(guildId, document.key, now);
      if (pathId === null) {
        throw Problem.conflict('path_exists', `There is a path with the key “${document.key}” already. Open that one, or call this one something else.`);
      }
      await this.paths.insertDraft(pathId, { document, readings: NO_READING, origin: 'editor' }, personId, now);
      await this.paths.record(guildId, personId, 'path_started', { pathId }, now);
      return pathId;
    });
  }

  /**
   * Opens a draft that reads like a published version.
   *
   * @param versionId a version of this path; the newest when null
   * @throws Problem 409 `draft_exists`, 403 `path_locked`
   */
  async startFrom(author: Author, pathId: string, versionId: string | null): Promise<void> {
    await this.db.transaction(async () => {
      if (!(await this.paths.lock(author.guildId, pathId))) throw Problem.notFound('path');
      await this.writers.mustWrite(author, pathId);
      const draft = await this.paths.findDraft(author.guildId, pathId);
      if (draft) throw draftExists(pathId, draft.document.title);
      const chosen = versionId ?? (await this.paths.versionsOf(pathId))[0]?.id;
      const version = chosen === undefined ? null : await this.paths.findVersion(author.guildId, chosen);
      if (version?.pathId !== pathId) throw Problem.notFound('published version');
      const now = this.clock.now();
      await this.paths.insertDraft(pathId, { document: version.document, readings: NO_READING, origin: 'version' }, author.personId, now);
      await this.paths.record(author.guildId, author.personId, 'path_draft_started', { pathId, from: version.number }, now);
    });
  }

  private async save(author: Author, pathId: string, revision: number, change: (draft: DraftRow) => PathDocument): Promise<void> {
    await this.db.transaction(async () => {
      // Held, so that what is being published is not changed under the publisher's hands.
      await this.paths.lock(author.guildId, pathId);
      const draft = await this.find(author.guildId, pathId);
      await this.writers.mustWrite(author, pathId);
      if (draft.revision !== revision) throw Problem.stale(draft.revision);
      await this.paths.saveDraft(draft.id, change(draft), author.personId, this.clock.now());
    });
  }
}

function cannotBeKept(document: PathDocument, fatal: readonly PathFault[]): Problem {
  return new Problem(422, 'draft_cannot_be_kept', 'Nothing was saved: put these right first. Everything else may wait until you publish.', {
    errors: fatal.map(({ place, sentence, remedy }) => ({ field: fieldAt(place), problem: `${sentence} ${remedy}` })),
    faults: fatal.map((fault) => presentFault(fault, document)),
  });
}
