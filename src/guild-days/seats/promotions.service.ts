import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { People } from '../../people/people.api';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Jobs } from '../../platform/jobs/jobs';
import { Live } from '../../platform/live/live';
import { Messages, type Message } from '../../platform/messages/messages';
import { confirmBy, promotionsDue } from '../domain/waitlist';
import { DraftsRepository } from '../persistence/drafts.repository';
import { ProposalsRepository } from '../persistence/proposals.repository';
import { SeatsRepository, type LockedSession } from '../persistence/seats.repository';

const QUEUE = 'guild-day-seats';
const EVERY_MINUTE = '* * * * *';

/** Gives seats that are free to those who wait, in their order, and moves on when somebody does not answer in time. */
@Injectable()
export class Promotions implements OnApplicationBootstrap {
  constructor(
    private readonly seats: SeatsRepository,
    private readonly proposals: ProposalsRepository,
    private readonly drafts: DraftsRepository,
    private readonly people: People,
    private readonly messages: Messages,
    private readonly live: Live,
    private readonly jobs: Jobs,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work({ queue: QUEUE, retries: 3, handle: () => this.moveOn() });
    await this.jobs.schedule(QUEUE, EVERY_MINUTE);
  }

  /** Promotes into every free seat. Call inside the transaction that locked the session. */
  async fill(session: LockedSession, now: Date): Promise<void> {
    if (session.cancelledAt !== null || session.startsAt <= now) return;
    const due = promotionsDue(await this.seats.fullness(session));
    if (due === 0) return;
    const waiting = await this.seats.firstWaiting(session.id, due);
    const sites = await this.people.siteCalendars(session.guildId);
    const messages: Message[] = [];
    for (const { id, personId, siteId } of waiting) {
      const site = sites.get(siteId);
      const until = site ? confirmBy(now, session.startsAt, site.calendar, site.timeZone) : null;
      await this.seats.give(id, until);
      messages.push(messageTo(personId, until === null ? 'seat_given' : 'seat_offered', session, id));
    }
    await this.tell(session, messages, now);
  }

  /** Every seat that was offered for too long goes on to the next; what took place counts as given, and can change no more. */
  async moveOn(): Promise<void> {
    for (const sessionId of await this.seats.sessionsToMoveOn(this.clock.now())) await this.moveOnIn(sessionId);
    await this.drafts.forgetWhatIsOver(this.clock.now());
    await this.proposals.giveThoseThatTookPlace(this.clock.now());
  }

  private async moveOnIn(sessionId: string): Promise<void> {
    await this.db.transaction(async () => {
      const session = await this.seats.lock(sessionId, null);
      if (!session) return;
      const now = this.clock.now();
      const overdue = await this.seats.overdueOffers(sessionId, now);
      for (const { id } of overdue) await this.seats.end(id, 'lapsed', now);
      await this.tell(session, overdue.map(({ id, personId }) => messageTo(personId, 'seat_lapsed', session, id)), now);
      await this.fill(session, now);
    });
  }

  private async tell(session: LockedSession, messages: Message[], now: Date): Promise<void> {
    if (messages.length === 0) return;
    await this.messages.tell(messages, now);
    await this.live.publish({ guildId: session.guildId, to: messages.map(({ personId }) => personId), place: 'guild-days' });
  }
}

function messageTo(personId: string, kind: 'seat_offered' | 'seat_given' | 'seat_lapsed', { id, title }: LockedSession, seatId: number): Message {
  return {
    personId, kind, journeyId: null, key: null, actorId: null, page: { title, link: `/guild-sessions/${id}` }, once: `${kind}:${seatId}`,
  };
}
