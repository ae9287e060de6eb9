import { Injectable } from '@nestjs/common';
import { isLocalDate } from '../../calendars/domain/local-date';
import { isWorkingDay } from '../../calendars/domain/working-calendar';
import { Problem } from '../../platform/http/problem';
import { JourneyWriter, type CommandRequest } from '../commands/journey-writer';
import type { CommandResultDto } from '../dto/journeys.dto';
import type { PinDto } from '../dto/replans.dto';
import { isOpen } from '../domain/milestone-states';
import { MilestonePinsRepository } from '../persistence/milestone-pins.repository';
import { calendarOf } from '../reading/calendar-of';
import { requireMilestone, Walks } from '../walk/walks.service';

/** Dates one milestone of one journey by hand, and keeps re-plans away from it. */
@Injectable()
export class Pins {
  constructor(
    private readonly writer: JourneyWriter,
    private readonly walks: Walks,
    private readonly pins: MilestonePinsRepository,
  ) {}

  /** @throws Problem 409 for what is settled, 422 for a day that has gone by or on which the hire does not work */
  pin(request: CommandRequest, { dueOn, reason }: PinDto): Promise<CommandResultDto> {
    const { actor, journeyId, key } = request;
    return this.writer.write(request, async (walk, now) => {
      requireMilestone(walk, key, 'milestone.set_due');
      const { reading } = await this.walks.read(actor, journeyId);
      const row = walk.row(key);
      if (!isOpen(row.state)) throw Problem.conflict('already_done', 'This is settled: there is nothing left to date.');
      if (!isLocalDate(dueOn)) throw invalidDay('There is no such day.');
      if (dueOn < reading.today) throw invalidDay('That day has gone by. Choose today or a later one.');
      if (!isWorkingDay(calendarOf(reading), dueOn)) throw invalidDay('That is a day off for the hire. Choose a working day.');
      return {
        activity: [{ key, code: 'due_pinned', data: { before: row.currentDue, dueOn } }],
        messages: [walk.journey.hire, ...walk.journey.mentors].map(({ id }) => (
          { personId: id, kind: 'replanned', once: `due_pinned:${journeyId}:${key}:${walk.journey.revision + 1}` }
        )),
        records: () => this.pins.pin(journeyId, key, dueOn, { reason: reason.trim(), by: actor.personId, at: now }),
      };
    });
  }

  /** Lets the date move along again. */
  unpin(request: CommandRequest): Promise<CommandResultDto> {
    const { journeyId, key } = request;
    return this.writer.write(request, async (walk) => {
      requireMilestone(walk, key, 'milestone.set_due');
      if (!walk.row(key).pinned) throw Problem.conflict('not_pinned', 'This date is not pinned.');
      return { activity: [{ key, code: 'due_unpinned' }], records: () => this.pins.unpin(journeyId, key) };
    });
  }
}

const invalidDay = (problem: string): Problem => Problem.invalid([{ field: 'dueOn', problem }]);
