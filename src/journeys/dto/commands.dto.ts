import {
  ArrayNotEmpty, ArrayUnique, Equals, IsArray, IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID, IsUrl, Length, Max, MaxLength, Min,
} from 'class-validator';
import { BLOCKER_CATEGORIES, type BlockerCategory } from '../domain/blockers';
import type { SkipReason } from '../domain/milestone-machine';

export class AddEvidenceDto {
  /** An http(s) link. Give a link, a text, or both. */
  @IsOptional()
  @IsUrl({ protocols: ['http', 'https'], require_protocol: true, require_tld: false })
  @MaxLength(2000)
  url?: string;

  @IsOptional()
  @IsString()
  @Length(1, 10_000)
  text?: string;
}

/** Checking off may carry a link or a few words, and need not. */
export class CheckOffDto extends AddEvidenceDto {}

export class SubmitDto extends AddEvidenceDto {
  /** Which expert or manager should review, where the hire may choose. */
  @IsOptional()
  @IsUUID()
  reviewerId?: string;
}

export class ReasonDto {
  @IsString()
  @Length(1, 2000)
  reason: string;
}

/** Asking for changes always says which. */
export class RequestChangesDto {
  @IsString()
  @Length(1, 10_000)
  comment: string;
}

export class OptionalCommentDto {
  @IsOptional()
  @IsString()
  @Length(1, 10_000)
  comment?: string;
}

export class CommentOnDto {
  @IsString()
  @Length(1, 10_000)
  body: string;
}

export class DelegateDto {
  @IsUUID()
  reviewerId: string;
}

/** One tap raises it; everything else can come later or never. */
export class StuckDto {
  @IsOptional()
  @IsIn(BLOCKER_CATEGORIES)
  category?: BlockerCategory;

  @IsOptional()
  @IsString()
  @MaxLength(2000)
  note?: string;

  /** True lets guild managers see it too; false takes that back. */
  @IsOptional()
  @IsBoolean()
  widened?: boolean;
}

export class ResolveDto {
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  resolution?: string;

  /** Whether others in the guild who are stuck may read it, without a name; kept to this journey unless said. */
  @IsOptional()
  @IsBoolean()
  shared?: boolean;
}

export class ReflectDto {
  @IsString()
  @Length(1, 20_000)
  body: string;

  /** False keeps it to the hire alone. */
  @IsBoolean()
  shared: boolean;
}

export class SkipDto {
  /** `skipped` for an optional item, `does_not_apply` for a conditional one. */
  @IsIn(['skipped', 'does_not_apply'])
  reason: SkipReason;
}

/**
 * One change of dates: a new start, leave or a pause, an absence that ends early or is taken back, another site, a part-time week,
 * or changed calendars.
 */
export class ReplanDto {
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  startOn?: string;

  @IsOptional()
  @IsIn(['leave', 'pause'])
  absence?: 'leave' | 'pause';

  /** First day: of the leave or the pause, or of the part-time week. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  from?: string;

  /** Last day, inclusive. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  to?: string;

  /** Seen only by the hire and whoever enters it. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  reason?: string;

  /** The first day back: the leave or pause of that day ends on the day before. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  backOn?: string;

  /** The absence to take back whole. */
  @IsOptional()
  @IsUUID()
  takeBack?: string;

  /** The site whose calendar counts from today on. */
  @IsOptional()
  @IsUUID()
  siteId?: string;

  /** ISO weekdays, 1 = Monday, that the hire works from `from` on; all seven stand for "as the site works". */
  @IsOptional()
  @IsArray()
  @ArrayNotEmpty({ message: 'choose at least one day' })
  @ArrayUnique()
  @IsInt({ each: true })
  @Min(1, { each: true })
  @Max(7, { each: true })
  weekdays?: number[];

  /** Takes up what has changed in the site's calendar and the hire's own weeks since the dates were counted. */
  @IsOptional()
  @Equals(true)
  calendar?: true;
}
