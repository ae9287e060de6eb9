import { Injectable } from '@nestjs/common';
import { BundledPath } from './bundled-path.service';
import { PathsRepository } from './persistence/paths.repository';
import { publishedPathOf, type PublishedPath } from './published-path';

/** Versions kept in memory at most; a guild has a handful in use. */
const KEPT = 50;

/** What other modules ask about published paths. */
@Injectable()
export class Paths {
  /** By version id, longest unused first. A published version never changes, so it may be kept for ever on every replica. */
  private readonly kept = new Map<string, PublishedPath>();

  constructor(
    private readonly paths: PathsRepository,
    private readonly bundled: BundledPath,
  ) {}

  /** A published version of this guild, or null when there is none with that id. */
  async version(guildId: string, versionId: string): Promise<PublishedPath | null> {
    const path = await this.versionById(versionId);
    return path?.guildId === guildId ? path : null;
  }

  /** A published version of any guild, for callers that have checked the guild already; null for drafts too. */
  async versionById(versionId: string): Promise<PublishedPath | null> {
    const path = this.kept.get(versionId) ?? (await this.load(versionId));
    if (path) this.keep(path);
    return path;
  }

  /** The draft of a path as it would be the next version, or null when nobody writes one. It may hold faults, but no rings. */
  async draft(guildId: string, pathId: string): Promise<PublishedPath | null> {
    const draft = await this.paths.findDraft(guildId, pathId);
    if (!draft) return null;
    const { id, document, nextNumber } = draft;
    return publishedPathOf({ id, pathId, guildId, key: document.key, number: nextNumber, title: document.title, document });
  }

  /** The newest published version of the path with this key, or null when the guild has none. */
  async latestPublished(guildId: string, key: string): Promise<PublishedPath | null> {
    const versionId = await this.paths.latestVersionId(guildId, key);
    return versionId ? this.versionById(versionId) : null;
  }

  /** The newest published version of each path of the guild, by title. */
  async allPublished(guildId: string): Promise<PublishedPath[]> {
    const ids = await this.paths.latestVersionIds(guildId);
    const paths = await Promise.all(ids.map((id) => this.versionById(id)));
    return paths.filter((path) => path !== null).sort((a, b) => a.title.localeCompare(b.title));
  }

  /** The newest published version of one path of the guild; null when there is none. */
  async published(guildId: string, pathId: string): Promise<PublishedPath | null> {
    const [id] = await this.paths.latestVersionIds(guildId, pathId);
    return id === undefined ? null : this.versionById(id);
  }

  /**
   * Publishes the path that comes with the product as version 1, in a guild that has no version of it yet; joins an open
   * transaction.
   *
   * @param personId who brings it, or null for the product itself
   * @returns the newest published version of it
   */
  async importBundled(guildId: string, personId: string | null): Promise<PublishedPath> {
    const path = await this.load(await this.bundled.bringInto({ guildId, personId }));
    if (!path) throw new Error('The bundled path was published but is not there');
    return path;
  }

  private async load(versionId: string): Promise<PublishedPath | null> {
    const stored = await this.paths.findPublished(versionId);
    return stored && publishedPathOf(stored);
  }

  private keep(path: PublishedPath): void {
    this.kept.delete(path.id);
    this.kept.set(path.id, path);
    const [longestUnused] = this.kept.keys();
    if (this.kept.size > KEPT && longestUnused !== undefined) this.kept.delete(longestUnused);
  }
}
