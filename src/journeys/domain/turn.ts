import type { AssigneeRole, ReviewerRole } from '../../paths/domain/path-document';
import type { BlockerOwner } from './blockers';
import type { JourneyState } from './journey-machine';
import { isSettled, type MilestoneState } from './milestone-states';

/** Everybody whose turn it can be. `access`, `platform` and `content` are the teams that unblock. */
export const TURNS = [
  'hire',
  'mentor',
  'backup',
  'expert',
  'manager',
  'admin',
  'platform',
  'access',
  'content',
  'nobody',
] as const;
export type Turn = (typeof TURNS)[number];

/** What decides whose turn it is. */
export interface TurnFacts {
  readonly state: MilestoneState;
  readonly assignee: AssigneeRole;
  /** who reviews it; null is the mentor, who confirms claims of prior knowledge */
  readonly reviewerRole: ReviewerRole | null;
  /** who helps with the open blocker that lies over it; null when there is none */
  readonly blockerOwner: BlockerOwner | null;
  /** the primary mentor is away today, so the backup stands in */
  readonly mentorAway: boolean;
  readonly journeyState: JourneyState;
}

const standIn = (turn: Turn, mentorAway: boolean): Turn => (turn === 'mentor' && mentorAway ? 'backup' : turn);

/**
 * Whose turn it is on a milestone: whoever helps with its blocker, else whoever reviews what was handed in (also
 * while pairing on it), else whoever has it to do. Nobody's, when it is settled or locked. A paused journey asks
 * nothing of the hire; what waits on others still waits on them.
 */
export function turnOf(facts: TurnFacts): Turn {
  const { state, journeyState, mentorAway } = facts;
  if (isSettled(state) || journeyState === 'ended') return 'nobody';
  if (facts.blockerOwner) return standIn(facts.blockerOwner, mentorAway);
  if (state === 'locked') return 'nobody';
  if (state === 'submitted') return standIn(facts.reviewerRole ?? 'mentor', mentorAway);
  if (facts.assignee === 'hire' && journeyState === 'paused') return 'nobody';
  return standIn(facts.assignee, mentorAway);
}

/** Whether something waits on somebody other than the hire, so that this time is not the hire's. */
export function waitsOnOthers(turn: Turn): boolean {
  return turn !== 'hire' && turn !== 'nobody';
}

/** How a milestone looks in the picture of a cohort: a shape for what it is, a letter for whose turn it is. */
export interface GridCell {
  readonly face: 'done' | 'waived' | 'turn' | 'open' | 'locked' | 'gone';
  /** one character, so that nothing is said by colour alone; empty when it is nobody's turn */
  readonly letter: string;
}

/** The letters of the picture, to be shown in its legend too. */
export const TURN_LETTERS: Readonly<Record<Turn, string>> = {
  hire: '•',
  mentor: 'm',
  backup: 'b',
  expert: 'e',
  manager: 'g',
  admin: 'd',
  platform: 'p',
  access: 'a',
  content: 'c',
  nobody: '',
};

const FACE_OF_SETTLED: Partial<Record<MilestoneState, GridCell['face']>> = {
  done: 'done',
  waived: 'waived',
  superseded: 'gone',
  cancelled: 'gone',
};

/**
 * The cell of a milestone in the picture of a cohort. Available and not begun is `open`; `turn` is where somebody
 * has something under way. Lateness shows nowhere.
 */
export function gridCell(state: MilestoneState, turn: Turn): GridCell {
  const settled = FACE_OF_SETTLED[state];
  if (settled) return { face: settled, letter: '' };
  if (waitsOnOthers(turn)) return { face: 'turn', letter: TURN_LETTERS[turn] };
  if (state === 'locked') return { face: 'locked', letter: '' };
  if (state === 'available' || turn === 'nobody') return { face: 'open', letter: '' };
  return { face: 'turn', letter: TURN_LETTERS[turn] };
}
