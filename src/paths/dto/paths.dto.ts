import {
  ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsBoolean, IsIn, IsInt, IsOptional, IsString, Length, Matches, Max, MaxLength, Min,
} from 'class-validator';
import { PersonRef } from '../../people/people.api';
import { ProblemDto } from '../../platform/http/problem.dto';
import {
  ASSIGNEE_ROLES, COMPLETION_MODES, MILESTONE_TYPES, REQUIREMENTS, REVIEWER_ROLES,
  type AssigneeRole, type CompletionMode, type MilestoneType, type Proof, type Requirement, type ReviewerRole,
} from '../domain/path-document';
import { PATH_LIMITS } from '../domain/path-limits';

export class PathVersionRefDto {
  id: string;
  /** 1, 2, 3… in the order of publishing. */
  number: number;
  title: string;
  publishedAt: string;
  /** How many milestones it has. */
  milestones: number;
  /** What whoever published it said about it. */
  note: string | null;
  /** Who published it; null for what came with the product. */
  publishedBy: PersonRef | null;
  /** Journeys under way on this version. */
  running: number;
  /** Journeys that were walked to their end on it. */
  completed: number;
}

export class PathSummaryDto {
  id: string;
  key: string;
  title: string;
  /** The newest published version. */
  latest: PathVersionRefDto | null;
  hasDraft: boolean;
  /** How many faults stop the draft from being published. */
  draftFaults: number;
  /** Journeys that run on any version of it. */
  running: number;
  /** To whom it is locked, in name order; nobody when every manager may write it. */
  owners: PersonRef[];
}

/** What this reader may do with a path. */
export class PathAbilitiesDto {
  /** Start, edit, discard and publish its draft, and import into it. */
  write: boolean;
  /** Read its draft, compare versions, see who walks which. */
  readDrafts: boolean;
  /** Say to whom it is locked. */
  lock: boolean;
  /** Open it to every manager again. */
  unlock: boolean;
}

/** How an imported item's day was understood. */
export class ReadingDto {
  /** The file's own number of days, counted from its latest prerequisite. */
  days: number;
  /** That prerequisite's title, or `the start`. */
  after: string;
  /** The working day of the journey it comes to. */
  day: number;
}

export class PathItemDto {
  key: string;
  title: string;
  /** Markdown. */
  guide: string;
  /** What counts as done, one line each. */
  doneWhen: string[];
  type: MilestoneType;
  mode: CompletionMode;
  /** Who reviews it; null outside mode `review`, and in a draft that does not say yet. */
  reviewer: ReviewerRole | null;
  /** Who reviews a link instead, where mode `auto` has no integration; null when the hire checks it off. */
  fallbackReviewer: ReviewerRole | null;
  /** What of the guild's own life completes it by itself; null for nothing. */
  provedBy: Proof | null;
  /** Working day it is due on; null for a guild day rule. */
  dueDay: number | null;
  /** Due on the first guild day on or after this working day. */
  dueGuildDayFrom: number | null;
  /** Keys of the milestones that come before it. */
  needs: string[];
  requirement: Requirement;
  /** When a conditional milestone applies, in words that finish “only if …”. */
  condition: string | null;
  effortMinutes: number | null;
  /** Who keeps the content true: a focal point's topic, or an e-mail address. */
  owner: string | null;
  /** The local day by which somebody looks at the content again, as the path says it. */
  reviewBy: string | null;
  assignee: AssigneeRole;
  /** How the imported file's own day was read; null where there was none. */
  reading: ReadingDto | null;
}

export class PathPhaseDto {
  key: string;
  title: string;
  summary: string | null;
  milestones: PathItemDto[];
}

export class PathFaultDto {
  code: string;
  /** The milestone it stands beside; null when a phase or the path as a whole has it. */
  key: string | null;
  /** The phase in which it is; null for the path as a whole. */
  phase: string | null;
  /** The field that has it, as the definition calls it, such as `due` or `completion`. */
  field: string | null;
  sentence: string;
  /** What would be right. */
  remedy: string;
}

