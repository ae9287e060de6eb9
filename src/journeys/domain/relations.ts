import type { AssigneeRole, ReviewerRole } from '../../paths/domain/path-document';

/** What a person can be to a journey or to one of its milestones. One person may hold several at once. */
export const RELATIONS = [
  'hire',
  'mentor',
  'backup',
  'reviewer',
  'host',
  'assignee',
  'manager',
  'admin',
  'platform',
] as const;

/**
 * - `hire`: it is their own journey
 * - `mentor`, `backup`: assigned to it today
 * - `reviewer`: named for this milestone's submission, or its manager by role
 * - `host`: runs the session that this milestone is about
 * - `assignee`: this milestone is theirs to do, for the hire
 * - `manager`: manages the journey's guild
 * - `admin`: runs the installation
 * - `platform`: no person but the product itself, carrying evidence or consequences
 */
export type Relation = (typeof RELATIONS)[number];

/** Somebody who wants to do something, and all that they are to it. */
export interface Actor {
  /** null for the platform itself */
  readonly personId: string | null;
  readonly relations: ReadonlySet<Relation>;
}

/** The product itself: unlocks, evidence from outside, migrations, the end of a journey. */
export const platformActor: Actor = { personId: null, relations: new Set<Relation>(['platform']) };

/** What of a person matters, wherever they stand. */
export interface PersonFacts {
  readonly personId: string;
  /** manages the guild this journey belongs to */
  readonly isManager: boolean;
  readonly isAdmin: boolean;
}

/** The people of a journey as they are assigned today. */
export interface JourneyPeople {
  readonly hireId: string;
  readonly mentorId: string | null;
  readonly backupId: string | null;
}

/** The people of one milestone. */
export interface MilestonePeople {
  readonly assignee: AssigneeRole;
  /** the person it was handed to by name, when it was */
  readonly assigneeId?: string | null;
  readonly reviewerRole: ReviewerRole | null;
  /** those named for its submission: an expert, a manager, a delegate */
  readonly reviewerIds: readonly string[];
  /** Whether it has ever been handed in: a manager by role is its reviewer from then on, not before. */
  readonly hasSubmission: boolean;
  readonly hostIds?: readonly string[];
}

function isAssignee(relations: ReadonlySet<Relation>, personId: string, milestone: MilestonePeople): boolean {
  if (milestone.assignee === 'hire') return false;
  if (milestone.assigneeId) return milestone.assigneeId === personId;
  // Mentor and backup stand in for each other, and do each other's tasks then.
  if (milestone.assignee === 'mentor' || milestone.assignee === 'backup') return relations.has('mentor') || relations.has('backup');
  return relations.has(milestone.assignee);
}

/**
 * All that a person is to a journey, and to one of its milestones when one is given.
 * @param milestone leave it out for questions about the journey as a whole
 */
export function actorFor(person: PersonFacts, journey: JourneyPeople, milestone?: MilestonePeople): Actor {
  const { personId } = person;
  const relations = new Set<Relation>();
  if (journey.hireId === personId) relations.add('hire');
  if (journey.mentorId === personId) relations.add('mentor');
  if (journey.backupId === personId) relations.add('backup');
  if (person.isManager) relations.add('manager');
  if (person.isAdmin) relations.add('admin');
  if (milestone) {
    const reviewsByRole = milestone.reviewerRole === 'manager' && person.isManager && milestone.hasSubmission;
    if (milestone.reviewerIds.includes(personId) || reviewsByRole) relations.add('reviewer');
    if (milestone.hostIds?.includes(personId)) relations.add('host');
    if (isAssignee(relations, personId, milestone)) relations.add('assignee');
  }
  return { personId, relations };
}
