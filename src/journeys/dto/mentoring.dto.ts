import { Type } from 'class-transformer';
import {
  ArrayMaxSize, ArrayNotEmpty, ArrayUnique, IsArray, IsBoolean, IsISO8601, IsInt, IsObject, IsOptional, IsString, IsUUID,
  Length, Matches, Max, Min, ValidateNested,
} from 'class-validator';
import type { PersonRef } from '../../people/people.api';
import type { MentorKind } from '../domain/mentor-cover';
import type { Relation } from '../domain/relations';

/** Who accompanies a journey, and on which local days of the hire. */
export class MentorAssignmentDto {
  person: PersonRef;
  kind: MentorKind;
  from: string;
  /** The last day; null while nobody else is to take over. */
  to: string | null;
  /** Their account is closed. */
  left: boolean;
  /** Whose turn the hire's questions are today. */
  onDuty: boolean;
}

/** That somebody took over, and the words that went with it. */
export class MentorChangeDto {
  kind: MentorKind;
  before: PersonRef | null;
  after: PersonRef;
  from: string;
  note: string;
  by: PersonRef;
  at: string;
}

export class TalkQuestionDto {
  id: string;
  body: string;
  askedAt: string;
  /** When it was talked about; null while it is open. */
  settledAt: string | null;
}

export class MentorNoteDto {
  id: string;
  author: PersonRef;
  body: string;
  /** Shared with the hire and the other mentor; otherwise its author's alone. */
  shared: boolean;
  writtenAt: string;
  revision: number;
  mine: boolean;
}

export class LastTalkDto {
  /** What to take back; null when it was a meeting of the path. */
  id: string | null;
  at: string;
  /** The meeting's title; null for a talk that a mentor noted. */
  title: string | null;
}

export class AgendaPartDto {
  title: string;
  points: string[];
}

/** The next conversation, drafted from facts. */
export class AgendaDto {
  parts: AgendaPartDto[];
  /** The same as plain text. */
  text: string;
}

/** What goes to the backup for a leave. */
export class HandoverDto {
  from: string;
  to: string;
  mentor: PersonRef;
  words: string;
  /** Nobody has written these words: they are drafted from how things stand. */
  drafted: boolean;
  /** The backup reads it. */
  sent: boolean;
  revision: number;
}

/** Hire and mentors between themselves. */
export class MentoringDto {
  journeyId: string;
  hire: PersonRef;
  relation: Relation;
  /** Today at the hire's site. */
  today: string;
  /** Present and future assignments first, then past ones. */
  assignments: MentorAssignmentDto[];
  changes: MentorChangeDto[];
  questions: TalkQuestionDto[];
  notes: MentorNoteDto[];
  lastTalk: LastTalkDto | null;
  /** For the mentors. */
  agenda: AgendaDto | null;
  /** For the mentor of a leave that is entered, and for the backup once it was sent. */
  handover: HandoverDto | null;
  /** What this reader may do: ask, settle, talk, write_note, hand_over. */
  abilities: string[];
}

export class AskTalkQuestionDto {
  @IsString()
  @Length(1, 1000)
  @Matches(/\S/, { message: 'a few words, not blanks' })
  body: string;
}

export class SettleTalkQuestionDto {
  @IsBoolean()
  settled: boolean;
}

export class WriteMentorNoteDto {
  @IsString()
  @Length(1, 5000)
  @Matches(/\S/, { message: 'a few words, not blanks' })
  body: string;

  /** With the hire and the other mentor; the writer's alone otherwise. */
  @IsBoolean()
  shared: boolean;
}

export class SaveHandoverDto {
  @IsString()
  @Length(1, 5000)
  @Matches(/\S/, { message: 'a few words, not blanks' })
  words: string;

  /** Shows it to the backup now; otherwise they read it when the leave begins. */
  @IsBoolean()
  send: boolean;
}

/** A change that concerns the reader: they take over, or hand on. */
export class OwnMentorChangeDto {
  hire: PersonRef;
  kind: MentorKind;
  /** The reader takes over; otherwise they hand on. */
  taking: boolean;
  /** The other of the two. */
  other: PersonRef | null;
  from: string;
  note: string;
  by: PersonRef;
  at: string;
}

/** What concerns somebody as a mentor, beside their hires. */
export class OwnMentoringDto {
  /** How many hires they take at once; above it managers are warned. */
  limit: number;
  active: number;
  /** Of the last two weeks and what is to come. */
  changes: OwnMentorChangeDto[];
}

export class SetMentorLimitDto {
  @IsInt()
  @Min(0)
  @Max(20)
  limit: number;
}

export class MentoredHireDto {
  journeyId: string;
  /** The journey's, to be sent with a change. */
  revision: number;
  hire: PersonRef;
  cohortId: string;
  cohortName: string;
  siteName: string;
  kind: MentorKind;
  from: string;
}

/** Whom a mentor accompanies, for managers who have to find somebody else. */
export class MentorHiresDto {
  person: PersonRef;
  /** Their account is closed. */
  left: boolean;
  limit: number;
  hires: MentoredHireDto[];
}

export class PlanMentorChangeDto {
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(200)
  @ArrayUnique()
  @IsUUID(undefined, { each: true })
  journeyIds: string[];

  /** The new mentor; left out when the mentor stays. */
  @IsOptional()
  @IsUUID()
  mentorId?: string;

  /** The new backup; left out when the backup stays. */
  @IsOptional()
  @IsUUID()
  backupId?: string;

  /** The first local day of the new ones. */
  @IsISO8601({ strict: true })
  @Matches(/^\d{4}-\d{2}-\d{2}$/, { message: 'a day like 2026-11-23' })
  from: string;
}

export class JourneyRevisionDto {
  @IsUUID()
  id: string;

  @IsInt()
  @Min(1)
  revision: number;
}

export class ChangeMentorsDto {
  /** Each with the revision that the preview showed. */
  @IsArray()
  @ArrayNotEmpty()
  @ArrayMaxSize(200)
  @ArrayUnique((journey: JourneyRevisionDto) => journey.id)
  @IsObject({ each: true })
  @ValidateNested({ each: true })
  @Type(() => JourneyRevisionDto)
  journeys: JourneyRevisionDto[];

  @IsOptional()
  @IsUUID()
  mentorId?: string;

  @IsOptional()
  @IsUUID()
  backupId?: string;

  @IsISO8601({ strict: true })
  @Length(10, 10)
  from: string;

  /** Read by the hire, and by who goes and who comes. */
  @IsString()
  @Length(1, 2000)
  @Matches(/\S/, { message: 'a few words, not blanks' })
  note: string;
}

/** One hire's change, before it is made. */
export class PlannedMentorChangeDto {
  journeyId: string;
  revision: number;
  hire: PersonRef;
  before: MentorPairDto;
  after: MentorPairDto;
  /** Titles of what waits on whoever goes and goes along: reviews, tasks, agreed meetings. */
  goesAlong: string[];
  /** Days on which neither of the new two works. */
  uncovered: string[];
  /** What stands in the way; empty when nothing does. */
  problems: string[];
}

export class MentorPairDto {
  mentor: PersonRef | null;
  backup: PersonRef | null;
}

export class MentorChangePreviewDto {
  hires: PlannedMentorChangeDto[];
  /** Who is told, beside the hires. */
  told: PersonRef[];
  /** Worth knowing, and stops nothing: somebody above their limit, or away. */
  warnings: string[];
}

export class MentorsChangedDto {
  changed: number;
  replayed: boolean;
}
