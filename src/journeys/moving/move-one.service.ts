import { Injectable } from '@nestjs/common';
import { Paths, type PublishedPath } from '../../paths/paths.api';
import { Clock } from '../../platform/clock/clock';
import { Messages } from '../../platform/messages/messages';
import type { BeforeImage } from '../domain/before-image';
import { isUnderWay, isWalked, type JourneyState } from '../domain/journey-machine';
import type { MilestoneState } from '../domain/milestone-states';
import { isNoticed, type MovedItem, type Placement } from '../domain/move-plan';
import { undoMove, type UndoneItem } from '../domain/undo-move';
import { JourneyChangesRepository, type ActivityEntry } from '../persistence/journey-changes.repository';
import { JourneyMovingRepository, type PlacedRow } from '../persistence/journey-moving.repository';
import { JourneysRepository, type JourneyReadingRow, type MilestoneRow } from '../persistence/journeys.repository';
import { MovesRepository, type ClaimedJourney, type MoveRow } from '../persistence/moves.repository';
import { Proofs } from '../walk/proofs.service';
import { planFor, type MovingJourney } from './moving-journey';

/** What stands in the record of a blocker whose milestone left the path. */
const RESOLUTION = 'The path no longer asks for this.';

/** Moves one journey to another version, or takes it back; all of it in the caller's transaction. */
@Injectable()
export class MoveOne {
  constructor(
    private readonly journeys: JourneysRepository,
    private readonly rows: JourneyMovingRepository,
    private readonly moves: MovesRepository,
    private readonly changes: JourneyChangesRepository,
    private readonly paths: Paths,
    private readonly messages: Messages,
    private readonly proofs: Proofs,
    private readonly clock: Clock,
  ) {}

  /** Carries the plan out that was looked at; where more than the hire's progress has changed since, nothing happens. */
  async move(move: MoveRow, { journeyId, plan: agreed }: ClaimedJourney): Promise<void> {
    const found = await this.lock(move, journeyId);
    const [from, to] = await this.versions(move);
    const plan = planFor(found, from, to);
    const because = !plan.ok ? plan.because : plan.shape !== agreed ? 'changed' : null;
    if (!plan.ok || because !== null) {
      await this.moves.settle(move.id, journeyId, { state: 'skipped', reason: because ?? 'changed' });
      return;
    }
    const at = this.clock.now();
    const { items } = plan;
    await this.rows.setVersion(journeyId, to.id);
    const held = new Map(found.rows.map((row) => [row.key, row]));
    await this.rows.place(journeyId, items.filter(({ before }) => before !== null).map((item) => movedRow(item, held, from.id)));
    await this.rows.add(journeyId, items.filter(({ before }) => before === null).map((item) => movedRow(item, held, from.id)));
    const gone = items.filter(({ kind }) => kind === 'superseded').map(({ key }) => key);
    const submissions = await this.rows.withdrawSubmissions(journeyId, gone, move.startedBy, at);
    const blockers = await this.rows.resolveBlockers(journeyId, gone, RESOLUTION, move.startedBy, at);
    const state = stateWith(found.reading.state, items.map(({ after }) => after));
    const completed = state === 'completed';
    const before: BeforeImage = { items, describedBy: describedBy(found.rows), submissions, blockers, completed };
    await this.moves.settle(move.id, journeyId, { state: 'done', before });
    await this.record(move, found.reading, state, {
      kind: 'path_moved',
      by: move.startedBy,
      at,
      activity: [
        { key: null, code: 'moved_to_version', data: { from: from.number, to: to.number, ...countsOf(items) } },
        ...items.filter(isNoticed).map((item) => ({ key: item.key, code: CODES[item.kind] ?? 'changed_with_version', data: stateChange(item.before?.state, item.after.state) })),
        ...(completed ? [{ key: null, code: 'journey_completed' }] : []),
      ],
    });
    if (someOpened(items.map(({ key, after }) => ({ key, ...after })), held)) {
      await this.proofs.applyKept({ guildId: move.guildId, personId: move.startedBy }, journeyId);
    }
  }

  /** Takes it back: exactly, but for what happened since, which is kept. */
  async undo(move: MoveRow, { journeyId, before }: ClaimedJourney): Promise<void> {
    const found = await this.lock(move, journeyId);
    const { reading } = found;
    const because = !before || reading.pathVersionId !== move.toVersionId ? 'elsewhere' : !mayGoBack(reading.state, before) ? 'finished' : null;
    if (!before || because !== null) {
      await this.moves.settle(move.id, journeyId, { state: 'stayed', reason: because ?? 'elsewhere' });
      return;
    }
    const at = this.clock.now();
    const [from, to] = await this.versions(move);
    const undone = await this.takeAway(journeyId, undoMove(before.items, found.rows, from.definitions), found.rows);
    const came = new Set(before.items.filter((item) => item.before === null).map(({ key }) => key));
    const standing = new Map(found.rows.map((row) => [row.key, row]));
    const back = undone.flatMap(({ key, after }): PlacedRow[] => {
      if (!after) return [];
      const pathVersionId = came.has(key) ? to.id : (before.describedBy[key] ?? null);
      return [{ key, ...after, pathVersionId: standing.get(key)?.own ? null : pathVersionId }];
    });
    await this.rows.setVersion(journeyId, from.id);
    await this.rows.place(journeyId, back);
    await this.rows.reopen(before.submissions, before.blockers);
    const keptKeys = undone.filter((item) => wasTouched(item, before)).map(({ key }) => key);
    await this.moves.settle(move.id, journeyId, { state: 'undone', keptKeys });
    const reopened = reading.state === 'completed' ? 'active' : reading.state;
    const state = stateWith(reopened, back);
    await this.record(move, reading, state, {
      kind: 'path_moved_back',
      by: move.undoneBy ?? move.startedBy,
      at,
      activity: [
        { key: null, code: 'moved_back', data: { from: to.number, to: from.number } },
        ...back
          .filter(({ key, state: now }) => standing.get(key)?.state !== now)
          .map(({ key, state: now }) => ({ key, code: 'changed_with_version', data: stateChange(standing.get(key)?.state, now) })),
        ...(reading.state === 'completed' && state === 'active' ? [{ key: null, code: 'journey_reopened' }] : []),
      ],
    });
    if (someOpened(back, standing)) await this.proofs.applyKept({ guildId: move.guildId, personId: move.undoneBy ?? move.startedBy }, journeyId);
  }

