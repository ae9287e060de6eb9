import type { PersonRef } from '../../people/people.api';
import type { AssigneeRole, CompletionMode, EventProof, MilestoneType, Requirement, ReviewerRole } from '../../paths/paths.api';
import type { BlockerCategory, BlockerOwner } from '../domain/blockers';
import type { JourneyState } from '../domain/journey-machine';
import type { SubmissionKind } from '../domain/milestone-machine';
import type { MilestoneState } from '../domain/milestone-states';
import type { PaceKind } from '../domain/pace';
import type { Relation } from '../domain/relations';
import type { Turn } from '../domain/turn';
import type { MeetingDto } from './meeting.dto';

/** A milestone named, for links between milestones. */
export class MilestoneLinkDto {
  key: string;
  title: string;
  /** True once it is done, waived or dropped. */
  met: boolean;
}

/** The person to ask about an item, and why this one. */
export class HelperDto {
  person: PersonRef;
  /** Why: `focal_point` of the topic, `mentor` or `backup`. */
  as: 'focal_point' | 'mentor' | 'backup';
  /** The focal point's topic, when that is why. */
  topic: string | null;
}

/** One milestone of one hire, as lists show it. */
export class MilestoneCardDto {
  key: string;
  title: string;
  phaseKey: string;
  type: MilestoneType;
  state: MilestoneState;
  /** How it completes here and now. */
  mode: CompletionMode;
  /** Who reviews, when the mode is review. */
  reviewer: ReviewerRole | null;
  requirement: Requirement;
  condition: string | null;
  assignee: AssigneeRole;
  /** Due at the end of this local calendar day of the hire. */
  due: string;
  baselineDue: string;
  /** Working day of the journey on which it is due; 1 is the first. */
  dueDay: number;
  /** Open, the hire's turn, and due before today. */
  /** The date was fixed by hand: a re-plan leaves it alone. */
  pinned: boolean;
  overdue: boolean;
  /** Whose turn it is. */
  turn: Turn;
  effortMinutes: number | null;
  needs: MilestoneLinkDto[];
  unlocks: MilestoneLinkDto[];
  helper: HelperDto | null;
  /** An open blocker lies over it (only told to those who may see it). */
  stuck: boolean;
  pairing: boolean;
  /** Since when it waits on somebody other than the hire; an instant. */
  waitingSince: string | null;
  doneAt: string | null;
  /** What this reader may do with it now. */
  abilities: string[];
}

export class PhaseDto {
  key: string;
  title: string;
  done: number;
  total: number;
  milestones: MilestoneCardDto[];
}

export class MentorDto {
  person: PersonRef;
  kind: 'primary' | 'backup';
  /** True for the one whose turn the hire's questions are today. */
  onDuty: boolean;
  /** Last day of the current absence, when away today. */
  awayUntil: string | null;
}

/** How it goes, in plain words. Waiting on others never counts against the hire. */
export class PaceDto {
  kind: PaceKind;
  sentence: string;
  daysBehind: number;
  waitedDays: number;
}

export class AbsenceDto {
  id: string;
  kind: 'leave' | 'pause';
  from: string;
  to: string;
  /** Only for the hire and whoever entered it. */
  reason: string | null;
}

/** A journey without its milestones. */
export class JourneyHeaderDto {
  id: string;
  hire: PersonRef;
  cohortId: string;
  cohortName: string;
  pathTitle: string;
  pathVersion: number;
  siteName: string;
  timeZone: string;
  startOn: string;
  state: JourneyState;
  /** Today at the hire's site. */
  today: string;
  /** Working day of the journey today; 0 before the first. */
  day: number;
  lastDay: number;
  mentors: MentorDto[];
  /** What the reader is to this journey, the closest first. */
  relation: Relation;
  revision: number;
  /** What this reader may do with the journey as a whole. */
  abilities: string[];
}

export class JourneyDto extends JourneyHeaderDto {
  pace: PaceDto | null;
  phases: PhaseDto[];
  /** What is no longer on the hire's path, and stays as a record. */
  offPath: MilestoneCardDto[];
  absences: AbsenceDto[];
}

/** Something that waits on somebody else. */
export class WaitingDto {
  key: string;
  title: string;
  turn: Turn;
  who: PersonRef | null;
  what: 'review' | 'claim' | 'pairing' | 'blocker' | 'task';
  /** Null for a task: it is there from the start. */
  since: string | null;
}

