import { isWalked, type JourneyState } from '../domain/journey-machine';
import { decide, type MilestoneEvent } from '../domain/milestone-machine';
import { isSettled, type MilestoneState } from '../domain/milestone-states';
import { platformActor } from '../domain/relations';
import { lockChangesAfter } from '../domain/unlocking';
import type { ActivityEntry, MilestoneChange } from '../persistence/journey-changes.repository';
import type { MilestoneRow } from '../persistence/journeys.repository';
import type { JourneyWalk } from './journey-walk';

/** What one event comes to on the whole journey: the milestone itself, what it unlocks or locks, and the journey. */
export interface Consequences {
  milestones: MilestoneChange[];
  activity: ActivityEntry[];
  journeyState: JourneyState;
  /** ids of blockers on what is settled by it */
  resolvedBlockers: string[];
}

/**
 * Works out, without writing anything, all that follows from `event`. What unlocks and was proved before completes with
 * it, and so on from there.
 */
export function consequencesOf(walk: JourneyWalk, event: MilestoneEvent, now: Date): Consequences {
  const states = new Map(walk.states);
  const changes = new Map<string, MilestoneChange>();
  const activity: ActivityEntry[] = [];
  const events = [event];
  for (const happened of events) {
    const { unlocked, locked } = lockChangesAfter(walk.graph, states.set(happened.key, happened.to), happened.key);
    const own = changeOf(walk.row(happened.key), happened, now);
    if (locked.includes(happened.key)) own.state = 'locked';
    const lockedOthers = locked.filter((key) => key !== happened.key);
    const others = [...unlocked.map((key) => lockChange(walk.row(key), 'available')), ...lockedOthers.map((key) => lockChange(walk.row(key), 'locked'))];
    for (const change of [own, ...others]) {
      changes.set(change.key, change);
      states.set(change.key, change.state);
    }
    activity.push(
      { key: happened.key, code: happened.type, data: { from: happened.from, to: own.state, ...(happened.waiver && { waiver: happened.waiver }) } },
      ...unlocked.map((key) => ({ key, code: 'unlocked' })),
      ...lockedOthers.map((key) => ({ key, code: 'locked' })),
    );
    events.push(...unlocked.flatMap((key) => provedBefore(walk, key)));
  }
  const journeyState = stateAfter(walk, states);
  if (journeyState === 'completed' && walk.journey.state !== 'completed') activity.push({ key: null, code: 'journey_completed' });
  if (journeyState === 'active' && walk.journey.state === 'completed') activity.push({ key: null, code: 'journey_reopened' });
  const gotGoing = events.flatMap(({ key, to }) => (isSettled(to) ? [walk.row(key)] : [])).filter(({ blocker }) => blocker !== null);
  activity.push(...gotGoing.map(({ key }) => ({ key, code: 'stuck_resolved' })));
  return { milestones: [...changes.values()], activity, journeyState, resolvedBlockers: gotGoing.flatMap(({ blocker }) => blocker?.id ?? []) };
}

/** Evidence that waited for the unlock of a milestone decides now, where automatic evidence may. */
function provedBefore(walk: JourneyWalk, key: string): MilestoneEvent[] {
  if (walk.row(key).evidenceKeptAt === null) return [];
  const decision = decide({ ...walk.factsForProof(key), state: 'available', prerequisitesMet: true }, { name: 'prove' }, platformActor);
  return decision.ok ? decision.events.filter(({ type }) => type === 'proved') : [];
}

function changeOf(row: MilestoneRow, event: MilestoneEvent, now: Date): MilestoneChange {
  const settled = event.to === 'done' || event.to === 'waived';
  const begins = event.to === 'in_progress' || event.type === 'submitted';
  const handsIn = event.type === 'submitted' || event.type === 'claimed';
  return {
    key: row.key,
    state: event.to,
    round: row.round + (handsIn ? 1 : 0),
    startedAt: row.startedAt ?? (begins ? now : null),
    doneAt: settled ? now : null,
    stateBy: event.by,
    reason: event.waiver,
    evidenceKeptAt: evidenceAfter(row, event, now),
  };
}

/** What leaves open whether the milestone is done, so that evidence goes on waiting. */
const UNDECIDED: ReadonlySet<MilestoneEvent['type']> = new Set(['claimed', 'withdrawn', 'pairing_offered']);

/** Evidence waits from where the milestone was locked until something decides; it decides once. */
function evidenceAfter(row: MilestoneRow, event: MilestoneEvent, now: Date): Date | null {
  if (event.type === 'evidence_kept') return row.evidenceKeptAt ?? (event.from === 'locked' ? now : null);
  return UNDECIDED.has(event.type) ? row.evidenceKeptAt : null;
}

function lockChange(row: MilestoneRow, state: MilestoneState): MilestoneChange {
  const { key, round, startedAt, evidenceKeptAt } = row;
  return { key, state, round, startedAt, doneAt: null, stateBy: null, reason: null, evidenceKeptAt };
}

/** A journey completes with its last required milestone of the hire's own, and is under way again when one reopens. */
function stateAfter({ journey, milestones, offPath }: JourneyWalk, states: ReadonlyMap<string, MilestoneState>): JourneyState {
  const own = [...milestones, ...offPath].filter((row) => row.assignee === 'hire');
  const walked = isWalked(own.map((row) => ({ requirement: row.requirement, state: states.get(row.key) ?? row.state })));
  if (journey.state === 'active' && walked) return 'completed';
  if (journey.state === 'completed' && !walked) return 'active';
  return journey.state;
}
