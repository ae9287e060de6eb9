import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';
import { seatForNewcomer } from '../domain/waitlist';
import type { GuildSessionDto } from '../dto/guild-days.dto';
import { ProgrammeRepository } from '../persistence/programme.repository';
import { SeatsRepository, type LockedSession } from '../persistence/seats.repository';
import { presentSession } from '../programme/session-presenter';
import { Promotions } from './promotions.service';

/**
 * Asking for a seat, giving it back, and saying that one comes. Each happens under the session's lock, so seats are
 * given in the order of asking; doing the same twice changes nothing the second time.
 */
@Injectable()
export class Seats {
  constructor(
    private readonly seats: SeatsRepository,
    private readonly programme: ProgrammeRepository,
    private readonly promotions: Promotions,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** A seat where one is free, a place on the waitlist otherwise. @throws Problem 404; 409 once it has begun, or for its speakers */
  async ask(actor: Actor, sessionId: string): Promise<GuildSessionDto> {
    await this.db.transaction(async () => {
      const session = await this.open(actor, sessionId);
      if (await this.seats.seatOf(sessionId, actor.personId)) return;
      if (await this.seats.speaks(sessionId, actor.personId)) throw Problem.conflict('holds_it', 'You hold this session: it needs no seat for you.');
      const got = seatForNewcomer(await this.seats.fullness(session));
      await this.seats.insert(sessionId, actor.personId, got, this.clock.now());
    });
    return this.read(actor, sessionId);
  }

  /** Gives the seat, the offer or the place on the waitlist back; whoever waits longest is asked at once. */
  async leave(actor: Actor, sessionId: string): Promise<GuildSessionDto> {
    await this.db.transaction(async () => {
      const session = await this.open(actor, sessionId);
      const seat = await this.seats.seatOf(sessionId, actor.personId);
      if (!seat) return;
      const now = this.clock.now();
      await this.seats.end(seat.id, 'cancelled', now);
      if (seat.state !== 'waiting') await this.promotions.fill(session, now);
    });
    return this.read(actor, sessionId);
  }

  /** A promoted person says that they come. @throws Problem 404; 409 when no seat is offered to them any more */
  async confirm(actor: Actor, sessionId: string): Promise<GuildSessionDto> {
    await this.db.transaction(async () => {
      await this.open(actor, sessionId);
      const seat = await this.seats.seatOf(sessionId, actor.personId);
      if (seat?.state === 'seated') return;
      if (seat?.state !== 'offered' || seat.confirmBy === null || seat.confirmBy <= this.clock.now()) {
        throw Problem.conflict('no_seat_offered', 'No seat is kept for you here now. Ask for one to be told when the next is free.');
      }
      await this.seats.give(seat.id, null);
    });
    return this.read(actor, sessionId);
  }

  private async open(actor: Actor, sessionId: string): Promise<LockedSession> {
    const session = await this.seats.lock(sessionId, actor.guildId);
    if (session?.publishedAt == null) throw Problem.notFound('session');
    if (session.cancelledAt !== null) throw Problem.conflict('cancelled', 'This session was taken off the programme.');
    if (session.startsAt <= this.clock.now()) throw Problem.conflict('begun', 'This session has begun: seats are no longer given or taken back.');
    return session;
  }

  private async read(actor: Actor, sessionId: string): Promise<GuildSessionDto> {
    const session = await this.programme.session(actor.guildId, actor.personId, sessionId);
    if (!session) throw Problem.notFound('session');
    return presentSession(session, actor, this.clock.now());
  }
}
