import { Injectable } from '@nestjs/common';
import { isLocalDate } from '../../calendars/domain/local-date';
import { NoWorkingDayError } from '../../calendars/domain/working-calendar';
import { People } from '../../people/people.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { violates } from '../../platform/database/database';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem } from '../../platform/http/problem';
import { Messages } from '../../platform/messages/messages';
import type { ReplanDto } from '../dto/commands.dto';
import type { JourneyHeaderDto, ReplanPreviewDto } from '../dto/journeys.dto';
import { uncoveredDays } from '../domain/coverage';
import { can } from '../domain/journey-policy';
import { isOpen } from '../domain/milestone-states';
import { replan, type Move, type Timing } from '../domain/schedule';
import { JourneyChangesRepository } from '../persistence/journey-changes.repository';
import { JourneysRepository, type AbsenceRow, type PersonRow } from '../persistence/journeys.repository';
import { ReplanningRepository } from '../persistence/replanning.repository';
import { calendarOf } from '../reading/calendar-of';
import { refOf } from '../reading/cards';
import { headerOf } from '../reading/header';
import { requirePermission, Walks, type ReadingWalk } from '../walk/walks.service';

/** A change of dates, worked out and not yet made. */
interface Replan {
  after: Timing;
  moves: Move[];
  code: 'start_moved' | 'leave_entered' | 'pause_entered' | 'absence_removed';
}

/** Who asks for which change, as it was sent. */
interface Asked {
  actor: Actor;
  journeyId: string;
  key: string | null;
  command: string;
}

/** Moves a start, enters leave or a pause, takes one back: shown first, then done in one transaction. */
@Injectable()
export class Replanning {
  constructor(
    private readonly walks: Walks,
    private readonly journeys: JourneysRepository,
    private readonly rows: ReplanningRepository,
    private readonly changes: JourneyChangesRepository,
    private readonly people: People,
    private readonly messages: Messages,
    private readonly requests: RequestsRepository,
    private readonly clock: Clock,
  ) {}

  /** What would move from when to when, and who would be told; nothing happens yet. */
  async preview(actor: Actor, journeyId: string, input: ReplanDto): Promise<ReplanPreviewDto> {
    const found = await this.walks.read(actor, journeyId);
    this.authorise(found, input);
    const { after, moves } = planOf(found, input);
    const { walk, reading } = found;
    return {
      moves: moves.map((move) => ({ ...move, title: walk.titleOf(move.key) })),
      pinned: walk.milestones
        .filter((row) => row.pinned && isOpen(row.state))
        .map((row) => ({ key: row.key, title: walk.titleOf(row.key), met: false })),
      told: this.told(found, actor),
      uncovered: await this.uncovered(found, after, moves),
      revision: reading.revision,
    };
  }

  /**
   * Makes the change that was previewed.
   * @param revision the journey's revision at the preview
   * @param key the Idempotency-Key; the same request again changes nothing, and is no stale one either
   * @throws Problem 412 when the journey has moved on since
   */
  async apply(actor: Actor, journeyId: string, revision: number, key: string | null, input: ReplanDto): Promise<JourneyHeaderDto> {
    await this.change({ actor, journeyId, key, command: `replan ${journeyId}` }, async (found, now) => {
      this.authorise(found, input);
      if (found.reading.revision !== revision) throw Problem.stale(found.reading.revision);
      const plan = planOf(found, input);
      if (input.startOn) await this.rows.setStart(journeyId, input.startOn);
      if (input.absence && input.from && input.to) {
        await this.rows.addAbsence(journeyId, {
          kind: input.absence, from: input.from, to: input.to, reason: input.reason?.trim() || null, by: actor.personId, at: now,
        });
      }
      return plan;
    });
    return this.header(actor, journeyId);
  }

  /** Takes leave or a pause back; what had moved for it moves back. */
  async removeAbsence(actor: Actor, journeyId: string, absenceId: string, key: string | null): Promise<JourneyHeaderDto> {
    await this.change({ actor, journeyId, key, command: `remove_absence ${journeyId}/${absenceId}` }, async (found) => {
      requirePermission(can(found.walk.actor(), 'journey.enter_absence'));
      const { absences } = found.reading;
      if (!absences.some((absence) => absence.id === absenceId)) throw Problem.notFound('absence');
      await this.rows.removeAbsence(journeyId, absenceId);
      return replanTo(found, { absences: absences.filter((absence) => absence.id !== absenceId) }, 'absence_removed');
    });
    return this.header(actor, journeyId);
  }

