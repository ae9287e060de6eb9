import { randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isLocalDate, type LocalDate } from '../../calendars/domain/local-date';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem } from '../../platform/http/problem';
import { samePlan } from '../domain/same-plan';
import type { GuildSessionDto, SaveGuildSessionDto } from '../dto/guild-days.dto';
import { DraftsRepository, type DraftPlan } from '../persistence/drafts.repository';
import { ProgrammeRepository, type SessionPlan, type SessionRow } from '../persistence/programme.repository';
import { SeatsRepository } from '../persistence/seats.repository';
import { presentSession } from './session-presenter';
import { SessionProposals } from './session-proposals.service';
import { SeriesOfGuild, type Series } from './series.service';

/**
 * Makes the programme of a day. Whatever is published stays as people know it: a change of it is kept beside it, and
 * becomes true with the next publication.
 */
@Injectable()
export class EditProgramme {
  constructor(
    private readonly programme: ProgrammeRepository,
    private readonly drafts: DraftsRepository,
    private readonly proposals: SessionProposals,
    private readonly seats: SeatsRepository,
    private readonly series: SeriesOfGuild,
    private readonly requests: RequestsRepository,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Puts a session on the programme; people see it once it is published. @throws Problem 404, 409, 422 */
  async add(actor: Actor, day: LocalDate, input: SaveGuildSessionDto, key: string | null): Promise<GuildSessionDto> {
    const series = await this.series.of(actor.guildId);
    if (!isLocalDate(day) || !this.series.meetsOn(series, day)) throw Problem.notFound('guild day');
    const request = { personId: actor.personId, key, command: `plan a session on ${day}`, at: this.clock.now() };
    const { kept: id } = await this.requests.once(request, async () => {
      const { id: dayId } = await this.programme.lockDay(actor.guildId, day);
      const plan = this.planOf(series, day, input);
      const speakers = await this.proposals.takeUp(actor, { ...plan, speakerIds: input.speakerIds }, []);
      const sessionId = await this.programme.insertSession(dayId, plan, randomBytes(32));
      await this.programme.setSpeakers(sessionId, speakers);
      await this.record(actor, 'session_planned', sessionId);
      return sessionId;
    });
    return this.read(actor, id);
  }

  /** Changes a session: at once while nobody but its makers sees it, otherwise as a draft beside it. @throws Problem 404, 409, 412, 422 */
  async save(actor: Actor, id: string, revision: number, input: SaveGuildSessionDto): Promise<GuildSessionDto> {
    const series = await this.series.of(actor.guildId);
    await this.db.transaction(async () => {
      const session = await this.lock(actor, id);
      const plan = this.planOf(series, session.day, input);
      plan.keptForFirstTime = session.keptForFirstTime || input.keptForFirstTime;
      const held = proposalsOf(session);
      const speakerIds = await this.proposals.takeUp(actor, { ...plan, speakerIds: input.speakerIds }, held);
      if (session.publishedAt === null) {
        if (!(await this.programme.updateSession(id, revision, plan))) throw Problem.stale(session.revision);
        await this.programme.setSpeakers(id, speakerIds);
      } else {
        await this.requireSeats(session, plan.capacity);
        if (!(await this.programme.touchSession(id, revision, plan.keptForFirstTime))) throw Problem.stale(session.revision);
        await this.keepDraft(actor, session, { ...plan, speakerIds, takesOff: false });
      }
      await this.proposals.letGo(actor, held, [plan.proposalId, session.publishedAt === null ? null : session.proposalId]);
      await this.record(actor, 'session_changed', id);
    });
    return this.read(actor, id);
  }

  /** Takes a session off the programme: at once while nobody but its makers sees it, otherwise with the next publication. */
  async cancel(actor: Actor, id: string): Promise<void> {
    await this.db.transaction(async () => {
      const session = await this.lock(actor, id);
      if (session.publishedAt === null) {
        await this.programme.cancelSession(id, this.clock.now());
        await this.proposals.letGo(actor, [session.proposalId], []);
      } else {
        await this.programme.touchSession(id, session.revision, session.keptForFirstTime);
        await this.proposals.letGo(actor, proposalsOf(session), [session.proposalId]);
        await this.keepDraft(actor, session, { ...session, speakerIds: session.speakers.map((speaker) => speaker.id), takesOff: true });
      }
      await this.record(actor, 'session_cancelled', id);
    });
  }

  /** Leaves a session as people know it: what was changed and not published is forgotten. @throws Problem 404, 409 */
  async takeBack(actor: Actor, id: string): Promise<GuildSessionDto> {
    await this.db.transaction(async () => {
      const session = await this.lock(actor, id);
      if (session.draft === null) return;
      await this.programme.touchSession(id, session.revision, session.keptForFirstTime);
      await this.drafts.remove(id);
      await this.proposals.letGo(actor, proposalsOf(session), [session.proposalId]);
      await this.record(actor, 'session_change_taken_back', id);
    });
    return this.read(actor, id);
  }

  /** Lets anybody have a place that was kept for a first-time speaker. */
  async release(actor: Actor, id: string): Promise<GuildSessionDto> {
    await this.db.transaction(async () => {
      const session = await this.lock(actor, id);
      if (!session.keptForFirstTime) return;
      await this.programme.releaseSession(id);
      await this.record(actor, 'place_released', id);
    });
    return this.read(actor, id);
  }

  /** Keeps a change beside what is published; one that comes to the same is none. */
  private async keepDraft(actor: Actor, session: SessionRow, draft: DraftPlan): Promise<void> {
    const published = { ...session, speakerIds: session.speakers.map(({ id }) => id) };
    if (!draft.takesOff && samePlan(draft, published)) await this.drafts.remove(session.id);
    else await this.drafts.save(session.id, draft, actor.personId, this.clock.now());
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

  private async requireSeats({ id }: SessionRow, capacity: number): Promise<void> {
    const { taken } = await this.seats.fullness({ id, capacity });
    if (capacity < taken) throw Problem.invalid([{ field: 'capacity', problem: `${taken} people have a seat already; nobody loses one.` }]);
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

  private record(actor: Actor, code: string, sessionId: string): Promise<void> {
    return this.programme.record(actor.guildId, actor.personId, code, { sessionId }, this.clock.now());
  }

  private async read(actor: Actor, id: string): Promise<GuildSessionDto> {
    const session = await this.programme.session(actor.guildId, actor.personId, id);
    if (!session) throw Problem.notFound('session');
    return presentSession(session, actor, this.clock.now());
  }
}

/** The proposals that a session holds: the published one, and one that is to take its place. */
export function proposalsOf({ proposalId, draft }: Pick<SessionRow, 'proposalId' | 'draft'>): (string | null)[] {
  return draft === null ? [proposalId] : [proposalId, draft.proposalId];
}
