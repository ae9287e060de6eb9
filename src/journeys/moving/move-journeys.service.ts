import { Injectable } from '@nestjs/common';
import { changedFields } from '../../paths/domain/path-diff';
import { Paths, type PublishedPath } from '../../paths/paths.api';
import type { Actor } from '../../platform/access/actor';
import { Clock } from '../../platform/clock/clock';
import { violates } from '../../platform/database/database';
import { RequestsRepository } from '../../platform/http/persistence/requests.repository';
import { Problem } from '../../platform/http/problem';
import type {
  HirePreviewDto, MoveDetailsDto, MovePreviewDto, MovedVersionDto, PathMoveDto, PathMoveSummaryDto, StartMoveDto,
} from '../dto/moves.dto';
import { isWalked } from '../domain/journey-machine';
import { isOpen } from '../domain/milestone-states';
import { isNoticed, type MovedItem } from '../domain/move-plan';
import { JourneysRepository } from '../persistence/journeys.repository';
import { MovesRepository, type MoveOnList } from '../persistence/moves.repository';
import { MoveRunner } from './move-runner.service';
import { notMovedSentence } from './move-words';
import { planFor, type JourneyPlan, type MovingJourney } from './moving-journey';

/** Journeys read at once. */
const CHUNK = 100;

/** Moves running journeys to another version of their path: shown first, then worked off hire by hire, and taken back whole. */
@Injectable()
export class MoveJourneys {
  constructor(
    private readonly moves: MovesRepository,
    private readonly journeys: JourneysRepository,
    private readonly paths: Paths,
    private readonly runner: MoveRunner,
    private readonly requests: RequestsRepository,
    private readonly clock: Clock,
  ) {}

  /** What a move would do to each hire who walks the version; nothing happens yet. @throws Problem 404, 422 */
  async preview(actor: Actor, fromId: string, toId: string): Promise<MovePreviewDto> {
    const [from, to] = await this.versions(actor, fromId, toId);
    const walking = await this.moves.walking(actor.guildId, from.id);
    const hires: HirePreviewDto[] = [];
    for (let read = 0; read < walking.length; read += CHUNK) {
      const some = walking.slice(read, read + CHUNK);
      const found = await this.read(actor.guildId, some.map(({ journeyId }) => journeyId));
      for (const walker of some) {
        const journey = found.get(walker.journeyId);
        if (journey) hires.push({ ...walker, ...summaryOf(planFor(journey, from, to), journey) });
      }
    }
    return { pathId: from.pathId, pathTitle: to.title, from: refOf(from), to: refOf(to), hires };
  }

  /** The same for one hire, milestone by milestone. @throws Problem 404, 409, 422 */
  async details(actor: Actor, fromId: string, toId: string, journeyId: string): Promise<MoveDetailsDto> {
    const [from, to] = await this.versions(actor, fromId, toId);
    const journey = (await this.read(actor.guildId, [journeyId])).get(journeyId);
    if (!journey) throw Problem.notFound('journey');
    const plan = planFor(journey, from, to);
    if (!plan.ok) throw Problem.conflict(plan.because, notMovedSentence(plan.because));
    const own = new Map(journey.rows.map((row) => [row.key, row.own]));
    const titleOf = (key: string) => to.byKey.get(key)?.title ?? from.byKey.get(key)?.title ?? own.get(key)?.definition.title;
    return {
      journeyId,
      name: journey.reading.hire.name,
      items: plan.items.flatMap((item) => {
        const title = titleOf(item.key);
        // What an earlier move left behind stays behind, and is none of this one's.
        if (title === undefined) return [];
        const [before, after] = [from.byKey.get(item.key), to.byKey.get(item.key)];
        return [{
          key: item.key,
          title,
          kind: item.kind,
          noticed: isNoticed(item),
          stateBefore: item.before?.state ?? null,
          stateAfter: item.after.state,
          dueBefore: item.before?.currentDue ?? null,
          dueAfter: item.after.currentDue,
          fields: before && after ? changedFields(before, after) : [],
        }];
      }),
    };
  }

  /**
   * Begins to move these hires; each is moved if their plan is still the one that was shown.
   * @param key the Idempotency-Key
   * @throws Problem 409 `move_at_work` while journeys of this path are being moved already
   */
  async start(actor: Actor, key: string | null, { fromVersionId, toVersionId, hires }: StartMoveDto): Promise<PathMoveDto> {
    const [from, to] = await this.versions(actor, fromVersionId, toVersionId);
    const chosen = new Map(hires.map(({ journeyId, plan }) => [journeyId, plan]));
    const walking = new Set((await this.moves.walking(actor.guildId, from.id)).map(({ journeyId }) => journeyId));
    const at = this.clock.now();
    const { kept: moveId } = await this.oneAtWork(() =>
      this.requests.once({ personId: actor.personId, key, command: `move ${from.id} ${to.id}`, at }, async () => {
        const strangers = [...chosen.keys()].filter((journeyId) => !walking.has(journeyId));
        if (strangers.length > 0) {
          throw Problem.conflict('not_walking', 'Some of these hires do not walk this version any more. Look again, then move them.');
        }
        const id = await this.moves.insert(
          { guildId: actor.guildId, pathId: from.pathId, fromVersionId: from.id, toVersionId: to.id, startedBy: actor.personId, startedAt: at },
          [...chosen].map(([journeyId, plan]) => ({ journeyId, plan })),
        );
        await this.runner.enqueue(id);
        return id;
      }),
    );
    return this.find(actor, moveId);
  }