export class WeekItemDto {
  key: string;
  title: string;
  state: MilestoneState;
}

export class WeekDayDto {
  day: string;
  /** Working day of the journey; null on a day off. */
  number: number | null;
  isToday: boolean;
  /** Why it is a day off (a holiday's name, leave), when it is one in the working week. */
  dayOff: string | null;
  guildDay: boolean;
  items: WeekItemDto[];
}

export class SegmentDto {
  key: string;
  title: string;
  state: MilestoneState;
  turn: Turn;
}

export class PhaseProgressDto {
  key: string;
  title: string;
  done: number;
  total: number;
  current: boolean;
  segments: SegmentDto[];
}

/** Something that somebody else prepares for the hire. */
export class PreparedDto {
  key: string;
  title: string;
  /** Whose it is to do. */
  by: 'mentor' | 'backup' | 'manager' | 'admin';
  /** The person, where it is one by now. */
  who: PersonRef | null;
  done: boolean;
}

/** A hire's day. */
export class TodayDto {
  journey: JourneyHeaderDto;
  phases: PhaseProgressDto[];
  /** At most three. */
  next: MilestoneCardDto[];
  waiting: WaitingDto[];
  /** What others do for the hire, done things too. */
  prepared: PreparedDto[];
  pace: PaceDto;
  week: WeekDayDto[];
  /** The item "I'm stuck" means when pressed without choosing one. */
  stuckOn: MilestoneLinkDto | null;
  /** Stuck items that the hire can mark as going again. */
  stuck: MilestoneLinkDto[];
}

/** One of the journeys that somebody walks side by side. */
export class JourneyBesideDto {
  journey: JourneyHeaderDto;
  /** At most three, as on the journey's own day. */
  next: MilestoneCardDto[];
}

export class EvidenceDto {
  id: string;
  kind: 'link' | 'text';
  url: string | null;
  body: string | null;
  addedBy: PersonRef;
  addedAt: string;
}

export class CommentDto {
  id: string;
  /** What the words came with. */
  kind: 'comment' | 'claim' | 'accepted' | 'changes_requested' | 'pairing' | 'reopened' | 'waived';
  body: string;
  author: PersonRef;
  writtenAt: string;
}

/** One thing that happened, in words. */
export class HistoryEntryDto {
  id: string;
  code: string;
  sentence: string;
  actor: PersonRef | null;
  key: string | null;
  title: string | null;
  at: string;
}

export class BlockerDto {
  id: string;
  category: BlockerCategory;
  /** Whose turn it is to help. */
  owner: BlockerOwner;
  note: string | null;
  openedAt: string;
  /** Beyond hire and mentors, guild managers see it too. */
  widened: boolean;
  resolvedAt: string | null;
  resolvedBy: PersonRef | null;
  resolution: string | null;
}

export class ReflectionDto {
  body: string;
  shared: boolean;
  updatedAt: string;
}

/** Why a reviewer does not answer now. */
export class ReviewerAwayDto {
  /** The last day away; null when their account is closed. */
  until: string | null;
}

export class SubmissionDto {
  id: string;
  /** Work to be reviewed, or a claim of prior knowledge. */
  kind: SubmissionKind;
  round: number;
  reviewer: ReviewerRole;
  reviewerPerson: PersonRef | null;
  /** The one who was asked by name is not there: the hire may ask somebody else. */
  reviewerAway: ReviewerAwayDto | null;
  submittedAt: string;
  pairingSince: string | null;
}

/** A milestone's own page. */
/** A date that was fixed by hand. */
export class PinnedDto {
  reason: string;
  by: PersonRef;
}

export class MilestonePageDto {
  journey: JourneyHeaderDto;
  /** The path that the milestone is of, over all its versions: what is asked about it in the guild is kept under it. */
  pathId: string;
  phaseTitle: string;
  milestone: MilestoneCardDto;
  /** Markdown. */
  guide: string;
  doneWhen: string[];
  evidence: EvidenceDto[];
  conversation: CommentDto[];
  history: HistoryEntryDto[];
  submission: SubmissionDto | null;
  blocker: BlockerDto | null;
  resolvedBlockers: BlockerDto[];
  /** The hire's own reflection, or one that was shared with the reader. */
  reflection: ReflectionDto | null;
  waiverReason: string | null;
  /** When the two meet, where the milestone is a meeting. */
  meeting: MeetingDto | null;
  /** Why its date was fixed by hand; null when it moves along with the plan. */
  pin: PinnedDto | null;
  /** What other systems can prove of it; null for nothing, and for who may not see how. */
  provable: EventProof | null;
  /** Who may review it: for the hire to choose when handing in, or for the reviewer to hand it on. */
  reviewers: PersonRef[];
}

