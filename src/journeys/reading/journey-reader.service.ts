import { Injectable } from '@nestjs/common';
import { addDays, isoWeekday } from '../../calendars/domain/local-date';
import { isWorkingDay, workingDayNumber } from '../../calendars/domain/working-calendar';
import type { Actor } from '../../platform/access/actor';
import type { JourneyDto, JourneyBesideDto, PaceDto, PreparedDto, TodayDto, WaitingDto, WeekDayDto } from '../dto/journeys.dto';
import { can } from '../domain/journey-policy';
import { isSettled } from '../domain/milestone-states';
import { nextUp } from '../domain/next-up';
import { paceOf, paceSentence, type Reader } from '../domain/pace';
import { waitsOnOthers } from '../domain/turn';
import { JourneyOpeningsRepository } from '../persistence/journey-openings.repository';
import { JourneysRepository, type JourneyReadingRow, type MilestoneRow, type PersonRow } from '../persistence/journeys.repository';
import type { JourneyWalk } from '../walk/journey-walk';
import { requirePermission, Walks } from '../walk/walks.service';
import { Problem } from '../../platform/http/problem';
import { calendarOf, localDay, waitsOf } from './calendar-of';
import { Cards, refOf } from './cards';
import { headerOf } from './header';

const DAYS_IN_WEEK = 7;

/** A journey as its people read it. */
@Injectable()
export class JourneyReader {
  constructor(
    private readonly walks: Walks,
    private readonly openings: JourneyOpeningsRepository,
    private readonly journeys: JourneysRepository,
  ) {}

  /**
   * The whole journey by phase. Its people read it as they like; a guild manager opens it first, which is logged.
   * @throws Problem 404, or 403 `not_opened` for a manager who has not opened it today
   */
  async journey(actor: Actor, journeyId: string): Promise<JourneyDto> {
    const { walk, reading } = await this.walks.read(actor, journeyId);
    await this.requireReader(walk, reading);
    const cards = new Cards(walk, reading);
    const byPhase = Map.groupBy(walk.milestones, (row) => walk.definition(row.key).phaseKey);
    return {
      ...headerOf(walk, reading),
      pace: can(walk.actor(), 'journey.read').allowed ? this.pace(walk, reading) : null,
      phases: walk.path.phases.map(({ key, title }) => {
        const rows = byPhase.get(key) ?? [];
        const own = ownOf(rows);
        return { key, title, done: countSettled(own), total: own.length, milestones: rows.map((row) => cards.card(row)) };
      }),
      offPath: walk.offPath.map((row) => cards.card(row)),
      absences: reading.absences.map(({ id, kind, from, to, reason, enteredBy }) => ({
        id, kind, from, to,
        reason: can(walk.actor(), 'journey.read_absence_reason', { writtenBy: enteredBy }).allowed ? reason : null,
      })),
    };
  }

  /** The hire's day. @throws Problem 404 for anybody but the hire and the mentors */
  async today(actor: Actor, journeyId: string): Promise<TodayDto> {
    const { walk, reading } = await this.walks.read(actor, journeyId);
    requirePermission(can(walk.actor(), 'journey.read'));
    const cards = new Cards(walk, reading);
    const next = nextOn(walk);
    const current = walk.currentPhaseKey();
    const byPhase = Map.groupBy(walk.milestones, (row) => walk.definition(row.key).phaseKey);
    const [first] = next;
    return {
      journey: headerOf(walk, reading),
      phases: walk.path.phases.filter(({ key }) => ownOf(byPhase.get(key) ?? []).length > 0).map(({ key, title }) => {
        const rows = ownOf(byPhase.get(key) ?? []);
        return { key, title, done: countSettled(rows), total: rows.length, current: key === current, segments: rows.map((row) => cards.segment(row)) };
      }),
      next: next.map(({ row }) => cards.card(row)),
      waiting: this.waiting(walk),
      prepared: this.prepared(walk),
      pace: this.pace(walk, reading),
      week: this.week(walk, reading),
      stuckOn: first ? cards.link(first.key) : null,
      stuck: walk.milestones.filter((row) => row.blocker !== null).map((row) => cards.link(row.key)),
    };
  }

  /** The journeys that the reader walks now, the one that began last first, each with what is next on it. */
  async mine(actor: Actor): Promise<JourneyBesideDto[]> {
    const running = await this.journeys.runningOf(actor.personId);
    const walks = await this.walks.readMany(actor, running.map(({ id }) => id));
    return walks
      .map(({ walk, reading }) => {
        const cards = new Cards(walk, reading);
        return { journey: headerOf(walk, reading), next: nextOn(walk).map(({ row }) => cards.card(row)) };
      })
      .sort((a, b) => b.journey.startOn.localeCompare(a.journey.startOn) || a.journey.pathTitle.localeCompare(b.journey.pathTitle));
  }

  /** How it goes, in words for whoever reads. */
  pace(walk: JourneyWalk, reading: JourneyReadingRow): PaceDto {
    const pace = paceOf({
      journeyState: reading.state,
      startOn: reading.startOn,
      items: walk.milestones.map((row) => ({
        key: row.key,
        state: row.state,
        currentDue: row.currentDue,
        required: row.requirement === 'required',
        assignee: row.assignee,
        turn: walk.turn(row.key),
        // Worked out when asked: only what was late is.
        get settledOn() {
          return localDay(row.doneAt, reading);
        },
      })),
      waits: waitsOf(reading),
      graph: walk.graph,
      calendar: calendarOf(reading),
      today: reading.today,
    });
    const reader: Reader = walk.reader.personId === reading.hire.id ? 'hire' : 'helper';
    return { kind: pace.kind, sentence: paceSentence(pace, reader), daysBehind: pace.daysBehind, waitedDays: pace.waitedDays };
  }

