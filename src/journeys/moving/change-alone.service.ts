import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { isLocalDate } from '../../calendars/domain/local-date';
import { isWorkingDay } from '../../calendars/domain/working-calendar';
import type { MilestoneDefinition } from '../../paths/paths.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem, type FieldFault } from '../../platform/http/problem';
import { Messages, type Message } from '../../platform/messages/messages';
import type { CommandRequest } from '../commands/journey-writer';
import { JourneyWriter } from '../commands/journey-writer';
import type { CommandResultDto } from '../dto/journeys.dto';
import type { AddedMilestoneDto, AddMilestoneDto } from '../dto/moves.dto';
import { effectiveCompletion } from '../domain/completion';
import { isUnderWay } from '../domain/journey-machine';
import { can } from '../domain/journey-policy';
import type { MilestoneEvent } from '../domain/milestone-machine';
import { isOpen } from '../domain/milestone-states';
import { JourneyChangesRepository } from '../persistence/journey-changes.repository';
import { JourneyMovingRepository } from '../persistence/journey-moving.repository';
import { JourneysRepository } from '../persistence/journeys.repository';
import { MilestoneRecordsRepository } from '../persistence/milestone-records.repository';
import { calendarOf } from '../reading/calendar-of';
import { consequencesOf, type Consequences } from '../walk/consequences';
import type { JourneyWalk } from '../walk/journey-walk';
import { requirePermission, Walks, type ReadingWalk } from '../walk/walks.service';

/**
 * Changes what one journey asks for, and no other: a milestone of its own, or one that is dropped. The journey stays on
 * its version, and a later move to another one leaves both as they are.
 */
@Injectable()
export class ChangeAlone {
  constructor(
    private readonly walks: Walks,
    private readonly journeys: JourneysRepository,
    private readonly writer: JourneyWriter,
    private readonly rows: JourneyMovingRepository,
    private readonly records: MilestoneRecordsRepository,
    private readonly changes: JourneyChangesRepository,
    private readonly requests: RequestsRepository,
    private readonly messages: Messages,
    private readonly clock: Clock,
  ) {}

  /**
   * Adds a milestone that no version has; it needs nothing, and nothing needs it.
   * @param idempotencyKey the same request again adds nothing
   * @throws Problem 404, 403, 409 when the journey is over, 422
   */
  async add(actor: Actor, journeyId: string, idempotencyKey: string | null, input: AddMilestoneDto): Promise<AddedMilestoneDto> {
    const now = this.clock.now();
    const { kept: key } = await this.requests.once({ personId: actor.personId, key: idempotencyKey, command: `add_milestone ${journeyId}`, at: now }, async () => {
      if (!(await this.journeys.lock(journeyId, actor.guildId, now))) throw Problem.notFound('journey');
      const found = await this.walks.read(actor, journeyId);
      requirePermission(can(found.walk.actor(), 'journey.add_milestone'));
      requireUnderWay(found.walk);
      const own = definitionOf(found, input);
      const position = Math.max(-1, ...[...found.walk.milestones, ...found.walk.offPath].map((row) => row.position)) + 1;
      await this.rows.add(journeyId, [{
        key: own.key, state: 'available', ...effectiveCompletion(own.completion), requirement: own.requirement, assignee: own.assignee,
        position, currentDue: input.due, pathVersionId: null,
      }]);
      await this.rows.addOwn(journeyId, { key: own.key, phaseKey: input.phaseKey, definition: own, by: actor.personId, at: now });
      await this.record(actor, found, own.key, now);
      return own.key;
    });
    const { walk } = await this.walks.read(actor, journeyId);
    return { key, revision: walk.journey.revision };
  }

  /** Drops an open milestone from this journey: what was done on it is kept, and what needed it goes on without. */
  drop(request: CommandRequest, reason: string): Promise<CommandResultDto> {
    return this.writer.write(request, async (walk, now) => {
      requirePermission(can(walk.actorOn(request.key), 'milestone.drop'));
      requireUnderWay(walk);
      const { state, submission } = walk.row(request.key);
      if (!isOpen(state)) throw Problem.conflict('already_settled', 'This is settled already, so there is nothing to drop.');
      const outcome = consequencesOf(walk, eventOn(request, 'superseded', state, 'superseded'), now);
      return {
        ...withReason(outcome, request.key, reason.trim()),
        messages: tellThem(walk, 'milestone_dropped', `milestone_dropped:${walk.journey.id}:${request.key}:${walk.journey.revision}`),
        records: () => Promise.all([
          submission && this.records.decideSubmission(submission.id, 'withdrawn', request.actor.personId, now),
          ...outcome.resolvedBlockers.map((id) => this.records.resolveBlocker(id, reason.trim(), request.actor.personId, now)),
        ]),
      };
    });
  }

