import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';
import { Live } from '../../platform/live/live';
import { Messages } from '../../platform/messages/messages';
import { REMINDER_DAYS } from '../domain/term';
import { titleWords } from '../domain/titles';
import { GrowthHistoryRepository } from '../persistence/growth-history.repository';
import { TitlesRepository } from '../persistence/titles.repository';

const QUEUE = 'title-terms';
const NIGHTLY = '37 1 * * *';

/** Reminds people of the end of their terms, and ends those that are over. */
@Injectable()
export class Terms implements OnApplicationBootstrap {
  constructor(
    private readonly titles: TitlesRepository,
    private readonly history: GrowthHistoryRepository,
    private readonly messages: Messages,
    private readonly live: Live,
    private readonly jobs: Jobs,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work({ queue: QUEUE, retries: 3, handle: () => this.look() });
    await this.jobs.schedule(QUEUE, NIGHTLY);
  }

  /** Does what is due; whatever a night missed, the next one does. */
  async look(): Promise<void> {
    await this.end();
    await this.remind();
  }

  private async end(): Promise<void> {
    await this.db.transaction(async () => {
      const at = this.clock.now();
      const ended = await this.titles.endThoseThatAreOver(at);
      for (const { id, guildId, reason } of ended) {
        await this.history.add({ guildId, actorId: null, code: `title_${reason}`, id, at });
      }
      for (const guildId of new Set(ended.map((title) => title.guildId))) {
        await this.live.publish({ guildId, to: [], everybody: true, place: 'growth' });
      }
    });
  }

  /** A holder is told once a term: the message goes by its last day. */
  private async remind(): Promise<void> {
    await this.db.transaction(async () => {
      const at = this.clock.now();
      const ending = await this.titles.endingSoon(at, REMINDER_DAYS);
      await this.messages.tell(
        ending.map(({ id, until, kind, area, groupName, person }) => ({
          personId: person.id, kind: 'title_ending' as const, journeyId: null, key: null, actorId: null,
          page: { title: titleWords(kind, area.name, groupName), link: '/growth' }, once: `title_ending:${id}:${until}`,
        })),
        at,
      );
    });
  }
}
