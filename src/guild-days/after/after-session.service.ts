import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem } from '../../platform/http/problem';
import { feedbackShown, withAnswer } from '../domain/feedback-sums';
import { feedbackIsOpen } from '../domain/session-times';
import type { AddMaterialDto, ArchivedSessionDto, GiveFeedbackDto, GuildSessionPageDto } from '../dto/guild-days.dto';
import { AttendanceRepository } from '../persistence/attendance.repository';
import { ProgrammeRepository, type SessionRow } from '../persistence/programme.repository';
import { SeatsRepository } from '../persistence/seats.repository';
import { SeriesOfGuild } from '../programme/series.service';
import { hosts, presentSession, sees } from '../programme/session-presenter';

/** A session's page, and what remains of it: feedback without names, materials, the archive. */
@Injectable()
export class AfterSession {
  constructor(
    private readonly attendance: AttendanceRepository,
    private readonly programme: ProgrammeRepository,
    private readonly seats: SeatsRepository,
    private readonly series: SeriesOfGuild,
    private readonly requests: RequestsRepository,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** @throws Problem 404 */
  async page(actor: Actor, sessionId: string): Promise<GuildSessionPageDto> {
    const session = await this.find(actor, sessionId);
    const reads = hosts(actor, session);
    const [materials, feedback, { timeZone }] = await Promise.all([
      this.attendance.materials(sessionId),
      reads ? this.attendance.feedback(sessionId) : null,
      this.series.of(actor.guildId),
    ]);
    const now = this.clock.now();
    const said = feedback && feedbackShown(feedback, !feedbackIsOpen(session, now));
    return {
      session: presentSession(session, actor, now),
      timeZone,
      materials,
      feedback: said && { ...said, ratings: said.ratings && [...said.ratings], words: [...said.words] },
    };
  }

  /** Keeps what somebody who was there says, with nothing that leads back to them. @throws Problem 403, 404, 409 */
  async giveFeedback(actor: Actor, sessionId: string, { rating, words }: GiveFeedbackDto): Promise<GuildSessionPageDto> {
    const session = await this.find(actor, sessionId);
    if (!session.attended) throw Problem.refused('was_not_there', 'Feedback comes from those who were there. Check in first.');
    if (!feedbackIsOpen(session, this.clock.now())) throw Problem.conflict('feedback_closed', 'Feedback is open until two weeks after a session.');
    const kept = await this.db.transaction(async () => {
      await this.seats.lock(sessionId, actor.guildId);
      if (!(await this.attendance.receiveFeedback(sessionId, actor.personId))) return false;
      const before = await this.attendance.feedback(sessionId);
      await this.attendance.keepFeedback(sessionId, withAnswer(before, { rating, words: words?.trim() || null }));
      return true;
    });
    if (!kept) throw Problem.conflict('given_already', 'You have given feedback on this session. It has no name on it, so it cannot be changed.');
    return this.page(actor, sessionId);
  }

  /** @throws Problem 403, 404 */
  async addMaterial(actor: Actor, sessionId: string, { kind, title, url }: AddMaterialDto, key: string | null): Promise<GuildSessionPageDto> {
    const session = await this.find(actor, sessionId);
    if (!hosts(actor, session)) throw Problem.refused('only_the_host', 'Only the speakers of a session and guild managers add to it.');
    const at = this.clock.now();
    await this.requests.once({ personId: actor.personId, key, command: `add material to ${sessionId}`, at }, async () => {
      await this.attendance.addMaterial(sessionId, { kind, title: title.trim(), url }, actor.personId, at);
      return sessionId;
    });
    return this.page(actor, sessionId);
  }

  /** Removes a link; one that is gone already is gone. @throws Problem 403, 404 */
  async removeMaterial(actor: Actor, sessionId: string, materialId: string): Promise<GuildSessionPageDto> {
    const session = await this.find(actor, sessionId);
    if (!hosts(actor, session)) throw Problem.refused('only_the_host', 'Only the speakers of a session and guild managers remove what belongs to it.');
    await this.attendance.removeMaterial(sessionId, materialId);
    return this.page(actor, sessionId);
  }

  /** Sessions that took place, newest first. @param words all of which stand in the title, the text or a speaker's name */
  archive(actor: Actor, words: string): Promise<ArchivedSessionDto[]> {
    return this.attendance.archive(actor.guildId, words.trim().slice(0, 200), this.clock.now());
  }

  private async find(actor: Actor, sessionId: string): Promise<SessionRow> {
    const session = await this.programme.session(actor.guildId, actor.personId, sessionId);
    if (!session || !sees(actor, session)) throw Problem.notFound('session');
    return session;
  }
}
