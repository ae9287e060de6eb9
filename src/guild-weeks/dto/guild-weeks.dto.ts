import { ArrayMaxSize, ArrayUnique, IsArray, IsIn, IsInt, IsISO8601, IsOptional, IsString, IsUUID, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import type { PersonRef } from '../../people/people.api';
import type { MatchAbility, OptionAbility, WeekAbility } from '../domain/guild-week-policy';
import type { GuildWeekState } from '../domain/guild-week-states';
import { LONGEST_RANKING, OPTION_KINDS, type OptionKind } from '../domain/option-kinds';

export class PlanGuildWeekDto {
  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'a name, not blanks' })
  title: string;

  /** Markdown. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  about?: string;

  @IsISO8601({ strict: true })
  @Length(10, 10)
  startsOn: string;

  @IsISO8601({ strict: true })
  @Length(10, 10)
  endsOn: string;

  /** Until when people rank, as an instant with its offset. */
  @IsISO8601({ strict: true })
  @Matches(/T.*(Z|[+-]\d\d:\d\d)$/, { message: 'an instant with its offset, such as 2026-12-03T15:00:00Z' })
  rankBy: string;
}

export class SaveOptionDto {
  @IsIn(OPTION_KINDS)
  kind: OptionKind;

  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'a name, not blanks' })
  title: string;

  /** Markdown. */
  @IsOptional()
  @IsString()
  @MaxLength(4000)
  about?: string;

  /** With fewer people it does not take place. */
  @IsInt()
  @Min(1)
  @Max(200)
  minSeats: number;

  @IsInt()
  @Min(1)
  @Max(200)
  maxSeats: number;

  /** Sites whose people may come; none means everybody. */
  @IsArray()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  siteIds: string[];

  /** What helps to know. */
  @IsArray()
  @ArrayMaxSize(10)
  @IsString({ each: true })
  @Length(1, 40, { each: true })
  skills: string[];
}

export class SaveRankingDto {
  /** Options, the dearest first; none takes the ranking back. */
  @IsArray()
  @ArrayMaxSize(LONGEST_RANKING)
  @ArrayUnique()
  @IsUUID('all', { each: true })
  optionIds: string[];
}

export class AddOutcomeDto {
  @IsString()
  @Length(1, 120)
  @Matches(/\S/, { message: 'a name, not blanks' })
  title: string;

  @IsOptional()
  @IsString()
  @MaxLength(600)
  about?: string;

  @IsString()
  @MaxLength(500)
  @Matches(/^https?:\/\/\S+$/, { message: 'a link that starts with https:// or http://' })
  url: string;
}

export class FindOutcomesDto {
  /** Words to find in what was made, its option, or its people's names. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  words?: string;

  /** Only what was made in this kind of option. */
  @IsOptional()
  @IsIn(OPTION_KINDS)
  kind?: OptionKind;
}

/** A guild week at a glance. */
export class GuildWeekSummaryDto {
  id: string;
  /** The one it begins in, as `2026-Q4`. */
  quarter: string;
  title: string;
  startsOn: string;
  endsOn: string;
  rankBy: string;
  state: GuildWeekState;
  /** Options on offer. */
  options: number;
  /** Things that the week made, so far. */
  outcomes: number;
}

export class OptionSiteDto {
  id: string;
  name: string;
}

/** Something that the week made. */
export class WeekOutcomeDto {
  id: string;
  optionId: string;
  title: string;
  about: string;
  url: string;
  by: PersonRef;
  addedAt: string;
  /** Whether the reader may take it away again. */
  removable: boolean;
}

export class WeekOptionDto {
  id: string;
  kind: OptionKind;
  title: string;
  /** Markdown. */
  about: string;
  host: PersonRef;
  minSeats: number;
  maxSeats: number;
  /** Whose people may come; empty for everybody. */
  sites: OptionSiteDto[];
  skills: string[];
  revision: number;
  /** on_offer; withdrawn by its host; closed for too few (known once places are published). */
  standing: 'on_offer' | 'withdrawn' | 'closed';
  /** Why the reader can't rank it; null when they can. */
  notForMe: 'withdrawn' | 'other_site' | null;
  /** Who was given a place, in name order; empty until places are published. */
  people: PersonRef[];
  /** Who took a free place later, in name order. */
  joined: PersonRef[];
  /** Seats that nobody has; 0 until places are published. */
  free: number;
  abilities: OptionAbility[];
}

export class GalleryOptionDto {
  title: string;
  kind: OptionKind;
}

export class GalleryWeekDto {
  id: string;
  title: string;
  /** As `2026-Q4`. */
  quarter: string;
}

/** Something that a week made, with where it comes from. */
export class GalleryItemDto {
  id: string;
  title: string;
  about: string;
  url: string;
  by: PersonRef;
  addedAt: string;
  option: GalleryOptionDto;
  week: GalleryWeekDto;
  host: PersonRef;
  /** Who was in it, in name order. */
  people: PersonRef[];
}

