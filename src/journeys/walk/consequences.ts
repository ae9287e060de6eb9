import { isWalked, type JourneyState } from '../domain/journey-machine';
import type { MilestoneEvent } from '../domain/milestone-machine';
import type { MilestoneState } from '../domain/milestone-states';
import { lockChangesAfter } from '../domain/unlocking';
import type { ActivityEntry, MilestoneChange } from '../persistence/journey-changes.repository';
import type { MilestoneRow } from '../persistence/journeys.repository';
import type { JourneyWalk } from './journey-walk';

/** What one event comes to on the whole journey: the milestone itself, what it unlocks or locks, and the journey. */
export interface Consequences {
  milestones: MilestoneChange[];
  activity: ActivityEntry[];
  journeyState: JourneyState;
}

/** Works out, without writing anything, all that follows from `event`. */
export function consequencesOf(walk: JourneyWalk, event: MilestoneEvent, now: Date): Consequences {
  const states = new Map(walk.states).set(event.key, event.to);
  const { unlocked, locked } = lockChangesAfter(walk.graph, states, event.key);
  const own = changeOf(walk.row(event.key), event, now);
  const others = [
    ...unlocked.map((key) => lockChange(walk.row(key), 'available')),
    ...locked.filter((key) => key !== event.key).map((key) => lockChange(walk.row(key), 'locked')),
  ];
  if (locked.includes(event.key)) own.state = 'locked';
  for (const change of [own, ...others]) states.set(change.key, change.state);
  const journeyState = stateAfter(walk, states);
  const activity: ActivityEntry[] = [
    { key: event.key, code: event.type, data: { from: event.from, to: own.state, ...(event.waiver && { waiver: event.waiver }) } },
    ...unlocked.map((key) => ({ key, code: 'unlocked' })),
    ...locked.filter((key) => key !== event.key).map((key) => ({ key, code: 'locked' })),
  ];
  if (journeyState === 'completed' && walk.journey.state !== 'completed') activity.push({ key: null, code: 'journey_completed' });
  if (journeyState === 'active' && walk.journey.state === 'completed') activity.push({ key: null, code: 'journey_reopened' });
  return { milestones: [own, ...others], activity, journeyState };
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
  };
}

function lockChange(row: MilestoneRow, state: MilestoneState): MilestoneChange {
  return { key: row.key, state, round: row.round, startedAt: row.startedAt, doneAt: null, stateBy: null, reason: null };
}

/** A journey completes with its last required milestone of the hire's own, and is under way again when one reopens. */
function stateAfter({ journey, milestones }: JourneyWalk, states: ReadonlyMap<string, MilestoneState>): JourneyState {
  const own = milestones.filter((row) => row.assignee === 'hire');
  const walked = isWalked(own.map((row) => ({ requirement: row.requirement, state: states.get(row.key) ?? row.state })));
  if (journey.state === 'active' && walked) return 'completed';
  if (journey.state === 'completed' && !walked) return 'active';
  return journey.state;
}
