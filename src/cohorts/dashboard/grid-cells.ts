import type { BlockerOwner } from '../../journeys/domain/blockers';
import type { JourneyState } from '../../journeys/domain/journey-machine';
import type { MilestoneState } from '../../journeys/domain/milestone-states';
import { gridCell, turnOf, type Turn } from '../../journeys/domain/turn';
import type { AssigneeRole, ReviewerRole } from '../../paths/domain/path-document';

/** A milestone as its cell needs it. */
export interface CellFacts {
  readonly state: MilestoneState;
  readonly assignee: AssigneeRole;
  readonly reviewerRole: ReviewerRole | null;
  readonly blockerOwner: BlockerOwner | null;
}

/** The letters of a cohort's picture; see `GridRowDto.cells`. Who stands in for a mentor is the mentor here. */
const LETTER_OF_TURN: Readonly<Record<Turn, string>> = {
  hire: 'h', mentor: 'm', backup: 'm', expert: 'e', manager: 'g', admin: 'g', platform: 'p', access: 'p', content: 'p', nobody: 'o',
};

const LETTER_OF_FACE = { done: 'd', waived: 'w', open: 'o', locked: 'l', gone: 'x' } as const;

/** The one letter of a milestone: what it is, or whose turn it is. Lateness shows nowhere. */
export function cellLetter(facts: CellFacts, journeyState: JourneyState): string {
  const turn = turnOf({ ...facts, journeyState, mentorAway: false });
  const { face } = gridCell(facts.state, turn);
  return face === 'turn' ? LETTER_OF_TURN[turn] : LETTER_OF_FACE[face];
}
