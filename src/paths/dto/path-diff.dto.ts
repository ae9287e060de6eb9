import { DEFINITION_FIELDS, PATH_FIELDS, PHASE_FIELDS, type DefinitionField, type PathField, type PhaseField } from '../domain/path-diff';
import { PathItemDto } from './paths.dto';
import { ApiProperty } from '@nestjs/swagger';

/** One line of two texts laid side by side. */
export class TextLineDto {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** A version, or the draft, as one side of a comparison. */
export class ComparedDto {
  /** The version's id; null for the draft. */
  id: string | null;
  /** The version's number; null for the draft. */
  number: number | null;
  title: string;
  description: string | null;
}

export class PhaseChangeDto {
  key: string;
  kind: 'added' | 'removed' | 'changed';
  /** What it is called in the later version, or was called when it went. */
  title: string;
  /** Its title before, where that changed. */
  titleBefore: string | null;
  /** It stands elsewhere among the phases. */
  moved: boolean;
  @ApiProperty({ enum: PHASE_FIELDS, isArray: true })
  fields: PhaseField[];
}

/** What became of one milestone, matched by its stable key. */
export class MilestoneChangeDto {
  key: string;
  kind: 'added' | 'removed' | 'changed';
  /** Null when it was added. */
  before: PathItemDto | null;
  /** Null when it was removed. */
  after: PathItemDto | null;
  /** The phase in which it was, by title. */
  phaseBefore: string | null;
  /** The phase in which it is, by title. */
  phaseAfter: string | null;
  /** Where it moved: to another phase, or to another place in its own. */
  moved: 'phase' | 'place' | null;
  /** The fields that say something else, as the definition calls them. */
  @ApiProperty({ enum: DEFINITION_FIELDS, isArray: true })
  fields: DefinitionField[];
  /** The guide line by line, where it changed. */
  guide: TextLineDto[] | null;
}

/** Everything in which two versions of a path differ. */
export class PathDiffDto {
  from: ComparedDto;
  to: ComparedDto;
  /** Of the path itself: title, description. */
  @ApiProperty({ enum: PATH_FIELDS, isArray: true })
  fields: PathField[];
  phases: PhaseChangeDto[];
  /** Milestones of the later version in its order, then those that went. */
  milestones: MilestoneChangeDto[];
  /** Titles by key, of both, for what a milestone needs. */
  titles: TitleDto[];
}

export class TitleDto {
  key: string;
  title: string;
}