  /** Managers read one person's journey only after opening it, once a day, in the open. */
  async requireReader(walk: JourneyWalk, reading: JourneyReadingRow): Promise<void> {
    const actor = walk.actor();
    if (can(actor, 'journey.read').allowed) return;
    requirePermission(can(actor, 'journey.read_states'));
    if (!(await this.openings.has(reading.id, walk.reader.personId, reading.today))) {
      throw Problem.refused('not_opened', `Opening one person's journey is written down, and ${reading.hire.name} sees it. Open it first.`);
    }
  }

  /** What waits on others, longest first: answers, help, and what others have to do before the hire can go on. */
  private waiting(walk: JourneyWalk): WaitingDto[] {
    return walk.milestones
      .filter((row) => waitsOnOthers(walk.turn(row.key)) && (row.blocker !== null || row.submission !== null || walk.blockedBy(row.key).length > 0))
      .map((row) => ({
        key: row.key,
        title: walk.titleOf(row.key),
        turn: walk.turn(row.key),
        who: this.whoseTurn(walk, row),
        what: whatWaits(row),
        since: (row.blocker?.openedAt ?? row.submission?.submittedAt)?.toISOString() ?? null,
      }))
      .sort((a, b) => (a.since ?? '').localeCompare(b.since ?? ''));
  }

  private whoseTurn(walk: JourneyWalk, row: MilestoneRow): WaitingDto['who'] {
    const turn = walk.turn(row.key);
    const { submission } = row;
    if (row.blocker === null && submission?.reviewerPerson) return refOf(submission.reviewerPerson);
    if (row.assignee !== 'hire' && row.blocker === null) return optionalRef(walk.doerOf(row.key));
    if (turn !== 'mentor' && turn !== 'backup') return null;
    return walk.onDuty ? refOf(walk.onDuty) : null;
  }

  /** What others prepare for the hire, in path order and in words: never how late it is, which is nothing the hire can change. */
  private prepared(walk: JourneyWalk): PreparedDto[] {
    return walk.milestones.flatMap(({ key, assignee, state }) =>
      assignee === 'hire' || GONE.has(state)
        ? []
        : [{ key, title: walk.titleOf(key), by: assignee, who: optionalRef(walk.doerOf(key)), done: isSettled(state) }]);
  }

  /** The week that holds today, beginning on the site's first working weekday; rest days that nobody works are left out. */
  private week(walk: JourneyWalk, reading: JourneyReadingRow): WeekDayDto[] {
    const calendar = calendarOf(reading);
    const firstWeekday = reading.workingWeek.includes(7) && !reading.workingWeek.includes(6) ? 7 : 1;
    const from = addDays(reading.today, -((isoWeekday(reading.today) - firstWeekday + DAYS_IN_WEEK) % DAYS_IN_WEEK));
    const items = Map.groupBy(walk.milestones.filter((row) => row.assignee === 'hire'), (row) => row.currentDue);
    return Array.from({ length: DAYS_IN_WEEK }, (_, offset) => addDays(from, offset))
      .filter((day) => reading.workingWeek.includes(isoWeekday(day)))
      .map((day) => {
        const works = isWorkingDay(calendar, day);
        const holiday = reading.holidays.find((candidate) => candidate.day === day && !candidate.half);
        return {
          day,
          number: works && day >= reading.startOn ? workingDayNumber(calendar, reading.startOn, day) : null,
          isToday: day === reading.today,
          dayOff: works ? null : (holiday?.name ?? 'Away'),
          guildDay: works && isoWeekday(day) === reading.guildWeekday,
          items: (items.get(day) ?? []).map((row) => ({ key: row.key, title: walk.titleOf(row.key), state: row.state })),
        };
      });
  }
}


/** The next things on a journey, the best first. */
function nextOn(walk: JourneyWalk) {
  return nextUp(
    walk.milestones.map((row) => ({
      row, key: row.key, state: row.state, turn: walk.turn(row.key), due: row.currentDue, requirement: row.requirement, position: row.position,
    })),
    walk.graph,
  );
}

/** What kind of wait lies on a milestone. */
function whatWaits(row: MilestoneRow): WaitingDto['what'] {
  if (row.blocker) return 'blocker';
  if (!row.submission) return 'task';
  if (row.submission.pairingSince) return 'pairing';
  return row.submission.kind === 'claim' ? 'claim' : 'review';
}

/** What is no longer asked of anybody. */
const GONE: ReadonlySet<string> = new Set(['superseded', 'cancelled']);

/** Only the hire's own milestones count as the hire's. */
function ownOf(rows: readonly MilestoneRow[]): MilestoneRow[] {
  return rows.filter((row) => row.assignee === 'hire');
}

function optionalRef(person: PersonRow | null): PersonRow | null {
  return person && refOf(person);
}

function countSettled(rows: readonly MilestoneRow[]): number {
  return rows.filter((row) => isSettled(row.state)).length;
}
