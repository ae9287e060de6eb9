import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isLocalDate, type LocalDate } from '../../calendars/domain/local-date';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database, violates } from '../../platform/database/database';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem } from '../../platform/http/problem';
import { Live } from '../../platform/live/live';
import { Messages, type Message, type MessageKind } from '../../platform/messages/messages';
import { decideProposal } from '../domain/proposal-machine';
import { programmeChanges, whoIsTold, type ProgrammeChange } from '../domain/programme-changes';
import type { GuildSessionDto, PublishedProgrammeDto, SaveGuildSessionDto } from '../dto/guild-days.dto';
import { ProgrammeRepository, type SessionPlan, type SessionRow } from '../persistence/programme.repository';
import { ProposalsRepository } from '../persistence/proposals.repository';
import { SeatsRepository } from '../persistence/seats.repository';
import { Promotions } from '../seats/promotions.service';
import { programmeEntryOf } from './programme-reader.service';
import { presentSession } from './session-presenter';
import { SeriesOfGuild, type Series } from './series.service';

/** Calling a session twice the same never tells twice: the number of the programme is part of what names the message. */
const TOLD_AS: Readonly<Record<ProgrammeChange['kind'], MessageKind>> = {
  added: 'session_published',
  changed: 'session_changed',
  cancelled: 'session_cancelled',
};

