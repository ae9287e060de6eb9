import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { Problem } from '../platform/http/problem';
import type { Author } from './author';
import { faultsOf } from './domain/path-rules';
import { presentFault } from './path-presenter';
import { PathsRepository } from './persistence/paths.repository';
import { PathWriters } from './writers.service';

/** Freezes a draft into the path's next version. */
@Injectable()
export class PublishDraft {
  constructor(
    private readonly paths: PathsRepository,
    private readonly writers: PathWriters,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * @param revision what the publisher saw, or null for whatever stands there
   * @returns the version's id
   * @throws Problem 409 `draft_has_faults` with each fault, 409 `no_draft` when somebody else published or discarded it,
   *   412 when it was changed since, 403 `path_locked` for who is no owner
   */
  async publish(author: Author, pathId: string, revision: number | null, note: string | null): Promise<string> {
    const { guildId, personId } = author;
    return this.db.transaction(async () => {
      if (!(await this.paths.lock(guildId, pathId))) throw Problem.notFound('path');
      await this.writers.mustWrite(author, pathId);
      const draft = await this.paths.findDraft(guildId, pathId);
      if (!draft) throw Problem.conflict('no_draft', 'There is no draft of this path any more: it was published or discarded meanwhile.');
      if (revision !== null && draft.revision !== revision) throw Problem.stale(draft.revision);
      const faults = faultsOf(draft.document);
      if (faults.length > 0) {
        throw Problem.conflict(
          'draft_has_faults',
          `${faults.length === 1 ? 'One thing stops' : `${faults.length} things stop`} this draft from being published; each is named beside its milestone.`,
          { faults: faults.map((fault) => presentFault(fault, draft.document)) },
        );
      }
      const now = this.clock.now();
      await this.paths.publishDraft(draft, note?.trim() || null, personId, now);
      await this.paths.record(guildId, personId, 'path_published', { pathId, versionId: draft.id, number: draft.nextNumber }, now);
      return draft.id;
    });
  }
}