  private async change({ actor, journeyId, key, command }: Asked, work: (found: ReadingWalk, now: Date) => Promise<Replan>): Promise<void> {
    const now = this.clock.now();
    try {
      await this.requests.once({ personId: actor.personId, key, command, at: now }, async () => {
        if (!(await this.journeys.lock(journeyId, actor.guildId, now))) throw Problem.notFound('journey');
        const found = await this.walks.read(actor, journeyId);
        const { moves, code } = await work(found, now);
        await this.rows.move(journeyId, moves);
        await this.record(actor, found, moves, code, now);
        return journeyId;
      });
    } catch (error) {
      if (violates(error, 'journey_absences_apart')) {
        throw Problem.conflict('absence_overlaps', 'There is an absence in that time already. Take it back first, or choose days around it.');
      }
      throw error;
    }
  }

  private async record(actor: Actor, found: ReadingWalk, moves: readonly Move[], code: Replan['code'], now: Date): Promise<void> {
    const { reading } = found;
    const told = this.told(found, actor);
    const revision = await this.changes.save({
      guildId: reading.guildId,
      journeyId: reading.id,
      actorId: actor.personId,
      at: now,
      journeyState: reading.state,
      milestones: [],
      activity: [{ key: null, code, data: { moved: moves.length } }],
      live: { guildId: reading.guildId, to: [actor.personId, ...told.map((person) => person.id)], managers: true, journeyId: reading.id, cohortId: reading.cohortId },
      once: null,
    });
    await this.messages.tell(
      told.map((person) => ({
        personId: person.id, kind: 'replanned', journeyId: reading.id, key: null, actorId: actor.personId, once: `replanned:${reading.id}:${revision}`,
      })),
      now,
    );
  }

  private authorise({ walk }: ReadingWalk, input: ReplanDto): void {
    requirePermission(can(walk.actor(), input.startOn ? 'journey.replan' : 'journey.enter_absence'));
  }

  /** The hire and the mentors, but not whoever makes the change. */
  private told({ reading }: ReadingWalk, actor: Actor): PersonRow[] {
    return [reading.hire, ...reading.mentors].filter((person) => person.id !== actor.personId).map(refOf);
  }

  private async uncovered({ walk, reading }: ReadingWalk, after: Timing, moves: readonly Move[]): Promise<string[]> {
    const mentors = await this.people.findByIds(reading.guildId, reading.mentors.map((mentor) => mentor.id));
    const calendars = [...(await this.people.calendarsOf(reading.guildId, mentors)).values()];
    const moved = new Map(moves.map((move) => [move.key, move.to]));
    const last = walk.milestones.reduce((latest, row) => {
      const due = moved.get(row.key) ?? row.currentDue;
      return due > latest ? due : latest;
    }, after.startOn);
    const from = after.startOn > reading.today ? after.startOn : reading.today;
    return from > last ? [] : uncoveredDays(after.calendar, calendars, from, last);
  }

  private async header(actor: Actor, journeyId: string): Promise<JourneyHeaderDto> {
    const { walk, reading } = await this.walks.read(actor, journeyId);
    return headerOf(walk, reading);
  }
}

/** @throws Problem 422 when the input is not one whole change */
function planOf(found: ReadingWalk, input: ReplanDto): Replan {
  const { startOn, absence, from, to } = input;
  if (startOn !== undefined) {
    if (absence !== undefined) throw Problem.invalid([{ field: 'absence', problem: 'Move the start, or enter an absence; one at a time.' }]);
    if (!isLocalDate(startOn)) throw Problem.invalid([{ field: 'startOn', problem: 'There is no such day.' }]);
    return replanTo(found, { startOn }, 'start_moved');
  }
  if (!absence) throw Problem.invalid([{ field: 'startOn', problem: 'Say what should change: a new start, leave, or a pause.' }]);
  if (!from || !isLocalDate(from)) throw Problem.invalid([{ field: 'from', problem: 'Give the first day.' }]);
  if (!to || !isLocalDate(to) || to < from) throw Problem.invalid([{ field: 'to', problem: 'Give the last day, not before the first.' }]);
  const added: AbsenceRow = { id: '', kind: absence, from, to, reason: null, enteredBy: '' };
  return replanTo(found, { absences: [...found.reading.absences, added] }, absence === 'leave' ? 'leave_entered' : 'pause_entered');
}

function replanTo({ walk, reading }: ReadingWalk, change: { startOn?: string; absences?: AbsenceRow[] }, code: Replan['code']): Replan {
  const changed = { ...reading, ...change };
  const before: Timing = { calendar: calendarOf(reading), startOn: reading.startOn, guildWeekday: reading.guildWeekday };
  const after: Timing = { calendar: calendarOf(changed), startOn: changed.startOn, guildWeekday: reading.guildWeekday };
  const items = walk.milestones.map((row) => ({
    key: row.key, due: walk.definition(row.key).due, currentDue: row.currentDue, pinned: row.pinned, state: row.state,
  }));
  try {
    return { after, moves: replan(items, before, after, reading.today), code };
  } catch (error) {
    if (error instanceof NoWorkingDayError) throw Problem.conflict('no_working_day', error.message);
    throw error;
  }
}
