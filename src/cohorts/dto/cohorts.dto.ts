import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayNotEmpty, IsArray, IsEmail, IsISO8601, IsObject, IsOptional, IsString, IsUUID, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import { ContactLink } from '../../people/people.api';
import type { PersonRef } from '../../people/people.api';

export class ReadHiresDto {
  /** Pasted lines or a CSV file's text: name, e-mail, site, and optionally start date, mentor and backup (e-mails). */
  @IsString()
  @Length(1, 500_000)
  text: string;
}

export class ReadHireDto {
  name: string;
  email: string;
  siteId: string;
  startOn: string | null;
  mentorId: string | null;
  backupId: string | null;
}

export class ReadHireLineDto {
  /** 1-based line of the pasted text. */
  line: number;
  text: string;
  hire: ReadHireDto | null;
  problems: string[];
}

export class ReadHiresResultDto {
  lines: ReadHireLineDto[];
}

export class PlannedHireDto {
  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'a name, not blanks' })
  name: string;

  @IsEmail()
  @MaxLength(254)
  email: string;

  @IsUUID()
  siteId: string;

  /** The hire's own start date; the cohort's when left out. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  startOn?: string;

  @IsUUID()
  mentorId: string;

  @IsUUID()
  backupId: string;

  @ContactLink()
  contactUrl?: string;
}

export class PlanCohortDto {
  @IsString()
  @Length(1, 120)
  name: string;

  @IsUUID()
  pathVersionId: string;

  @IsISO8601({ strict: true })
  @Length(10, 10)
  startOn: string;

  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(500)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => PlannedHireDto)
  hires: PlannedHireDto[];
}

/** A late joiner, planned like everybody else. */
export class AddHireDto extends PlannedHireDto {}

export class PlannedDueDto {
  key: string;
  title: string;
  due: string;
}

export class HirePreviewDto {
  name: string;
  email: string;
  siteName: string;
  startOn: string;
  /** The first working day of this hire's own calendar. */
  firstDay: string;
  lastDay: string;
  dues: PlannedDueDto[];
  /** Days on which neither mentor works, as local calendar days. */
  uncovered: string[];
  /** What stops this hire from being started; empty when nothing does. */
  problems: string[];
}

/** A mentor to choose, and what they carry already. */
export class MentorLoadDto {
  person: PersonRef;
  siteName: string;
  /** Hires this person is the primary mentor of and who are not finished. */
  active: number;
  backing: number;
  /** Above this it is a warning, never a wall. */
  limit: number;
  awayFrom: string | null;
  awayTo: string | null;
}

export class CohortPreviewDto {
  hires: HirePreviewDto[];
  milestones: MilestoneHeadDto[];
  /** Mentors above their limit if this starts, and other things worth knowing. */
  warnings: string[];
  problems: string[];
}

export class MilestoneHeadDto {
  key: string;
  title: string;
  phaseTitle: string;
}

export class StartedHireDto {
  journeyId: string;
  personId: string;
  name: string;
  email: string;
  /** A one-time link for a new person; null for one who can sign in already. */
  invitationUrl: string | null;
  /** A one-time link to a page before the first day, for a new person; null for anybody else. */
  firstDayUrl: string | null;
  mailed: boolean;
}

export class StartedCohortDto {
  id: string;
  name: string;
  hires: StartedHireDto[];
  replayed: boolean;
}

export class CohortSummaryDto {
  id: string;
  name: string;
  startOn: string;
  pathTitle: string;
  pathVersion: number;
  hires: number;
  siteNames: string[];
  /** upcoming, running or finished. */
  state: string;
  done: number;
  total: number;
}

export class GridPhaseDto {
  key: string;
  title: string;
  milestones: GridMilestoneDto[];
}

export class GridMilestoneDto {
  key: string;
  title: string;
}

/** One hire's row; rows stand in name order. */
export class GridRowDto {
  journeyId: string;
  name: string;
  siteName: string;
  startOn: string;
  state: string;
  phaseTitle: string;
  /**
   * One letter a milestone, in path order: `d` done, `w` waived, `o` open (the hire's, not begun), `h` the hire's turn,
   * `m` mentor's, `e` expert's, `g` guild manager's or admin's, `p` platform's, access's or content's turn, `l` locked, `x` dropped.
   */
  cells: string;
}

export class NeedsHelpDto {
  journeyId: string;
  name: string;
  key: string;
  title: string;
  /** Whose turn: mentor, expert, manager, admin, platform, access or content. */
  turn: string;
  who: PersonRef | null;
  /** What kind of wait, in words that go between the name and the title and name no private thing. */
  what: string;
  since: string;
  waitedDays: number;
}

export class BurnUpDayDto {
  day: number;
  plan: number;
  /** Null on days that have not come yet. */
  median: number | null;
  lower: number | null;
  upper: number | null;
}

export class BurnUpDto {
  n: number;
  tooFew: boolean;
  days: BurnUpDayDto[];
}

export class CurveStepDto {
  day: number;
  /** Share that has reached it by the end of that working day, 0 to 1. */
  share: number;
}

/** Time to the first production deploy, in working days; unfinished hires are right-censored. */
export class FirstDeployDto {
  n: number;
  tooFew: boolean;
  p50: number | null;
  p75: number | null;
  /** Null also when n < 10. */
  p90: number | null;
  steps: CurveStepDto[];
  /** Pooled over the guild's last twelve months. */
  months: number;
  computedAt: string;
}

export class BottleneckDto {
  key: string;
  title: string;
  n: number;
  tooFew: boolean;
  /** Median working days from begun (or handed in) to done, waiting and rework included. */
  medianDays: number | null;
  /** Share of reviews that asked for changes. */
  changesShare: number | null;
  blockers: number;
}

export class ReviewWaitDto {
  n: number;
  tooFew: boolean;
  /** Median and ninth decile of the cohort's reviews, in working hours; what still waits counts for as long as it has. */
  medianHours: number | null;
  p90Hours: number | null;
}

export class CohortMentorDto {
  person: PersonRef;
  /** Their account is closed: their hires are to be handed on. */
  left: boolean;
  active: number;
  limit: number;
}

export class CohortDashboardDto {
  id: string;
  name: string;
  startOn: string;
  pathTitle: string;
  pathVersion: number;
  hires: number;
  siteNames: string[];
  /** The working day most hires are on; null before the start. */
  dayForMost: number | null;
  phases: GridPhaseDto[];
  rows: GridRowDto[];
  needsHelp: NeedsHelpDto[];
  burnUp: BurnUpDto;
  firstDeploy: FirstDeployDto | null;
  bottlenecks: BottleneckDto[];
  reviewWait: ReviewWaitDto;
  /** In name order. */
  mentors: CohortMentorDto[];
  abilities: string[];
}