  /** Begins to take a move back, hire by hire. @throws Problem 404, 409 */
  async undo(actor: Actor, moveId: string, key: string | null): Promise<PathMoveDto> {
    await this.find(actor, moveId);
    await this.oneAtWork(() =>
      this.requests.once({ personId: actor.personId, key, command: `undo_move ${moveId}`, at: this.clock.now() }, async () => {
        if (!(await this.moves.beginUndo(moveId, actor.personId))) {
          throw Problem.conflict('not_to_undo', 'This move is still at work, or was taken back already.');
        }
        await this.runner.enqueue(moveId);
        return moveId;
      }),
    );
    return this.find(actor, moveId);
  }

  /** A path's moves, newest first. */
  async ofPath(actor: Actor, pathId: string): Promise<PathMoveSummaryDto[]> {
    const moves = await this.moves.ofPath(actor.guildId, pathId);
    return Promise.all(moves.map((move) => this.summary(move)));
  }

  /** One move, with what became of each hire. @throws Problem 404 */
  async find(actor: Actor, moveId: string): Promise<PathMoveDto> {
    const move = await this.moves.find(actor.guildId, moveId);
    if (!move) throw Problem.notFound('move');
    const hires = await this.moves.hires(moveId);
    const summary = await this.summary(move);
    return {
      ...summary,
      pathId: move.pathId,
      pathTitle: summary.to.title,
      hires: hires.map(({ keptTitles, reason, ...hire }) => ({ ...hire, reason: reason && notMovedSentence(reason), kept: keptTitles })),
      abilities: move.state === 'done' && summary.counts.moved > 0 ? ['undo'] : [],
    };
  }

  private async summary(move: MoveOnList): Promise<PathMoveSummaryDto> {
    const [from, to] = await Promise.all([this.paths.versionById(move.fromVersionId), this.paths.versionById(move.toVersionId)]);
    if (!from || !to) throw new Error(`no versions of move ${move.id}`);
    const { pending = 0, done = 0, skipped = 0, failed = 0, undone = 0, stayed = 0 } = move.counts;
    return {
      id: move.id,
      from: refOf(from),
      to: refOf(to),
      state: move.state,
      startedBy: move.startedByName,
      startedAt: move.startedAt.toISOString(),
      endedAt: move.endedAt?.toISOString() ?? null,
      undoneBy: move.undoneByName,
      undoneAt: move.undoneAt?.toISOString() ?? null,
      counts: {
        total: pending + done + skipped + failed + undone + stayed,
        waiting: move.state === 'undoing' ? done : pending,
        moved: done, skipped, failed, undone, stayed,
      },
    };
  }

  private async read(guildId: string, journeyIds: readonly string[]): Promise<Map<string, MovingJourney>> {
    const [readings, rows] = await Promise.all([
      this.journeys.findMany(journeyIds, guildId, this.clock.now()), this.journeys.milestonesOf(journeyIds),
    ]);
    return new Map(readings.map((reading) => [reading.id, { reading, rows: rows.get(reading.id) ?? [] }]));
  }

  private async versions({ guildId }: Actor, fromId: string, toId: string): Promise<[from: PublishedPath, to: PublishedPath]> {
    const [from, to] = await Promise.all([this.paths.version(guildId, fromId), this.paths.version(guildId, toId)]);
    if (!from || !to) throw Problem.notFound('path version');
    if (from.pathId !== to.pathId || from.id === to.id) {
      throw Problem.invalid([{ field: 'toVersionId', problem: 'Choose another version of the same path.' }]);
    }
    return [from, to];
  }

  private async oneAtWork<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (violates(error, 'moves_one_at_work')) {
        throw Problem.conflict('move_at_work', 'Journeys of this path are being moved already. Wait until that is done.');
      }
      throw error;
    }
  }
}

function refOf({ id, number, title }: PublishedPath): MovedVersionDto {
  return { id, number, title };
}

function summaryOf(plan: JourneyPlan, { rows }: MovingJourney): Omit<HirePreviewDto, 'journeyId' | 'name' | 'cohortName' | 'siteName'> {
  if (!plan.ok) {
    return { settled: 0, added: 0, dropped: 0, changed: 0, withdrawn: 0, completes: false, plan: null, problem: notMovedSentence(plan.because) };
  }
  const { items } = plan;
  const dropped = items.filter(({ kind }) => kind === 'superseded').map(({ key }) => key);
  const handedIn = new Set(rows.filter(({ submission }) => submission !== null).map(({ key }) => key));
  return {
    settled: items.filter(({ before }) => before !== null && (before.state === 'done' || before.state === 'waived')).length,
    added: items.filter(({ kind }) => kind === 'added' || kind === 'returned').length,
    dropped: dropped.length,
    changed: items.filter((item) => item.kind === 'kept' && isNoticed(item)).length,
    withdrawn: dropped.filter((key) => handedIn.has(key)).length,
    completes: wouldComplete(items),
    plan: plan.shape,
    problem: null,
  };
}

function wouldComplete(items: readonly MovedItem[]): boolean {
  const own = items.map(({ after }) => after).filter(({ assignee }) => assignee === 'hire');
  return isWalked(own) && items.some(({ before }) => before !== null && isOpen(before.state));
}
