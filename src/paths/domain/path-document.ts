/**
 * What a path is: the template of an onboarding, in the words the whole product uses.
 *
 * A path document is plain data. Files are read into it, drafts are edited as it, and publishing freezes it;
 * a hire's journey is then walked along the frozen copy.
 */

import type { LocalDate } from '../../calendars/domain/local-date';

/** The mark that every path file carries, so that a later format can be told from this one. */
export const PATH_FORMAT = 'guildpath/path@1';

/** What kind of thing a milestone is. It says how to speak of it (read, meet, build), never how it completes. */
export const MILESTONE_TYPES = [
  'task',
  'meeting',
  'reading',
  'unit',
  'session',
  'build',
  'reflection',
  'deploy',
  'signoff',
  'quiz',
] as const;
export type MilestoneType = (typeof MILESTONE_TYPES)[number];

/**
 * How a milestone becomes done: the hire checks it off (`self`), someone accepts what was handed in (`review`),
 * it is marked as attended (`attend`), or another system proves it (`auto`).
 */
export const COMPLETION_MODES = ['self', 'review', 'attend', 'auto'] as const;
export type CompletionMode = (typeof COMPLETION_MODES)[number];

/** Who may be asked for a review. A manager may delegate it to a named person. */
export const REVIEWER_ROLES = ['mentor', 'expert', 'manager'] as const;
export type ReviewerRole = (typeof REVIEWER_ROLES)[number];

/** Who has the milestone to do. Only the hire's own count as the hire's. */
export const ASSIGNEE_ROLES = ['hire', 'mentor', 'backup', 'manager', 'admin'] as const;
export type AssigneeRole = (typeof ASSIGNEE_ROLES)[number];

/**
 * What events of source control and pipelines can prove: a pipeline that passed, a change merged in the course's
 * materials, a deployment to production, one of another service than the first, and a rollback with its way forward.
 */
export const EVENT_PROOFS = ['pipeline', 'change merged', 'deploy', 'team deploy', 'rollback and forward'] as const;
export type EventProof = (typeof EVENT_PROOFS)[number];

/** What can prove a milestone: the guild's own life (being at a session of a guild day, or at a group exercise there), or events. */
export const PROOFS = ['guild day', 'group exercise', ...EVENT_PROOFS] as const;
export type Proof = (typeof PROOFS)[number];

/** Whether everybody does it, whoever likes, or only those for whom the condition holds. */
export const REQUIREMENTS = ['required', 'optional', 'conditional'] as const;
export type Requirement = (typeof REQUIREMENTS)[number];

/**
 * How a milestone completes. A `review` without a reviewer is a draft that still has to say who;
 * an `auto` without a fallback is checked off by the hire wherever no integration is set up.
 */
export type Completion =
  | { mode: 'self' | 'attend'; reviewer?: undefined; fallback?: undefined }
  | { mode: 'review'; reviewer?: ReviewerRole; fallback?: undefined }
  | { mode: 'auto'; reviewer?: undefined; fallback?: ReviewFallback };

/** What stands in for evidence from outside where no integration is set up: a review of a link. */
export interface ReviewFallback {
  mode: 'review';
  reviewer: ReviewerRole;
}

/**
 * When a milestone is due, in working days of the hire's own calendar.
 * `day` 1 is the first working day, 0 is the start itself (the same date as day 1), −4 the fourth working day
 * before it. `guildDayFrom` n is the first guild day on or after working day n.
 */
export type DueRule = { day: number } | { guildDayFrom: number };

/** One thing to reach, as a path defines it. */
export interface MilestoneDefinition {
  /** A stable name within the path, such as `first-production-deploy`; journeys remember it across versions. */
  key: string;
  title: string;
  /** Markdown: what to do, what good looks like, whom to ask. Empty when nobody has written it yet. */
  guide: string;
  /** What counts as done, one line each. */
  doneWhen?: string[];
  type: MilestoneType;
  completion: Completion;
  /** What completes it by itself; nothing when left out. */
  provedBy?: Proof;
  due: DueRule;
  /** Keys of the milestones that come before it. */
  needs: string[];
  requirement: Requirement;
  /** For a conditional milestone: when it applies, in words that finish the sentence “only if …”. */
  condition?: string;
  /** Rough effort in minutes, waiting not counted. */
  effortMinutes?: number;
  /** Who keeps the content true: a focal point's topic such as `api-and-data-design`, or an e-mail address. */
  owner?: string;
  /** The local day by which somebody looks at the content again, as the path says it. */
  reviewBy?: LocalDate;
  assignee: AssigneeRole;
}

/** A stretch of a path. */
export interface Phase {
  key: string;
  title: string;
  summary?: string;
  milestones: MilestoneDefinition[];
}

/** A whole path: the content of one file, one draft, one published version. */
export interface PathDocument {
  format: typeof PATH_FORMAT;
  key: string;
  title: string;
  description?: string;
  phases: Phase[];
}

/** Every milestone of the path, in the order in which it is written. */
export function milestonesOf(document: PathDocument): MilestoneDefinition[] {
  return document.phases.flatMap((phase) => phase.milestones);
}

/** The working day on which a rule can fall due at the earliest; a guild day may fall later in that week. */
export function earliestDay(due: DueRule): number {
  return 'day' in due ? due.day : due.guildDayFrom;
}
