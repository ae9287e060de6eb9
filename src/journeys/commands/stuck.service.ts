import { Injectable } from '@nestjs/common';
import { wordsOf } from '../../platform/database/search-words';
import { Problem } from '../../platform/http/problem';
import type { StuckDto } from '../dto/commands.dto';
import type { CommandResultDto } from '../dto/journeys.dto';
import { ownerOfBlocker } from '../domain/blockers';
import { can } from '../domain/journey-policy';
import { isSettled } from '../domain/milestone-states';
import { MilestoneRecordsRepository } from '../persistence/milestone-records.repository';
import { requirePermission } from '../walk/walks.service';
import { JourneyWriter, type CommandRequest } from './journey-writer';

/** "I'm stuck": raised in one tap, sorted later or never, widened only by the hire, resolved by whoever helped. */
@Injectable()
export class Stuck {
  constructor(
    private readonly writer: JourneyWriter,
    private readonly records: MilestoneRecordsRepository,
  ) {}

  /** Raises a blocker; on one that is open already it adds the details given. */
  raise(request: CommandRequest, input: StuckDto): Promise<CommandResultDto> {
    return this.writer.write(request, async (walk, now) => {
      requirePermission(can(walk.actorOn(request.key), 'stuck.raise'));
      const row = walk.row(request.key);
      if (isSettled(row.state)) throw Problem.conflict('already_settled', 'This is settled already. Reopen it if something is wrong with it.');
      const note = input.note?.trim() || null;
      if (row.blocker) {
        await this.records.detailBlocker(row.blocker.id, {
          category: input.category ?? null,
          owner: input.category ? ownerOfBlocker(input.category) : null,
          note,
          widened: input.widened ?? null,
          at: now,
        });
        const said = input.category !== undefined || note !== null || input.widened !== undefined;
        return { activity: said ? [{ key: request.key, code: 'stuck_detailed' }] : [] };
      }
      const category = input.category ?? 'unsorted';
      const id = await this.records.raiseBlocker(request, {
        category, owner: ownerOfBlocker(category), note, widened: input.widened === true, by: request.actor.personId, at: now,
      });
      const told = walk.onDuty;
      return {
        activity: [{ key: request.key, code: 'stuck_raised', data: { category } }],
        messages: told ? [{ personId: told.id, kind: 'stuck', once: `stuck:${id}` }] : [],
      };
    });
  }

  /**
   * Resolves the open blocker, with a note where there is something to say. Resolving a resolved one changes nothing.
   * @param shared whether others who are stuck may find the note, without a name; what the hire wrote is never shared
   */
  resolve(request: CommandRequest, resolution: string | undefined, shared: boolean): Promise<CommandResultDto> {
    return this.writer.write(request, async (walk, now) => {
      const { blocker } = walk.row(request.key);
      requirePermission(can(walk.actorOn(request.key), 'stuck.resolve', { stuckWidened: blocker?.widened ?? false }));
      if (!blocker) return { activity: [] };
      const helped = resolution?.trim() || null;
      await this.records.resolveBlocker(blocker.id, helped, request.actor.personId, now, shared && helped !== null ? wordsOf(helped) : null);
      return {
        activity: [{ key: request.key, code: 'stuck_resolved' }],
        messages: [{ personId: walk.journey.hire.id, kind: 'resolved', once: `resolved:${blocker.id}` }],
      };
    });
  }
}
