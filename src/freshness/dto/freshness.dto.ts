import { IsBoolean, IsIn, IsOptional, IsString, IsUUID, Length, Matches, MaxLength } from 'class-validator';
import { PersonRef } from '../../people/people.api';
import { USEFULNESS, type Usefulness } from '../domain/feedback-sums';
import type { StaleReason } from '../domain/stale';

/** Who keeps a milestone's content true. */
export class ContentOwnerDto {
  personId: string | null;
  /** Or whoever is asked about this topic. */
  topic: string | null;
  /** True while nobody was named here, and the path's own word counts. */
  fromPath: boolean;
  /** The person, or the topic's focal points; nobody when there are none. */
  people: PersonRef[];
}

/** A milestone's content as those who look after it see it. */
export class ContentDto {
  pathId: string;
  pathTitle: string;
  key: string;
  title: string;
  owner: ContentOwnerDto | null;
  /** A calendar day; null when nobody set one. */
  reviewBy: string | null;
  /** The day of the last look, where the reader is; null for never. */
  lookedOn: string | null;
  /** Which link is broken, in somebody's words. */
  brokenLink: string | null;
  /** How many hires said since the last look that it confused them. */
  confused: number;
  /** Why it should be looked at; empty while it is fresh. */
  stale: StaleReason[];
}

export class ContentListDto {
  /** What should be looked at first, then in the order of the paths. */
  milestones: ContentDto[];
}

export class ConfusedWordsDto {
  words: string | null;
  /** Null unless the hire signed. */
  name: string | null;
}

export class UnitFeedbackSumsDto {
  /** People; five at least. */
  n: number;
  yes: number;
  partly: number;
  no: number;
  words: string[];
}

export class OwnConfusionDto {
  words: string | null;
  signed: boolean;
}

export class OwnFeedbackDto {
  useful: Usefulness;
  words: string | null;
}

/** A wall that people hit on a milestone, and the way around it. */
export class KnownBlockerDto {
  id: string;
  pathId: string;
  key: string;
  /** The milestone's. */
  milestoneTitle: string;
  title: string;
  help: string;
  author: PersonRef;
  writtenAt: string;
  revision: number;
  abilities: ('change')[];
}

/** What helped somebody else, without a name. */
export class SolvedBlockerDto {
  id: string;
  pathId: string;
  key: string;
  milestoneTitle: string;
  resolution: string;
  /** Such as `2026-11`. */
  month: string;
}

export class FoundBlockersDto {
  known: KnownBlockerDto[];
  solved: SolvedBlockerDto[];
}

export const MILESTONE_CONTENT_ABILITIES = ['assign', 'look', 'write_known', 'say_confused', 'give_feedback'] as const;

/** All about one milestone's content, for its reader. */
export class MilestoneContentDto extends ContentDto {
  /** Counts the changes of owner and dates, for If-Match. */
  revision: number;
  abilities: (typeof MILESTONE_CONTENT_ABILITIES)[number][];
  /** What the reader said of it on their own journey. */
  ownConfusion: OwnConfusionDto | null;
  ownFeedback: OwnFeedbackDto | null;
  /** For owner and managers; empty for everybody else. */
  confusedWords: ConfusedWordsDto[];
  /** For owner and managers, from five answers up. */
  feedback: UnitFeedbackSumsDto | null;
  known: KnownBlockerDto[];
}

export class AssignContentDto {
  /** A person of the guild, or a topic, or neither for whom the path names. */
  @IsOptional()
  @IsUUID()
  ownerId?: string | null;

  @IsOptional()
  @Matches(/^[a-z0-9]+(-[a-z0-9]+)*$/, { message: 'Use a topic such as api-and-data-design.' })
  @MaxLength(100)
  ownerTopic?: string | null;

  /** A calendar day such as 2027-05-01; left out for none. */
  @IsOptional()
  @IsString()
  reviewBy?: string | null;
}

export class LookedDto {
  /** By when to look again; half a year on unless said. */
  @IsOptional()
  @IsString()
  reviewBy?: string;
}

export class BrokenLinkDto {
  /** Which one, and what happens. */
  @IsString()
  @Length(1, 300)
  where: string;
}

export class SayConfusedDto {
  @IsOptional()
  @IsString()
  @MaxLength(1000)
  words?: string;

  /** Whether the readers may know whose words they are; without a name unless said. */
  @IsOptional()
  @IsBoolean()
  signed?: boolean;
}

export class GiveUnitFeedbackDto {
  @IsIn(USEFULNESS)
  useful: Usefulness;

  @IsOptional()
  @IsString()
  @MaxLength(1000)
  words?: string;
}

export class FindBlockersDto {
  /** Each has to be there; each may go on, so that `deplo` finds `deployment`. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  words?: string;

  /** With `key`: only of this milestone. */
  @IsOptional()
  @IsUUID()
  pathId?: string;

  /** With `pathId`: this milestone of it. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  key?: string;
}

export class ChangeKnownBlockerDto {
  /** What it looks like when one hits it. */
  @IsString()
  @Length(1, 150)
  title: string;

  /** What helps. */
  @IsString()
  @Length(1, 2000)
  help: string;
}

export class WriteKnownBlockerDto extends ChangeKnownBlockerDto {
  @IsUUID()
  pathId: string;

  @IsString()
  @Length(1, 100)
  key: string;
}

export class KnownBlockerIdDto {
  id: string;
}
