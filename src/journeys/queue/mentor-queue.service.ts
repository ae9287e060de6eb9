import { Injectable } from '@nestjs/common';
import { workingMinutesBetween } from '../../calendars/domain/working-calendar';
import { localDateOf } from '../../calendars/domain/local-date';
import { Paths, type PublishedPath } from '../../paths/paths.api';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { Database } from '../../platform/database/database';
import type { AwayNoteDto, HireAtAGlanceDto, QueueDto, QueueItemDto } from '../dto/journeys.dto';
import { isSettled } from '../domain/milestone-states';
import { inQueueOrder } from '../domain/queue-order';
import { waitsOnOthers } from '../domain/turn';
import { unlocks } from '../domain/unlocking';
import { QueueRepository, type QueueRow } from '../persistence/queue.repository';
import { WelcomeRepository } from '../persistence/welcome.repository';
import { Cards, refOf } from '../reading/cards';
import { headerOf } from '../reading/header';
import { JourneyReader } from '../reading/journey-reader.service';
import { graphOf } from '../walk/journey-walk';
import { Walks, type ReadingWalk } from '../walk/walks.service';

/** What waits on a mentor, a reviewer or an assignee, and a mentor's hires at a glance. */
@Injectable()
export class MentorQueue {
  constructor(
    private readonly queue: QueueRepository,
    private readonly welcomes: WelcomeRepository,
    private readonly walks: Walks,
    private readonly reader: JourneyReader,
    private readonly people: People,
    private readonly paths: Paths,
    private readonly db: Database,
    private readonly clock: Clock,
  ) {}

  /** Everything that waits on the reader: who is stuck, then what blocks somebody, then the longest wait in the reader's working time. */
  async waitingOn(actor: Actor): Promise<QueueDto> {
    const now = this.clock.now();
    const [rows, calendars, away] = await this.db.together(() => Promise.all([
      this.queue.waitingOn(readerOf(actor), now),
      this.people.calendarsOf(actor.guildId, [{ id: actor.personId, siteId: actor.siteId }]),
      this.people.awayOf([actor.personId]),
    ]));
    const periods = away.get(actor.personId) ?? [];
    const calendar = calendars.get(actor.personId);
    if (!calendar) throw new Error(`no site ${actor.siteId}`);
    const items = await Promise.all(rows.map(async (row) => {
      const path = await this.paths.versionById(row.pathVersionId);
      if (!path) throw new Error(`no published path version ${row.pathVersionId}`);
      const waitedMinutes = workingMinutesBetween(calendar, row.since, now, actor.timeZone);
      const blocked = unlocks(graphOf(path), row.key).filter((key) => row.locked.includes(key));
      return {
        stuck: row.kind === 'stuck',
        lockedDependants: row.kind === 'stuck' || notYetDue(row, now) ? 0 : blocked.length,
        waitedMinutes,
        openedAt: row.due ?? row.since.toISOString(),
        id: row.id,
        shown: presentItem(row, path, waitedMinutes, blocked),
      };
    }));
    return { items: inQueueOrder(items).map(({ shown }) => shown), away: await this.awayNote(actor, periods) };
  }

  /** The hires that the reader accompanies now, by name. */
  async hires(actor: Actor): Promise<HireAtAGlanceDto[]> {
    const mentored = await this.queue.mentoredBy(actor.personId, this.clock.now());
    const kinds = new Map(mentored.map(({ journeyId, kind }) => [journeyId, kind]));
    const walks = await this.walks.readMany(actor, [...kinds.keys()]);
    const questions = await this.welcomes.questionSums([...kinds.keys()]);
    return walks
      .map((found) => ({ ...this.atAGlance(found, kinds.get(found.reading.id) ?? 'primary'), firstQuestions: questions.get(found.reading.id) ?? null }))
      .sort((a, b) => a.hire.name.localeCompare(b.hire.name));
  }

  private atAGlance({ walk, reading }: ReadingWalk, kind: 'primary' | 'backup'): Omit<HireAtAGlanceDto, 'firstQuestions'> {
    const cards = new Cards(walk, reading);
    const header = headerOf(walk, reading);
    const phase = walk.path.phases.find(({ key }) => key === walk.currentPhaseKey());
    const waiting = walk.milestones.filter((row) => row.blocker !== null || waitsOnOthers(walk.turn(row.key)));
    const own = walk.milestones.filter((row) => row.assignee === 'hire');
    return {
      journeyId: reading.id,
      hire: header.hire,
      kind,
      cohortName: reading.cohortName,
      siteName: reading.siteName,
      state: reading.state,
      day: header.day,
      lastDay: header.lastDay,
      phaseTitle: phase?.title ?? '',
      done: own.filter((row) => isSettled(row.state)).length,
      total: own.length,
      pace: this.reader.pace(walk, reading),
      waiting: waiting.map((row) => ({
        key: row.key,
        title: walk.titleOf(row.key),
        turn: walk.turn(row.key),
        since: (row.blocker?.openedAt ?? row.submission?.submittedAt)?.toISOString() ?? null,
        stuck: row.blocker !== null,
      })),
      segments: own.map((row) => cards.segment(row)),
      attendance: walk.milestones
        .filter((row) => row.mode === 'attend' && walk.states.get(row.key) !== 'locked' && !isSettled(row.state) && row.currentDue <= reading.today)
        .map((row) => ({ key: row.key, title: walk.titleOf(row.key), state: row.state })),
    };
  }

  /** The present or next absence of the reader, and who answers each hire meanwhile. */
  private async awayNote(actor: Actor, periods: readonly Away[]): Promise<AwayNoteDto | null> {
    const today = localDateOf(this.clock.now(), actor.timeZone);
    const next = periods.find((period) => period.to >= today);
    if (!next) return null;
    const mentored = await this.queue.mentoredBy(actor.personId, this.clock.now());
    const primary = mentored.filter(({ kind }) => kind === 'primary').map(({ journeyId }) => journeyId);
    const walks = await this.walks.readMany(actor, primary);
    return {
      from: next.from,
      to: next.to,
      coveredBy: walks.map(({ walk, reading }) => ({ hire: refOf(reading.hire), by: walk.backup ? refOf(walk.backup) : null })),
    };
  }
}

/** Days away, both ends included. */
interface Away {
  from: string;
  to: string;
}

function readerOf(actor: Actor) {
  return { personId: actor.personId, guildId: actor.guildId, isAdmin: actor.roles.has('admin'), isManager: actor.roles.has('manager') };
}

/** A task that nobody waits for yet. */
function notYetDue({ kind, since }: QueueRow, now: Date): boolean {
  return kind === 'task' && since >= now;
}

function presentItem(row: QueueRow, path: PublishedPath, waitedMinutes: number, blocked: readonly string[]): QueueItemDto {
  const titleOf = (key: string): string => path.byKey.get(key)?.title ?? key;
  return {
    id: row.id,
    kind: row.kind,
    journeyId: row.journeyId,
    key: row.key,
    title: titleOf(row.key),
    phaseTitle: path.byKey.get(row.key)?.phaseTitle ?? '',
    // Who only has something to do for a hire knows the name and the first day, and nothing else of the journey.
    hire: row.accompanies ? row.hire : { ...row.hire, contactUrl: null },
    since: row.since.toISOString(),
    waitedMinutes,
    blocks: row.accompanies ? blocked.map(titleOf) : [],
    round: row.round,
    covering: row.covering,
    due: row.due,
    startOn: row.startOn,
    standsInFor: row.standsInFor,
  };
}
