import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem } from '../../platform/http/problem';
import type { ReplanDoneDto } from '../dto/replans.dto';
import { movesBack, undoObstacles, type UndoObstacle } from '../domain/undo-replan';
import { ReplanningRepository, type ReplannedRow } from '../persistence/replanning.repository';
import { authorise } from './replanning.service';
import type { Situation } from './replan-plan';
import { ReplanWriter } from './replan-writer';
import { Situations } from './situations';

const SENTENCES: Record<UndoObstacle['code'], string> = {
  journey_over: 'the journey is over',
  planned_again: 'its dates were planned again since',
  moved_since: 'was moved or pinned since',
  done_since: 'is done since',
  day_gone_by: 'would go back to a day that has gone by',
};
/** Journeys named in one answer; the rest is counted. */
const MOST_NAMED = 5;

/** Takes a whole re-plan back, as long as nothing that it touched has moved since. */
@Injectable()
export class UndoReplans {
  constructor(
    private readonly situations: Situations,
    private readonly rows: ReplanningRepository,
    private readonly writer: ReplanWriter,
    private readonly requests: RequestsRepository,
    private readonly clock: Clock,
  ) {}

  /**
   * @throws Problem 404 for a re-plan with a journey that is not the actor's to see,
   *         409 `undone_already`, or `moved_since` with what has moved, by hire
   */
  async undo(actor: Actor, replanId: string, key: string | null): Promise<ReplanDoneDto> {
    const at = this.clock.now();
    const { kept } = await this.requests.once({ personId: actor.personId, key, command: `undo_replan ${replanId}`, at }, async () => {
      const replan = await this.rows.lock(actor.guildId, replanId);
      if (!replan) throw Problem.notFound('change of dates');
      const done = new Map((await this.rows.journeysOf(replanId)).map((row) => [row.journeyId, row]));
      await this.rows.lockAll(actor.guildId, [...done.keys()]);
      const situations = await this.situations.many(actor, [...done.keys()]);
      for (const { found } of situations) authorise(found, replan.kind);
      if (replan.undone) throw Problem.conflict('undone_already', 'This was taken back already.');
      const obstacles = situations.flatMap((situation) => obstaclesOf(situation, done.get(situation.found.reading.id)!)).sort();
      if (obstacles.length > 0) throw movedSince(obstacles);
      await this.writer.write(actor, situations.map(({ found }) => {
        const { journeyId, before, after, moves } = done.get(found.reading.id)!;
        return { found, code: 'replan_undone' as const, row: { journeyId, before: after, after: before, moves: movesBack(moves) } };
      }), at, key);
      await this.rows.setUndone(replanId, actor.personId, at);
      return { id: replanId, journeys: done.size, moves: [...done.values()].reduce((sum, { moves }) => sum + moves.length, 0) };
    });
    return kept;
  }
}

function obstaclesOf({ found: { walk, reading }, plannedBy }: Situation, row: ReplannedRow): string[] {
  const obstacles = undoObstacles(
    {
      on: row.madeOn, before: row.before, after: row.after, absencesAfter: row.after.absences, ownWeeksAfter: row.after.ownWeeks ?? [],
      moves: row.moves,
    },
    {
      startOn: reading.startOn, siteId: reading.siteId, plannedBy, today: reading.today,
      over: reading.state === 'completed' || reading.state === 'ended', absences: reading.absences, ownWeeks: reading.ownWeeks,
      milestones: walk.milestones,
    },
  );
  const [first] = obstacles;
  if (!first) return [];
  const what = 'key' in first ? `“${walk.titleOf(first.key)}” ` : '';
  const more = obstacles.length > 1 ? `, and ${obstacles.length - 1} more` : '';
  return [`${reading.hire.name}: ${what}${SENTENCES[first.code]}${more}`];
}

function movedSince(obstacles: readonly string[]): Problem {
  const more = obstacles.length > MOST_NAMED ? ` And ${obstacles.length - MOST_NAMED} more hires.` : '';
  return Problem.conflict(
    'moved_since',
    `It cannot be taken back whole any more. ${obstacles.slice(0, MOST_NAMED).join('. ')}.${more} Make a new change of dates in its place.`,
  );
}
