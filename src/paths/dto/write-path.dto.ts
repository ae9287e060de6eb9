import { Type } from 'class-transformer';
import {
  ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsInt, IsObject, IsOptional, IsString, IsUUID, Matches, MaxLength,
  ValidateNested,
} from 'class-validator';
import { ProblemDto } from '../../platform/http/problem.dto';
import {
  ASSIGNEE_ROLES, COMPLETION_MODES, MILESTONE_TYPES, PROOFS, REQUIREMENTS, REVIEWER_ROLES,
  type AssigneeRole, type CompletionMode, type MilestoneType, type Proof, type Requirement, type ReviewerRole,
} from '../domain/path-document';
import { KEY_PATTERN, PATH_LIMITS } from '../domain/path-limits';
import { PathFaultDto } from './paths.dto';

export class StartPathDto {
  /** What the path is called; its key is made from it. */
  @IsString()
  @MaxLength(PATH_LIMITS.titleLength)
  @Matches(/\S/, { message: 'title must say what the path is for' })
  title: string;

  /** A key of one's own choice; it never changes afterwards. */
  @IsOptional()
  @IsString()
  @MaxLength(PATH_LIMITS.keyLength)
  @Matches(KEY_PATTERN, { message: 'key must be lower-case letters and digits joined by hyphens' })
  key?: string;
}

export class StartDraftDto {
  /** The published version that the draft begins as; the newest when left out. */
  @IsOptional()
  @IsUUID()
  versionId?: string;
}

/**
 * A milestone as it is written into a draft. What the guild's rules say about texts, days and needs is checked against
 * the whole path, and answered with sentences; here stands only what kind of value each field takes.
 */
export class WriteMilestoneDto {
  @IsString()
  key: string;

  @IsString()
  title: string;

  /** Markdown. */
  @IsString()
  guide: string;

  @IsArray()
  @IsString({ each: true })
  doneWhen: string[];

  @IsIn(MILESTONE_TYPES)
  type: MilestoneType;

  @IsIn(COMPLETION_MODES)
  mode: CompletionMode;

  /** Who reviews it; only with mode `review`, where null says that it is not decided yet. */
  @IsOptional()
  @IsIn(REVIEWER_ROLES)
  reviewer?: ReviewerRole | null;

  /** Who reviews a link where no integration is set up; only with mode `auto`. */
  @IsOptional()
  @IsIn(REVIEWER_ROLES)
  fallbackReviewer?: ReviewerRole | null;

  /** What of the guild's own life completes it. */
  @IsOptional()
  @IsIn(PROOFS)
  provedBy?: Proof | null;

  /** Working day it is due on. Give this or `dueGuildDayFrom`. */
  @IsOptional()
  @IsInt()
  dueDay?: number | null;

  /** Due on the first guild day on or after this working day. */
  @IsOptional()
  @IsInt()
  dueGuildDayFrom?: number | null;

  @IsArray()
  @IsString({ each: true })
  needs: string[];

  @IsIn(REQUIREMENTS)
  requirement: Requirement;

  /** Only with requirement `conditional`: words that finish “only if …”. */
  @IsOptional()
  @IsString()
  condition?: string | null;

  @IsOptional()
  @IsInt()
  effortMinutes?: number | null;

  @IsOptional()
  @IsString()
  owner?: string | null;

  /** A local calendar day. */
  @IsOptional()
  @IsString()
  reviewBy?: string | null;

  @IsIn(ASSIGNEE_ROLES)
  assignee: AssigneeRole;
}

export class WritePhaseDto {
  @IsString()
  key: string;

  @IsString()
  title: string;

  @IsOptional()
  @IsString()
  summary?: string | null;

  @IsArray()
  @ArrayMaxSize(PATH_LIMITS.milestones)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => WriteMilestoneDto)
  milestones: WriteMilestoneDto[];
}

/** A whole draft as it should read from now on. The path's key stays what it is. */
export class WriteDraftDto {
  @IsString()
  title: string;

  @IsOptional()
  @IsString()
  description?: string | null;

  @IsArray()
  @ArrayMaxSize(PATH_LIMITS.phases)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => WritePhaseDto)
  phases: WritePhaseDto[];
}

/** What not even a draft may hold (code `draft_cannot_be_kept`): nothing was saved. */
export class DraftCannotBeKeptDto extends ProblemDto {
  faults?: PathFaultDto[];
}

export class LockPathDto {
  /** Guild managers; from now on only they write this path. To open it to all again, unlock it. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  ownerIds: string[];
}