  /** What nobody left anything on goes; what holds a comment or a link stays as a record. */
  private async takeAway(journeyId: string, undone: readonly UndoneItem[], rows: readonly MilestoneRow[]): Promise<UndoneItem[]> {
    const standing = new Map(rows.map((row) => [row.key, row]));
    const kept: UndoneItem[] = [];
    for (const item of undone) {
      const row = standing.get(item.key);
      if (item.after !== null || !row) kept.push(item);
      else if (!(await this.rows.takeAway(journeyId, item.key))) {
        kept.push({ key: item.key, after: { ...placementOf(row), state: 'superseded' }, keptSince: true });
      }
    }
    return kept;
  }

  private async lock({ guildId }: MoveRow, journeyId: string): Promise<MovingJourney> {
    const now = this.clock.now();
    await this.journeys.lock(journeyId, guildId, now);
    const [reading, rows] = await Promise.all([this.journeys.find(journeyId, guildId, now), this.journeys.milestones(journeyId)]);
    if (!reading) throw new Error(`no journey ${journeyId}`);
    return { reading, rows };
  }

  private async versions({ fromVersionId, toVersionId }: MoveRow): Promise<[from: PublishedPath, to: PublishedPath]> {
    const [from, to] = await Promise.all([this.paths.versionById(fromVersionId), this.paths.versionById(toVersionId)]);
    if (!from || !to) throw new Error(`no published path version ${from ? toVersionId : fromVersionId}`);
    return [from, to];
  }

  /** Writes what happened, and tells the hire and the mentors of it once. */
  private async record(
    move: MoveRow,
    { id, guildId, cohortId, hire, mentors }: JourneyReadingRow,
    journeyState: JourneyState,
    { kind, by, at, activity }: { kind: 'path_moved' | 'path_moved_back'; by: string; at: Date; activity: ActivityEntry[] },
  ): Promise<void> {
    const told = [hire, ...mentors].map((person) => person.id);
    await this.changes.save({
      guildId, journeyId: id, actorId: by, at, journeyState, milestones: [], activity,
      live: { guildId, to: told, journeyId: id, cohortId },
      once: null,
    });
    await this.messages.tell(
      told.map((personId) => ({ personId, kind, journeyId: id, key: null, actorId: by, once: `${kind}:${move.id}:${id}` })),
      at,
    );
  }
}

/** Whether the move opens something that evidence waits for. */
function someOpened(placed: readonly { key: string; state: MilestoneState }[], held: ReadonlyMap<string, MilestoneRow>): boolean {
  return placed.some(({ key, state }) => state === 'available' && (held.get(key)?.evidenceKeptAt ?? null) !== null);
}

/** How a milestone's part in a move is written down. */
const CODES: Partial<Record<MovedItem['kind'], string>> = {
  added: 'came_with_version', returned: 'came_with_version', superseded: 'left_with_version',
};

/** Every change of a state is in the record, so that the record adds up to the states. */
function stateChange(from: MilestoneState | undefined, to: MilestoneState): Record<string, string> {
  return { ...(from !== undefined && from !== to && { from }), ...(from !== to && { to }) };
}

function countsOf(items: readonly MovedItem[]): { added: number; left: number } {
  return {
    added: items.filter(({ kind }) => kind === 'added' || kind === 'returned').length,
    left: items.filter(({ kind }) => kind === 'superseded').length,
  };
}

/** What the new version does not have is described by the last one that had it. */
function movedRow({ key, kind, after }: MovedItem, held: ReadonlyMap<string, MilestoneRow>, fromId: string): PlacedRow {
  const off = kind === 'superseded' || kind === 'left';
  return { key, ...after, pathVersionId: off ? (held.get(key)?.pathVersionId ?? fromId) : null };
}

function describedBy(rows: readonly MilestoneRow[]): Record<string, string> {
  return Object.fromEntries(rows.flatMap(({ key, pathVersionId }) => (pathVersionId === null ? [] : [[key, pathVersionId]])));
}

/** A journey completes when a move leaves nothing required open on it; it is never opened again by one. */
function stateWith(state: JourneyState, placed: readonly Placement[]): JourneyState {
  const own = placed.filter(({ assignee }) => assignee === 'hire');
  return state === 'active' && isWalked(own) ? 'completed' : state;
}

/** What the hire has completed since is theirs; taking a move back does not open it again. */
function mayGoBack(state: JourneyState, { completed }: BeforeImage): boolean {
  return isUnderWay(state) || (state === 'completed' && completed);
}

/** Whether somebody did something to it since. That it opened or locked by itself is nobody's doing. */
function wasTouched({ key, after, keptSince }: UndoneItem, { items }: BeforeImage): boolean {
  const before = items.find((item) => item.key === key)?.before;
  const waits = after?.state === 'locked' || after?.state === 'available';
  return keptSince && !(waits && before && after.currentDue === before.currentDue);
}

function placementOf({ state, mode, reviewer, requirement, assignee, position, currentDue }: MilestoneRow): Placement {
  return { state, mode, reviewer, requirement, assignee, position, currentDue };
}
