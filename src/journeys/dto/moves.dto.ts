import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsIn, IsOptional, IsString, IsUUID, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import type { DefinitionField } from '../../paths/domain/path-diff';
import type { CompletionMode, ReviewerRole } from '../../paths/paths.api';
import type { MoveJourneyState } from '../domain/before-image';
import type { MilestoneState } from '../domain/milestone-states';
import type { MoveKind } from '../domain/move-plan';
import type { MoveState } from '../persistence/move.entity';

/** A version, named for people. */
export class MovedVersionDto {
  id: string;
  number: number;
  title: string;
}

/** What the move would do to one hire's journey. */
export class HirePreviewDto {
  journeyId: string;
  name: string;
  cohortName: string;
  siteName: string;
  /** Done or waived, and staying so. */
  settled: number;
  /** Milestones that come, or come back. */
  added: number;
  /** Open milestones that leave the path. */
  dropped: number;
  /** Milestones that stay and change: their date, how they complete, or whether they are open. */
  changed: number;
  /** Of those that leave: handed in and waiting for a review, which is withdrawn. */
  withdrawn: number;
  /** True when nothing required would be left open, so that the journey is complete with the move. */
  completes: boolean;
  /** Names this plan; send it back to have just this carried out. Null when the hire cannot be moved. */
  plan: string | null;
  /** Why the hire cannot be moved, in words. */
  problem: string | null;
}

export class MovePreviewDto {
  pathId: string;
  pathTitle: string;
  from: MovedVersionDto;
  to: MovedVersionDto;
  /** In name order. */
  hires: HirePreviewDto[];
}

/** What the move would do to one milestone of one hire. */
export class MovedItemDto {
  key: string;
  title: string;
  kind: MoveKind;
  /** False when nobody would notice. */
  noticed: boolean;
  stateBefore: MilestoneState | null;
  stateAfter: MilestoneState;
  /** Due at the end of this local day of the hire; null for what comes. */
  dueBefore: string | null;
  dueAfter: string;
  /** What its definition says otherwise now. */
  fields: DefinitionField[];
}

export class MoveDetailsDto {
  journeyId: string;
  name: string;
  /** Those on the new version in its order, then what leaves. */
  items: MovedItemDto[];
}

export class HireToMoveDto {
  @IsUUID()
  journeyId: string;

  /** The `plan` of the preview. */
  @Matches(/^[0-9a-f]{16}$/)
  plan: string;
}

export class StartMoveDto {
  @IsUUID()
  fromVersionId: string;

  @IsUUID()
  toVersionId: string;

  /** Who is moved; who is left out stays. */
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(5000)
  @ValidateNested({ each: true })
  @Type(() => HireToMoveDto)
  hires: HireToMoveDto[];
}

/** How many hires of a move are where. */
export class PathMoveCountsDto {
  total: number;
  /** Not looked at yet; while it is taken back, those that wait for it. */
  waiting: number;
  moved: number;
  skipped: number;
  failed: number;
  undone: number;
  stayed: number;
}

/** A move as the path's page shows it. */
export class PathMoveSummaryDto {
  id: string;
  from: MovedVersionDto;
  to: MovedVersionDto;
  state: MoveState;
  startedBy: string;
  startedAt: string;
  endedAt: string | null;
  undoneBy: string | null;
  undoneAt: string | null;
  counts: PathMoveCountsDto;
}

export class PathMoveHireDto {
  journeyId: string;
  name: string;
  cohortName: string;
  state: MoveJourneyState;
  /** Why they were not moved, or not taken back, in words. */
  reason: string | null;
  /** Milestones that something happened to since, so that taking the move back left them as they are. */
  kept: string[];
}

export class PathMoveDto extends PathMoveSummaryDto {
  pathId: string;
  pathTitle: string;
  /** In name order. */
  hires: PathMoveHireDto[];
  /** `undo` while it can be taken back. */
  abilities: string[];
}

/** A milestone for one hire alone. */
export class AddMilestoneDto {
  @IsString()
  @Length(1, 200)
  title: string;

  /** Markdown; may be left out. */
  @IsOptional()
  @IsString()
  @MaxLength(10_000)
  guide?: string;

  /** A phase of the journey's path. */
  @IsString()
  @MaxLength(100)
  phaseKey: string;

  /** A working day of the hire, today or later. */
  @IsString()
  due: string;

  /** The hire checks it off, or somebody reviews it. */
  @IsIn(['self', 'review'] satisfies CompletionMode[])
  mode: 'self' | 'review';

  /** Who reviews it; the mentor unless told otherwise. */
  @IsOptional()
  @IsIn(['mentor', 'expert', 'manager'] satisfies ReviewerRole[])
  reviewer?: ReviewerRole;
}

export class AddedMilestoneDto {
  key: string;
  /** The journey's revision now. */
  revision: number;
}
