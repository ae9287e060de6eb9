import { ArrayNotEmpty, ArrayUnique, IsArray, IsIn, IsInt, IsOptional, IsString, Length, Max, MaxLength, Min } from 'class-validator';

export class PathVersionRefDto {
  id: string;
  number: number;
  title: string;
  publishedAt: string;
  milestones: number;
  note: string | null;
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
  guide: string;
  doneWhen: string[];
  type: string;
  mode: string;
  reviewer: string | null;
  fallbackReviewer: string | null;
  /** Working day it is due on; null for a guild day rule. */
  dueDay: number | null;
  /** Due on the first guild day on or after this working day. */
  dueGuildDayFrom: number | null;
  needs: string[];
  requirement: string;
  condition: string | null;
  effortMinutes: number | null;
  owner: string | null;
  assignee: string;
  reading: ReadingDto | null;
}

export class PathPhaseDto {
  key: string;
  title: string;
  milestones: PathItemDto[];
}

export class PathFaultDto {
  code: string;
  /** The milestone it stands beside; null for the path as a whole. */
  key: string | null;
  sentence: string;
}

/** A path being written: its faults stop publishing, not saving. */
export class PathDraftDto {
  id: string;
  pathId: string;
  key: string;
  title: string;
  description: string | null;
  /** yaml, checklistomania or version. */
  origin: string;
  revision: number;
  phases: PathPhaseDto[];
  faults: PathFaultDto[];
  /** The number this draft will get when it is published. */
  nextNumber: number;
}

export class PathVersionDto extends PathVersionRefDto {
  pathId: string;
  key: string;
  description: string | null;
  phases: PathPhaseDto[];
}

export class PathDetailDto extends PathSummaryDto {
  versions: PathVersionRefDto[];
}

export class ImportPathDto {
  /** The file's name, shown in messages. */
  @IsString()
  @Length(1, 255)
  name: string;

  /** The file's text: YAML of ours, or a checklistomania JSON. */
  @IsString()
  content: string;
}

/** The same change for several milestones at once. */
export class EditDraftDto {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayUnique()
  @IsString({ each: true })
  keys: string[];

  @IsOptional()
  @IsInt()
  @Min(-365)
  @Max(2000)
  dueDay?: number;

  @IsOptional()
  @IsIn(['self', 'review', 'attend', 'auto'])
  mode?: string;

  @IsOptional()
  @IsIn(['mentor', 'expert', 'manager'])
  reviewer?: string;

  @IsOptional()
  @IsIn(['hire', 'mentor', 'backup', 'manager', 'admin'])
  assignee?: string;

  @IsOptional()
  @IsIn(['required', 'optional', 'conditional'])
  requirement?: string;

  @IsOptional()
  @IsIn(['task', 'meeting', 'reading', 'unit', 'session', 'build', 'reflection', 'deploy', 'signoff', 'quiz'])
  type?: string;
}

export class PublishDraftDto {
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  note?: string;
}
