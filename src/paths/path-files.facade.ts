import { Injectable } from '@nestjs/common';
import type { Author } from './author';
import { milestonesOf } from './domain/path-document';
import { faultsOf } from './domain/path-rules';
import { EditDraft } from './edit-draft.service';
import { writePathYaml } from './format/write-yaml';
import { ImportPath, type PathFile } from './import-path.service';
import { PathsRepository } from './persistence/paths.repository';
import { PublishDraft } from './publish-draft.service';

/** What became of a file. */
export interface ImportedPath {
  pathId: string;
  key: string;
  title: string;
  milestones: number;
  /** What stops it from being published: the milestone's key, or null for the path, and what is wrong and would be right. */
  faults: { milestone: string | null; sentence: string; remedy: string }[];
  /** What was left out or assumed when the file was read. */
  notes: string[];
}

/** Paths in and out as files, for whoever runs the installation. */
@Injectable()
export class PathFiles {
  constructor(
    private readonly paths: PathsRepository,
    private readonly importing: ImportPath,
    private readonly drafts: EditDraft,
    private readonly publishing: PublishDraft,
  ) {}

  guilds(): Promise<{ id: string; name: string }[]> {
    return this.paths.guilds();
  }

  /** Makes a draft of a file. @throws Problem 422 `unreadable_path_file` with `problems`, 409 `draft_exists` */
  async importFile(author: Author, file: PathFile): Promise<ImportedPath> {
    const pathId = await this.importing.importFile(author, file);
    const { document, readings } = await this.drafts.find(author.guildId, pathId);
    const { key, title } = document;
    return { pathId, key, title, milestones: milestonesOf(document).length, faults: faultsOf(document), notes: readings.notes };
  }

  /** Publishes a path's draft as it stands. @returns the version's number @throws Problem 409 `draft_has_faults` */
  async publish(author: Author, pathId: string): Promise<number> {
    const versionId = await this.publishing.publish(author, pathId, null, null);
    const version = await this.paths.findVersion(author.guildId, versionId);
    if (!version) throw new Error('The version was published but is not there');
    return version.number;
  }

  /** A published version as YAML; without a number the newest. Null when the guild has no such version. */
  async exportVersion(guildId: string, key: string, number: number | null): Promise<{ number: number; yaml: string } | null> {
    const version = await this.paths.findVersionByKey(guildId, key, number);
    return version && { number: version.number, yaml: writePathYaml(version.document) };
  }

  /** The keys of the guild's paths, in alphabetical order. */
  async keys(guildId: string): Promise<string[]> {
    return (await this.paths.list(guildId)).map(({ key }) => key);
  }
}