/** Makes the programme of a day: sessions, from proposals or not, and telling people of them. */
@Injectable()
export class EditProgramme {
  constructor(
    private readonly programme: ProgrammeRepository,
    private readonly proposals: ProposalsRepository,
    private readonly seats: SeatsRepository,
    private readonly promotions: Promotions,
    private readonly series: SeriesOfGuild,
    private readonly requests: RequestsRepository,
    private readonly people: People,
    private readonly messages: Messages,
    private readonly live: Live,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Puts a session on the programme; people see it once it is published. @throws Problem 404, 409, 422 */
  async add(actor: Actor, day: LocalDate, input: SaveGuildSessionDto, key: string | null): Promise<GuildSessionDto> {
    const series = await this.series.of(actor.guildId);
    if (!isLocalDate(day) || !this.series.meetsOn(series, day)) throw Problem.notFound('guild day');
    const request = { personId: actor.personId, key, command: `plan a session on ${day}`, at: this.clock.now() };
    const { kept: id } = await this.oneAProposal(() =>
      this.requests.once(request, async () => {
        const { id: dayId } = await this.programme.lockDay(actor.guildId, day);
        const plan = this.planOf(series, day, input);
        const speakers = await this.speakersOf(actor, input, plan, null);
        const sessionId = await this.programme.insertSession(dayId, plan, randomBytes(32));
        await this.programme.setSpeakers(sessionId, speakers);
        await this.programme.record(actor.guildId, actor.personId, 'session_planned', { sessionId }, this.clock.now());
        return sessionId;
      }),
    );
    return this.read(actor, id);
  }

  /** Changes a session. @throws Problem 404, 409, 412, 422 */
  async save(actor: Actor, id: string, revision: number, input: SaveGuildSessionDto): Promise<GuildSessionDto> {
    const series = await this.series.of(actor.guildId);
    await this.oneAProposal(() =>
      this.db.transaction(async () => {
        const session = await this.lock(actor, id);
        const plan = this.planOf(series, session.day, input);
        plan.keptForFirstTime = session.keptForFirstTime || input.keptForFirstTime;
        const speakers = await this.speakersOf(actor, input, plan, session);
        const { taken } = await this.seats.fullness({ id, capacity: plan.capacity });
        if (plan.capacity < taken) {
          throw Problem.invalid([{ field: 'capacity', problem: `${taken} people have a seat already; nobody loses one.` }]);
        }
        if (!(await this.programme.updateSession(id, revision, plan))) throw Problem.stale(session.revision);
        await this.programme.setSpeakers(id, speakers);
        const locked = await this.seats.lock(id, actor.guildId);
        if (locked) await this.promotions.fill(locked, this.clock.now());
        await this.programme.record(actor.guildId, actor.personId, 'session_changed', { sessionId: id }, this.clock.now());
      }),
    );
    return this.read(actor, id);
  }

  /** Takes a session off the programme; those it concerns are told with the next publication. */
  async cancel(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const session = await this.lock(actor, id);
      await this.programme.cancelSession(id, this.clock.now());
      if (session.proposalId !== null) await this.moveProposal(actor, session.proposalId, 'unschedule');
      await this.programme.record(actor.guildId, actor.personId, 'session_cancelled', { sessionId: id }, this.clock.now());
    });
  }

  /** Lets anybody have a place that was kept for a first-time speaker. */
  async release(actor: Actor, id: string): Promise<GuildSessionDto> {
    await this.db.transaction(async () => {
      const session = await this.lock(actor, id);
      if (!session.keptForFirstTime) return;
      await this.programme.releaseSession(id);
      await this.programme.record(actor.guildId, actor.personId, 'place_released', { sessionId: id }, this.clock.now());
    });
    return this.read(actor, id);
  }

  /** Publishes a day's programme, or publishes it again, and tells those whom a change concerns. */
  async publish(actor: Actor, day: LocalDate): Promise<PublishedProgrammeDto> {
    if (!isLocalDate(day)) throw Problem.notFound('guild day');
    return this.db.transaction(async () => {
      const [planned] = await this.programme.days(actor.guildId, day, day);
      if (!planned) throw Problem.conflict('nothing_planned', 'Nothing is planned for this day yet. Add a session first.');
      const row = await this.programme.lockDay(actor.guildId, day);
      const sessions = await this.programme.sessionsOn(actor.guildId, actor.personId, [row.id]);
      const before = (await this.programme.published([row])).get(row.id) ?? [];
      const after = sessions.map(programmeEntryOf);
      const changes = programmeChanges(before, after);
      if (changes.length === 0) return { changes: 0, told: 0 };
      const at = this.clock.now();
      await this.programme.publish(row, after, actor.personId, at);
      const seats = await this.programme.seatsOn(row.id);
      const messages = changes.flatMap((change) =>
        whoIsTold(change, seats, before, after).map((personId): Message => ({
          personId, kind: TOLD_AS[change.kind], journeyId: null, key: null, actorId: actor.personId,
          page: { title: change.title, link: `/guild-sessions/${change.id}` }, once: `programme:${row.id}:${row.publishedNumber + 1}:${change.id}`,
        })),
      );
      await this.messages.tell(messages, at);
      const told = [...new Set(messages.map(({ personId }) => personId))].filter((personId) => personId !== actor.personId);
      await this.programme.record(actor.guildId, actor.personId, 'programme_published', { guildDayId: row.id, number: row.publishedNumber + 1 }, at);
      await this.live.publish({ guildId: actor.guildId, to: told, managers: true, place: 'guild-days' });
      return { changes: changes.length, told: told.length };
    });
  }

  /** The session, with nobody else changing it. @throws Problem 404; 409 when it is cancelled or over */
  private async lock(actor: Actor, id: string): Promise<SessionRow> {
    const locked = await this.seats.lock(id, actor.guildId);
    const session = locked && (await this.programme.session(actor.guildId, actor.personId, id));
    if (!session) throw Problem.notFound('session');
    if (session.cancelledAt !== null) throw Problem.conflict('cancelled', 'This session was taken off the programme.');
    if (session.endsAt <= this.clock.now()) throw Problem.conflict('over', 'This session is over; its programme stays as it was.');
    return session;
  }

  private planOf(series: Series, day: LocalDate, input: SaveGuildSessionDto): SessionPlan {
    if (input.startsMinutes + input.durationMinutes > 24 * 60) {
      throw Problem.invalid([{ field: 'durationMinutes', problem: 'A session ends on the day on which it begins.' }]);
    }
    return {
      proposalId: input.proposalId ?? null,
      kind: input.kind,
      title: input.title.trim(),
      abstract: input.abstract.trim(),
      track: input.track.trim(),
      room: input.room ?? null,
      link: input.link ?? null,
      startsAt: this.series.instant(series, day, input.startsMinutes),
      endsAt: this.series.instant(series, day, input.startsMinutes + input.durationMinutes),
      capacity: input.capacity,
      keptForFirstTime: input.keptForFirstTime,
    };
  }

  /** Who speaks, a proposal's author first of all; moves the proposal along. */
  private async speakersOf(actor: Actor, input: SaveGuildSessionDto, plan: SessionPlan, before: SessionRow | null): Promise<string[]> {
    const known = await this.people.findByIds(actor.guildId, input.speakerIds);
    const missing = input.speakerIds.findIndex((id) => !known.some((person) => person.id === id));
    if (missing >= 0) throw Problem.invalid([{ field: `speakerIds[${missing}]`, problem: 'There is no such person in this guild.' }]);
    const earlier = before?.proposalId ?? null;
    if (earlier !== null && earlier !== plan.proposalId) await this.moveProposal(actor, earlier, 'unschedule');
    if (plan.proposalId === null) return input.speakerIds;
    const proposal = await this.proposals.lock(actor.guildId, plan.proposalId, this.clock.now());
    if (!proposal) throw Problem.invalid([{ field: 'proposalId', problem: 'There is no such proposal.' }]);
    if (plan.keptForFirstTime && !proposal.firstTime) {
      throw Problem.conflict('kept_for_first_time', 'This place is kept for somebody who has not spoken here before. Release it first, or choose another proposal.');
    }
    if (earlier !== plan.proposalId) await this.moveProposal(actor, plan.proposalId, 'schedule');
    return [...new Set([proposal.author.id, ...input.speakerIds])];
  }

  private async moveProposal(actor: Actor, id: string, action: 'schedule' | 'unschedule'): Promise<void> {
    const proposal = await this.proposals.lock(actor.guildId, id, this.clock.now());
    if (!proposal) return;
    const decision = decideProposal({ state: proposal.state, authorId: proposal.author.id }, action, 'programme');
    if (!decision.ok) throw Problem.conflict('not_confirmed', 'Only a proposal whose author has confirmed it can be put on a programme.');
    if (decision.changed) await this.proposals.setState(id, decision.next, null);
  }

  private async oneAProposal<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (violates(error, 'guild_sessions_one_a_proposal')) throw Problem.conflict('scheduled_already', 'This proposal stands on a programme already.');
      throw error;
    }
  }

  private async read(actor: Actor, id: string): Promise<GuildSessionDto> {
    const session = await this.programme.session(actor.guildId, actor.personId, id);
    if (!session) throw Problem.notFound('session');
    return presentSession(session, actor, this.clock.now());
  }
}
