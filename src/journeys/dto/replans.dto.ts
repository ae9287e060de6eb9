import { Type } from 'class-transformer';
import {
  ArrayMaxSize, ArrayNotEmpty, IsArray, IsISO8601, IsInt, IsObject, IsOptional, IsString, IsUUID, Length, Matches, MaxLength, Min, ValidateNested,
} from 'class-validator';
import type { PersonRef } from '../../people/people.api';
import { ReplanDto } from './commands.dto';
import type { JourneyState } from '../domain/journey-machine';
import type { ReplanKind } from '../persistence/replanning.repository';

/** More journeys than this are re-planned in several goes. */
export const MOST_JOURNEYS_AT_ONCE = 2000;

/** A change of dates for many, and whose: a cohort's, a site's, or everybody's. */
export class PreviewReplansDto {
  @IsOptional()
  @IsUUID()
  cohortId?: string;

  /** The site at which they are now. */
  @IsOptional()
  @IsUUID()
  ofSiteId?: string;

  @IsObject()
  @ValidateNested()
  @Type(() => ReplanDto)
  change: ReplanDto;
}

/** What the change would do to one journey, in numbers; its own preview has the dates. */
export class JourneyToReplanDto {
  journeyId: string;
  hire: PersonRef;
  cohortName: string;
  siteName: string;
  state: JourneyState;
  /** How many milestones would move. */
  moves: number;
  /** How many of them the plan would have put on a day that has gone by. */
  insteadOf: number;
  /** How many open ones stay because their date is pinned. */
  pinned: number;
  /** The days on which no mentor would be there. */
  uncovered: string[];
  /** The last day on which something is due, now and then. */
  lastDue: string;
  lastDueAfter: string;
  revision: number;
  /** Why it cannot be made for this journey; null when it can. */
  problem: string | null;
  /** The people who would be told; each is told once, of all the journeys together. */
  told: PersonRef[];
}

export class ReplansPreviewDto {
  /** By the hires' names. */
  journeys: JourneyToReplanDto[];
}

export class ChosenJourneyDto {
  @IsUUID()
  journeyId: string;

  /** The journey's revision in the preview; when it has moved on since, nothing is changed. */
  @IsInt()
  @Min(1)
  revision: number;
}

/** The change that was previewed, for the journeys that were chosen. */
export class ReplanManyDto {
  @IsObject()
  @ValidateNested()
  @Type(() => ReplanDto)
  change: ReplanDto;

  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(MOST_JOURNEYS_AT_ONCE)
  @ValidateNested({ each: true })
  @Type(() => ChosenJourneyDto)
  journeys: ChosenJourneyDto[];
}

/** What a re-plan did. */
export class ReplanDoneDto {
  id: string;
  journeys: number;
  moves: number;
}

/** A re-plan that was made lately. */
export class RecentReplanDto {
  id: string;
  kind: ReplanKind;
  by: PersonRef;
  doneAt: string;
  journeys: number;
  moves: number;
  undone: boolean;
}

/** A date that is fixed by hand. */
export class PinDto {
  @IsISO8601({ strict: true })
  @Length(10, 10)
  dueOn: string;

  /** For everybody who may read the milestone. */
  @IsString()
  @MaxLength(500)
  @Matches(/\S/, { message: 'a reason, not blanks' })
  reason: string;
}