export class TimelineDto {
  entries: HistoryEntryDto[];
  /** Opaque position of the next page; null at the end. */
  next: string | null;
}

export class OpeningDto {
  reader: PersonRef;
  /** journey (opened this journey) or grid (looked at the cohort's picture). */
  what: 'journey' | 'grid';
  day: string;
}

export class VisibilityRowDto {
  who: string;
  people: PersonRef[];
  sees: string;
  never: string;
}

/** Who can see what, and who looked. */
export class VisibilityDto {
  rows: VisibilityRowDto[];
  openings: OpeningDto[];
}

/** The answer to every command on a milestone. */
export class CommandResultDto {
  key: string;
  state: MilestoneState;
  /** Other milestones that changed with it: unlocked, or locked again. */
  changed: SegmentStateDto[];
  journeyState: JourneyState;
  revision: number;
  /** True when this very request (Idempotency-Key) was carried out before; nothing changed now. */
  replayed: boolean;
}

export class SegmentStateDto {
  key: string;
  state: MilestoneState;
}

/** One thing that waits on the reader. */
export class QueueItemDto {
  id: string;
  kind: 'stuck' | 'review' | 'claim' | 'pairing' | 'task';
  journeyId: string;
  key: string;
  title: string;
  phaseTitle: string;
  hire: PersonRef;
  since: string;
  /** Minutes of the reader's own working time since then. */
  waitedMinutes: number;
  /** Titles of what stands still until this is answered. */
  blocks: string[];
  round: number;
  /** True when the reader stands in for the primary mentor. */
  covering: boolean;
  /** A task's local day at whose end it should be there for the hire; null for everything else. */
  due: string | null;
  /** The hire's first day. */
  startOn: string;
  /** Whose it is when that one is not away; null when the reader does not stand in. */
  standsInFor: PersonRef | null;
}

export class AwayNoteDto {
  from: string;
  to: string;
  /** Who gets what is open meanwhile, one line a hire. */
  coveredBy: CoverDto[];
}

export class CoverDto {
  hire: PersonRef;
  by: PersonRef | null;
}

export class QueueDto {
  items: QueueItemDto[];
  /** The present or next absence of the reader. */
  away: AwayNoteDto | null;
}

export class HireTurnDto {
  key: string;
  title: string;
  turn: Turn;
  since: string | null;
  stuck: boolean;
}

/** What a hire asked before the first day, in numbers. */
export class FirstQuestionSumsDto {
  asked: number;
  /** Those without an answer. */
  open: number;
}

export class HireAtAGlanceDto {
  journeyId: string;
  hire: PersonRef;
  kind: 'primary' | 'backup';
  cohortName: string;
  siteName: string;
  state: JourneyState;
  day: number;
  lastDay: number;
  phaseTitle: string;
  done: number;
  total: number;
  pace: PaceDto;
  /** Stuck or waiting items, and whose turn each is. */
  waiting: HireTurnDto[];
  segments: SegmentDto[];
  /** Meetings and sessions that can be marked as attended now. */
  attendance: WeekItemDto[];
  /** Null when nothing was asked. */
  firstQuestions: FirstQuestionSumsDto | null;
}

export class MoveDto {
  key: string;
  title: string;
  from: string;
  to: string;
  /** The day that the plan would give it and that has gone by; it is due on `to` in its place. Null for most. */
  insteadOf: string | null;
}

/** What a change of dates would do, before anything happens. */
export class ReplanPreviewDto {
  moves: MoveDto[];
  /** Open items that stay because their date is pinned. */
  pinned: MilestoneLinkDto[];
  /** Who will be told. */
  told: PersonRef[];
  /** Days on which neither mentor works. */
  uncovered: string[];
  /** Since the dates were counted, the site's calendar or the hire's own weeks changed: the change takes that up too. */
  calendarChanged: boolean;
  revision: number;
}

/** A journey whose dates were changed. */
export class ReplannedDto extends JourneyHeaderDto {
  /** With it the change can be taken back. */
  replanId: string;
}
