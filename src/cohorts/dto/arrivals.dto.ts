import { IsBoolean, IsInt, IsOptional, IsUUID, Max, Min } from 'class-validator';
import type { PersonRef } from '../../people/people.api';

/** The cohort somebody would go into by the rule, and with whom. */
export class ArrivalProposalDto {
  cohortId: string;
  cohortName: string;
  /** The cohort's own first day. */
  startOn: string;
  mentor: PersonRef;
  backup: PersonRef;
}

/** Somebody who starts soon and walks nothing yet. */
export class ArrivingDto {
  person: PersonRef;
  email: string;
  siteId: string;
  siteName: string;
  /** Their first day. */
  startsOn: string;
  proposal: ArrivalProposalDto | null;
  /** Why there is no proposal, or why it waits for somebody to press; in words. */
  words: string;
}

/** Somebody on the way whose first day is told otherwise now. Nothing moves by itself. */
export class MovedStartDto {
  person: PersonRef;
  journeyId: string;
  cohortId: string;
  cohortName: string;
  /** The day on which their journey begins. */
  journeyStartOn: string;
  /** The first day as it is told now. */
  startsOn: string;
}

export class ArrivalRuleDto {
  id: string;
  /** Null for every site without a rule of its own. */
  siteId: string | null;
  siteName: string | null;
  pathId: string;
  pathTitle: string;
  /** How many days may lie between somebody's first day and the cohort's. */
  daysApart: number;
  /** Whether they are put in without anybody pressing. */
  byItself: boolean;
}

export class ArrivalsDto {
  /** By their first day; from 30 days ago on. */
  arriving: ArrivingDto[];
  moved: MovedStartDto[];
  rules: ArrivalRuleDto[];
}

export class AddArrivalRuleDto {
  /** Left out for every site without a rule of its own. */
  @IsOptional()
  @IsUUID()
  siteId?: string;

  @IsUUID()
  pathId: string;

  @IsInt()
  @Min(0)
  @Max(90)
  daysApart: number;

  @IsBoolean()
  byItself: boolean;
}