export class OwnRankingDto {
  /** The dearest first. */
  optionIds: string[];
  rankedAt: string;
}

/** Why the reader did not get what stood higher on their list. */
export class WeekReasonDto {
  optionId: string;
  why: 'full' | 'closed' | 'withdrawn' | 'other_site';
  sentence: string;
}

/** What the reader got, and why. */
export class OwnPlacementDto {
  /** The number of the reader's ballot in the published run: how to find oneself in it. */
  ballotId: string;
  optionId: string | null;
  /** The how-manieth wish it was; null with no place. */
  choice: number | null;
  sentence: string;
  reasons: WeekReasonDto[];
}

/** A free place that the reader took after the match. */
export class OwnLatePlaceDto {
  optionId: string;
  takenAt: string;
}

export class GuildWeekDto {
  id: string;
  quarter: string;
  title: string;
  /** Markdown. */
  about: string;
  startsOn: string;
  endsOn: string;
  /** Until when people rank. */
  rankBy: string;
  state: GuildWeekState;
  revision: number;
  options: WeekOptionDto[];
  outcomes: WeekOutcomeDto[];
  /** How many people have ranked. */
  ranked: number;
  /** Of the lots: the SHA-256 of the seed's text, published when ranking opens. */
  seedHash: string | null;
  /** Published with the places. */
  seed: string | null;
  /** The reader's own; null when they have none. */
  ranking: OwnRankingDto | null;
  /** Null until places are published, and for whoever did not rank. */
  placement: OwnPlacementDto | null;
  /** Where the reader stands in line, and why; null without a ranking that counts or can be made. */
  line: string | null;
  /** Null for whoever took none. */
  latePlace: OwnLatePlaceDto | null;
  /** Options that the reader hosts: who hosts does not rank. */
  hosting: string[];
  abilities: WeekAbility[];
}

export class PlacedPersonDto {
  person: PersonRef;
  /** Null when none of their wishes had a seat left. */
  optionId: string | null;
}

export class ClosedOptionDto {
  optionId: string;
  /** How many would have come. */
  people: number;
  minSeats: number;
}

/** How many people got which of their wishes; sums from five people up. */
export class RankDistributionDto {
  n: number;
  tooFew: boolean;
  /** How many got their first, second … fifth. */
  byChoice: number[];
  none: number;
}

export class MovedPersonDto {
  person: PersonRef;
  /** Null for no place. */
  from: string | null;
  to: string | null;
}

/** How a match that was made again differs from the one before. */
export class MatchAgainDto {
  /** What had changed, in sentences. */
  changes: string[];
  /** Who is elsewhere now, in name order. */
  moved: MovedPersonDto[];
}

/** What the match came to, for managers. */
export class MatchDto {
  ranAt: string;
  /** The how-manieth match of this week it is. */
  number: number;
  /** In name order; the how-manieth wish it was stays each person's own. */
  people: PlacedPersonDto[];
  /** In the order in which they closed. */
  closed: ClosedOptionDto[];
  distribution: RankDistributionDto;
  /** What changed since it was made, in sentences; then it has to be made again before it is published. */
  changes: string[];
  /** Null for the first of its week. */
  again: MatchAgainDto | null;
  abilities: MatchAbility[];
}

export class RunOptionDto {
  id: string;
  title: string;
  min: number;
  max: number;
}

export class RunBallotDto {
  id: string;
  /** Wishes missed last quarter: 0 for the first or no part in it … 5 for no place. */
  missed: number;
  choices: string[];
}

export class RunPassedDto {
  optionId: string;
  why: 'full' | 'closed';
  /** With `full`. */
  seats?: number;
  missedMore?: number;
  luckier?: number;
}

export class RunPlacementDto {
  ballotId: string;
  optionId: string | null;
  choice: number | null;
  passed: RunPassedDto[];
}

export class RunClosingDto {
  optionId: string;
  people: number;
  min: number;
}

export class RunOutcomeDto {
  placements: RunPlacementDto[];
  closed: RunClosingDto[];
}

/** Everything that a run was made from and came to: enough to make it again. No names. */
export class RunRecordDto {
  format: 'guildpath/guild-week-run@1';
  week: string;
  seedHash: string;
  seed: string;
  options: RunOptionDto[];
  ballots: RunBallotDto[];
  outcome: RunOutcomeDto;
}

/** One making of a week's match. */
export class RunMakingDto {
  ranAt: string;
  /** What had changed since the one before, in sentences; none for the first. */
  changes: string[];
}

/** The run that counts, and when and why the match was made. */
export class PublishedRunDto extends RunRecordDto {
  /** Each time the match was made, always from the same seed; the last one is this. */
  made: RunMakingDto[];
}
