import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';
import { Jobs } from '../../platform/jobs/jobs';
import { readEvent } from '../domain/adapters/read-event';
import { FactsArrived } from '../facts-arrived';
import { EventSourcesRepository } from '../persistence/event-sources.repository';
import { ReceivedEventsRepository, type KeptEvent } from '../persistence/received-events.repository';
import { jsonOf } from '../receiving/unpack';

const QUEUE = 'replay-events';
/** As many as one transaction reads again. */
const PAGE = 200;

/** Reads what is kept of a source again, with today's readers: after one of them, or what the source is trusted for, has changed. */
@Injectable()
export class EventReplay implements OnApplicationBootstrap {
  constructor(
    private readonly sources: EventSourcesRepository,
    private readonly events: ReceivedEventsRepository,
    private readonly arrived: FactsArrived,
    private readonly jobs: Jobs,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work<{ sourceId: string }>({ queue: QUEUE, retries: 3, handle: ({ sourceId }) => this.replay(sourceId) });
  }

  /**
   * Has it done in the background; asked twice, it is done twice, to the same end.
   * @throws Problem 404
   */
  async ask({ guildId, personId }: Pick<Actor, 'guildId'> & { personId: string | null }, sourceId: string): Promise<void> {
    await this.db.transaction(async () => {
      if (!(await this.sources.lock(guildId, sourceId))) throw Problem.notFound('source');
      const at = this.clock.now();
      await this.sources.askReplay(sourceId, at);
      await this.sources.record(guildId, personId, 'event_source_replayed', sourceId, at);
      await this.jobs.enqueue(QUEUE, [{ sourceId }]);
    });
  }

  /** The same events give the same ids, so that only what is read differently is different afterwards. */
  async replay(sourceId: string): Promise<void> {
    let last: KeptEvent | null = null;
    let count = 0;
    for (;;) {
      const page: KeptEvent[] = await this.replayPage(sourceId, last);
      count += page.length;
      if (page.length < PAGE) break;
      last = page.at(-1) ?? null;
    }
    await this.sources.replayed(sourceId, count, this.clock.now());
  }

  private async replayPage(sourceId: string, after: KeptEvent | null): Promise<KeptEvent[]> {
    const source = await this.sources.toReceive(sourceId);
    if (!source) return [];
    const page = await this.db.transaction(async () => {
      const events = await this.events.page(sourceId, after, PAGE);
      await this.events.replace(source.guildId, sourceId, events.map((event) => {
        const posted = { headers: event.headers, body: jsonOf(event), receivedAt: event.receivedAt.toISOString() };
        const { facts, why } = readEvent(source.kind, source.trusts, posted);
        return { id: event.id, whyNot: why, facts: facts.map((fact) => ({ ...fact, source: sourceId, event: event.id })) };
      }));
      return events;
    });
    if (page.length > 0) this.arrived.tell({ guildId: source.guildId, sourceId, eventIds: page.map(({ id }) => id), again: true });
    return page;
  }
}