/** A path being written: its faults stop publishing, not saving. */
export class PathDraftDto {
  id: string;
  pathId: string;
  key: string;
  title: string;
  description: string | null;
  /** Where the content came from. */
  origin: 'yaml' | 'checklistomania' | 'version' | 'bundled' | 'editor';
  revision: number;
  /** When it was last saved. */
  savedAt: string;
  /** Who saved it last; null for what came with the product. */
  savedBy: PersonRef | null;
  phases: PathPhaseDto[];
  faults: PathFaultDto[];
  /** What was left out or assumed when the file was read. */
  notes: string[];
  /** The number this draft will get when it is published. */
  nextNumber: number;
  /** Keys that a published version has: journeys remember them, so that changing one makes another milestone of it. */
  publishedKeys: string[];
  /** To whom the path is locked, in name order. */
  owners: PersonRef[];
  abilities: PathAbilitiesDto;
}

export class PathVersionDto extends PathVersionRefDto {
  pathId: string;
  key: string;
  description: string | null;
  phases: PathPhaseDto[];
  abilities: PathAbilitiesDto;
}

export class PathDetailDto extends PathSummaryDto {
  /** Every published version, the newest first. */
  versions: PathVersionRefDto[];
  abilities: PathAbilitiesDto;
}

/** Somebody who walks a version now, or is about to. */
export class PathWalkerDto {
  journeyId: string;
  name: string;
}

export class ImportPathDto {
  /** The file's name, shown in messages. */
  @IsString()
  @Length(1, 255)
  name: string;

  /** The file's text: YAML of ours, or a checklistomania JSON. */
  @IsString()
  content: string;

  /** True puts the file's content in the place of a draft that is there already. */
  @IsOptional()
  @IsBoolean()
  replaceDraft?: boolean;
}

/** One reason why a file cannot be read. */
export class FileProblemDto {
  /** Counted from 1. */
  line: number;
  /** Counted from 1; absent when the whole line, or the whole file, is meant. */
  column?: number;
  /** Where in the document, such as `phases[1].milestones[3].due`; empty for the file as a whole. */
  path: string;
  problem: string;
  /** What would be right. */
  expected: string;
}

/** A file that is refused whole, with every fault's line (code `unreadable_path_file`). */
export class UnreadablePathFileDto extends ProblemDto {
  problems?: FileProblemDto[];
}

/** Two paths of the same name are being written at once (code `draft_exists`). */
export class DraftExistsDto extends ProblemDto {
  /** The path that has a draft already. */
  pathId?: string;
}

/** A draft that may not be published as it is (code `draft_has_faults`). */
export class DraftHasFaultsDto extends ProblemDto {
  faults?: PathFaultDto[];
}

/** The same change for several milestones at once. */
export class EditDraftDto {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(PATH_LIMITS.milestones)
  @ArrayUnique()
  @IsString({ each: true })
  keys: string[];

  /** Working day; replaces a guild day rule too. */
  @IsOptional()
  @IsInt()
  @Min(PATH_LIMITS.earliestDay)
  @Max(PATH_LIMITS.latestDay)
  dueDay?: number;

  @IsOptional()
  @IsIn(COMPLETION_MODES)
  mode?: CompletionMode;

  /** Needs mode `review`, or `auto`, where it says who reviews a link when no integration is set up. */
  @IsOptional()
  @IsIn(REVIEWER_ROLES)
  reviewer?: ReviewerRole;

  @IsOptional()
  @IsIn(ASSIGNEE_ROLES)
  assignee?: AssigneeRole;

  @IsOptional()
  @IsIn(REQUIREMENTS)
  requirement?: Requirement;

  @IsOptional()
  @IsIn(MILESTONE_TYPES)
  type?: MilestoneType;
}

export class PublishDraftDto {
  /** What is new, in a few words, for whoever chooses a version later. */
  @IsString()
  @MaxLength(1000)
  @Matches(/\S[^]*\S[^]*\S/, { message: 'note must say in a few words what is new' })
  @Matches(/^\P{Cc}*(?:[\n\r\t]\P{Cc}*)*$/u, { message: 'note must not hold control characters' })
  note: string;
}
