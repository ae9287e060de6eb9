import { Injectable } from '@nestjs/common';
import { Proofs } from '../../journeys/journeys.api';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';
import { Live } from '../../platform/live/live';
import { proofsOf } from '../domain/proofs';
import { doorsAreOpen, listIsOpen } from '../domain/session-times';
import type { GuildSessionDto, HostsListDto } from '../dto/guild-days.dto';
import { AttendanceRepository } from '../persistence/attendance.repository';
import { ProgrammeRepository, type SessionRow } from '../persistence/programme.repository';
import { hosts, ownSeatOf, presentSession, sees } from '../programme/session-presenter';
import { CheckInLimits } from './check-in-limits';
import { codeAt, isCode, nextCodeAt } from './rotating-code';

/** Who was there, by the code on the screen or by the host's list; a hire's milestone follows from it. */
@Injectable()
export class CheckIn {
  constructor(
    private readonly attendance: AttendanceRepository,
    private readonly programme: ProgrammeRepository,
    private readonly proofs: Proofs,
    private readonly people: People,
    private readonly limits: CheckInLimits,
    private readonly live: Live,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** For the host: the code that is shown now, and everybody who is or was expected. @throws Problem 403, 404 */
  async list(actor: Actor, sessionId: string): Promise<HostsListDto> {
    const session = await this.hosted(actor, sessionId);
    const now = this.clock.now();
    const open = session.publishedAt !== null && session.cancelledAt === null && doorsAreOpen(session, now);
    const [secret, people] = await Promise.all([this.attendance.codeSecret(sessionId), this.attendance.people(sessionId)]);
    return {
      session: presentSession(session, actor, now),
      code: open && secret ? codeAt(secret, now) : null,
      nextCodeAt: open ? nextCodeAt(now).toISOString() : null,
      people: people.map(({ person, seat, attended, markedByHost }) => ({ person, seat: ownSeatOf({ seat }), attended, markedByHost })),
    };
  }

  /** Checks oneself in with the code on the screen. @throws Problem 404; 409 too early or late; 422 wrong code; 429 */
  async byCode(actor: Actor, sessionId: string, code: string): Promise<GuildSessionDto> {
    const session = await this.find(actor, sessionId);
    const now = this.clock.now();
    if (session.publishedAt === null || session.cancelledAt !== null || !doorsAreOpen(session, now)) {
      throw Problem.conflict('doors_closed', 'Checking in works from half an hour before a session to an hour after it.');
    }
    await this.limits.count(sessionId, actor.personId);
    const secret = await this.attendance.codeSecret(sessionId);
    if (!secret || !isCode(secret, code, now)) {
      throw Problem.invalid([{ field: 'code', problem: 'This is not the code on the screen now. It changes every minute.' }]);
    }
    await this.mark(actor, session, actor.personId, 'code');
    return presentSession(await this.find(actor, sessionId), actor, this.clock.now());
  }

  /** The host says that somebody was there. @throws Problem 403, 404, 409 */
  async byHost(actor: Actor, sessionId: string, personId: string): Promise<HostsListDto> {
    const session = await this.listed(actor, sessionId);
    if (!(await this.people.find(actor.guildId, personId))) throw Problem.notFound('person');
    await this.mark(actor, session, personId, 'host');
    return this.list(actor, sessionId);
  }

  /**
   * Takes a mark back that a host set in error; one's own check-in by code stays. Automatic evidence completes and never
   * reverses, so a milestone that is done stays done; what only waited for an unlock is let go.
   * @throws Problem 403, 404, 409
   */
  async takeBack(actor: Actor, sessionId: string, personId: string): Promise<HostsListDto> {
    const session = await this.listed(actor, sessionId);
    if (!(await this.people.find(actor.guildId, personId))) throw Problem.notFound('person');
    await this.db.transaction(async () => {
      if (!(await this.attendance.unmark(sessionId, personId))) return;
      const proved = new Set((await this.attendance.kindsAttended(actor.guildId, personId)).flatMap(proofsOf));
      await this.proofs.takeBack(actor, personId, proofsOf(session.kind).filter((proof) => !proved.has(proof)));
      const at = this.clock.now();
      await this.programme.record(actor.guildId, actor.personId, 'attendance_taken_back', { sessionId, personId }, at);
      await this.live.publish({ guildId: actor.guildId, to: [personId, ...session.speakers.map(({ id }) => id)], managers: true, place: 'guild-days' });
    });
    return this.list(actor, sessionId);
  }

  private async mark(actor: Actor, session: SessionRow, personId: string, how: 'code' | 'host'): Promise<void> {
    await this.db.transaction(async () => {
      const at = this.clock.now();
      if (!(await this.attendance.mark(session.id, personId, how, actor.personId, at))) return;
      await this.proofs.prove(actor, personId, proofsOf(session.kind));
      const to = [personId, ...session.speakers.map(({ id }) => id)];
      await this.live.publish({ guildId: actor.guildId, to, managers: true, place: 'guild-days' });
    });
  }

  /** The session, while its host may still say who was there. @throws Problem 403, 404, 409 */
  private async listed(actor: Actor, sessionId: string): Promise<SessionRow> {
    const session = await this.hosted(actor, sessionId);
    if (!listIsOpen(session, this.clock.now()) || session.publishedAt === null || session.cancelledAt !== null) {
      throw Problem.conflict('list_closed', 'The list is open from half an hour before the session to two weeks after it.');
    }
    return session;
  }

  private async hosted(actor: Actor, sessionId: string): Promise<SessionRow> {
    const session = await this.find(actor, sessionId);
    if (!hosts(actor, session)) throw Problem.refused('only_the_host', 'Only the speakers of a session and guild managers see who comes.');
    return session;
  }

  private async find(actor: Actor, sessionId: string): Promise<SessionRow> {
    const session = await this.programme.session(actor.guildId, actor.personId, sessionId);
    if (!session || !sees(actor, session)) throw Problem.notFound('session');
    return session;
  }
}
