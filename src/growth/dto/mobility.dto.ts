import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { PersonRef } from '../../people/people.api';
import { MOBILITY_TIMINGS, type MobilityTiming } from '../domain/mobility';

/** What somebody would like next. */
export class MobilityInterestDto {
  id: string;
  /** The areas or teams. */
  place: string;
  timing: MobilityTiming;
  /** Markdown; may be empty. */
  body: string;
  changedAt: string;
}

/** A guild manager whom it can be shared with. */
export class MobilityReaderDto extends PersonRef {
  /** Since when they may read it; null when they may not. */
  sharedAt: string | null;
  /** When they last did; null when they did not. */
  lastReadAt: string | null;
}

/** What a guild manager answered: for the two alone. */
export class MobilityNoteDto {
  id: string;
  author: PersonRef;
  body: string;
  writtenAt: string;
}

/** Something that was shared with the reader; its words come when it is opened, which the person sees. */
export class SharedWithMeDto {
  id: string;
  person: PersonRef;
  sharedAt: string;
  /** When the reader last opened it. */
  lastReadAt: string | null;
}

export class MobilityDto {
  /** The reader's own; null when they wrote none. */
  interest: MobilityInterestDto | null;
  /** Every other guild manager, by name. */
  managers: MobilityReaderDto[];
  /** What those it is shared with answered. */
  notes: MobilityNoteDto[];
  /** What others shared with the reader. */
  sharedWithMe: SharedWithMeDto[];
}

/** What somebody shared with the reader, opened. */
export class OpenedInterestDto extends MobilityInterestDto {
  person: PersonRef;
  /** What the reader answered. */
  notes: MobilityNoteDto[];
}

export class SaveInterestDto {
  /** The areas or teams. */
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, { message: 'a few words, not blanks' })
  place: string;

  @IsIn(MOBILITY_TIMINGS)
  timing: MobilityTiming;

  /** Markdown. */
  @IsOptional()
  @IsString()
  @MaxLength(4_000)
  body?: string;
}

export class ShareInterestDto {
  /** The guild managers who may read it from now on; none makes it private again. */
  @IsArray()
  @ArrayMaxSize(100)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  managerIds: string[];
}

export class AnswerInterestDto {
  @IsString()
  @Length(1, 2_000)
  @Matches(/\S/, { message: 'a few words, not blanks' })
  body: string;
}
