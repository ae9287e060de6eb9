import { ArrayMaxSize, ArrayUnique, IsArray, IsISO8601, IsOptional, IsString, IsUUID, Length } from 'class-validator';
import { PlannedDueDto } from './cohorts.dto';

/** A path for one person who is here already. */
export class PlanOneDto {
  @IsUUID()
  personId: string;

  @IsUUID()
  pathVersionId: string;

  /** The first day, as a local calendar day. */
  @IsISO8601({ strict: true })
  @Length(10, 10)
  startOn: string;

  @IsUUID()
  mentorId: string;

  @IsUUID()
  backupId: string;

  /** Milestones that count as known, of those that the preview offers; none when left out. */
  @IsOptional()
  @IsArray()
  @ArrayMaxSize(500)
  @ArrayUnique()
  @IsString({ each: true })
  credits?: string[];
}

/** A milestone of the path that the person did before, on another journey. */
export class EarlierCreditDto {
  key: string;
  title: string;
  /** The path on which it was done. */
  pathTitle: string;
  doneOn: string;
}

export class OnePreviewDto {
  /** What it will be called among the cohorts. */
  name: string;
  firstDay: string;
  lastDay: string;
  dues: PlannedDueDto[];
  credits: EarlierCreditDto[];
  /** Paths that the person walks already, and will walk side by side with this one. */
  alongside: string[];
  /** Days on which neither mentor works. */
  uncovered: string[];
  warnings: string[];
  /** What stops it from being started; empty when nothing does. */
  problems: string[];
}

export class StartedOneDto {
  cohortId: string;
  journeyId: string;
  name: string;
  replayed: boolean;
}
