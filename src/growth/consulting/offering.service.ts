import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';
import { Live } from '../../platform/live/live';
import { Messages, type Message } from '../../platform/messages/messages';
import { ConsultationsRepository } from '../persistence/consultations.repository';
import { ConsultingRepository, type WaitingRow } from '../persistence/consulting.repository';
import { ExpertFinder, type Found } from './expert-finder.service';

const QUEUE = 'consultations';
const EVERY_TEN_MINUTES = '*/10 * * * *';

/** Offers what waits to whoever has room, and moves on when an offer is not answered in time. */
@Injectable()
export class Offering implements OnApplicationBootstrap {
  constructor(
    private readonly finder: ExpertFinder,
    private readonly consulting: ConsultingRepository,
    private readonly consultations: ConsultationsRepository,
    private readonly messages: Messages,
    private readonly live: Live,
    private readonly jobs: Jobs,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work({ queue: QUEUE, retries: 3, handle: () => this.moveOn() });
    await this.jobs.schedule(QUEUE, EVERY_TEN_MINUTES);
  }

  /**
   * Offers everything that waits to those who have room. Call under the guild's lock, after each change that may have
   * made room or work.
   *
   * @param moved the consultations that were taken from somebody just now: their askers are told when they have to wait
   */
  async fill(guildId: string, moved: readonly string[], now: Date): Promise<void> {
    const { found, left } = await this.finder.find(guildId, now);
    for (const one of found) await this.give(guildId, one, now);
    const waitingAgain = left.filter(({ id }) => moved.includes(id));
    await this.tell(guildId, waitingAgain.map((one) => waitsAgain(one, now)), now);
  }

  /** Takes back what nobody answered in time, and offers it, and whatever else waits, to those who have room now. */
  async moveOn(): Promise<void> {
    for (const guildId of await this.consulting.guildsToMoveOn()) await this.moveOnIn(guildId);
  }

  private async moveOnIn(guildId: string): Promise<void> {
    await this.db.transaction(async () => {
      await this.consulting.lockGuild(guildId);
      const now = this.clock.now();
      const overdue = await this.consulting.overdue(guildId, now);
      for (const { consultationId } of overdue) {
        await this.consulting.end(consultationId, 'lapsed', '', now);
        await this.consultations.move(consultationId, 'open', now);
        await this.consultations.record({ guildId, actorId: null, consultationId, code: 'lapsed', at: now });
      }
      const lapsed = overdue.map(({ id, consultationId, title, expertId }): Message => ({
        ...about(consultationId, title), personId: expertId, kind: 'consultation_lapsed', once: `consultation_lapsed:${id}`,
      }));
      await this.tell(guildId, lapsed, now);
      await this.fill(guildId, overdue.map(({ consultationId }) => consultationId), now);
    });
  }

  private async give(guildId: string, { waiting, expertId, slot, answerBy }: Found, now: Date): Promise<void> {
    const { id, title, askerId, previous } = waiting;
    if (previous === expertId) {
      await this.consulting.resume(id, slot);
      await this.consultations.move(id, 'accepted', now);
      await this.tell(guildId, [{
        ...about(id, title), personId: expertId, kind: 'consultation_asked_on', actorId: askerId, once: `consultation_asked_on:${id}:${now.toISOString()}`,
      }], now);
      return;
    }
    if (previous !== null) await this.consulting.end(id, 'answered', '', now);
    const offerId = await this.consulting.offer({ consultationId: id, expertId, slot, answerBy, at: now });
    await this.consultations.move(id, 'offered', now);
    await this.consultations.record({ guildId, actorId: null, consultationId: id, code: 'offered', at: now });
    await this.tell(guildId, [{
      ...about(id, title), personId: expertId, kind: 'consultation_offered', actorId: askerId, once: `consultation_offered:${offerId}`,
    }], now);
    await this.live.publish({ guildId, to: [askerId], place: 'consultations' });
  }

  private async tell(guildId: string, messages: Message[], now: Date): Promise<void> {
    if (messages.length === 0) return;
    await this.messages.tell(messages, now);
    await this.live.publish({ guildId, to: messages.map(({ personId }) => personId), place: 'consultations' });
  }
}

function waitsAgain({ id, title, askerId, asked }: WaitingRow, now: Date): Message {
  return { ...about(id, title), personId: askerId, kind: 'consultation_waiting', once: `consultation_waiting:${id}:${asked.length}:${now.toISOString()}` };
}

/** What a message about a consultation says of it. */
export function about(id: string, title: string): Pick<Message, 'journeyId' | 'key' | 'page' | 'actorId'> {
  return { journeyId: null, key: null, page: { title, link: `/consultations/${id}` }, actorId: null };
}