  /** Brings back what was dropped from this journey; what had been begun goes on from there. */
  restore(request: CommandRequest): Promise<CommandResultDto> {
    return this.writer.write(request, async (walk, now) => {
      requirePermission(can(walk.actorOn(request.key), 'milestone.drop'));
      requireUnderWay(walk);
      const row = walk.row(request.key);
      if (row.state !== 'superseded' || row.pathVersionId !== null) {
        throw Problem.conflict('not_dropped', 'This was not dropped from this journey, so there is nothing to bring back.');
      }
      return consequencesOf(walk, eventOn(request, 'revived', row.state, row.startedAt === null ? 'available' : 'in_progress'), now);
    });
  }

  private async record(actor: Actor, { walk, reading }: ReadingWalk, key: string, at: Date): Promise<void> {
    const told = tellThem(walk, 'milestone_added', `milestone_added:${reading.id}:${key}`);
    await this.changes.save({
      guildId: reading.guildId, journeyId: reading.id, actorId: actor.personId, at, journeyState: reading.state, milestones: [],
      activity: [{ key, code: 'milestone_added', data: { to: 'available' } }],
      live: { guildId: reading.guildId, to: told.map(({ personId }) => personId), managers: true, journeyId: reading.id, cohortId: reading.cohortId },
      once: null,
    });
    await this.messages.tell(told.map((message) => ({ ...message, journeyId: reading.id, key, actorId: actor.personId })), at);
  }
}

function eventOn({ key, actor }: CommandRequest, type: MilestoneEvent['type'], from: MilestoneEvent['from'], to: MilestoneEvent['to']): MilestoneEvent {
  return { type, key, from, to, by: actor.personId, waiver: null };
}

function withReason(outcome: Consequences, key: string, reason: string): Consequences {
  return { ...outcome, milestones: outcome.milestones.map((change) => (change.key === key ? { ...change, reason } : change)) };
}

function tellThem({ journey }: JourneyWalk, kind: 'milestone_added' | 'milestone_dropped', once: string): Pick<Message, 'personId' | 'kind' | 'once'>[] {
  return [journey.hire, ...journey.mentors].map(({ id }) => ({ personId: id, kind, once }));
}

function requireUnderWay({ journey }: JourneyWalk): void {
  if (!isUnderWay(journey.state)) throw Problem.conflict('journey_over', 'This journey is over; what it asked for stays as it was.');
}

/** @throws Problem 422 with every fault at once */
function definitionOf({ walk, reading }: ReadingWalk, { title, guide, phaseKey, due, mode, reviewer }: AddMilestoneDto): MilestoneDefinition {
  const faults: FieldFault[] = [];
  if (title.trim() === '') faults.push({ field: 'title', problem: 'Give it a title.' });
  if (!walk.path.phases.some(({ key }) => key === phaseKey)) faults.push({ field: 'phaseKey', problem: 'Choose a phase of this path.' });
  if (!isLocalDate(due)) faults.push({ field: 'due', problem: 'There is no such day.' });
  else if (due < reading.today) faults.push({ field: 'due', problem: 'Choose today or a later day.' });
  else if (!isWorkingDay(calendarOf(reading), due)) faults.push({ field: 'due', problem: 'That is a day off for the hire. Choose a working day.' });
  if (faults.length > 0) throw Problem.invalid(faults);
  return {
    key: `own.${randomUUID().slice(0, 8)}`,
    title: title.trim(),
    guide: guide?.trim() ?? '',
    type: 'task',
    completion: mode === 'review' ? { mode, reviewer: reviewer ?? 'mentor' } : { mode },
    // Its day stands on the journey; a rule is there for what a path could say of it.
    due: { day: 1 },
    needs: [],
    requirement: 'required',
    assignee: 'hire',
  };
}
