import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { localDateOf } from '../calendars/domain/local-date';
import { Paths } from '../paths/paths.api';
import { People } from '../people/people.api';
import { Clock } from '../platform/clock/clock';
import { Database } from '../platform/database/database';
import { Jobs } from '../platform/jobs/jobs';
import { Messages, type Message } from '../platform/messages/messages';
import { Contents, type OwnerOf } from './contents.service';
import { MilestoneCareRepository } from './persistence/milestone-care.repository';

const QUEUE = 'content-reviews';
const NIGHTLY = '43 3 * * *';

/** Tells the owner of content, once, that the day by which to look has passed. */
@Injectable()
export class ReviewReminders implements OnApplicationBootstrap {
  constructor(
    private readonly care: MilestoneCareRepository,
    private readonly contents: Contents,
    private readonly paths: Paths,
    private readonly people: People,
    private readonly messages: Messages,
    private readonly jobs: Jobs,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work({ queue: QUEUE, retries: 3, handle: () => this.remind() });
    await this.jobs.schedule(QUEUE, NIGHTLY);
  }

  /** Tells whoever has not been told; once more tells nobody. Where nobody owns the content, the guild's managers are told. */
  async remind(): Promise<void> {
    const at = this.clock.now();
    const overdue = await this.care.overdue(localDateOf(at, 'UTC'));
    for (const [guildId, rows] of Map.groupBy(overdue, (row) => row.guildId)) {
      const ownerOf = await this.contents.owners(guildId);
      const messages = await Promise.all(rows.map((row) => this.messagesAbout(guildId, row, ownerOf)));
      await this.db.transaction(() => this.messages.tell(messages.flat(), at));
    }
  }

  private async messagesAbout(
    guildId: string,
    { pathId, key, reviewBy, ...care }: { pathId: string; key: string; reviewBy: string; ownerId: string | null; ownerTopic: string | null },
    ownerOf: OwnerOf,
  ): Promise<Message[]> {
    const definition = (await this.paths.published(guildId, pathId))?.byKey.get(key);
    if (!definition) return [];
    const owners = ownerOf(care, definition)?.people ?? [];
    const told = owners.length > 0 ? owners : await this.people.withRole(guildId, 'manager');
    return told.map(({ id }) => ({
      personId: id, kind: 'review_due', journeyId: null, key: null, actorId: null,
      page: { title: definition.title, link: `/content/${pathId}/${encodeURIComponent(key)}` },
      once: `review_due:${pathId}/${key}:${reviewBy}`,
    }));
  }
}
