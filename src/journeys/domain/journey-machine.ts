import type { Requirement } from '../../paths/domain/path-document';
import { isSettled, type MilestoneState } from './milestone-states';
import type { RefusalCode } from './refusals';

/** Every state of a journey. */
export const JOURNEY_STATES = ['scheduled', 'active', 'paused', 'completed', 'ended'] as const;

/**
 * - `scheduled`: the start lies ahead (tasks for others may be done already)
 * - `active`: under way
 * - `paused`: nothing is asked of the hire; answers to what was handed in still arrive
 * - `completed`: every required milestone is settled; what is left may still be done
 * - `ended`: stopped before that; its open milestones are cancelled
 */
export type JourneyState = (typeof JOURNEY_STATES)[number];

/** Whether what a journey asks for may still change: it is neither completed nor ended. */
export const isUnderWay = (state: JourneyState): boolean => state !== 'completed' && state !== 'ended';

/** What can happen to a journey as a whole. */
export const JOURNEY_ACTIONS = ['activate', 'pause', 'resume', 'complete', 'end', 'reopen'] as const;
export type JourneyAction = (typeof JOURNEY_ACTIONS)[number];

/** What happened to a journey. */
export type JourneyEventType =
  | 'journey_activated'
  | 'journey_paused'
  | 'journey_resumed'
  | 'journey_completed'
  | 'journey_ended'
  | 'journey_reopened';

/** One thing that happened to a journey: codes only, no words of anybody. */
export interface JourneyEvent {
  readonly type: JourneyEventType;
  readonly from: JourneyState;
  readonly to: JourneyState;
}

interface JourneyTransition {
  readonly from: readonly JourneyState[];
  readonly to: JourneyState;
  readonly event: JourneyEventType;
}

/** The life of a journey. A repeated action finds its state already reached and changes nothing. */
export const JOURNEY_TRANSITIONS: Readonly<Record<JourneyAction, JourneyTransition>> = {
  activate: { from: ['scheduled'], to: 'active', event: 'journey_activated' },
  pause: { from: ['active'], to: 'paused', event: 'journey_paused' },
  resume: { from: ['paused'], to: 'active', event: 'journey_resumed' },
  complete: { from: ['active'], to: 'completed', event: 'journey_completed' },
  end: { from: ['scheduled', 'active', 'paused'], to: 'ended', event: 'journey_ended' },
  reopen: { from: ['completed', 'ended'], to: 'active', event: 'journey_reopened' },
};

/** The answer to an action on a journey. */
export type JourneyDecision =
  | { readonly ok: true; readonly next: JourneyState; readonly events: readonly JourneyEvent[] }
  | { readonly ok: false; readonly code: RefusalCode };

/**
 * What an action does to a journey.
 * @param walked whether every required milestone is settled, see {@link isWalked}; only `complete` asks
 * @returns the next state with what happened, no events when the journey is there already, or why not
 */
export function decideJourney(state: JourneyState, action: JourneyAction, walked = false): JourneyDecision {
  const { from, to, event } = JOURNEY_TRANSITIONS[action];
  if (state === to) return { ok: true, next: state, events: [] };
  if (!from.includes(state)) return { ok: false, code: state === 'ended' ? 'journey_ended' : 'journey_not_in_state' };
  if (action === 'complete' && !walked) return { ok: false, code: 'milestones_open' };
  return { ok: true, next: to, events: [{ type: event, from: state, to }] };
}

/**
 * Whether a journey has been walked to its end: nothing required is open. Optional milestones never hold a
 * journey back, and neither do conditional ones: whether they apply was looked at by whoever signed off.
 */
export function isWalked(
  milestones: Iterable<{ readonly state: MilestoneState; readonly requirement: Requirement }>,
): boolean {
  for (const { state, requirement } of milestones) {
    if (requirement === 'required' && !isSettled(state)) return false;
  }
  return true;
}
