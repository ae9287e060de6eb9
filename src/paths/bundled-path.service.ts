import { Injectable } from '@nestjs/common';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import type { Author } from './author';
import { bundledPathYaml, pathsForPeopleHere } from './bundled';
import { NO_READING } from './file-reading';
import { readPathYaml } from './format/read-yaml';
import { ImportPath } from './import-path.service';
import { PathsRepository } from './persistence/paths.repository';
import { PublishDraft } from './publish-draft.service';

/** The paths that come with the product. */
@Injectable()
export class BundledPath {
  constructor(
    private readonly paths: PathsRepository,
    private readonly importing: ImportPath,
    private readonly publishing: PublishDraft,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Publishes the bundled path in a guild that has no version of it yet. @returns the id of its newest version */
  async bringInto(author: Author): Promise<string> {
    return this.bring(author, bundledPathYaml());
  }

  /** The same for the short paths for people who are already here. */
  async bringPathsForPeopleHere(author: Author): Promise<void> {
    for (const yaml of pathsForPeopleHere()) await this.bring(author, yaml);
  }

  private async bring(author: Author, yaml: string): Promise<string> {
    const read = readPathYaml(yaml);
    if (!read.ok) throw new Error(`A bundled path can't be read: ${JSON.stringify(read.problems)}`);
    const { document } = read;
    return this.db.transaction(async () => {
      // Held first, so that of two replicas that start together only one publishes it.
      await this.paths.claim(author.guildId, document.key, this.clock.now());
      const there = await this.paths.latestVersionId(author.guildId, document.key);
      if (there) return there;
      const pathId = await this.importing.importDraft(author, { document, readings: NO_READING, origin: 'bundled' }, false);
      return this.publishing.publish(author, pathId, null, null);
    });
  }
}
