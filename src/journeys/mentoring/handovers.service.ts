import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { isInOffice, momentOf } from '../../calendars/domain/office-time';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import { Problem } from '../../platform/http/problem';
import { Jobs } from '../../platform/jobs/jobs';
import { Messages, type Message } from '../../platform/messages/messages';
import { can } from '../domain/journey-policy';
import { draftHandover } from '../domain/talk-words';
import type { SaveHandoverDto } from '../dto/mentoring.dto';
import { JourneyChangesRepository } from '../persistence/journey-changes.repository';
import { MentorHandoversRepository, type DueHandover } from '../persistence/mentor-handovers.repository';
import { MentorTalksRepository } from '../persistence/mentor-talks.repository';
import type { JourneyWalk } from '../walk/journey-walk';
import { requirePermission, Walks } from '../walk/walks.service';
import { MentoringWriter, type MentoringRequest } from './mentoring-writer';
import { TalkFactsReader } from './talk-facts.service';

const QUEUE = 'mentor-handovers';
const EVERY_TEN_MINUTES = '*/10 * * * *';
/** A note that was deleted by mistake is missed within a day. */
const DELETED_KEPT_MS = 24 * 60 * 60 * 1000;

/**
 * What goes to the backup when a mentor goes on leave. Whose turn it is follows from the calendar alone; here are the
 * words that go with it, and who is told: the backup that it begins, the mentor that it is over, each once, in their
 * own office hours. Each journey is a transaction of its own: what a crash leaves undone, the next run does.
 */
@Injectable()
export class Handovers implements OnApplicationBootstrap {
  constructor(
    private readonly writer: MentoringWriter,
    private readonly handovers: MentorHandoversRepository,
    private readonly notes: MentorTalksRepository,
    private readonly facts: TalkFactsReader,
    private readonly walks: Walks,
    private readonly changes: JourneyChangesRepository,
    private readonly people: People,
    private readonly messages: Messages,
    private readonly jobs: Jobs,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.jobs.work({ queue: QUEUE, retries: 3, handle: () => this.tellWhoIsDue() });
    await this.jobs.schedule(QUEUE, EVERY_TEN_MINUTES);
    // What a process that died left undone is not left until the next round.
    await this.jobs.enqueue(QUEUE, [{}]);
  }

  /** The mentor's words for the next or present leave. @param revision as last read, 0 for the first @throws Problem 404, 403, 409, 412 */
  save(request: MentoringRequest, revision: number, { words, send }: SaveHandoverDto): Promise<void> {
    return this.writer.write(request, async (walk, now) => {
      requirePermission(can(walk.actor(), 'mentor_notes.write'));
      const mentor = walk.primary;
      if (mentor?.id !== request.actor.personId) throw Problem.refused('only_the_mentor', 'Only the mentor hands over; you are the one who gets it.');
      const leave = await this.handovers.leaveOf(request.journeyId, mentor.id, walk.journey.today);
      if (!leave) throw Problem.conflict('no_leave', 'No days away are entered, so there is nothing to hand over. Enter them under “Account” first.');
      if (leave.revision !== revision) throw Problem.stale(leave.revision);
      await this.handovers.save({ awayId: leave.awayId, journeyId: request.journeyId, mentorId: mentor.id, words: words.trim(), sentAt: send ? now : null });
      return send && leave.sentAt === null ? 'handover_sent' : null;
    });
  }

  /** Tells everybody who is due to hear of a leave and is at work now. Run again it goes on where it was. */
  async tellWhoIsDue(): Promise<void> {
    const now = this.clock.now();
    for (const [guildId, due] of Map.groupBy(await this.handovers.due(now), ({ guildId: of }) => of)) {
      const calendars = await this.people.calendarsOf(guildId, due.map(({ personId: id, siteId }) => ({ id, siteId })));
      const atWork = due.filter(({ personId, timeZone }) => {
        const calendar = calendars.get(personId);
        return calendar !== undefined && isInOffice(calendar, momentOf(now, timeZone));
      });
      for (const { journeyId, awayId } of atWork) await this.tellOn(guildId, journeyId, awayId);
    }
    await this.notes.eraseDeletedNotes(new Date(now.getTime() - DELETED_KEPT_MS));
  }

  private async tellOn(guildId: string, journeyId: string, awayId: string): Promise<void> {
    await this.db.transaction(async () => {
      const walk = await this.walks.lock(nobodyOf(guildId), journeyId);
      const now = this.clock.now();
      // Somebody may have taken the leave back, or become the backup, while this waited for the lock.
      const due = await this.handovers.dueOn(journeyId, awayId, now);
      if (!due) return;
      if (due.kind === 'begins') {
        await this.handovers.begin(due, draftHandover(await this.facts.of(walk, await this.facts.lastTalk(walk))), now);
      } else {
        await this.handovers.giveBack(due, now);
      }
      await this.record(walk, due, now);
    });
  }

  private async record({ journey }: JourneyWalk, { kind, personId, mentorId, awayId, guildId }: DueHandover, at: Date): Promise<void> {
    const begins = kind === 'begins';
    await this.changes.save({
      guildId,
      journeyId: journey.id,
      actorId: null,
      at,
      journeyState: journey.state,
      milestones: [],
      activity: [{ key: null, code: begins ? 'handover_begun' : 'handover_over', data: { mentorId, personId } }],
      live: { guildId, to: [journey.hire.id, ...journey.mentors.map(({ id }) => id)], journeyId: journey.id },
      once: null,
    });
    const message: Message = {
      personId, journeyId: journey.id, key: null, actorId: begins ? mentorId : null,
      kind: begins ? 'handover_begun' : 'handover_over',
      once: `handover_${kind}:${awayId}:${journey.id}`,
    };
    await this.messages.tell([message], at);
  }
}

/** Looks at a journey of a guild on nobody's behalf. */
function nobodyOf(guildId: string): Actor {
  return { personId: '', guildId, siteId: '', name: '', timeZone: 'UTC', roles: new Set(), sessionId: null };
}
