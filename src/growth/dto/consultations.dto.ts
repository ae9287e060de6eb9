import { IsBoolean, IsIn, IsInt, IsISO8601, IsOptional, IsString, Length, Matches, Max, MaxLength, Min } from 'class-validator';
import { PersonRef } from '../../people/people.api';
import {
  CONSULTATION_KINDS, type ConsultationAbility, type ConsultationKind, type ConsultationState, type OfferState,
} from '../domain/consultation-life';
import { MOST_ROOM } from '../domain/find-expert';

const SLUG = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const ONE_OF_THOSE = { message: 'choose one of those that are there' };
const WEB_LINK = /^https?:\/\/\S+$/;
const A_WEB_LINK = { message: 'a link that starts with https:// or http://' };
const NOT_BLANK = { message: 'a few words, not blanks' };

/** An area in which somebody can be asked. */
export class ConsultingAreaDto {
  /** Lower-case words joined by hyphens, such as `messaging-and-resilience`. */
  topic: string;
  /** As the guild calls the area; null where it has no name of its own. */
  name: string | null;
  /** Somebody has room now; otherwise it waits until somebody does. */
  roomNow: boolean;
}

export class ConsultationSummaryDto {
  id: string;
  kind: ConsultationKind;
  topic: string;
  /** The area's name; null where it has none of its own. */
  areaName: string | null;
  title: string;
  state: ConsultationState;
  asker: PersonRef;
  /** Whom it is with; null while it waits for somebody with room. */
  expert: PersonRef | null;
  /** Whose turn it is. `room`: it waits for somebody who has some. */
  turn: 'expert' | 'asker' | 'room' | 'nobody';
  /** The last day, in the expert's calendar, to take it or pass it on; null once that is done. */
  answerBy: string | null;
  /** The day by which the asker would like it. */
  wishedBy: string | null;
  askedAt: string;
  /** The first answer. */
  answeredAt: string | null;
}

/** How much somebody takes on. */
export class ConsultingRoomDto {
  /** Consultations at once. */
  atOnce: number;
  /** Takes nothing new for now. */
  paused: boolean;
  /** How many are with them now. */
  open: number;
  /** The areas in which they are asked: by title, or as focal point. */
  topics: string[];
}

/** The reader's own consultations. */
export class OwnConsultationsDto {
  /** What they asked, the newest first. */
  asked: ConsultationSummaryDto[];
  /** What is with them: to take or pass on, and to answer. */
  waitingOnMe: ConsultationSummaryDto[];
  /** What they answered. */
  answered: ConsultationSummaryDto[];
  /** Null for those who are the one to ask about nothing. */
  room: ConsultingRoomDto | null;
}

export class ConsultationNoteDto {
  id: string;
  kind: 'answer' | 'follow_up';
  /** Markdown. */
  body: string;
  link: string | null;
  author: PersonRef;
  writtenAt: string;
}

/** One expert who was asked to take it. */
export class ConsultationOfferDto {
  expert: PersonRef;
  state: OfferState;
  /** Why it was passed on; empty otherwise. */
  reason: string;
  offeredAt: string;
  endedAt: string | null;
}

export class ConsultationDto extends ConsultationSummaryDto {
  /** Markdown; empty when the title and the link say it all. */
  body: string;
  link: string | null;
  /** Once answered it is kept for everybody in the guild. */
  openToGuild: boolean;
  /** Answers and follow-ups, in the order in which they were written. */
  notes: ConsultationNoteDto[];
  /** Through whose hands it went; empty for those who only read the kept answer. */
  offers: ConsultationOfferDto[];
  /** While it waits: whether somebody is left who could take it once they have room. */
  waitsFor: 'room' | 'nobody_left' | null;
  /** What the reader may do. */
  abilities: ConsultationAbility[];
}

/** Which kept answers to list; the latest when nothing is said. */
export class FindKeptDto {
  /** Words to look for in questions and answers; each may be a beginning. */
  @IsOptional()
  @IsString()
  @MaxLength(200)
  search?: string;

  /** Only those of this area. */
  @IsOptional()
  @IsString()
  @MaxLength(100)
  @Matches(SLUG, ONE_OF_THOSE)
  topic?: string;
}

export class AskConsultationDto {
  @IsIn(CONSULTATION_KINDS)
  kind: ConsultationKind;

  /** An area in which somebody can be asked. */
  @IsString()
  @MaxLength(100)
  @Matches(SLUG, ONE_OF_THOSE)
  topic: string;

  @IsString()
  @Length(1, 200)
  @Matches(/\S/, NOT_BLANK)
  title: string;

  /** Markdown: what to look at, what is unclear. */
  @IsOptional()
  @IsString()
  @MaxLength(5_000)
  body?: string;

  /** The design, the pull request. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @Matches(WEB_LINK, A_WEB_LINK)
  link?: string;

  /** The day by which an answer is wished for; not before today. */
  @IsOptional()
  @IsISO8601({ strict: true })
  @Length(10, 10)
  wishedBy?: string;

  /** Once answered it is kept for everybody in the guild. */
  @IsOptional()
  @IsBoolean()
  openToGuild?: boolean;
}

export class PassOnDto {
  /** Why, for the asker and whoever is asked next. */
  @IsString()
  @Length(1, 600)
  @Matches(/\S/, NOT_BLANK)
  reason: string;
}

export class AnswerConsultationDto {
  /** Markdown. */
  @IsString()
  @Length(1, 5_000)
  @Matches(/\S/, NOT_BLANK)
  body: string;

  /** Where the review was written, say. */
  @IsOptional()
  @IsString()
  @MaxLength(500)
  @Matches(WEB_LINK, A_WEB_LINK)
  link?: string;
}

export class AskOnDto {
  /** Markdown: what is still unclear. */
  @IsString()
  @Length(1, 5_000)
  @Matches(/\S/, NOT_BLANK)
  body: string;
}

export class SetOpennessDto {
  @IsBoolean()
  openToGuild: boolean;
}

export class SetConsultingRoomDto {
  @IsInt()
  @Min(1)
  @Max(MOST_ROOM)
  atOnce: number;

  @IsBoolean()
  paused: boolean;
}
