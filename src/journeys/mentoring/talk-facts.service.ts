import { Injectable } from '@nestjs/common';
import { localDateOf } from '../../calendars/domain/local-date';
import { Clock } from '../../platform/clock/clock';
import { isSettled } from '../domain/milestone-states';
import { nextUp } from '../domain/next-up';
import type { DatedItem, TalkFacts } from '../domain/talk-words';
import type { LastTalkDto } from '../dto/mentoring.dto';
import { MentorAssignmentsRepository } from '../persistence/mentor-assignments.repository';
import { MentorTalksRepository } from '../persistence/mentor-talks.repository';
import type { JourneyWalk } from '../walk/journey-walk';

/** As many as two people go through in half an hour. */
const SETTLED_SHOWN = 10;

/** Puts together what hire and mentor have to talk about, or what a backup has to know. */
@Injectable()
export class TalkFactsReader {
  constructor(
    private readonly talks: MentorTalksRepository,
    private readonly assignments: MentorAssignmentsRepository,
    private readonly clock: Clock,
  ) {}

  /** The last time they talked: the later of what a mentor noted and the last meeting of the path that took place. */
  async lastTalk(walk: JourneyWalk): Promise<LastTalkDto | null> {
    const noted = await this.talks.lastTalk(walk.journey.id);
    const meeting = walk.milestones
      .filter((row) => row.state === 'done' && row.doneAt !== null && walk.definition(row.key).type === 'meeting')
      .reduce<{ key: string; at: Date } | null>((last, { key, doneAt }) => (doneAt && (!last || doneAt > last.at) ? { key, at: doneAt } : last), null);
    if (meeting && (!noted || meeting.at > noted.at)) return { id: null, at: meeting.at.toISOString(), title: walk.titleOf(meeting.key) };
    return noted && { id: noted.id, at: noted.at.toISOString(), title: null };
  }

  async of(walk: JourneyWalk, lastTalk: LastTalkDto | null): Promise<TalkFacts> {
    const now = this.clock.now();
    const { journey } = walk;
    const [questions, meetings] = await Promise.all([this.talks.questions(journey.id, now), this.assignments.meetingsToCome([journey.id], now)]);
    const since = lastTalk === null ? null : new Date(lastTalk.at);
    const day = (instant: Date) => localDateOf(instant, journey.timeZone);
    const item = (key: string, on: string): DatedItem => ({ title: walk.titleOf(key), day: on });
    return {
      hireName: firstName(journey.hire.name),
      lastTime: since && day(since),
      settled: walk.milestones
        .flatMap(({ key, assignee, state, doneAt }) => (assignee === 'hire' && isSettled(state) && doneAt && (!since || doneAt > since) ? [{ key, doneAt }] : []))
        .sort((a, b) => b.doneAt.getTime() - a.doneAt.getTime())
        .slice(0, SETTLED_SHOWN)
        .map(({ key, doneAt }) => item(key, day(doneAt))),
      blockers: walk.milestones.flatMap(({ key, blocker }) => (blocker ? [item(key, day(blocker.openedAt))] : [])),
      reviews: walk.milestones.flatMap(({ key, submission }) => (submission ? [item(key, day(submission.submittedAt))] : [])),
      reworked: walk.milestones.filter(({ state }) => state === 'changes_requested').map(({ key }) => walk.titleOf(key)),
      next: nextUp(
        walk.milestones.map((row) => ({
          key: row.key, state: row.state, turn: walk.turn(row.key), due: row.currentDue, requirement: row.requirement, position: row.position,
        })),
        walk.graph,
      ).map(({ key, due }) => item(key, due)),
      questions: questions.filter(({ settledAt }) => settledAt === null).map(({ body }) => body),
      meetings: meetings.map(({ key, day: on }) => item(key, on)),
    };
  }
}

function firstName(name: string): string {
  return name.trim().split(/\s+/)[0] ?? name;
}
