import { IsIn, IsInt, IsOptional, IsString, Length, Matches, MaxLength } from 'class-validator';
import type { LearningKind } from '../domain/count-learning';
import type { HeldBack } from '../domain/shown-sums';

/** Which quarter to look at; this one unless told otherwise. */
export class QuarterDto {
  /** As `2026-Q4`, this one or one of the eight before it. */
  @IsOptional()
  @IsString()
  @MaxLength(7)
  @Matches(/^20\d\d-Q[1-4]$/, { message: 'write the quarter like 2026-Q4' })
  quarter?: string;
}

/** A session of a guild day that somebody was at. */
export class LearnedSessionDto {
  id: string;
  title: string;
}

/** One thing that learning time came from. */
export class LearningEntryDto {
  /** Of the guild day, the guild week, or the entry of own learning. */
  id: string;
  kind: LearningKind;
  /** The first day, of the person's own calendar. */
  from: string;
  /** The last day so far. */
  to: string;
  /** The option of a guild week, or what was learned by oneself; for a guild day, its sessions. */
  title: string;
  /** Of own learning; null when there is none. */
  url: string | null;
  /** Of a guild day: the sessions the person was at. */
  sessions: LearnedSessionDto[];
  halfDays: number;
  /** How many of these count: a day has two half-days at most. */
  counts: number;
  /** What the reader may do with it. */
  abilities: ('change' | 'remove')[];
}

/** How many half-days came from where. */
export class LearningSourcesDto {
  guildDays: number;
  guildWeeks: number;
  own: number;
}

/** Somebody's learning time in a quarter: theirs alone to see. */
export class LearningTimeDto {
  quarter: string;
  from: string;
  to: string;
  /** The quarter before, when one can look at it. */
  before: string | null;
  /** The quarter after; null for the present one. */
  after: string | null;
  /** Half-days that count, until today. */
  halfDays: number;
  /** Half-days of the whole quarter that are for learning: a fifth of those worked. */
  allowance: number;
  /** Half-days of the quarter on which the person works, by their own calendar. */
  workingHalfDays: number;
  sources: LearningSourcesDto;
  /** Newest first. */
  entries: LearningEntryDto[];
  /** The first and the last day for which own learning can be entered now. */
  enterFrom: string;
  enterUntil: string;
  abilities: ('add' | 'see_sums')[];
}

/** Own learning, as it is entered. */
export class SaveLearningDto {
  /** A day of the person's own calendar, as `2026-11-22`; today at the latest. */
  @IsString()
  @MaxLength(10)
  day: string;

  /** One half-day, or the whole day. */
  @IsInt()
  @IsIn([1, 2])
  halfDays: 1 | 2;

  /** In a few words. */
  @IsString()
  @Length(1, 200)
  @Matches(/\S/, { message: 'a few words, not blanks' })
  what: string;

  @IsOptional()
  @IsString()
  @MaxLength(500)
  @Matches(/^https?:\/\/\S+$/, { message: 'a link that starts with https:// or http://' })
  url?: string;
}

/** An entry of own learning that was added. */
export class LearningEntryIdDto {
  id: string;
}

/** What several people's half-days come to. */
export class LearningSumDto extends LearningSourcesDto {
  /** Half-days that count, until today. */
  halfDays: number;
  /** Half-days of the whole quarter that are for learning. */
  allowance: number;
}

/** The learning time of a part of the guild. */
export class LearningGroupDto {
  /** Whose people; of the guild for all of them. */
  name: string;
  /** How many people it is of. */
  people: number;
  /** Null where it is held back. */
  sum: LearningSumDto | null;
  /** Of fewer than five people; or with the others it would tell the sum of fewer. Null when it is shown. */
  heldBack: HeldBack | null;
}

/** Learning time of the guild in a quarter: sums of five people and more, and nobody's own. */
export class LearningSumsDto {
  quarter: string;
  from: string;
  to: string;
  before: string | null;
  after: string | null;
  guild: LearningGroupDto;
  /** In name order; sites with people only. */
  sites: LearningGroupDto[];
}
