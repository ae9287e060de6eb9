import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { Problem } from '../platform/http/problem';
import type { Author } from './author';
import { editMilestones, type MilestoneEdit } from './domain/edit-milestones';
import { fatalFaultsOf } from './domain/path-rules';
import { NO_READING } from './file-reading';
import { draftExists } from './import-path.service';
import { PathsRepository, type DraftRow } from './persistence/paths.repository';

/** A path's draft while it is being written. */
@Injectable()
export class EditDraft {
  constructor(
    private readonly paths: PathsRepository,
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
   * @throws Problem 412 when the draft is not at `revision` any more
   */
  async edit(author: Author, pathId: string, revision: number, edit: MilestoneEdit): Promise<void> {
    await this.db.transaction(async () => {
      // Held, so that what is being published is not changed under the publisher's hands.
      await this.paths.lock(author.guildId, pathId);
      const draft = await this.find(author.guildId, pathId);
      if (draft.revision !== revision) throw Problem.stale(draft.revision);
      const edited = editMilestones(draft.document, edit);
      if (!edited.ok) throw Problem.invalid(edited.refusals);
      const fatal = fatalFaultsOf(edited.document);
      if (fatal.length > 0) throw Problem.invalid(fatal.map(({ sentence, remedy }) => ({ field: 'keys', problem: `${sentence} ${remedy}` })));
      await this.paths.saveDraft(draft.id, edited.document, this.clock.now());
    });
  }

  /** Throws the draft away; a path of which nothing was ever published goes with it. */
  async discard(author: Author, pathId: string): Promise<void> {
    await this.db.transaction(async () => {
      const there = await this.paths.lock(author.guildId, pathId);
      if (!there || !(await this.paths.deleteDraft(pathId))) throw Problem.notFound('draft');
      await this.paths.record(author.guildId, author.personId, 'path_draft_discarded', { pathId }, this.clock.now());
    });
  }

  /** Opens a draft that reads like the newest version. @throws Problem 409 `draft_exists` */
  async startFromNewest(author: Author, pathId: string): Promise<void> {
    await this.db.transaction(async () => {
      if (!(await this.paths.lock(author.guildId, pathId))) throw Problem.notFound('path');
      const draft = await this.paths.findDraft(author.guildId, pathId);
      if (draft) throw draftExists(pathId, draft.document.title);
      const [newest] = await this.paths.versionsOf(pathId);
      const version = newest && (await this.paths.findVersion(author.guildId, newest.id));
      if (!version) throw Problem.notFound('published version');
      const now = this.clock.now();
      await this.paths.insertDraft(pathId, { document: version.document, readings: NO_READING, origin: 'version' }, author.personId, now);
      await this.paths.record(author.guildId, author.personId, 'path_draft_started', { pathId, from: version.number }, now);
    });
  }
}
