import { Injectable } from '@nestjs/common';
import type { Actor } from '../platform/access/actor';
import { Clock } from '../platform/clock/clock';
import { RequestsRepository } from '../platform/http/persistence/requests.repository';
import { Live } from '../platform/live/live';
import { GrowthHistoryRepository } from './persistence/growth-history.repository';

/** Who asks for what. */
export interface GrowthRequest {
  actor: Actor;
  /** The Idempotency-Key. */
  key: string | null;
  /** What is done, such as `nomination_granted`. */
  code: string;
  /** The id of what it is done to; null for what does not exist yet. */
  about: string | null;
}

/** Changes areas, nominations and titles: once a request, written down, and shown to whoever looks at them. */
@Injectable()
export class GrowthWriter {
  constructor(
    private readonly requests: RequestsRepository,
    private readonly history: GrowthHistoryRepository,
    private readonly live: Live,
    private readonly clock: Clock,
  ) {}

  /** @param work decides and writes, in one transaction; @returns the id that it answered */
  async write({ actor, key, code, about }: GrowthRequest, work: (now: Date) => Promise<string>): Promise<string> {
    const { guildId, personId } = actor;
    const at = this.clock.now();
    const { kept } = await this.requests.once({ personId, key, command: ['growth', code, about].filter(Boolean).join(' '), at }, async () => {
      const id = await work(this.clock.now());
      await this.history.add({ guildId, actorId: personId, code, id, at });
      await this.live.publish({ guildId, to: [], everybody: true, place: 'growth' });
      return id;
    });
    return kept;
  }
}
