import { Type } from 'class-transformer';
import { ArrayMaxSize, IsArray, IsIn, IsOptional, IsString, IsUUID, Length, Matches, MaxLength, ValidateNested } from 'class-validator';
import { PersonRef } from '../../people/people.api';
import { GROWTH_EVIDENCE_KINDS, type GrowthEvidenceKind, type NominationCommand, type NominationState } from '../domain/nomination-machine';
import type { NominationView } from '../domain/nomination-policy';
import { TERM_MONTHS } from '../domain/term';
import { TITLE_KINDS, type TitleKind } from '../domain/titles';
import { ExpertiseAreaDto, NamedAreaDto, OwnTitleDto } from './growth.dto';

const WORDS = { message: 'a few words, not blanks' };

export class NominateDto {
  @IsUUID()
  nomineeId: string;

  @IsIn(TITLE_KINDS)
  kind: TitleKind;

  @IsUUID()
  areaId: string;

  /** The group or company to be served; left out for the whole guild. */
  @IsOptional()
  @IsString()
  @MaxLength(80)
  groupName?: string;

  /** Why: what this person does for others. The nominee and those who decide read it. */
  @IsString()
  @Length(1, 2_000)
  @Matches(/\S/, WORDS)
  reason: string;
}

export class GrowthEvidenceDto {
  @IsIn(GROWTH_EVIDENCE_KINDS)
  kind: GrowthEvidenceKind;

  /** What it was. */
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, WORDS)
  title: string;

  /** Where to look at it; null where there is nothing to link to. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @Matches(/^https?:\/\/\S+$/, { message: 'a link that starts with https:// or http://' })
  url: string | null;
}

export class SavePortfolioDto {
  /** What the nominee says to it; Markdown, may be empty. */
  @IsString()
  @MaxLength(5_000)
  statement: string;

  @IsArray()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => GrowthEvidenceDto)
  evidence: GrowthEvidenceDto[];
}

export class DecideNominationDto {
  @IsIn(['granted', 'declined'])
  outcome: 'granted' | 'declined';

  /** The reasons, which the nominee reads: kind, and about the work. */
  @IsString()
  @Length(1, 2_000)
  @Matches(/\S/, WORDS)
  reasons: string;

  /** For how long; twelve months unless told otherwise. */
  @IsOptional()
  @IsIn(TERM_MONTHS)
  months?: (typeof TERM_MONTHS)[number];
}

export class RenewTitleDto {
  /** What is new since the last time. */
  @IsString()
  @Length(1, 2_000)
  @Matches(/\S/, WORDS)
  whatIsNew: string;
}

/** Somebody who can be nominated. */
export class NomineeDto {
  id: string;
  name: string;
  siteName: string;
}

/** A nomination at a glance. */
export class NominationSummaryDto {
  id: string;
  kind: TitleKind;
  area: NamedAreaDto;
  groupName: string;
  nominee: PersonRef;
  nominator: PersonRef;
  state: NominationState;
  /** Another term of a title that is held. */
  renewal: boolean;
  nominatedAt: string;
  submittedAt: string | null;
}

export class NominationDto extends NominationSummaryDto {
  /** As what the reader sees it. A nominator gets no portfolio and no decision's reasons: those are between others. */
  view: NominationView;
  /** The nominator's words; of a renewal, what is new. */
  reason: string;
  /** Markdown. */
  statement: string;
  evidence: GrowthEvidenceDto[];
  revision: number;
  decidedAt: string | null;
  decidedBy: PersonRef | null;
  /** The reasons. */
  decision: string | null;
  /** The last day of the title that rests on it; null where none does (any more). */
  until: string | null;
  abilities: NominationCommand[];
}

/** Growth in the guild: who holds which title, and what of it is the reader's. */
export class GrowthDto {
  /** By name. */
  areas: ExpertiseAreaDto[];
  /** The reader's titles, those held first. */
  titles: OwnTitleDto[];
  /** Of the reader, or made by them, the newest first. */
  nominations: NominationSummaryDto[];
  /** Those of others that wait for the reader, among others, to decide. */
  toDecide: NominationSummaryDto[];
  abilities: ('manage_areas' | 'see_coverage')[];
}
