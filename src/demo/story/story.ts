import type { LocalDate } from '../../calendars/domain/local-date';
import type { BlockerCategory, BlockerOwner } from '../../journeys/domain/blockers';
import type { JourneyState } from '../../journeys/domain/journey-machine';
import type { MilestoneState } from '../../journeys/domain/milestone-states';
import type { ReviewerRole } from '../../paths/domain/path-document';

/* What one journey leaves behind, as rows: everything that real use of the product would have written. */

export interface StoryMilestone {
  key: string;
  position: number;
  state: MilestoneState;
  mode: string;
  reviewer: string | null;
  requirement: string;
  assignee: string;
  baselineDue: LocalDate;
  currentDue: LocalDate;
  round: number;
  startedAt: Date | null;
  doneAt: Date | null;
  stateBy: string | null;
  reason: string | null;
}

export interface StorySubmission {
  id: string;
  key: string;
  kind: 'review' | 'claim';
  round: number;
  reviewer: ReviewerRole;
  reviewerId: string | null;
  submittedBy: string;
  submittedAt: Date;
  decidedAt: Date | null;
  decidedBy: string | null;
  decision: 'accepted' | 'changes_requested' | null;
}

export interface StoryBlocker {
  id: string;
  key: string;
  category: BlockerCategory;
  owner: BlockerOwner;
  note: string | null;
  openedBy: string;
  openedAt: Date;
  widenedAt: Date | null;
  resolvedAt: Date | null;
  resolvedBy: string | null;
  resolution: string | null;
}

export interface StoryEvidence {
  key: string;
  kind: 'link' | 'text';
  url: string | null;
  body: string | null;
  addedBy: string;
  addedAt: Date;
}

export interface StoryComment {
  key: string;
  kind: 'comment' | 'claim' | 'accepted' | 'changes_requested';
  body: string;
  authorId: string;
  writtenAt: Date;
}

export interface StoryReflection {
  key: string;
  body: string;
  updatedAt: Date;
  sharedAt: Date | null;
}

export interface StoryActivity {
  at: Date;
  key: string | null;
  actorId: string | null;
  code: string;
  data: Record<string, string> | null;
}

export interface StoryMessage {
  personId: string;
  kind: 'submitted' | 'stuck' | 'accepted' | 'changes_requested' | 'resolved' | 'started';
  key: string | null;
  actorId: string;
  once: string;
  createdAt: Date;
}

export interface StoryAbsence {
  kind: 'leave' | 'pause';
  from: LocalDate;
  to: LocalDate;
  reason: string;
  enteredBy: string;
  enteredAt: Date;
}

/** A journey as it stands now, with all of its history. */
export interface Story {
  journeyId: string;
  hireId: string;
  startOn: LocalDate;
  state: JourneyState;
  completedAt: Date | null;
  endedAt: Date | null;
  milestones: StoryMilestone[];
  submissions: StorySubmission[];
  blockers: StoryBlocker[];
  evidence: StoryEvidence[];
  comments: StoryComment[];
  reflections: StoryReflection[];
  activity: StoryActivity[];
  messages: StoryMessage[];
  absences: StoryAbsence[];
}
