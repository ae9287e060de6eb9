import { IsIn, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import { PersonRef } from '../../people/people.api';
import type { CoversAs } from '../domain/coverage';
import { FIELDS, type Field, type TitleKind } from '../domain/titles';

export class SaveExpertiseAreaDto {
  @IsString()
  @Length(1, 80)
  @Matches(/\p{L}/u, { message: 'a name, with letters' })
  name: string;

  @IsIn(FIELDS)
  field: Field;

  /** A sentence or two. */
  @IsOptional()
  @IsString()
  @MaxLength(400)
  about?: string;
}

/** Somebody who holds a title. */
export class TitleHolderDto extends PersonRef {
  siteName: string;
  /** At the reader's own site. */
  nearby: boolean;
  /** Whom they serve; empty for the whole guild. */
  groupName: string;
  /** The day on which it was first granted. */
  since: string;
}

/** Somebody who served an area, with thanks. */
export class ServedDto extends PersonRef {
  kind: TitleKind;
  groupName: string;
  since: string;
  endedOn: string;
}

export class ExpertiseAreaDto {
  id: string;
  /** What focal points call their topic, such as `messaging-and-resilience`. */
  key: string;
  name: string;
  field: Field;
  about: string;
  revision: number;
  /** Nobody is nominated in it any more. */
  retired: boolean;
  /** Those at the reader's own site first, then by name. */
  masters: TitleHolderDto[];
  experts: TitleHolderDto[];
  served: ServedDto[];
}

/** An area as a title or a nomination names it. */
export class NamedAreaDto {
  id: string;
  name: string;
}

/** A title of the reader's own. */
export class OwnTitleDto {
  id: string;
  kind: TitleKind;
  area: NamedAreaDto;
  groupName: string;
  grantedOn: string;
  /** The last day of the term. */
  until: string;
  /** Its last day in truth; null while it is held. */
  endedOn: string | null;
  /** The nomination by which another term was asked for, while that is open. */
  renewalId: string | null;
  abilities: ('renew' | 'step_down')[];
}

export class CoverageSiteDto {
  id: string;
  name: string;
}

export class CoveringPersonDto {
  person: PersonRef;
  /** A title, or the one to ask without one. */
  as: CoversAs;
}

export class CoverageCellDto {
  siteId: string;
  /** Masters, experts, then those to ask. */
  people: CoveringPersonDto[];
  /** Whether an expert or a master is there. */
  covered: boolean;
}

export class AreaCoverageDto {
  id: string;
  name: string;
  field: Field;
  /** In the order of the sites. */
  cells: CoverageCellDto[];
}

/** Who covers what, where. */
export class CoverageDto {
  sites: CoverageSiteDto[];
  areas: AreaCoverageDto[];
}
