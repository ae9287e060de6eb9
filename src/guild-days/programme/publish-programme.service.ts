import { Injectable } from '@nestjs/common';
import { isLocalDate, type LocalDate } from '../../calendars/domain/local-date';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';
import { Live } from '../../platform/live/live';
import { Messages, type Message, type MessageKind } from '../../platform/messages/messages';
import { programmeChanges, whoIsTold, type ProgrammeChange } from '../domain/programme-changes';
import type { PublishedProgrammeDto } from '../dto/guild-days.dto';
import { DraftsRepository } from '../persistence/drafts.repository';
import { ProgrammeRepository, type SessionRow } from '../persistence/programme.repository';
import { SeatsRepository } from '../persistence/seats.repository';
import { Promotions } from '../seats/promotions.service';
import { proposalsOf } from './edit-programme.service';
import { programmeEntryOf } from './programme-reader.service';
import { SessionProposals } from './session-proposals.service';

/** Calling a session twice the same never tells twice: the number of the programme is part of what names the message. */
const TOLD_AS: Readonly<Record<ProgrammeChange['kind'], MessageKind>> = {
  added: 'session_published',
  changed: 'session_changed',
  cancelled: 'session_cancelled',
};

/** Makes what is planned true for everybody, and tells those whom it concerns. */
@Injectable()
export class PublishProgramme {
  constructor(
    private readonly programme: ProgrammeRepository,
    private readonly drafts: DraftsRepository,
    private readonly proposals: SessionProposals,
    private readonly seats: SeatsRepository,
    private readonly promotions: Promotions,
    private readonly messages: Messages,
    private readonly live: Live,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /**
   * Publishes a day's programme, or publishes it again: changes become true together, more seats go to whoever waits,
   * and only those are told whose plans change. Publishing what people know already changes nothing.
   * @throws Problem 404; 409 when nothing is planned, or when more people have a seat by now than a change leaves
   */
  async publish(actor: Actor, day: LocalDate): Promise<PublishedProgrammeDto> {
    if (!isLocalDate(day)) throw Problem.notFound('guild day');
    return this.db.transaction(async () => {
      const [planned] = await this.programme.days(actor.guildId, day, day);
      if (!planned) throw Problem.conflict('nothing_planned', 'Nothing is planned for this day yet. Add a session first.');
      const row = await this.programme.lockDay(actor.guildId, day);
      const before = (await this.programme.published([row])).get(row.id) ?? [];
      const changed = await this.drafts.changedOn(row.id);
      for (const id of changed) await this.makeTrue(actor, id);
      const after = (await this.programme.sessionsOn(actor.guildId, actor.personId, [row.id])).map(programmeEntryOf);
      const changes = programmeChanges(before, after);
      const different = new Set([...changes.map(({ id }) => id), ...changed]).size;
      if (different === 0) return { changes: 0, told: 0 };
      const at = this.clock.now();
      const number = row.publishedNumber + 1;
      await this.programme.publish(row, after, actor.personId, at);
      const seats = await this.programme.seatsOn(row.id);
      const messages = changes.flatMap((change) =>
        whoIsTold(change, seats, before, after).map((personId): Message => ({
          personId, kind: TOLD_AS[change.kind], journeyId: null, key: null, actorId: actor.personId,
          page: { title: change.title, link: pageOf(change, day) }, once: `programme:${row.id}:${number}:${change.id}`,
        })),
      );
      await this.messages.tell(messages, at);
      const told = [...new Set(messages.map(({ personId }) => personId))].filter((personId) => personId !== actor.personId);
      await this.programme.record(actor.guildId, actor.personId, 'programme_published', { guildDayId: row.id, number }, at);
      await this.live.publish({ guildId: actor.guildId, to: told, managers: true, place: 'guild-days' });
      return { changes: different, told: told.length };
    });
  }

  /** One session becomes what its draft says. A session that is over stays as it was. */
  private async makeTrue(actor: Actor, id: string): Promise<void> {
    const locked = await this.seats.lock(id, actor.guildId);
    const session = locked && (await this.programme.session(actor.guildId, actor.personId, id));
    if (!session?.draft) return;
    const now = this.clock.now();
    if (session.endsAt <= now) {
      await this.drafts.remove(id);
      await this.proposals.letGo(actor, proposalsOf(session), [session.proposalId]);
    } else if (session.draft.takesOff) {
      await this.drafts.remove(id);
      await this.programme.cancelSession(id, now);
      await this.proposals.letGo(actor, proposalsOf(session), []);
    } else {
      await this.requireSeats(session, session.draft.capacity);
      await this.drafts.apply(id);
      await this.proposals.letGo(actor, [session.proposalId], [session.draft.proposalId]);
      const renewed = await this.seats.lock(id, actor.guildId);
      if (renewed) await this.promotions.fill(renewed, now);
    }
  }

  /** People may have taken seats since the change was planned. */
  private async requireSeats({ id, title }: SessionRow, capacity: number): Promise<void> {
    const { taken } = await this.seats.fullness({ id, capacity });
    if (capacity < taken) {
      throw Problem.conflict('seats_taken', `${taken} people have a seat in “${title}” by now, and ${capacity} are planned. Give it more seats, then publish.`);
    }
  }
}

/** Where a message leads: to the session, and where that is off to what else there is on the day. */
function pageOf({ id, kind }: ProgrammeChange, day: LocalDate): string {
  return kind === 'cancelled' ? `/guild-days/${day}` : `/guild-sessions/${id}`;
}
